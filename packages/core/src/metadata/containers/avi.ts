import { type Reader, readAt } from '../byte-source.ts'
import { decodeUtf8OrLatin1, trimNuls } from '../decoders/text-decoder.ts'
import { fourCc, fourCcText, u32be, u32le } from './byte-fields.ts'
import { addText, type ContainerDraft, readBlock, setSize } from './container-draft.ts'

const list = fourCc('LIST')
const mainHeader = fourCc('avih')
const info = fourCc('INFO')
const parents: ReadonlySet<number> = new Set([fourCc('hdrl'), info])

type RiffList = { readonly start: number; readonly end: number; readonly kind: number }

const maxChunks = 5000

/** Reads the main header and the INFO texts of an AVI, `avi:INFO:<code>`. */
export function* readAvi(draft: ContainerDraft): Reader<void> {
  yield* readList(draft, { start: 12, end: draft.size, kind: fourCc('AVI ') })
}

function* readList(draft: ContainerDraft, parent: RiffList): Reader<void> {
  let offset = parent.start
  for (let count = 0; count < maxChunks && offset + 8 <= parent.end; count++) {
    const header = yield* readAt(offset, 12)
    if (header.length < 8) return
    const type = u32be(header, 0)
    const length = u32le(header, 4)
    const kind = u32be(header, 8)
    const end = Math.min(offset + 8 + length, parent.end)
    // Lists that are walked hold none of their kind, so that the nesting ends.
    if (type === list && parents.has(kind) && !parents.has(parent.kind))
      yield* readList(draft, { start: offset + 12, end, kind })
    else if (type === mainHeader) addMainHeader(draft, yield* readAt(offset + 8, 40))
    else if (parent.kind === info) yield* readInfo(draft, { type, offset: offset + 8, length })
    offset += 8 + length + (length % 2)
  }
}

type InfoChunk = { readonly type: number; readonly offset: number; readonly length: number }

function* readInfo(draft: ContainerDraft, chunk: InfoChunk): Reader<void> {
  const keyword = fourCcText(chunk.type)
  const location = `avi:INFO:${keyword}`
  const bytes = yield* readBlock(draft, { ...chunk, location })
  if (bytes) addText(draft, { location, keyword, text: trimNuls(decodeUtf8OrLatin1(bytes)) })
}

/** Microseconds per frame first, number of frames at 16, width and height at 32. */
function addMainHeader(draft: ContainerDraft, bytes: Uint8Array): void {
  const { facts } = draft
  const frameUs = u32le(bytes, 0)
  const frames = u32le(bytes, 16)
  setSize(draft, u32le(bytes, 32), u32le(bytes, 36))
  if (frames > 0) facts.frame_count = frames
  if (frameUs <= 0) return
  facts.frame_rate = 1e6 / frameUs
  if (frames > 0) facts.duration = (frames * frameUs) / 1e6
}
