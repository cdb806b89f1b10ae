import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readHiddenText } from './read-hidden-text.ts'
import { readMediaFile } from './read-media-file.ts'

const text = 'a red fox\nSteps: 20, Sampler: Euler a, Seed: 5'
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hidden-text-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Grey pixels with a text in the lowest bits of alpha, column after column. */
function pixelsWith(hidden: string, width: number, height: number): Uint8Array {
  const pixels = new Uint8Array(width * height * 4).fill(254)
  const payload = new TextEncoder().encode(hidden)
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, payload.length * 8)
  const bytes = [...new TextEncoder().encode('stealth_pnginfo'), ...length, ...payload]
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const at = ((bit % height) * width + Math.floor(bit / height)) * 4 + 3
    pixels[at] = 254 | (((bytes[bit >> 3] ?? 0) >> (7 - (bit % 8))) & 1)
  }
  return pixels
}

async function write(name: string, pixels: Uint8Array, width: number): Promise<string> {
  const file = path.join(folder, name)
  const raw = { width, height: pixels.length / 4 / width, channels: 4 } as const
  const image = sharp(pixels, { raw })
  await (name.endsWith('.webp') ? image.webp({ lossless: true, exact: true }) : image.png()).toFile(
    file,
  )
  return file
}

async function read(file: string) {
  return readHiddenText(file, readMediaFile(file).container.facts)
}

describe('readHiddenText', () => {
  it.each(['tall.png', 'tall.webp'])('finds the text by the first column of %s', async (name) => {
    const file = await write(name, pixelsWith(text, 16, 130), 16)
    expect(await read(file)).toEqual({ location: 'pixels:stealth', keyword: 'stealth', text })
  })

  it('finds the text of a picture lower than the signature', async () => {
    const file = await write('low.png', pixelsWith(text, 90, 20), 90)
    expect((await read(file))?.text).toBe(text)
  })

  it('finds nothing in ordinary pictures, and does not mind damaged ones', async () => {
    const file = await write('plain.png', new Uint8Array(16 * 130 * 4).fill(255), 16)
    expect(await read(file)).toBeUndefined()
    const { facts } = readMediaFile(file).container
    expect(await readHiddenText(path.join(folder, 'gone.png'), facts)).toBeUndefined()
    expect(await readHiddenText(file, { ...facts, container: 'jpeg' })).toBeUndefined()
  })
})
