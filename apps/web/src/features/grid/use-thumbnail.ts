import type { ImageSummary } from '@safelight/contracts/image'
import { useCallback, useSyncExternalStore } from 'react'
import { imageKey, type ThumbnailSize, thumbnailUrl } from '../../api/urls.ts'
import type { ThumbnailState } from '../../lib/thumbnail-loader.ts'
import { usePage } from '../../page/page.ts'

const sizes: readonly ThumbnailSize[] = [1024, 512, 256]

/** The thumbnail of a picture while it is on screen; another size that is there stands in for it. */
export function useThumbnail(
  image: ImageSummary,
  collection: string,
  size: ThumbnailSize,
): ThumbnailState {
  const { thumbnails } = usePage()
  const url = thumbnailUrl(image, collection, size)
  const key = imageKey(collection, image.id)
  const subscribe = useCallback(
    (listener: () => void) => thumbnails.want({ image_key: key, url }, listener),
    [thumbnails, key, url],
  )
  const state = useSyncExternalStore(subscribe, () => thumbnails.state(url))
  if (state.kind !== 'waiting') return state
  for (const other of sizes) {
    const known = thumbnails.state(thumbnailUrl(image, collection, other))
    if (known.kind === 'ready') return known
  }
  return state
}
