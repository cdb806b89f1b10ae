import { addText, addWarning, type ContainerDraft } from '../containers/container-draft.ts'
import { hasAscii } from '../containers/byte-fields.ts'
import { addExif } from './exif.ts'
import { addIptc, addPhotoshopResources } from './iptc.ts'
import { decodeMarkup } from './text-decoder.ts'

type AddProfile = (draft: ContainerDraft, prefix: string, bytes: Uint8Array) => void

/** Profiles that ImageMagick and exiftool keep as hex text in PNG, by the name in the keyword. */
const profiles: ReadonlyMap<string, AddProfile> = new Map(
  Object.entries<AddProfile>({
    exif: addExif,
    app1: addApp1,
    iptc: addIptcProfile,
    '8bim': addIptcProfile,
    xmp: addXmpBytes,
  }),
)

const keywordStart = 'Raw profile type '

/**
 * Reads a PNG text whose keyword is `Raw profile type …`: blank line, name, length, hex. Gives false
 * when the keyword is another one.
 */
export function addRawProfile(
  draft: ContainerDraft,
  prefix: string,
  profile: { readonly keyword: string; readonly text: string },
): boolean {
  const { keyword, text } = profile
  if (!keyword.startsWith(keywordStart)) return false
  const add = profiles.get(keyword.slice(keywordStart.length).toLowerCase())
  // Colour profiles and the like are no text.
  if (!add) return true
  const bytes = decodeHexProfile(text)
  if (bytes) add(draft, prefix, bytes)
  else addWarning(draft, 'raw_profile_damaged', 'A raw profile is not hex text', keyword)
  return true
}

function addApp1(draft: ContainerDraft, prefix: string, bytes: Uint8Array): void {
  const xmpHeader = 'http://ns.adobe.com/xap/1.0/\0'
  if (hasAscii(bytes, 0, xmpHeader)) addXmpBytes(draft, prefix, bytes.subarray(xmpHeader.length))
  else addExif(draft, prefix, bytes)
}

function addIptcProfile(draft: ContainerDraft, prefix: string, bytes: Uint8Array): void {
  if (bytes[0] === 0x1c) addIptc(draft, prefix, bytes)
  else addPhotoshopResources(draft, prefix, bytes)
}

/** Adds an XMP packet as `<prefix>:XMP`. */
export function addXmpBytes(draft: ContainerDraft, prefix: string, bytes: Uint8Array): void {
  const text = decodeMarkup(bytes)
  addText(draft, { location: `${prefix}:XMP`, keyword: 'XMP', text })
}

function decodeHexProfile(text: string): Uint8Array | undefined {
  const header = /^\s*\S+\s+(\d{1,9})\s/.exec(text)
  if (!header) return undefined
  const bytes = new Uint8Array(Math.min(Number(header[1]), text.length >> 1))
  let count = 0
  let high = -1
  for (let at = header[0].length; at < text.length && count < bytes.length; at++) {
    const digit = hexDigit(text.charCodeAt(at))
    if (digit < 0) continue
    if (high < 0) high = digit
    else {
      bytes[count++] = high * 16 + digit
      high = -1
    }
  }
  return count > 0 ? bytes.subarray(0, count) : undefined
}

function hexDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30
  const letter = code | 0x20
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1
}
