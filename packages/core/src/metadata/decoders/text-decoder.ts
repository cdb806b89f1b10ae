const strictUtf8 = new TextDecoder('utf-8', { fatal: true })
const looseUtf8 = new TextDecoder('utf-8')
const utf16 = { little: new TextDecoder('utf-16le'), big: new TextDecoder('utf-16be') }

/** UTF-8 text, or `undefined` when the bytes are not valid UTF-8. A leading BOM is dropped. */
export function decodeStrictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return strictUtf8.decode(bytes)
  } catch {
    return undefined
  }
}

/** UTF-8 text with U+FFFD for bytes that are none. */
export function decodeLooseUtf8(bytes: Uint8Array): string {
  return looseUtf8.decode(bytes)
}

/** UTF-16 text in the given byte order; an odd last byte is dropped, no BOM is looked for. */
export function decodeUtf16(bytes: Uint8Array, order: 'little' | 'big'): string {
  return utf16[order].decode(bytes.length % 2 === 0 ? bytes : bytes.subarray(0, bytes.length - 1))
}

/** 0x80–0x9F as Windows writes them; in ISO 8859-1 proper these are control codes nobody uses. */
const windows1252 =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178'

const latin1 = new TextDecoder('windows-1252')

/**
 * Latin-1 text. Engines differ on 0x80–0x9F, some decode them as control codes although the standard
 * says Windows-1252; these few are put right here.
 */
export function decodeLatin1(bytes: Uint8Array): string {
  const text = latin1.decode(bytes)
  if (!hasControlBytes(bytes)) return text
  return text.replace(/[\x80-\x9f]/g, (char) => windows1252[char.charCodeAt(0) - 0x80] ?? char)
}

function hasControlBytes(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (byte >= 0x80 && byte <= 0x9f) return true
  }
  return false
}

/** UTF-8 when the bytes are valid UTF-8, else Latin-1: right for every writer met so far. */
export function decodeUtf8OrLatin1(bytes: Uint8Array): string {
  return decodeStrictUtf8(bytes) ?? decodeLatin1(bytes)
}

const byteOrderMark = 0xfeff
const lessThan = 0x3c

/** UTF-32 text whose first character is a byte order mark or `<`; `undefined` for any other. */
function decodeUtf32(bytes: Uint8Array): string | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isStart = (code: number) => code === byteOrderMark || code === lessThan
  if (bytes.length < 4 || bytes.length > maxUtf32Bytes) return undefined
  const isLittle = isStart(view.getUint32(0, true))
  if (!isLittle && !isStart(view.getUint32(0))) return undefined
  const parts: string[] = []
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, isLittle)
    if (at > 0 || code !== byteOrderMark)
      parts.push(String.fromCodePoint(code <= 0x10ffff ? code : 0xfffd))
  }
  return parts.join('')
}

/** Packets that somebody wrote in four bytes a character are small; nobody keeps a workflow so. */
const maxUtf32Bytes = 1024 * 1024

/** UTF-32 or UTF-16 by BOM or by the zero bytes of its ASCII, else UTF-8 or Latin-1. For XML packets. */
export function decodeMarkup(bytes: Uint8Array): string {
  const [first, second] = bytes
  const wide = decodeUtf32(bytes)
  if (wide !== undefined) return wide
  if (first === 0xfe && second === 0xff) return decodeUtf16(bytes.subarray(2), 'big')
  if (first === 0xff && second === 0xfe) return decodeUtf16(bytes.subarray(2), 'little')
  if (first === 0 && second === 0x3c) return decodeUtf16(bytes, 'big')
  if (first === 0x3c && second === 0) return decodeUtf16(bytes, 'little')
  return decodeUtf8OrLatin1(bytes)
}

/** The text without NULs at either end. */
export function trimNuls(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && text.charCodeAt(start) === 0) start++
  while (end > start && text.charCodeAt(end - 1) === 0) end--
  return start === 0 && end === text.length ? text : text.slice(start, end)
}
