/**
 * Numbers out of byte arrays. Reading beyond the end gives the bytes that are missing as zero, so
 * that a cut file can never throw; callers check lengths where the difference matters.
 */

export function u8(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0
}

export function u16be(bytes: Uint8Array, at: number): number {
  return (u8(bytes, at) << 8) | u8(bytes, at + 1)
}

export function u16le(bytes: Uint8Array, at: number): number {
  return u8(bytes, at) | (u8(bytes, at + 1) << 8)
}

export function u24be(bytes: Uint8Array, at: number): number {
  return (u8(bytes, at) << 16) | u16be(bytes, at + 1)
}

export function u24le(bytes: Uint8Array, at: number): number {
  return u16le(bytes, at) | (u8(bytes, at + 2) << 16)
}

export function u32be(bytes: Uint8Array, at: number): number {
  return u16be(bytes, at) * 0x10000 + u16be(bytes, at + 2)
}

export function u32le(bytes: Uint8Array, at: number): number {
  return u16le(bytes, at) + u16le(bytes, at + 2) * 0x10000
}

/** Exact up to 2^53; larger values keep their magnitude, which is all a bounds check needs. */
export function u64be(bytes: Uint8Array, at: number): number {
  return u32be(bytes, at) * 0x100000000 + u32be(bytes, at + 4)
}

export function u64le(bytes: Uint8Array, at: number): number {
  return u32le(bytes, at) + u32le(bytes, at + 4) * 0x100000000
}

/** A four-character code as the big-endian number that {@link u32be} reads. */
export function fourCc(code: string): number {
  let value = 0
  for (let index = 0; index < 4; index++) value = value * 256 + (code.charCodeAt(index) & 0xff)
  return value
}

/** The four characters of a code, Latin-1. */
export function fourCcText(code: number): string {
  return String.fromCharCode(
    (code >>> 24) & 0xff,
    (code >>> 16) & 0xff,
    (code >>> 8) & 0xff,
    code & 0xff,
  )
}

/** Whether the Latin-1 characters of `text` stand at `at`. */
export function hasAscii(bytes: Uint8Array, at: number, text: string): boolean {
  if (at + text.length > bytes.length) return false
  for (let index = 0; index < text.length; index++)
    if (bytes[at + index] !== text.charCodeAt(index)) return false
  return true
}

/** Latin-1 characters from `start` to `end`; for short codes, not for text. */
export function asciiAt(bytes: Uint8Array, start: number, end: number): string {
  let text = ''
  for (let at = start; at < end && at < bytes.length; at++)
    text += String.fromCharCode(u8(bytes, at))
  return text
}

/** All parts in one array. */
export function concatBytes(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}
