import { type Reader, readAt } from '../byte-source.ts'
import { addC2pa } from '../decoders/c2pa.ts'
import { addExif } from '../decoders/exif.ts'
import { fourCc, u16be, u32be, u8 } from './byte-fields.ts'
import {
  addWarning,
  type ContainerDraft,
  readBlock,
  setSize,
  warnTruncated,
} from './container-draft.ts'
import { skipImageData } from './png-image-data.ts'
import { addComf, addItxt, addText as addTextChunk, addZtxt } from './png-text.ts'

type ChunkPayload = {
  readonly bytes: Uint8Array
  /** `png:tEXt` and so on, for warnings. */
  readonly location: string
}

type PngState = {
  /** Milliseconds of all animation frames. */
  frameTimeMs: number
  frameControls: number
}

type ChunkHandler = (draft: ContainerDraft, payload: ChunkPayload, state: PngState) => void

/** Chunks whose payload is read; all others are skipped by seeking. */
const handlers: ReadonlyMap<number, ChunkHandler> = new Map<number, ChunkHandler>([
  [fourCc('IHDR'), addHeader],
  [fourCc('tEXt'), addTextChunk],
  [fourCc('zTXt'), addZtxt],
  [fourCc('iTXt'), addItxt],
  [fourCc('comf'), addComf],
  [fourCc('eXIf'), (draft, { bytes }) => addExif(draft, 'png', bytes)],
  [fourCc('caBX'), (draft, { bytes }) => addC2pa(draft, 'png', bytes)],
  [fourCc('tRNS'), (draft) => void (draft.facts.has_alpha = true)],
  [fourCc('acTL'), addAnimationControl],
  [fourCc('fcTL'), addFrameControl],
])

const chunkNames: ReadonlyMap<number, string> = new Map(
  ['tEXt', 'zTXt', 'iTXt', 'comf', 'eXIf', 'caBX'].map((name) => [fourCc(name), `png:${name}`]),
)

const iend = fourCc('IEND')
const idat = fourCc('IDAT')
/** Length and type before the payload, CRC after it. */
const chunkOverhead = 12

/**
 * Reads a PNG or APNG: all text chunks up to IEND, before and after the image data, whose bodies are
 * skipped. Checksums are not looked at.
 */
export function* readPng(draft: ContainerDraft): Reader<void> {
  const state: PngState = { frameTimeMs: 0, frameControls: 0 }
  let offset = 8
  for (;;) {
    const header = yield* readAt(offset, 8)
    if (header.length < 8) break
    const length = u32be(header, 0)
    const type = u32be(header, 4)
    if (type === iend) return finishAnimation(draft, state)
    if (!isChunkType(header)) {
      addWarning(draft, 'malformed', 'A PNG chunk has no valid name; the rest is not read')
      return finishAnimation(draft, state)
    }
    const handler = handlers.get(type)
    if (handler) {
      const location = chunkNames.get(type) ?? 'png'
      const bytes = yield* readBlock(draft, { offset: offset + 8, length, location })
      if (bytes) handler(draft, { bytes, location }, state)
    }
    if (type === idat) offset = yield* skipImageData(offset, length, draft.size)
    else offset += length + chunkOverhead
  }
  // Nothing is lost when only IEND itself is missing.
  if (offset !== draft.size) warnTruncated(draft)
  finishAnimation(draft, state)
}

/** Chunk names are four ASCII letters (PNG 3rd edition, 5.4). */
function isChunkType(header: Uint8Array): boolean {
  for (let at = 4; at < 8; at++) {
    const letter = u8(header, at) | 0x20
    if (letter < 0x61 || letter > 0x7a) return false
  }
  return true
}

const colorModes: Readonly<Record<number, string>> = {
  0: 'L',
  2: 'RGB',
  3: 'P',
  4: 'LA',
  6: 'RGBA',
}

function addHeader(draft: ContainerDraft, { bytes }: ChunkPayload): void {
  const colorType = u8(bytes, 9)
  setSize(draft, u32be(bytes, 0), u32be(bytes, 4))
  draft.facts.color_mode = colorModes[colorType] ?? null
  draft.facts.has_alpha = colorType === 4 || colorType === 6
}

function addAnimationControl(draft: ContainerDraft, { bytes }: ChunkPayload): void {
  const frames = u32be(bytes, 0)
  draft.facts.container = 'apng'
  draft.facts.mime_type = 'image/apng'
  draft.facts.frame_count = frames
  if (frames > 1) draft.facts.media_type = 'animation'
}

/** Delay is a fraction of a second whose denominator 0 means 100. */
function addFrameControl(_draft: ContainerDraft, { bytes }: ChunkPayload, state: PngState): void {
  state.frameTimeMs += (u16be(bytes, 20) * 1000) / (u16be(bytes, 22) || 100)
  state.frameControls++
}

function finishAnimation(draft: ContainerDraft, state: PngState): void {
  const { facts } = draft
  const isWhole = facts.frame_count !== null && state.frameControls === facts.frame_count
  if (!isWhole || state.frameTimeMs <= 0 || facts.media_type !== 'animation') return
  facts.duration = state.frameTimeMs / 1000
  facts.frame_rate = state.frameControls / facts.duration
}
