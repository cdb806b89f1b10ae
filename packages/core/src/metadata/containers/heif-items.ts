import { asciiAt, fourCc, u16be, u32be, u64be, u8 } from './byte-fields.ts'
import { listInnerBoxes } from './iso-boxes.ts'

export type HeifItem = {
  readonly id: number
  /** `Exif`, `mime`, `av01` … */
  readonly type: string
  /** Of `mime` items only, else ''. */
  readonly contentType: string
}

export type HeifItemLocation = {
  readonly id: number
  /** 0: offsets in the file, 1: in `idat`, 2: in another item. */
  readonly method: number
  readonly extents: readonly { readonly offset: number; readonly length: number }[]
}

const infe = fourCc('infe')

/** Entries of an `iinf` box (ISO/IEC 14496-12, 8.11.6). */
export function parseItemInfo(bytes: Uint8Array): HeifItem[] {
  const start = bytes[0] === 0 ? 6 : 8
  return listInnerBoxes(bytes.subarray(start))
    .filter((box) => box.type === infe)
    .map((box) => parseItemEntry(box.bytes))
}

/** Versions 0 and 1 know no item types; a picture file has 2, or 3 with 32-bit ids. */
function parseItemEntry(bytes: Uint8Array): HeifItem {
  const idBytes = u8(bytes, 0) >= 3 ? 4 : 2
  const typeAt = 4 + idBytes + 2
  const nameEnd = bytes.indexOf(0, typeAt + 4)
  const contentEnd = nameEnd < 0 ? -1 : bytes.indexOf(0, nameEnd + 1)
  return {
    id: idBytes === 4 ? u32be(bytes, 4) : u16be(bytes, 4),
    type: asciiAt(bytes, typeAt, typeAt + 4),
    contentType:
      nameEnd < 0 ? '' : asciiAt(bytes, nameEnd + 1, contentEnd < 0 ? bytes.length : contentEnd),
  }
}

/** Metadata lies in one piece as a rule. */
const maxExtents = 1000
const maxItems = 20_000

type Fields = { readonly bytes: Uint8Array; at: number }

/** Entries of an `iloc` box, versions 0 to 2 (ISO/IEC 14496-12, 8.11.3). */
export function parseItemLocations(bytes: Uint8Array): HeifItemLocation[] {
  const version = u8(bytes, 0)
  const sizes = u16be(bytes, 4)
  const layout: IlocLayout = {
    version,
    offsetBytes: sizes >> 12,
    lengthBytes: (sizes >> 8) & 15,
    baseBytes: (sizes >> 4) & 15,
    indexBytes: version === 0 ? 0 : sizes & 15,
  }
  const fields: Fields = { bytes, at: 6 }
  const count = readField(fields, version < 2 ? 2 : 4)
  const locations: HeifItemLocation[] = []
  while (locations.length < Math.min(count, maxItems) && fields.at < bytes.length)
    locations.push(readLocation(fields, layout))
  return locations
}

type IlocLayout = {
  readonly version: number
  readonly offsetBytes: number
  readonly lengthBytes: number
  readonly baseBytes: number
  readonly indexBytes: number
}

function readLocation(fields: Fields, layout: IlocLayout): HeifItemLocation {
  const id = readField(fields, layout.version < 2 ? 2 : 4)
  const method = layout.version === 0 ? 0 : readField(fields, 2) & 15
  fields.at += 2
  const base = readField(fields, layout.baseBytes)
  const count = readField(fields, 2)
  const extents: { offset: number; length: number }[] = []
  for (let index = 0; index < count && fields.at < fields.bytes.length; index++) {
    fields.at += layout.indexBytes
    const offset = base + readField(fields, layout.offsetBytes)
    const length = readField(fields, layout.lengthBytes)
    if (extents.length < maxExtents) extents.push({ offset, length })
    // Fields of no bytes would repeat for nothing.
    if (layout.offsetBytes + layout.lengthBytes + layout.indexBytes === 0) break
  }
  return { id, method, extents }
}

function readField(fields: Fields, size: number): number {
  const { bytes, at } = fields
  fields.at += size
  if (size === 2) return u16be(bytes, at)
  if (size === 4) return u32be(bytes, at)
  return size === 8 ? u64be(bytes, at) : 0
}
