import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hideText } from '../../test-support/hide-text.ts'
import { readHiddenText } from './read-hidden-text.ts'
import { readMediaFile } from './read-media-file.ts'

const text = 'a red fox\nSteps: 20, Sampler: Euler a, Seed: 5'
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hidden-text-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function write(name: string, image: Sharp): Promise<string> {
  const file = path.join(folder, name)
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
    const file = await write(name, hideText(text, 16, 130))
    expect(await read(file)).toEqual({ location: 'pixels:stealth', keyword: 'stealth', text })
  })

  it('finds the text of a picture lower than the signature', async () => {
    const file = await write('low.png', hideText(text, 90, 20))
    expect((await read(file))?.text).toBe(text)
  })

  it('finds nothing in ordinary pictures, and does not mind damaged ones', async () => {
    const plain = { create: { width: 16, height: 130, channels: 4, background: '#fff' } } as const
    const file = await write('plain.png', sharp(plain))
    expect(await read(file)).toBeUndefined()
    const { facts } = readMediaFile(file).container
    expect(await readHiddenText(path.join(folder, 'gone.png'), facts)).toBeUndefined()
    expect(await readHiddenText(file, { ...facts, container: 'jpeg' })).toBeUndefined()
  })
})
