import type { ImageSummary } from '@safelight/contracts/image'

export type ThumbnailSize = 256 | 512 | 1024

/** Address of the original bytes. */
export function fileUrl(image: { id: number }, collection: string, download = false): string {
  const query = new URLSearchParams({ collection, ...(download ? { download: 'true' } : {}) })
  return `/api/images/${image.id}/file?${query.toString()}`
}

/**
 * Address of a thumbnail. Thumbnails are cached for ever, so the file's date is part of the address:
 * a file that was overwritten gets a new one.
 */
export function thumbnailUrl(
  image: Pick<ImageSummary, 'id' | 'modified_date'>,
  collection: string,
  size: ThumbnailSize,
): string {
  const query = new URLSearchParams({ collection, size: `${size}` })
  if (image.modified_date) query.set('v', `${Date.parse(image.modified_date)}`)
  return `/api/images/${image.id}/thumbnail?${query.toString()}`
}

/** What an image is called among thumbnails of several collections. */
export function imageKey(collection: string, id: number): string {
  return `${collection}/${id}`
}

/** The smallest thumbnail that is sharp at this size; a little softness is allowed. */
export function thumbnailSizeFor(longEdge: number, pixelRatio: number): ThumbnailSize {
  const pixels = (longEdge * pixelRatio) / 1.2
  if (pixels <= 256) return 256
  return pixels <= 512 ? 512 : 1024
}
