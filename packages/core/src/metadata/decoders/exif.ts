import { u32be } from '../containers/byte-fields.ts'
import { addText, addWarning, type ContainerDraft, isFull } from '../containers/container-draft.ts'
import { decodeStrictUtf8, decodeUtf16, decodeUtf8OrLatin1, trimNuls } from './text-decoder.ts'
import { isTiff, parseTiff, tiffNumber, type TiffTag } from './tiff.ts'
import { decodeUserComment } from './user-comment.ts'

type TagKind = 'text' | 'comment' | 'utf-16le' | 'number' | 'note'

const orientationTag = 0x0112

/** Tags that hold text worth keeping: `[name, how it is stored]`. Other ASCII tags keep their number. */
const knownTags: ReadonlyMap<number, readonly [string, TagKind]> = new Map([
  [0x010d, ['DocumentName', 'text']],
  [0x010e, ['ImageDescription', 'text']],
  [0x010f, ['Make', 'text']],
  [0x0110, ['Model', 'text']],
  [0x0131, ['Software', 'text']],
  [0x0132, ['DateTime', 'text']],
  [0x013b, ['Artist', 'text']],
  [0x4746, ['Rating', 'number']],
  [0x4749, ['RatingPercent', 'number']],
  [0x8298, ['Copyright', 'text']],
  [0x9003, ['DateTimeOriginal', 'text']],
  [0x927c, ['MakerNote', 'note']],
  [0x9286, ['UserComment', 'comment']],
  [0x9c9b, ['XPTitle', 'utf-16le']],
  [0x9c9c, ['XPComment', 'utf-16le']],
  [0x9c9d, ['XPAuthor', 'utf-16le']],
  [0x9c9e, ['XPKeywords', 'utf-16le']],
  [0x9c9f, ['XPSubject', 'utf-16le']],
])

/** Field types that may hold the text of a known tag: BYTE, ASCII, UNDEFINED, UTF-8. */
const textTypes: ReadonlySet<number> = new Set([1, 2, 7, 129])

/**
 * Adds the texts of an Exif block as `<prefix>:Exif:<directory>:<tag>` and its orientation.
 * `prefix` is the container's name.
 */
export function addExif(draft: ContainerDraft, prefix: string, bytes: Uint8Array): void {
  const { tags, isDamaged } = parseTiff(bytes)
  if (isDamaged)
    addWarning(draft, 'exif_damaged', 'The Exif block has entries that lead nowhere', prefix)
  for (const tag of tags) addExifTag(draft, prefix, tag)
}

/**
 * Adds the Exif block of an HEIF item or a JPEG XL box: four bytes with the offset of the TIFF header
 * behind them (6 when `Exif\0\0` comes first), then the block. Some writers leave the offset out.
 */
export function addExifItem(draft: ContainerDraft, prefix: string, bytes: Uint8Array): void {
  const start = 4 + u32be(bytes, 0)
  if (isTiff(bytes)) addExif(draft, prefix, bytes)
  else addExif(draft, prefix, start < bytes.length ? bytes.subarray(start) : bytes.subarray(4))
}

/** Adds one tag of an Exif block, as {@link addExif} does for all of them. */
export function addExifTag(draft: ContainerDraft, prefix: string, tag: TiffTag): void {
  if (tag.tag === orientationTag) setOrientation(draft, tiffNumber(tag))
  if (isFull(draft)) return
  const [name, kind] = knownTags.get(tag.tag) ?? [hexName(tag.tag), undefined]
  const text = kind ? decodeKnownTag(tag, kind) : decodeOtherTag(tag)
  if (text) addText(draft, { location: `${prefix}:Exif:${tag.ifd}:${name}`, keyword: name, text })
}

/** Whether {@link addExifTag} may have a use for a tag of this number and field type. */
export function isExifTextTag(tag: number, type: number): boolean {
  return tag === orientationTag || knownTags.has(tag) || type === 2 || type === 129
}

function setOrientation(draft: ContainerDraft, value: number | undefined): void {
  if (value !== undefined && value >= 1 && value <= 8) draft.facts.orientation ??= value
}

function hexName(tag: number): string {
  return `0x${tag.toString(16).padStart(4, '0')}`
}

function decodeKnownTag(tag: TiffTag, kind: TagKind): string {
  if (kind === 'number') return String(tiffNumber(tag) ?? '')
  if (!textTypes.has(tag.type)) return ''
  if (kind === 'comment') return decodeUserComment(tag.bytes)
  if (kind === 'utf-16le') return trimNuls(decodeUtf16(tag.bytes, 'little'))
  if (kind === 'text') return trimNuls(decodeUtf8OrLatin1(tag.bytes))
  return decodeNote(tag.bytes)
}

function decodeOtherTag(tag: TiffTag): string {
  return tag.type === 2 || tag.type === 129 ? trimNuls(decodeUtf8OrLatin1(tag.bytes)) : ''
}

/** A camera's maker note is binary; Fooocus keeps the name of its scheme there. */
function decodeNote(bytes: Uint8Array): string {
  const text = trimNuls(decodeStrictUtf8(bytes) ?? '')
  return /[\0-\x08\x0e-\x1f]/.test(text) ? '' : text
}
