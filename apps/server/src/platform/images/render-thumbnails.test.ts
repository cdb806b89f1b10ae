import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { thumbHashToApproximateAspectRatio, thumbHashToAverageRGBA } from 'thumbhash'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { renderThumbnails, UnrenderableImage } from './render-thumbnails.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'thumbnails-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

type Options = { background?: string; alpha?: number }
const plain = (width: number, height: number, { background = '#c03020', alpha }: Options = {}) =>
  sharp({
    create: {
      width,
      height,
      channels: alpha === undefined ? 3 : 4,
      background: alpha === undefined ? background : { r: 192, g: 48, b: 32, alpha },
    },
  })

async function put(name: string, image: Sharp | Buffer): Promise<string> {
  const file = path.join(folder, name)
  writeFileSync(file, Buffer.isBuffer(image) ? image : await image.toBuffer())
  return file
}

async function render(file: string, sizes = [256, 512]) {
  const { thumbnails, thumbhash } = await renderThumbnails({ file, sizes })
  const described = await Promise.all(
    thumbnails.map(async ({ size, bytes }) => {
      const { format, width, height, hasAlpha } = await sharp(bytes).metadata()
      return { size, format, width, height, hasAlpha, bytes }
    }),
  )
  return { thumbnails: described, thumbhash }
}

/** A PNG that says it has this size, whatever its pixels are. */
async function claimSize(image: Sharp, width: number, height: number): Promise<Buffer> {
  const bytes = await image.png().toBuffer()
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes
}

describe('renderThumbnails', () => {
  it('makes all sizes and the thumbhash, longest edge first', async () => {
    const { thumbnails, thumbhash } = await render(await put('a.png', plain(832, 1216).png()))
    expect(thumbnails).toMatchObject([
      { size: 512, format: 'webp', width: 350, height: 512 },
      { size: 256, format: 'webp', width: 175, height: 256 },
    ])
    expect(thumbHashToApproximateAspectRatio(thumbhash)).toBeCloseTo(832 / 1216, 0)
    const { r, g, b, a } = thumbHashToAverageRGBA(thumbhash)
    expect([r * 255, g * 255, b * 255, a].map(Math.round)).toEqual([
      expect.closeTo(192, -1),
      expect.closeTo(48, -1),
      expect.closeTo(32, -1),
      1,
    ])
  })

  it('never enlarges', async () => {
    const { thumbnails } = await render(await put('a.png', plain(64, 48).png()))
    expect(thumbnails).toMatchObject([
      { size: 512, width: 64, height: 48 },
      { size: 256, width: 64, height: 48 },
    ])
  })

  it('applies the orientation of the camera', async () => {
    const turned = plain(400, 200).jpeg().withMetadata({ orientation: 6 })
    const { thumbnails } = await render(await put('a.jpg', turned), [256])
    expect(thumbnails).toMatchObject([{ width: 128, height: 256 }])
  })

  it('keeps transparency', async () => {
    const file = await put('a.png', plain(300, 300, { alpha: 0.25 }).png())
    const { thumbnails, thumbhash } = await render(file, [256])
    expect(thumbnails).toMatchObject([{ hasAlpha: true }])
    expect(thumbHashToAverageRGBA(thumbhash).a).toBeCloseTo(0.25, 1)
  })

  it.each([
    ['jpeg', () => plain(600, 300).jpeg()],
    ['cmyk jpeg', () => plain(600, 300).toColourspace('cmyk').jpeg()],
    ['webp', () => plain(600, 300).webp()],
    ['avif', () => plain(600, 300).avif({ effort: 0 })],
    ['gif', () => plain(600, 300).gif()],
    ['grey png', () => plain(600, 300).greyscale().png()],
    ['16-bit png', () => plain(600, 300).toColourspace('rgb16').png()],
    ['tiff', () => plain(600, 300).tiff()],
  ])('reads %s', async (_name, make) => {
    const { thumbnails } = await render(await put('a.bin', make()), [256])
    expect(thumbnails).toMatchObject([{ width: 256, height: 128, format: 'webp' }])
  })

  it('takes the first frame of an animation', async () => {
    const frames = Buffer.concat([Buffer.alloc(3 * 100, 255), Buffer.alloc(3 * 100, 0)])
    const raw = { width: 10, height: 20, channels: 3, pageHeight: 10 } as const
    const file = await put('a.webp', sharp(frames, { raw }).webp({ loop: 0, lossless: true }))
    const { thumbnails } = await render(file, [256])
    expect(thumbnails).toMatchObject([{ width: 10, height: 10 }])
    const { channels } = await sharp(thumbnails[0]!.bytes).stats()
    expect(channels[0]!.mean).toBeGreaterThan(250)
  })

  it('shows what there is of a truncated file', async () => {
    const whole = await plain(400, 400).jpeg().toBuffer()
    const file = await put('a.jpg', whole.subarray(0, whole.length * 0.8))
    expect((await render(file, [256])).thumbnails).toMatchObject([{ width: 256 }])
  })

  it.each([
    ['an empty file', () => Buffer.alloc(0), 'the file is empty'],
    ['a text', () => Buffer.from('not a picture'), 'not an image of a kind'],
    ['half a header', async () => (await plain(9, 9).png().toBuffer()).subarray(0, 12), 'header'],
  ])('refuses %s for good', async (_name, make, message) => {
    const failure = render(await put('a.png', await make()))
    await expect(failure).rejects.toBeInstanceOf(UnrenderableImage)
    await expect(failure).rejects.toThrow(message)
  })

  it('refuses an image of 40,000 × 40,000 pixels without decoding it', async () => {
    const file = await put('a.png', await claimSize(plain(8, 8), 40_000, 40_000))
    const failure = render(file)
    await expect(failure).rejects.toBeInstanceOf(UnrenderableImage)
    await expect(failure).rejects.toThrow(
      '40000 × 40000 pixels are more than the limit of 268 megapixels',
    )
  })

  it('passes on that a file is gone or no file', async () => {
    await expect(render(path.join(folder, 'none.png'))).rejects.toMatchObject({ code: 'ENOENT' })
    mkdirSync(path.join(folder, 'folder.png'))
    await expect(render(path.join(folder, 'folder.png'))).rejects.toThrow()
  })
})
