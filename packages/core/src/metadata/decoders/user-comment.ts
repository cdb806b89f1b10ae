import { asciiAt } from '../containers/byte-fields.ts'
import { decodeLatin1, decodeStrictUtf8, decodeUtf16, trimNuls } from './text-decoder.ts'

/**
 * Text of an Exif `UserComment` (0x9286), whatever its writer did with the eight-byte character
 * code and the byte order. The byte order of the TIFF around it says nothing about the text.
 */
export function decodeUserComment(bytes: Uint8Array): string {
  const code = asciiAt(bytes, 0, 8).toUpperCase()
  if (code === 'UNICODE\0') return decodeComment(bytes.subarray(8), 'utf-16')
  if (code === 'ASCII\0\0\0') return decodeComment(bytes.subarray(8), 'bytes')
  if (code === 'JIS\0\0\0\0\0') return decodeJis(bytes.subarray(8))
  if (code === '\0\0\0\0\0\0\0\0') return decodeComment(bytes.subarray(8), 'bytes')
  return decodeComment(bytes, 'bytes')
}

/** `expected` decides only for bodies that are neither marked nor valid UTF-8. */
function decodeComment(body: Uint8Array, expected: 'utf-16' | 'bytes'): string {
  const [first, second] = body
  if (first === 0xfe && second === 0xff) return trimNuls(decodeUtf16(body.subarray(2), 'big'))
  if (first === 0xff && second === 0xfe) return trimNuls(decodeUtf16(body.subarray(2), 'little'))
  const content = withoutTrailingZeros(body)
  if (!content.includes(0)) {
    const text = decodeStrictUtf8(content)
    const isBytes = text !== undefined && !(expected === 'utf-16' && isShortIdeographic(text, body))
    if (isBytes) return text
    if (expected === 'bytes') return decodeLatin1(content)
  }
  const wide = decodeUtf16Guessing(body)
  return expected === 'utf-16' || scoreText(wide) > 0 ? wide : trimNuls(decodeLatin1(content))
}

/**
 * UTF-16 of a few ideographs can consist of ASCII bytes alone (白い猫 is "v}0Ds+"). Taken as UTF-16
 * when every unit is kana, Han or Hangul while the bytes do not look like words.
 */
function isShortIdeographic(asBytes: string, body: Uint8Array): boolean {
  if (body.length % 2 !== 0 || body.length > 64 || /[^\0-\x7f]/.test(asBytes)) return false
  if ((asBytes.match(/[a-zA-Z ,.\n]/g)?.length ?? 0) > asBytes.length * 0.8) return false
  return ideographs.test(decodeUtf16(body, 'big')) || ideographs.test(decodeUtf16(body, 'little'))
}

const ideographs = /^[\u3001-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff9f]+$/

function withoutTrailingZeros(bytes: Uint8Array): Uint8Array {
  let end = bytes.length
  while (end > 0 && bytes[end - 1] === 0) end--
  return bytes.subarray(0, end)
}

/** ISO-2022-JP by the Exif standard; writers that mean UTF-8 are met more often. */
function decodeJis(body: Uint8Array): string {
  const content = withoutTrailingZeros(body)
  return content.includes(0x1b)
    ? new TextDecoder('iso-2022-jp').decode(content)
    : decodeComment(body, 'bytes')
}

/** Starts and lines of the texts that generators write; they decide the byte order at once. */
const anchors = ['Steps: ', '"prompt"', 'Negative prompt:']

function decodeUtf16Guessing(body: Uint8Array): string {
  const big = trimNuls(decodeUtf16(body, 'big'))
  const little = trimNuls(decodeUtf16(body, 'little'))
  if (hasAnchor(big)) return big
  if (hasAnchor(little)) return little
  return scoreText(little) > scoreText(big) ? little : big
}

function hasAnchor(text: string): boolean {
  return text.trimStart().startsWith('{') || anchors.some((anchor) => text.includes(anchor))
}

/** Code units looked at: the order is clear long before. */
const maxScoredUnits = 4096

/**
 * How much the code units look like text: ASCII and line ends count most, letters of living scripts
 * count, everything else counts against. Many CJK characters are no sign of a wrong order.
 */
export function scoreText(text: string): number {
  let score = 0
  const end = Math.min(text.length, maxScoredUnits)
  for (let at = 0; at < end; at++) score += scoreUnit(text.charCodeAt(at))
  return score
}

/** `[first, last, score]` of UTF-16 code units; sorted, the first range that reaches a unit decides. */
const unitScores: readonly (readonly [number, number, number])[] = [
  [0x0009, 0x000a, 2],
  [0x000d, 0x000d, 2],
  [0x0020, 0x007e, 2],
  [0x00a0, 0x024f, 1],
  // Greek, Cyrillic, Armenian, Hebrew, Arabic.
  [0x0370, 0x06ff, 1],
  // Devanagari, Thai.
  [0x0900, 0x097f, 1],
  [0x0e00, 0x0e7f, 1],
  [0x1e00, 0x1fff, 1],
  // Dashes and quotes; U+2000 is an ASCII blank read the wrong way round.
  [0x2010, 0x203f, 1],
  [0x20ac, 0x20ac, 1],
  [0x2190, 0x21ff, 1],
  [0x2460, 0x26ff, 1],
  // CJK punctuation and kana.
  [0x3001, 0x30ff, 1],
  [0x4e00, 0x9fff, 1],
  [0xac00, 0xd7a3, 1],
  // Surrogates in use: emoji and rare ideographs.
  [0xd83c, 0xd869, 1],
  [0xdc00, 0xdfff, 1],
  [0xff01, 0xff9f, 1],
]

function scoreUnit(unit: number): number {
  for (const [first, last, score] of unitScores) {
    if (unit < first) return -1
    if (unit <= last) return score
  }
  return -1
}
