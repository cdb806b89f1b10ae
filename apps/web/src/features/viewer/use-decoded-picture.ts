import type { ImageSummary } from '@safelight/contracts/image'
import { useEffect, useState } from 'react'
import { fileUrl, imageKey, thumbnailUrl } from '../../api/urls.ts'
import { type Page, usePage } from '../../page/page.ts'
import type { DecodedPicture, PictureCache } from './picture-cache.ts'

export type ShownPicture = {
  /** The image these pixels belong to; the former one until the next is ready. */
  readonly image: ImageSummary
  readonly picture: DecodedPicture
  readonly is_original: boolean
}

export type PictureState = {
  readonly shown: ShownPicture | null
  readonly failed_id: number | null
}

/**
 * The pixels to show for an image: the thumbnail as soon as it is there, then the original. What was
 * shown before stays until then, so that going on does not flash.
 */
export function useDecodedPicture(
  cache: PictureCache,
  image: ImageSummary,
  context: { collection: string; neighbours: readonly ImageSummary[] },
): PictureState {
  const page = usePage()
  const { collection, neighbours } = context
  const [state, setState] = useState<PictureState>({ shown: null, failed_id: null })
  const original = fileUrl(image, collection)
  const neighbourUrls = neighbours
    .filter((neighbour) => neighbour.media_type !== 'video')
    .map((neighbour) => fileUrl(neighbour, collection))
    .join('\n')

  useEffect(() => {
    let current = true
    let hasOriginal = false
    const show = (picture: DecodedPicture, isOriginal: boolean) => {
      if (!current || (hasOriginal && !isOriginal)) return
      hasOriginal = isOriginal
      setState({ shown: { image, picture, is_original: isOriginal }, failed_id: null })
    }
    const urls = neighbourUrls === '' ? [] : neighbourUrls.split('\n')
    cache.keepOnly([original, ...urls])
    const stop = showThumbnail(page, image, { collection, show, cache })
    cache.decode(original).then(
      (picture) => {
        show(picture, true)
        if (current) void preload(cache, urls)
      },
      () => {
        if (current) setState((before) => ({ ...before, failed_id: image.id }))
      },
    )
    return () => {
      current = false
      stop()
    }
  }, [cache, page, image, collection, original, neighbourUrls])

  return state
}

function showThumbnail(
  page: Page,
  image: ImageSummary,
  context: {
    collection: string
    cache: PictureCache
    show: (picture: DecodedPicture, isOriginal: boolean) => void
  },
): () => void {
  const { collection, cache, show } = context
  for (const size of [1024, 512, 256] as const) {
    const state = page.thumbnails.state(thumbnailUrl(image, collection, size))
    if (state.kind !== 'ready') continue
    void cache.decode(state.url).then(
      (picture) => show(picture, false),
      () => undefined,
    )
    break
  }
  const url = thumbnailUrl(image, collection, 1024)
  return page.thumbnails.want({ image_key: imageKey(collection, image.id), url }, () => {
    const state = page.thumbnails.state(url)
    if (state.kind === 'ready')
      void cache.decode(state.url).then(
        (picture) => show(picture, false),
        () => undefined,
      )
  })
}

/** One after the other, so that the API always finds a free connection. */
async function preload(cache: PictureCache, urls: readonly string[]): Promise<void> {
  for (const url of urls) await cache.decode(url).catch(() => undefined)
}
