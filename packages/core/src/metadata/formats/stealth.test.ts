import { gzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { decodeStealth, matchStealthColumn } from './stealth.ts'

type Options = { readonly signature: string; readonly width: number; readonly height: number }

/** Writes a text into the lowest bits of opaque grey pixels, as the tools do. */
function hide(payload: Uint8Array, { signature, width, height }: Options): Uint8Array {
  const pixels = new Uint8Array(width * height * 4).fill(254)
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, payload.length * 8)
  const bytes = [...new TextEncoder().encode(signature), ...length, ...payload]
  const isRgb = signature.includes('rgb')
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const pixel = isRgb ? Math.floor(bit / 3) : bit
    const at = ((pixel % height) * width + Math.floor(pixel / height)) * 4 + (isRgb ? bit % 3 : 3)
    pixels[at] = 254 | (((bytes[bit >> 3] ?? 0) >> (7 - (bit % 8))) & 1)
  }
  return pixels
}

const text = 'a red fox 狐\nSteps: 20, Sampler: Euler a, Seed: 5'
const plain = new TextEncoder().encode(text)

describe('decodeStealth', () => {
  it.each([
    ['stealth_pnginfo', plain],
    ['stealth_pngcomp', gzipSync(plain)],
    ['stealth_rgbinfo', plain],
    ['stealth_rgbcomp', gzipSync(plain)],
  ])('reads %s', (signature, payload) => {
    const size = { width: 40, height: 33 }
    const pixels = hide(payload, { signature, ...size })
    expect(decodeStealth(pixels, size.width, size.height)).toBe(text)
  })

  it('finds nothing in ordinary pixels, small or large', () => {
    expect(decodeStealth(new Uint8Array(64 * 64 * 4).fill(255), 64, 64)).toBeUndefined()
    expect(decodeStealth(new Uint8Array(4), 1, 1)).toBeUndefined()
    expect(decodeStealth(new Uint8Array(0), 0, 0)).toBeUndefined()
  })

  it('refuses a length beyond the picture', () => {
    const pixels = hide(plain, { signature: 'stealth_pnginfo', width: 40, height: 33 })
    expect(decodeStealth(pixels.subarray(0, 200 * 4), 10, 20)).toBeUndefined()
  })

  it('refuses a gzip bomb', () => {
    const bomb = gzipSync(new Uint8Array(40 * 1024 * 1024), { level: 9 })
    const pixels = hide(bomb, { signature: 'stealth_rgbcomp', width: 400, height: 400 })
    expect(decodeStealth(pixels, 400, 400)).toBeUndefined()
  })
})

describe('matchStealthColumn', () => {
  it('decides by the first column alone', () => {
    const height = 160
    const pixels = hide(plain, { signature: 'stealth_pngcomp', width: 9, height })
    const column = new Uint8Array(height * 4)
    for (let y = 0; y < height; y++) column.set(pixels.subarray(y * 36, y * 36 + 4), y * 4)
    expect(matchStealthColumn(column)).toEqual({ channels: 'alpha', isCompressed: true })
    expect(matchStealthColumn(new Uint8Array(height * 4))).toBeUndefined()
    expect(matchStealthColumn(column.subarray(0, 100))).toBeUndefined()
  })
})
