import { type Reader, readAt } from '../byte-source.ts'
import { decodeLooseUtf8, decodeUtf8OrLatin1, trimNuls } from '../decoders/text-decoder.ts'
import { asciiAt, u16le, u8 } from './byte-fields.ts'
import {
  addText,
  addWarning,
  type ContainerDraft,
  setSize,
  warnTruncated,
} from './container-draft.ts'
import {
  collectSubBlocks,
  createGifCursor,
  type GifCursor,
  skipSubBlocks,
  take,
} from './gif-blocks.ts'

type GifState = { frames: number; delayCs: number }

const extension = 0x21
const imageDescriptor = 0x2c
const trailer = 0x3b

/**
 * Reads the blocks of a GIF. Image data is a chain of blocks of at most 255 bytes, so that the whole
 * file has to be passed through to count frames and find comments.
 */
export function* readGif(draft: ContainerDraft): Reader<void> {
  const header = yield* readAt(0, 13)
  setSize(draft, u16le(header, 6), u16le(header, 8))
  draft.facts.color_mode = 'P'
  draft.facts.has_alpha = false
  const cursor = createGifCursor(13 + colorTableBytes(u8(header, 10)))
  const state: GifState = { frames: 0, delayCs: 0 }
  const isWhole = yield* readBlocks(draft, cursor, state)
  if (isWhole) finish(draft, state)
}

/** Bytes of a colour table by the flags of the header before it. */
function colorTableBytes(flags: number): number {
  return flags & 0x80 ? 3 << ((flags & 7) + 1) : 0
}

function* readBlocks(draft: ContainerDraft, cursor: GifCursor, state: GifState): Reader<boolean> {
  while (cursor.blocksLeft > 0) {
    const introducer = yield* take(cursor, 1)
    const block = introducer[0]
    if (block === trailer) return true
    if (block === extension) yield* readExtension(draft, cursor, state)
    else if (block === imageDescriptor) yield* readImage(cursor, state)
    else if (block === undefined) {
      warnTruncated(draft)
      return false
    } else if (block !== 0) {
      addWarning(draft, 'malformed', 'A GIF block has no valid introducer; the rest is not read')
      return false
    }
  }
  addWarning(draft, 'read_limit', 'The GIF has more blocks than are read')
  return false
}

function* readImage(cursor: GifCursor, state: GifState): Reader<void> {
  const descriptor = yield* take(cursor, 9)
  state.frames++
  // The local colour table and the minimum code size come before the data.
  cursor.offset += colorTableBytes(u8(descriptor, 8)) + 1
  yield* skipSubBlocks(cursor)
}

const graphicControl = 0xf9
const commentLabel = 0xfe
const applicationLabel = 0xff

function* readExtension(draft: ContainerDraft, cursor: GifCursor, state: GifState): Reader<void> {
  const label = u8(yield* take(cursor, 1), 0)
  if (label === graphicControl) {
    const control = yield* take(cursor, 5)
    if (u8(control, 1) & 1) draft.facts.has_alpha = true
    state.delayCs += u16le(control, 2)
  } else if (label === applicationLabel) {
    const id = yield* take(cursor, 12)
    if (asciiAt(id, 1, 12) === 'XMP DataXMP') return yield* readXmp(draft, cursor)
  } else if (label === commentLabel) {
    const bytes = yield* collectSubBlocks(draft, cursor, 'gif:comment')
    const text = trimNuls(decodeUtf8OrLatin1(bytes))
    return addText(draft, { location: 'gif:comment', keyword: 'Comment', text })
  }
  yield* skipSubBlocks(cursor)
}

/**
 * XMP stands in a GIF as it is, not cut into blocks; a trailer of 258 bytes makes any reader of
 * blocks land on the end (XMP part 3, 1.1.2).
 */
function* readXmp(draft: ContainerDraft, cursor: GifCursor): Reader<void> {
  const start = cursor.offset
  yield* skipSubBlocks(cursor)
  const end = cursor.offset
  const bytes = yield* readAt(start, Math.min(end - start, maxXmpBytes))
  // Another request has been made: what the cursor has at hand is gone.
  cursor.bytes = emptyBytes
  const text = trimNuls(decodeLooseUtf8(withoutTrailer(bytes)))
  addText(draft, { location: 'gif:XMP', keyword: 'XMP', text })
}

/** 01 FF FE … 00 and the terminator, which a reader of blocks may reach one byte early. */
function withoutTrailer(bytes: Uint8Array): Uint8Array {
  for (const length of [258, 257]) {
    const at = bytes.length - length
    if (bytes[at] === 0x01 && bytes[at + 1] === 0xff) return bytes.subarray(0, at)
  }
  return bytes
}

const emptyBytes = new Uint8Array(0)
const maxXmpBytes = 4 * 1024 * 1024

function finish(draft: ContainerDraft, state: GifState): void {
  const { facts } = draft
  facts.frame_count = state.frames
  if (state.frames <= 1) return
  facts.media_type = 'animation'
  if (state.delayCs <= 0) return
  facts.duration = state.delayCs / 100
  facts.frame_rate = state.frames / facts.duration
}
