import { containerFormats } from '@safelight/core/metadata/container-registry'

/** Major brands of ISO media files that are pictures. */
const ISO_BRANDS: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  avis: 'image/avif',
  heic: 'image/heic',
  heix: 'image/heic',
  hevc: 'image/heic-sequence',
  mif1: 'image/heif',
  msf1: 'image/heif-sequence',
  'qt  ': 'video/quicktime',
  'M4A ': 'audio/mp4',
}

/** What a browser is told a file is, by its first bytes; `null` for a kind that is not known. */
export function sniffMimeType(head: Uint8Array, sizeBytes: number): string | null {
  const format = containerFormats.find(({ sniff }) => sniff(head, sizeBytes))
  if (!format) return null
  if (format.id !== 'mp4') return format.mime_type
  const brand = String.fromCharCode(...head.subarray(8, 12))
  return ISO_BRANDS[brand] ?? format.mime_type
}
