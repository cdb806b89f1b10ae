import { type Reader, readAt } from '../byte-source.ts'
import { u32be, u64be } from './byte-fields.ts'

/** A box of the ISO base media file format (ISO/IEC 14496-12, 4.2) in the file. */
export type IsoBox = {
  /** Four-character code as a big-endian number. */
  readonly type: number
  /** Offset of the content behind the header. */
  readonly start: number
  /** Offset behind the box, never beyond its parent. */
  readonly end: number
  /** The header promises more than the parent or the file has. */
  readonly isCut: boolean
}

/** Boxes of one parent that are looked at; real files have some thousand fragments at most. */
const maxBoxes = 8_000

/**
 * Header of the box at `offset`, `undefined` when there is none before `end`. Size 1 means a 64-bit
 * size, size 0 a box up to the end.
 */
export function* readBox(offset: number, end: number): Reader<IsoBox | undefined> {
  if (offset + 8 > end) return undefined
  const header = yield* readAt(offset, 16)
  if (header.length < 8) return undefined
  const size = u32be(header, 0)
  const headerBytes = size === 1 ? 16 : 8
  const length = size === 1 ? u64be(header, 8) : size === 0 ? end - offset : size
  if (length < headerBytes) return undefined
  return {
    type: u32be(header, 4),
    start: offset + headerBytes,
    end: Math.min(offset + length, end),
    isCut: offset + length > end,
  }
}

/** What is done with each box; true ends the walk. */
export type BoxVisitor = (box: IsoBox) => Reader<boolean | void>

/** Visits the boxes from `start` to `end` in order, by header only. */
export function* walkBoxes(start: number, end: number, visit: BoxVisitor): Reader<void> {
  let offset = start
  for (let count = 0; count < maxBoxes; count++) {
    const box = yield* readBox(offset, end)
    if (!box || (yield* visit(box)) === true) return
    offset = box.end
  }
}

/** A box inside bytes that have been read. */
export type InnerBox = { readonly type: number; readonly bytes: Uint8Array }

/** Boxes in `bytes`, cut where they run past the end. */
export function listInnerBoxes(bytes: Uint8Array): InnerBox[] {
  const boxes: InnerBox[] = []
  let at = 0
  while (at + 8 <= bytes.length && boxes.length < maxBoxes) {
    const size = u32be(bytes, at)
    const headerBytes = size === 1 ? 16 : 8
    const length = size === 1 ? u64be(bytes, at + 8) : size === 0 ? bytes.length - at : size
    if (length < headerBytes) break
    boxes.push({ type: u32be(bytes, at + 4), bytes: bytes.subarray(at + headerBytes, at + length) })
    at += length
  }
  return boxes
}
