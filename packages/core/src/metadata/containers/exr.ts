import { type Reader, readAt } from '../byte-source.ts'
import { decodeUtf8OrLatin1, trimNuls } from '../decoders/text-decoder.ts'
import { asciiAt, u32le } from './byte-fields.ts'
import {
  addText,
  type ContainerDraft,
  readBlock,
  setSize,
  warnTruncated,
} from './container-draft.ts'

type Attribute = {
  readonly name: string
  readonly type: string
  readonly start: number
  readonly length: number
}

/** Names have at most 255 characters each. */
const maxHeaderBytes = 2 * 256 + 4
const maxAttributes = 2000

/** Reads the attributes in the header of an OpenEXR file; strings are texts, `exr:attr:<name>`. */
export function* readExr(draft: ContainerDraft): Reader<void> {
  let offset = 8
  for (let count = 0; count < maxAttributes; count++) {
    const attribute = parseAttribute(yield* readAt(offset, maxHeaderBytes), offset)
    // An empty name ends the header (of the first part).
    if (!attribute) return
    yield* readAttribute(draft, attribute)
    offset = attribute.start + attribute.length
    if (offset > draft.size) return warnTruncated(draft)
  }
}

function parseAttribute(bytes: Uint8Array, offset: number): Attribute | undefined {
  const nameEnd = bytes.indexOf(0)
  const typeEnd = nameEnd > 0 ? bytes.indexOf(0, nameEnd + 1) : -1
  if (typeEnd < 0) return undefined
  return {
    name: asciiAt(bytes, 0, nameEnd),
    type: asciiAt(bytes, nameEnd + 1, typeEnd),
    start: offset + typeEnd + 5,
    length: u32le(bytes, typeEnd + 1),
  }
}

function* readAttribute(draft: ContainerDraft, attribute: Attribute): Reader<void> {
  const { name, type, start, length } = attribute
  const location = `exr:attr:${name}`
  if (type === 'string') {
    const bytes = yield* readBlock(draft, { offset: start, length, location })
    if (bytes)
      addText(draft, { location, keyword: name, text: trimNuls(decodeUtf8OrLatin1(bytes)) })
  } else if (name === 'dataWindow') addWindow(draft, yield* readAt(start, 16))
  else if (name === 'channels') {
    const bytes = yield* readBlock(draft, { offset: start, length, location })
    if (bytes) addChannels(draft, bytes)
  }
}

/** box2i: smallest x and y, largest x and y, all inclusive. */
function addWindow(draft: ContainerDraft, bytes: Uint8Array): void {
  const at = (index: number) => u32le(bytes, index * 4) | 0
  setSize(draft, at(2) - at(0) + 1, at(3) - at(1) + 1)
}

/** chlist: name NUL and 16 bytes each. */
function addChannels(draft: ContainerDraft, bytes: Uint8Array): void {
  const names = new Set<string>()
  let at = 0
  while (at < bytes.length && bytes[at] !== 0) {
    const end = bytes.indexOf(0, at)
    if (end < 0) break
    names.add(asciiAt(bytes, at, end))
    at = end + 17
  }
  const mode = names.has('R') ? 'RGB' : names.has('Y') ? 'L' : null
  draft.facts.has_alpha = names.has('A')
  if (mode) draft.facts.color_mode = names.has('A') ? `${mode}A` : mode
}
