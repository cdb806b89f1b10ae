import { u16be, u32be, u64be, u8 } from '../containers/byte-fields.ts'
import { decodeLooseUtf8 } from './text-decoder.ts'

/** Values of CBOR (RFC 8949) as far as manifests use them; byte strings are left out as `null`. */
export type CborValue =
  null | boolean | number | string | CborValue[] | { [key: string]: CborValue }

type Cursor = { readonly bytes: Uint8Array; at: number; items: number }

const maxDepth = 32
const maxItems = 20_000

/** Raised inside the decoder only. */
class CborError extends Error {}

/** The first CBOR item of `bytes`, or `undefined` when it is damaged, too deep or too large. */
export function decodeCbor(bytes: Uint8Array): CborValue | undefined {
  try {
    return readItem({ bytes, at: 0, items: 0 }, 0)
  } catch {
    return undefined
  }
}

const indefinite = -1
const breakByte = 0xff

function readItem(cursor: Cursor, depth: number): CborValue {
  if (depth > maxDepth || ++cursor.items > maxItems || cursor.at >= cursor.bytes.length)
    throw new CborError('CBOR is damaged')
  const initial = u8(cursor.bytes, cursor.at++)
  const major = initial >> 5
  if (major === 7) return readSimple(cursor, initial & 0x1f)
  const argument = readArgument(cursor, initial & 0x1f)
  if (major === 0) return argument
  if (major === 1) return -1 - argument
  if (major === 2) return readString(cursor, argument) && null
  if (major === 3) return decodeLooseUtf8(readString(cursor, argument))
  if (major === 4) return readArray(cursor, argument, depth)
  if (major === 5) return readMap(cursor, argument, depth)
  return readItem(cursor, depth + 1)
}

/** Length or value after the initial byte; −1 for an indefinite length. */
function readArgument(cursor: Cursor, info: number): number {
  if (info < 24) return info
  if (info === 31) return indefinite
  const size = [1, 2, 4, 8][info - 24]
  if (size === undefined) throw new CborError('reserved length')
  const at = cursor.at
  cursor.at += size
  if (size === 1) return u8(cursor.bytes, at)
  if (size === 2) return u16be(cursor.bytes, at)
  return size === 4 ? u32be(cursor.bytes, at) : u64be(cursor.bytes, at)
}

function readString(cursor: Cursor, length: number): Uint8Array {
  // Strings in pieces do not occur in manifests.
  if (length === indefinite || cursor.at + length > cursor.bytes.length)
    throw new CborError('string beyond the end')
  cursor.at += length
  return cursor.bytes.subarray(cursor.at - length, cursor.at)
}

function hasMore(cursor: Cursor, index: number, length: number): boolean {
  if (length !== indefinite) return index < length
  if (u8(cursor.bytes, cursor.at) !== breakByte) return true
  cursor.at++
  return false
}

function readArray(cursor: Cursor, length: number, depth: number): CborValue[] {
  const items: CborValue[] = []
  while (hasMore(cursor, items.length, length)) items.push(readItem(cursor, depth + 1))
  return items
}

function readMap(cursor: Cursor, length: number, depth: number): { [key: string]: CborValue } {
  const map = Object.create(null) as { [key: string]: CborValue }
  for (let index = 0; hasMore(cursor, index, length); index++) {
    const key = readItem(cursor, depth + 1)
    const value = readItem(cursor, depth + 1)
    if (typeof key === 'string' || typeof key === 'number') map[String(key)] = value
  }
  return map
}

function readSimple(cursor: Cursor, info: number): CborValue {
  if (info === 20 || info === 21) return info === 21
  if (info < 24) return null
  // Floats carry nothing we keep: skip their bytes.
  cursor.at += [1, 2, 4, 8][info - 24] ?? 0
  return null
}
