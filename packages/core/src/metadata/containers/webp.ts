import { type Reader, readAt } from '../byte-source.ts'
import { addC2pa } from '../decoders/c2pa.ts'
import { addExif } from '../decoders/exif.ts'
import { addXmpBytes } from '../decoders/raw-profile.ts'
import { fourCc, fourCcText, u16le, u24be, u24le, u32be, u32le, u8 } from './byte-fields.ts'
import { type ContainerDraft, readBlock, setSize, warnTruncated } from './container-draft.ts'

type WebpState = { frames: number; frameTimeMs: number }

/** `head` bytes of the payload are read for a chunk; `all` is read for text. */
type ChunkHandler = {
  readonly head: number | 'all'
  readonly add: (draft: ContainerDraft, bytes: Uint8Array, state: WebpState) => void
}

const handlers: ReadonlyMap<number, ChunkHandler> = new Map<number, ChunkHandler>([
  [fourCc('VP8X'), { head: 10, add: addExtendedHeader }],
  [fourCc('VP8 '), { head: 10, add: addLossyHeader }],
  [fourCc('VP8L'), { head: 5, add: addLosslessHeader }],
  [fourCc('ALPH'), { head: 1, add: (draft) => void (draft.facts.has_alpha = true) }],
  [fourCc('ANMF'), { head: 16, add: addFrame }],
  [fourCc('EXIF'), { head: 'all', add: (draft, bytes) => addExif(draft, 'webp', bytes) }],
  [fourCc('XMP '), { head: 'all', add: (draft, bytes) => addXmpBytes(draft, 'webp', bytes) }],
  [fourCc('C2PA'), { head: 'all', add: (draft, bytes) => addC2pa(draft, 'webp', bytes) }],
])

/** Reads the RIFF chunks of a WebP by seeking from header to header; the text comes last. */
export function* readWebp(draft: ContainerDraft): Reader<void> {
  const state: WebpState = { frames: 0, frameTimeMs: 0 }
  let offset = 12
  while (offset + 8 <= draft.size) {
    const header = yield* readAt(offset, 8)
    if (header.length < 8 || !isChunkName(header)) break
    const length = u32le(header, 4)
    const handler = handlers.get(u32be(header, 0))
    if (handler) {
      const bytes = yield* readPayload(draft, handler, {
        offset: offset + 8,
        length,
        location: `webp:${fourCcText(u32be(header, 0)).trim()}`,
      })
      if (bytes) handler.add(draft, bytes, state)
    }
    offset += 8 + length + (length % 2)
  }
  // The pad byte of the last chunk is left out by some writers.
  if (offset > draft.size + 1) warnTruncated(draft)
  finish(draft, state)
}

function* readPayload(
  draft: ContainerDraft,
  handler: ChunkHandler,
  place: { readonly offset: number; readonly length: number; readonly location: string },
): Reader<Uint8Array | undefined> {
  if (handler.head === 'all') return yield* readBlock(draft, place)
  return yield* readAt(place.offset, Math.min(handler.head, place.length))
}

/** Printable ASCII: anything else is padding or rubbish behind the file. */
function isChunkName(header: Uint8Array): boolean {
  for (let at = 0; at < 4; at++) if (u8(header, at) < 0x20 || u8(header, at) > 0x7e) return false
  return true
}

const alphaFlag = 0x10

/** VP8X: flags, three reserved bytes, canvas width and height minus one in 24 bits. */
function addExtendedHeader(draft: ContainerDraft, bytes: Uint8Array): void {
  draft.facts.has_alpha = (u8(bytes, 0) & alphaFlag) !== 0
  setSize(draft, u24le(bytes, 4) + 1, u24le(bytes, 7) + 1)
}

/** Key frame header (RFC 6386, 9.1): tag, start code 9D 01 2A, two 14-bit sizes. */
function addLossyHeader(draft: ContainerDraft, bytes: Uint8Array): void {
  if (u24be(bytes, 3) !== 0x9d012a) return
  setSize(draft, u16le(bytes, 6) & 0x3fff, u16le(bytes, 8) & 0x3fff)
  draft.facts.has_alpha ??= false
}

/** Signature 2F, then width and height minus one in 14 bits each, then the alpha bit. */
function addLosslessHeader(draft: ContainerDraft, bytes: Uint8Array): void {
  if (u8(bytes, 0) !== 0x2f) return
  const bits = u32le(bytes, 1)
  setSize(draft, (bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1)
  draft.facts.has_alpha ??= ((bits >>> 28) & 1) === 1
}

/** ANMF: place and size in 3 bytes each, then the duration in milliseconds, 24 bits. */
function addFrame(_draft: ContainerDraft, bytes: Uint8Array, state: WebpState): void {
  state.frames++
  state.frameTimeMs += u24le(bytes, 12)
}

function finish(draft: ContainerDraft, state: WebpState): void {
  const { facts } = draft
  if (facts.has_alpha !== null) facts.color_mode = facts.has_alpha ? 'RGBA' : 'RGB'
  if (state.frames === 0) return
  facts.frame_count = state.frames
  if (state.frames === 1) return
  facts.media_type = 'animation'
  if (state.frameTimeMs <= 0) return
  facts.duration = state.frameTimeMs / 1000
  facts.frame_rate = state.frames / facts.duration
}
