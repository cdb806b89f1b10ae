import { describe, expect, it } from 'vitest'
import { asciiTag, buildTiff } from '../test-support/build-tiff.ts'
import {
  anmf,
  buildAvi,
  buildWebp,
  riffChunk,
  vp8,
  vp8l,
  vp8x,
} from '../test-support/build-webp.ts'
import { bytesOf } from '../test-support/bytes.ts'
import { readBytes, readTexts } from '../test-support/read-bytes.ts'

const tiff = buildTiff({ ifd0: [asciiTag(0x0110, 'prompt:{}'), asciiTag(0x010c, 'extra:{}')] })
const exifTexts = [
  ['webp:Exif:IFD0:0x010c', 'extra:{}'],
  ['webp:Exif:IFD0:Model', 'prompt:{}'],
]

describe('WebP', () => {
  it('reads Exif with and without its prefix', () => {
    for (const payload of [tiff, bytesOf('Exif\0\0', tiff)])
      expect(readTexts(buildWebp([vp8(8, 8), riffChunk('EXIF', payload)]))).toEqual(exifTexts)
  })

  it('reads XMP behind a chunk of odd length, padded or not', () => {
    const odd = riffChunk('ICCP', 'abc')
    const file = buildWebp([vp8x(4, 4), odd, riffChunk('XMP ', '<x/>'), riffChunk('junk', 'xyz')])
    expect(readBytes(file).texts).toEqual([{ location: 'webp:XMP', keyword: 'XMP', text: '<x/>' }])
    expect(readBytes(file.slice(0, -1)).warnings).toEqual([])
  })

  it.each([
    ['VP8X', vp8x(3000, 2000, 0x10), { width: 3000, height: 2000, has_alpha: true }],
    ['VP8', vp8(640, 480), { width: 640, height: 480, has_alpha: false }],
    ['VP8L', vp8l(16_000, 3, true), { width: 16_000, height: 3, has_alpha: true }],
    ['VP8L without alpha', vp8l(1, 1, false), { width: 1, height: 1, has_alpha: false }],
  ])('knows the size of %s', (_name, chunk, expected) => {
    const { facts } = readBytes(buildWebp([chunk]))
    expect(facts).toMatchObject({ container: 'webp', media_type: 'image', ...expected })
    expect(facts.color_mode).toBe(expected.has_alpha ? 'RGBA' : 'RGB')
  })

  it('counts frames, adds up their time and reads Exif behind them', () => {
    const frames = [anmf(100), anmf(300), anmf(100)]
    const file = buildWebp([vp8x(4, 4, 0x02), ...frames, riffChunk('EXIF', tiff)])
    const { facts, texts } = readBytes(file)
    expect(texts).toHaveLength(2)
    expect(facts).toMatchObject({ media_type: 'animation', frame_count: 3, duration: 0.5 })
    expect(facts.frame_rate).toBeCloseTo(6)
  })

  it('takes an animation of one frame for a picture', () => {
    const { facts } = readBytes(buildWebp([vp8x(4, 4, 0x02), anmf(100)]))
    expect(facts).toMatchObject({ media_type: 'image', frame_count: 1, duration: null })
  })

  it('warns when the Exif chunk is cut', () => {
    const file = buildWebp([vp8(8, 8), riffChunk('EXIF', tiff)])
    const { texts, warnings } = readBytes(file.slice(0, -10))
    expect(texts).toEqual([])
    expect(warnings[0]).toMatchObject({ code: 'truncated', location: 'webp:EXIF' })
  })
})

describe('AVI', () => {
  it('reads its main header and INFO texts', () => {
    const { facts, texts } = readBytes(buildAvi({ ICMT: '{"prompt": 1}', ISFT: 'Lavf' }))
    expect(texts.map(({ location, text }) => [location, text])).toEqual([
      ['avi:INFO:ICMT', '{"prompt": 1}'],
      ['avi:INFO:ISFT', 'Lavf'],
    ])
    expect(facts).toMatchObject({ media_type: 'video', width: 320, height: 240, duration: 2 })
    expect(facts).toMatchObject({ frame_count: 50, frame_rate: 25 })
  })
})
