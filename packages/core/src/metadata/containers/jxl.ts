import { type Reader, readAt } from '../byte-source.ts'
import { addC2pa } from '../decoders/c2pa.ts'
import { addExifItem } from '../decoders/exif.ts'
import { addXmpBytes } from '../decoders/raw-profile.ts'
import { concatBytes, fourCc, fourCcText, u16be, u32be } from './byte-fields.ts'
import { addWarning, type ContainerDraft, readBlock, warnTruncated } from './container-draft.ts'
import { type IsoBox, walkBoxes } from './iso-boxes.ts'
import { parseJxlHeader } from './jxl-header.ts'

const types = {
  jxlc: fourCc('jxlc'),
  jxlp: fourCc('jxlp'),
  brob: fourCc('brob'),
  jumb: fourCc('jumb'),
}

type AddBox = (draft: ContainerDraft, bytes: Uint8Array) => void

/** Metadata boxes, plain or inside `brob`. */
const metadataBoxes: ReadonlyMap<number, AddBox> = new Map<number, AddBox>([
  [fourCc('Exif'), (draft, bytes) => addExifItem(draft, 'jxl', bytes)],
  [fourCc('xml '), (draft, bytes) => addXmpBytes(draft, 'jxl', bytes)],
  [types.jumb, (draft, bytes) => addC2pa(draft, 'jxl', withBoxHeader(bytes))],
])

/** Headers with names of extra channels and intrinsic sizes stay far below. */
const headerBytes = 512

/** Reads a JPEG XL file: the bare codestream has a size only, the box form metadata too. */
export function* readJxl(draft: ContainerDraft): Reader<void> {
  const head = yield* readAt(0, headerBytes)
  if (u16be(head, 0) === codestreamMagic) return addHeader(draft, head)
  const codestream: Uint8Array[] = []
  yield* walkBoxes(0, draft.size, function* (box): Reader<void> {
    if (box.isCut) warnTruncated(draft, fourCcText(box.type))
    if (box.type === types.jxlc || box.type === types.jxlp) {
      // A partial codestream begins with its sequence number.
      const start = box.start + (box.type === types.jxlp ? 4 : 0)
      const bytes = yield* readAt(start, Math.max(0, Math.min(headerBytes, box.end - start)))
      if (codestream.length < maxParts) codestream.push(bytes.slice())
    } else yield* readMetadataBox(draft, box)
  })
  addHeader(draft, concatBytes(codestream))
}

const codestreamMagic = 0xff0a

/** Only the first parts can hold the header. */
const maxParts = 4

function* readMetadataBox(draft: ContainerDraft, box: IsoBox): Reader<void> {
  const add = metadataBoxes.get(box.type)
  if (!add && box.type !== types.brob) return
  const location = `jxl:${fourCcText(box.type).trim()}`
  const length = box.end - box.start
  const bytes = yield* readBlock(draft, { offset: box.start, length, location })
  if (!bytes) return
  if (add) add(draft, bytes)
  else addBrotliBox(draft, bytes)
}

/** `brob`: the type of the box it stands for, then Brotli data. */
function addBrotliBox(draft: ContainerDraft, bytes: Uint8Array): void {
  const type = u32be(bytes, 0)
  const add = metadataBoxes.get(type)
  if (!add) return
  const location = `jxl:brob:${fourCcText(type).trim()}`
  const { inflateBrotli } = draft.ports
  if (!inflateBrotli) {
    addWarning(draft, 'brotli_missing', 'Brotli-compressed metadata cannot be read here', location)
    return
  }
  try {
    const content = inflateBrotli(bytes.subarray(4), draft.inflateBudget)
    draft.inflateBudget -= content.length
    add(draft, content)
  } catch {
    addWarning(draft, 'inflate_damaged', 'Brotli-compressed metadata is damaged', location)
  }
}

/** The manifest store is the box itself. */
function withBoxHeader(content: Uint8Array): Uint8Array {
  const size = content.length + 8
  const header = Uint8Array.of(size >>> 24, size >>> 16, size >>> 8, size, 0x6a, 0x75, 0x6d, 0x62)
  return concatBytes([header, content])
}

function addHeader(draft: ContainerDraft, codestream: Uint8Array): void {
  const header = parseJxlHeader(codestream)
  if (!header) return
  const { facts } = draft
  facts.width = header.width
  facts.height = header.height
  if (header.isAnimation) facts.media_type = 'animation'
  facts.has_alpha = header.hasAlpha
  // The codestream's orientation is the one that counts (ISO/IEC 18181-2, 9.3).
  facts.orientation = header.orientation
  if (header.hasAlpha !== null) facts.color_mode = header.hasAlpha ? 'RGBA' : 'RGB'
}
