import { getThumbnail } from '@safelight/contracts/image'
import { onRoute, type RouteHandler } from '../../platform/http/route-handler.ts'
import type { ThumbnailsService } from './thumbnails.service.ts'

/** HTTP of thumbnails. */
export function thumbnailRoutes(thumbnails: ThumbnailsService): RouteHandler[] {
  return [
    onRoute(getThumbnail, async ({ params, query }, request) => {
      const { collection, size } = query
      const thumbnail = await thumbnails.findThumbnail({ collection, id: params.id, size })
      // Not to be kept: the same address answers with the picture a moment later.
      if (!thumbnail)
        return new Response(null, { status: 202, headers: { 'cache-control': 'no-store' } })
      const headers = {
        etag: thumbnail.etag,
        // The page adds the file's date to the address, so an address never changes its picture.
        'cache-control': 'private, max-age=31536000, immutable',
      }
      if (request.headers.get('if-none-match') === thumbnail.etag)
        return new Response(null, { status: 304, headers })
      return new Response(new Uint8Array(thumbnail.bytes), {
        headers: { ...headers, 'content-type': 'image/webp' },
      })
    }),
  ]
}
