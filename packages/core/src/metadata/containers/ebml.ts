import { type Reader, readAt } from '../byte-source.ts'
import { u8 } from './byte-fields.ts'

/** An EBML element (RFC 8794) in the file. */
export type EbmlElement = {
  /** Id with its length marker, as specifications write it. */
  readonly id: number
  readonly start: number
  /** Offset behind the element, never beyond its parent. */
  readonly end: number
  /** All size bits were ones: the element ends where an element of a higher level begins. */
  readonly hasUnknownSize: boolean
  readonly isCut: boolean
}

/** Header of the element at `offset`, `undefined` when there is none before `end`. */
export function* readElement(offset: number, end: number): Reader<EbmlElement | undefined> {
  if (offset + 2 > end) return undefined
  const bytes = yield* readAt(offset, 12)
  const idBytes = Math.clz32(u8(bytes, 0)) - 23
  const sizeBytes = Math.clz32(u8(bytes, idBytes)) - 23
  if (idBytes > 4 || sizeBytes > 8 || bytes.length < idBytes + sizeBytes) return undefined
  let id = 0
  for (let at = 0; at < idBytes; at++) id = id * 256 + u8(bytes, at)
  let size = u8(bytes, idBytes) & ((1 << (8 - sizeBytes)) - 1)
  let ones = size === (1 << (8 - sizeBytes)) - 1
  for (let at = 1; at < sizeBytes; at++) {
    const byte = u8(bytes, idBytes + at)
    size = size * 256 + byte
    ones &&= byte === 0xff
  }
  const start = offset + idBytes + sizeBytes
  return {
    id,
    start,
    end: ones ? end : Math.min(start + size, end),
    hasUnknownSize: ones,
    isCut: !ones && start + size > end,
  }
}

/** An unsigned integer of up to eight bytes; exact up to 2^53. */
export function ebmlUnsigned(bytes: Uint8Array): number {
  let value = 0
  for (const byte of bytes.subarray(0, 8)) value = value * 256 + byte
  return value
}

/** A float of four or eight bytes, else 0. */
export function ebmlFloat(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length === 4) return view.getFloat32(0)
  return bytes.length === 8 ? view.getFloat64(0) : 0
}
