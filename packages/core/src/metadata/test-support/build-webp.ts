import { be, bytesOf, le, type Piece } from './bytes.ts'

export function riffChunk(type: string, ...payload: readonly Piece[]): Uint8Array {
  const body = bytesOf(...payload)
  return bytesOf(type, le(body.length, 4), body, body.length % 2 ? [0] : [])
}

export function vp8x(width: number, height: number, flags = 0): Uint8Array {
  return riffChunk('VP8X', flags, 0, 0, 0, le(width - 1, 3), le(height - 1, 3))
}

export function vp8(width: number, height: number): Uint8Array {
  return riffChunk('VP8 ', 0x30, 1, 0, 0x9d, 0x01, 0x2a, le(width, 2), le(height, 2), [1, 2, 3])
}

export function vp8l(width: number, height: number, hasAlpha: boolean): Uint8Array {
  const bits = BigInt(width - 1) | (BigInt(height - 1) << 14n) | (hasAlpha ? 1n << 28n : 0n)
  return riffChunk('VP8L', 0x2f, le(bits, 4), [1, 2])
}

/** An animation frame of `delayMs`, its picture being rubbish. */
export function anmf(delayMs: number, dataBytes = 30): Uint8Array {
  return riffChunk('ANMF', new Uint8Array(12), le(delayMs, 3), 0, new Uint8Array(dataBytes))
}

export function buildWebp(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const body = bytesOf('WEBP', ...chunks)
  return bytesOf('RIFF', le(body.length, 4), body)
}

/** AVI with its main header and INFO texts. */
export function buildAvi(info: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const header = bytesOf(le(40_000, 4), be(0, 12), le(50, 4), be(0, 12), le(320, 4), le(240, 4))
  const hdrl = riffChunk('LIST', 'hdrl', riffChunk('avih', header, new Uint8Array(16)))
  const texts = Object.entries(info).map(([code, text]) => riffChunk(code, text, 0))
  const body = bytesOf(
    'AVI ',
    hdrl,
    riffChunk('LIST', 'INFO', ...texts),
    riffChunk('LIST', 'movi', new Uint8Array(100)),
  )
  return bytesOf('RIFF', le(body.length, 4), body)
}
