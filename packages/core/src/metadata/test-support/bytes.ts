/** Pieces of a file: Latin-1 text, numbers of one byte, or bytes. */
export type Piece = string | number | readonly number[] | Uint8Array

/** All pieces in one array; strings are Latin-1. */
export function bytesOf(...pieces: readonly Piece[]): Uint8Array<ArrayBuffer> {
  const parts = pieces.map(pieceBytes)
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

function pieceBytes(piece: Piece): Uint8Array {
  if (typeof piece === 'string') return Uint8Array.from(piece, (char) => char.charCodeAt(0))
  if (typeof piece === 'number') return Uint8Array.of(piece)
  return piece instanceof Uint8Array ? piece : Uint8Array.from(piece)
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

export function utf16(text: string, order: 'little' | 'big'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++)
    view.setUint16(at * 2, text.charCodeAt(at), order === 'little')
  return bytes
}

/** `size` bytes of a number, most significant first. */
export function be(value: number | bigint, size: number): Uint8Array {
  const bytes = new Uint8Array(size)
  let rest = BigInt(value)
  for (let at = size - 1; at >= 0; at--) {
    bytes[at] = Number(rest & 0xffn)
    rest >>= 8n
  }
  return bytes
}

/** `size` bytes of a number, least significant first. */
export function le(value: number | bigint, size: number): Uint8Array {
  return be(value, size).reverse()
}
