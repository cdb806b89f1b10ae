import { type Reader, readAt } from '../byte-source.ts'
import { concatBytes, u8 } from './byte-fields.ts'
import { addWarning, type ContainerDraft, maxTextBytes } from './container-draft.ts'

/**
 * Blocks of a file that are stepped over. Encoders fill their blocks (255 bytes), so that this is a
 * GIF of a gigabyte; only made-up files have more.
 */
const maxBlocks = 4_000_000

/** A place in the file and the stretch around it that is at hand. */
export type GifCursor = {
  offset: number
  bytes: Uint8Array
  /** Offset of `bytes` in the file. */
  start: number
  /** Steps that may still be made. */
  blocksLeft: number
}

const windowBytes = 64 * 1024

export function createGifCursor(offset: number): GifCursor {
  return { offset, bytes: new Uint8Array(0), start: 0, blocksLeft: maxBlocks }
}

/** A step by `take` costs as much as this many steps inside {@link skipSubBlocks}. */
const costOfTake = 10

/** The next `count` bytes, fewer at the end of the file, and a step behind them. */
export function* take(cursor: GifCursor, count: number): Reader<Uint8Array> {
  cursor.blocksLeft -= costOfTake
  let at = cursor.offset - cursor.start
  if (at < 0 || at + count > cursor.bytes.length) {
    cursor.bytes = yield* readAt(cursor.offset, windowBytes)
    cursor.start = cursor.offset
    at = 0
  }
  cursor.offset += count
  return cursor.bytes.subarray(at, at + count)
}

/** Steps over a chain of sub-blocks: length byte and that many bytes, until a length of zero. */
export function* skipSubBlocks(cursor: GifCursor): Reader<void> {
  while (cursor.blocksLeft > 0) {
    const { bytes } = cursor
    let at = cursor.offset - cursor.start
    // Within the window without a request per block: a long GIF has a hundred thousand.
    while (at >= 0 && at < bytes.length) {
      const length = u8(bytes, at)
      at += length + 1
      cursor.blocksLeft--
      if (length > 0) continue
      cursor.offset = cursor.start + at
      return
    }
    cursor.offset = cursor.start + Math.max(at, 0)
    const next = yield* take(cursor, 1)
    if (next.length === 0) return
    cursor.offset--
  }
}

/** The content of a chain of sub-blocks, copied. */
export function* collectSubBlocks(
  draft: ContainerDraft,
  cursor: GifCursor,
  location: string,
): Reader<Uint8Array> {
  const parts: Uint8Array[] = []
  let total = 0
  while (parts.length < maxParts) {
    const length = u8(yield* take(cursor, 1), 0)
    if (length === 0) return concatBytes(parts)
    const part = yield* take(cursor, length)
    // Half a comment is not a comment.
    if (part.length < length) return new Uint8Array(0)
    total += part.length
    parts.push(part.slice())
    if (total > maxTextBytes) break
  }
  addWarning(draft, 'text_limit', 'The text is longer than is read', location)
  yield* skipSubBlocks(cursor)
  return new Uint8Array(0)
}

/** Parts of the longest text, and a few for writers that do not fill their blocks. */
const maxParts = 50_000
