import { deflateSync } from 'node:zlib'
import { be, bytesOf, type Piece, utf8 } from './bytes.ts'

export function chunk(type: string, ...payload: readonly Piece[]): Uint8Array {
  const body = bytesOf(type, ...payload)
  return bytesOf(be(body.length - 4, 4), body, be(crc32(body), 4))
}

/** CRC-32 of PNG (polynomial EDB88320). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}

export function tEXt(keyword: string, text: Piece): Uint8Array {
  return chunk('tEXt', keyword, 0, text)
}

export function zTXt(keyword: string, text: string): Uint8Array {
  return chunk('zTXt', keyword, 0, 0, deflateSync(utf8(text)))
}

export function iTXt(keyword: string, text: string, isCompressed = false): Uint8Array {
  const body = isCompressed ? deflateSync(utf8(text)) : utf8(text)
  return chunk('iTXt', keyword, 0, isCompressed ? 1 : 0, 0, 'en', 0, utf8('übersetzt'), 0, body)
}

export type PngSpec = {
  readonly width?: number
  readonly height?: number
  /** 0 grey, 2 RGB, 3 palette, 4 grey + alpha, 6 RGBA. */
  readonly colorType?: number
  readonly beforeData?: readonly Uint8Array[]
  readonly afterData?: readonly Uint8Array[]
  /** Lengths of the IDAT chunks; the content is zeros. */
  readonly idat?: readonly number[]
}

/** A PNG whose pixels are no real ones: readers never look at them. */
export function buildPng(spec: PngSpec = {}): Uint8Array<ArrayBuffer> {
  const { width = 8, height = 8, colorType = 2 } = spec
  return bytesOf(
    '\x89PNG\r\n\x1a\n',
    chunk('IHDR', be(width, 4), be(height, 4), 8, colorType, 0, 0, 0),
    ...(spec.beforeData ?? []),
    ...(spec.idat ?? [20]).map((length) => chunk('IDAT', new Uint8Array(length))),
    ...(spec.afterData ?? []),
    chunk('IEND'),
  )
}
