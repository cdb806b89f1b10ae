import { inflateZlib } from '../decoders/inflate.ts'
import { addRawProfile } from '../decoders/raw-profile.ts'
import { decodeUtf8OrLatin1, trimNuls } from '../decoders/text-decoder.ts'
import { asciiAt, u8 } from './byte-fields.ts'
import { addText as addDraftText, addWarning, type ContainerDraft } from './container-draft.ts'

type TextChunk = {
  readonly bytes: Uint8Array
  /** `png:tEXt`, `png:zTXt` … */
  readonly location: string
}

const xmpKeyword = 'XML:com.adobe.xmp'

/** `tEXt`: keyword NUL text. Latin-1 by the standard; half of the generators write UTF-8. */
export function addText(draft: ContainerDraft, chunk: TextChunk): void {
  const end = keywordEnd(chunk.bytes)
  if (end < 0) return
  addKeyword(draft, chunk, [
    decodeKeyword(chunk.bytes, end),
    decodeUtf8OrLatin1(chunk.bytes.subarray(end + 1)),
  ])
}

/** `zTXt`: keyword NUL method zlib stream. */
export function addZtxt(draft: ContainerDraft, chunk: TextChunk): void {
  const end = keywordEnd(chunk.bytes)
  if (end < 0) return
  const keyword = decodeKeyword(chunk.bytes, end)
  const text = inflateText(draft, chunk.bytes.subarray(end + 2), `${chunk.location}:${keyword}`)
  if (text !== undefined) addKeyword(draft, chunk, [keyword, text])
}

/** `iTXt`: keyword NUL flag method language NUL translated keyword NUL text. */
export function addItxt(draft: ContainerDraft, chunk: TextChunk): void {
  const { bytes, location } = chunk
  const end = keywordEnd(bytes)
  const languageEnd = end < 0 ? -1 : bytes.indexOf(0, end + 3)
  const translatedEnd = languageEnd < 0 ? -1 : bytes.indexOf(0, languageEnd + 1)
  if (translatedEnd < 0) return
  const keyword = decodeKeyword(bytes, end)
  const body = bytes.subarray(translatedEnd + 1)
  const isCompressed = u8(bytes, end + 1) === 1
  const text = isCompressed
    ? inflateText(draft, body, `${location}:${keyword}`)
    : decodeUtf8OrLatin1(body)
  if (text !== undefined) addKeyword(draft, chunk, [keyword, text])
}

/** `comf`, private to ComfyUI's SaveAnimatedPNG: keyword NUL JSON. */
export function addComf(draft: ContainerDraft, chunk: TextChunk): void {
  addText(draft, chunk)
}

/** Index of the NUL behind the keyword, −1 when there is none where the longest could end. */
function keywordEnd(bytes: Uint8Array): number {
  return bytes.subarray(0, maxKeywordBytes + 1).indexOf(0)
}

/** The standard says 79; users name chunks themselves in some nodes. */
const maxKeywordBytes = 1024

function decodeKeyword(bytes: Uint8Array, end: number): string {
  return asciiAt(bytes, 0, end)
}

function inflateText(
  draft: ContainerDraft,
  bytes: Uint8Array,
  location: string,
): string | undefined {
  const isWithinBudget = bytes.length < draft.inflateBudget
  const inflated = isWithinBudget ? inflateZlib(bytes, draft.inflateBudget) : undefined
  if (!inflated || inflated.status === 'limit') {
    // A file full of bombs must not cost the full price for each of them.
    draft.inflateBudget = Math.min(draft.inflateBudget >> 3, budgetAfterBomb)
    addWarning(draft, 'inflate_limit', 'A compressed text is longer than is read', location)
    return undefined
  }
  draft.inflateBudget -= inflated.bytes.length + costOfTry
  if (inflated.status === 'corrupt')
    addWarning(draft, 'inflate_damaged', 'A compressed text breaks off', location)
  return decodeUtf8OrLatin1(inflated.bytes)
}

/** Bytes that may still come out once a text was too long: enough for the real ones. */
const budgetAfterBomb = 512 * 1024
/** What any try costs, so that a hundred thousand empty streams come to an end. */
const costOfTry = 4096

function addKeyword(draft: ContainerDraft, chunk: TextChunk, entry: [string, string]): void {
  const [keyword, text] = entry
  if (addRawProfile(draft, 'png', { keyword, text })) return
  if (keyword === xmpKeyword)
    addDraftText(draft, { location: 'png:XMP', keyword: 'XMP', text: trimNuls(text) })
  else
    addDraftText(draft, { location: `${chunk.location}:${keyword}`, keyword, text: trimNuls(text) })
}
