import { buildUrl } from '@safelight/client/route-url'
import { getImageFile, getThumbnail, type ImageSummary } from '@safelight/contracts/image'

export type ThumbnailSize = 256 | 512 | 1024

type Versioned = Pick<ImageSummary, 'id' | 'modified_date'>

/** Address of the original bytes. */
export function fileUrl(image: Versioned, collection: string, download = false): string {
  const params = { id: image.id }
  const query = { collection, ...(download ? { download } : {}), ...versionOf(image) }
  return buildUrl(getImageFile, { params, query })
}

/** Address of a thumbnail. */
export function thumbnailUrl(image: Versioned, collection: string, size: ThumbnailSize): string {
  const query = { collection, size, ...versionOf(image) }
  return buildUrl(getThumbnail, { params: { id: image.id }, query })
}

/** Bytes are cached, so the file's date is part of the address: an overwritten file gets a new one. */
function versionOf(image: Versioned): { v?: string } {
  return image.modified_date ? { v: `${Date.parse(image.modified_date)}` } : {}
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
