import { hasAscii, u16be, u16le, u32be, u32le, u8 } from '../containers/byte-fields.ts'

export type TiffByteOrder = 'little' | 'big'
export type TiffIfd = 'IFD0' | 'ExifIFD'

export type TiffTag = {
  readonly ifd: TiffIfd
  readonly tag: number
  /** TIFF 6.0 field type: 1 BYTE, 2 ASCII, 3 SHORT, 4 LONG, 7 UNDEFINED, 13 IFD; 129 UTF-8 (Exif 3.0). */
  readonly type: number
  /** The value as stored, cut at the end of the data. */
  readonly bytes: Uint8Array
  readonly order: TiffByteOrder
}

export type Tiff = {
  readonly tags: readonly TiffTag[]
  /** A directory or a value lies beyond the end of the data. */
  readonly isDamaged: boolean
}

/** Bytes of one value by field type. */
const typeSizes: Readonly<Record<number, number>> = {
  1: 1,
  2: 1,
  3: 2,
  4: 4,
  5: 8,
  6: 1,
  7: 1,
  8: 2,
  9: 4,
  10: 8,
  11: 4,
  12: 8,
  13: 4,
  129: 1,
}

const exifIfdPointer = 0x8769
const entryBytes = 12

/** Largest plausible directory; a hostile count must not make the walk long. */
export const maxIfdEntries = 1000

/** Size in bytes of a value of `count` items, or `undefined` for an unknown field type. */
export function tiffValueSize(type: number, count: number): number | undefined {
  const size = typeSizes[type]
  return size === undefined ? undefined : size * count
}

/** Byte order of a TIFF header, `undefined` where there is none. */
export function tiffByteOrder(header: Uint8Array): TiffByteOrder | undefined {
  if (hasAscii(header, 0, 'II') && u16le(header, 2) === 42) return 'little'
  if (hasAscii(header, 0, 'MM') && u16be(header, 2) === 42) return 'big'
  return undefined
}

/** Whether a TIFF structure begins here, with or without the `Exif\0\0` that belongs to JPEG. */
export function isTiff(data: Uint8Array): boolean {
  return tiffByteOrder(withoutExifMark(data)) !== undefined
}

function withoutExifMark(data: Uint8Array): Uint8Array {
  return hasAscii(data, 0, 'Exif\0') ? data.subarray(6) : data
}

export function tiffU16(bytes: Uint8Array, at: number, order: TiffByteOrder): number {
  return order === 'little' ? u16le(bytes, at) : u16be(bytes, at)
}

export function tiffU32(bytes: Uint8Array, at: number, order: TiffByteOrder): number {
  return order === 'little' ? u32le(bytes, at) : u32be(bytes, at)
}

/** LONG, and the same as the offset of a directory (TIFF Technical Note 1). */
const longTypes: ReadonlySet<number> = new Set([4, 13])

/** First number of a tag of an integer type, or `undefined`. */
export function tiffNumber(tag: TiffTag): number | undefined {
  if (tag.bytes.length === 0) return undefined
  if (tag.type === 1 || tag.type === 7) return u8(tag.bytes, 0)
  if (tag.type === 3) return tiffU16(tag.bytes, 0, tag.order)
  return longTypes.has(tag.type) ? tiffU32(tag.bytes, 0, tag.order) : undefined
}

/**
 * Tags of the main directory and of the Exif directory of a TIFF structure, with or without the
 * `Exif\0\0` that belongs to JPEG. Every offset is checked and every directory read once.
 */
export function parseTiff(data: Uint8Array): Tiff {
  const bytes = withoutExifMark(data)
  const order = tiffByteOrder(bytes)
  if (!order) return { tags: [], isDamaged: bytes.length > 0 }
  const main = parseIfd({ bytes, order, ifd: 'IFD0' }, tiffU32(bytes, 4, order))
  const pointer = main.tags.find((tag) => tag.tag === exifIfdPointer)
  const offset = pointer && tiffNumber(pointer)
  if (!offset || offset === tiffU32(bytes, 4, order)) return main
  const exif = parseIfd({ bytes, order, ifd: 'ExifIFD' }, offset)
  return { tags: [...main.tags, ...exif.tags], isDamaged: main.isDamaged || exif.isDamaged }
}

type IfdSource = {
  readonly bytes: Uint8Array
  readonly order: TiffByteOrder
  readonly ifd: TiffIfd
}

function parseIfd(source: IfdSource, offset: number): Tiff {
  const { bytes, order } = source
  const tags: TiffTag[] = []
  const promised = tiffU16(bytes, offset, order)
  const available = Math.max(0, Math.floor((bytes.length - offset - 2) / entryBytes))
  const count = Math.min(promised, available, maxIfdEntries)
  let isDamaged = count < promised || offset + 2 > bytes.length
  for (let index = 0; index < count; index++) {
    const tag = parseEntry(source, offset + 2 + index * entryBytes)
    if (tag) tags.push(tag.value)
    isDamaged ||= !tag || tag.isCut
  }
  return { tags, isDamaged }
}

function parseEntry(
  source: IfdSource,
  at: number,
): { readonly value: TiffTag; readonly isCut: boolean } | undefined {
  const { bytes, order, ifd } = source
  const type = tiffU16(bytes, at + 2, order)
  const size = tiffValueSize(type, tiffU32(bytes, at + 4, order))
  if (size === undefined) return undefined
  const start = size <= 4 ? at + 8 : tiffU32(bytes, at + 8, order)
  if (start >= bytes.length) return undefined
  const content = bytes.subarray(start, start + size)
  const value = { ifd, tag: tiffU16(bytes, at, order), type, bytes: content, order }
  return { value, isCut: content.length < size }
}
