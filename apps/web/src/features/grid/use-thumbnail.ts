import type { ImageSummary } from '@safelight/contracts/image'
import { useCallback, useSyncExternalStore } from 'react'
import { fileUrl, imageKey, type ThumbnailSize, thumbnailUrl } from '../../api/urls.ts'
import type { ThumbnailState } from '../../lib/thumbnail-loader.ts'
import { usePage } from '../../page/page.ts'

const sizes: readonly ThumbnailSize[] = [1024, 512, 256]

/** The thumbnail of a picture while it is on screen; another size that is there stands in for it. */
export function useThumbnail(
  image: ImageSummary,
  collection: string,
  size: ThumbnailSize,
): ThumbnailState {
  const page = usePage()
  // The server makes none of videos; where it has one, the row says so.
  const isVideo = image.media_type === 'video' && image.thumbhash === null
  const loader = isVideo ? page.frames : page.thumbnails
  const url = isVideo ? fileUrl(image, collection) : thumbnailUrl(image, collection, size)
  const key = imageKey(collection, image.id)
  const subscribe = useCallback(
    (listener: () => void) => loader.want({ image_key: key, url }, listener),
    [loader, key, url],
  )
  const state = useSyncExternalStore(subscribe, () => loader.state(url))
  if (state.kind !== 'waiting' || isVideo) return state
  for (const other of sizes) {
    const known = loader.state(thumbnailUrl(image, collection, other))
    if (known.kind === 'ready') return known
  }
  return state
}
