import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type Reader } from '../byte-source.ts'
import { buildC2pa } from '../test-support/build-other.ts'
import { buildPng, chunk, iTXt, tEXt, zTXt } from '../test-support/build-png.ts'
import { asciiTag, buildTiff, shortTag } from '../test-support/build-tiff.ts'
import { be, bytesOf, utf8 } from '../test-support/bytes.ts'
import { driveBytes, readBytes, readTexts } from '../test-support/read-bytes.ts'
import { skipImageData } from './png-image-data.ts'

describe('PNG texts', () => {
  it('reads tEXt, zTXt, plain and compressed iTXt before and after the image data', () => {
    const file = buildPng({
      beforeData: [tEXt('prompt', '{"a": 1}'), zTXt('parameters', 'Steps: 20 猫')],
      afterData: [iTXt('workflow', '{"b": "é猫"}'), iTXt('Comment', 'x'.repeat(5000), true)],
    })
    expect(readTexts(file)).toEqual([
      ['png:tEXt:prompt', '{"a": 1}'],
      ['png:zTXt:parameters', 'Steps: 20 猫'],
      ['png:iTXt:workflow', '{"b": "é猫"}'],
      ['png:iTXt:Comment', 'x'.repeat(5000)],
    ])
  })

  it('reads tEXt as UTF-8 where it is, else as Latin-1', () => {
    const file = buildPng({
      beforeData: [tEXt('a', utf8('猫 é')), tEXt('b', 'caf\xe9 \x93quoted\x94')],
    })
    expect(readTexts(file).map(([, text]) => text)).toEqual(['猫 é', 'café “quoted”'])
  })

  it('keeps both texts of a keyword that occurs twice, and drops NULs at the end', () => {
    const file = buildPng({ beforeData: [tEXt('workflow', '1'), tEXt('workflow', '2\0')] })
    expect(readTexts(file)).toEqual([
      ['png:tEXt:workflow', '1'],
      ['png:tEXt:workflow', '2'],
    ])
  })

  it('reads the private chunk of animations', () => {
    const file = buildPng({ afterData: [chunk('comf', 'prompt', 0, '{"a": "\\u732b"}')] })
    expect(readTexts(file)).toEqual([['png:comf:prompt', '{"a": "\\u732b"}']])
  })

  it('reads Exif with and without its prefix, and its orientation', () => {
    const tiff = buildTiff({ ifd0: [asciiTag(0x010f, 'workflow:{}'), shortTag(0x0112, 6)] })
    for (const payload of [tiff, bytesOf('Exif\0\0', tiff)]) {
      const result = readBytes(buildPng({ afterData: [chunk('eXIf', payload)] }))
      expect(result.texts).toEqual([
        { location: 'png:Exif:IFD0:Make', keyword: 'Make', text: 'workflow:{}' },
      ])
      expect(result.facts.orientation).toBe(6)
    }
  })

  it('reads raw profiles of hex text', () => {
    const tiff = buildTiff({ ifd0: [asciiTag(0x0131, 'GIMP')] })
    const hex = Array.from(tiff, (byte) => byte.toString(16).padStart(2, '0')).join('')
    const lines = hex.replace(/(.{72})/g, '$1\n')
    const file = buildPng({
      beforeData: [zTXt('Raw profile type exif', `\nexif\n      ${tiff.length}\n${lines}\n`)],
    })
    expect(readTexts(file)).toEqual([['png:Exif:IFD0:Software', 'GIMP']])
  })

  it('names XMP by its place and reads what C2PA claims', () => {
    const manifest = buildC2pa(
      { claim_generator: 'X/1' },
      { actions: [{ action: 'c2pa.created', digitalSourceType: 'http://a/b/trained' }] },
    )
    const file = buildPng({
      beforeData: [chunk('caBX', manifest), iTXt('XML:com.adobe.xmp', '<x:xmpmeta/>')],
    })
    const [c2pa, xmp] = readBytes(file).texts
    expect(xmp).toEqual({ location: 'png:XMP', keyword: 'XMP', text: '<x:xmpmeta/>' })
    expect(c2pa?.keyword).toBe('C2PA')
    expect(JSON.parse(c2pa?.text ?? '')).toMatchObject({
      claim_generator: 'X/1',
      digital_source_type: 'trained',
    })
  })
})

describe('PNG facts', () => {
  it.each([
    [0, 'L', false],
    [2, 'RGB', false],
    [3, 'P', false],
    [4, 'LA', true],
    [6, 'RGBA', true],
  ])('knows colour type %i', (colorType, color_mode, has_alpha) => {
    const { facts } = readBytes(buildPng({ width: 300, height: 200, colorType }))
    expect(facts).toMatchObject({ container: 'png', media_type: 'image', width: 300, height: 200 })
    expect(facts).toMatchObject({ color_mode, has_alpha })
  })

  it('counts a transparent colour as alpha', () => {
    const file = buildPng({ colorType: 3, beforeData: [chunk('tRNS', [0, 255])] })
    expect(readBytes(file).facts.has_alpha).toBe(true)
  })

  it('knows frames and duration of an animation, a denominator of 0 being 100', () => {
    const control = (numerator: number, denominator: number) =>
      chunk('fcTL', new Uint8Array(20), be(numerator, 2), be(denominator, 2), 0, 0)
    const file = buildPng({
      beforeData: [chunk('acTL', be(2, 4), be(0, 4)), control(1, 2)],
      afterData: [control(50, 0), chunk('fdAT', new Uint8Array(30))],
    })
    expect(readBytes(file).facts).toMatchObject({
      container: 'apng',
      mime_type: 'image/apng',
      media_type: 'animation',
      frame_count: 2,
      duration: 1,
      frame_rate: 2,
    })
  })
})

describe('damaged PNG', () => {
  const whole = buildPng({ beforeData: [tEXt('prompt', '{"a": 1}')], idat: [500] })

  it('keeps the texts of a file cut inside its pixels', () => {
    const { texts, warnings } = readBytes(whole.slice(0, whole.length - 300))
    expect(texts.map(({ text }) => text)).toEqual(['{"a": 1}'])
    expect(warnings.map(({ code }) => code)).toEqual(['truncated'])
  })

  it('gives no half of a text that is cut', () => {
    const cut = whole.indexOf(0x7b)
    const { texts, warnings } = readBytes(whole.slice(0, cut + 3))
    expect(texts).toEqual([])
    expect(warnings[0]).toMatchObject({ code: 'truncated', location: 'png:tEXt' })
  })

  it('does not mind a wrong checksum or a missing IEND', () => {
    const bad = whole.slice(0, whole.length - 12)
    bad[57] = 0x55
    const { texts, warnings } = readBytes(bad)
    expect(texts).toHaveLength(1)
    expect(warnings).toEqual([])
  })

  it('warns of a decompression bomb, skips it, and reads the other texts', () => {
    const bomb = chunk('zTXt', 'bomb', 0, 0, deflateSync(new Uint8Array(5_000_000)))
    const file = buildPng({ beforeData: [bomb, bomb, tEXt('a', '1'), zTXt('parameters', 'ok')] })
    const { texts, warnings } = readBytes(file)
    expect(texts.map(({ text }) => text)).toEqual(['1', 'ok'])
    expect(warnings).toMatchObject([{ code: 'inflate_limit', location: 'png:zTXt:bomb' }])
  })

  it('keeps what can be read of damaged compressed text, with a warning', () => {
    const packed = deflateSync(utf8('A long prompt, '.repeat(50) + 'end'), { level: 0 })
    const file = buildPng({ beforeData: [chunk('zTXt', 'a', 0, 0, packed.slice(0, 400))] })
    expect(readBytes(file).warnings).toMatchObject([{ code: 'inflate_damaged' }])
  })

  it('stops at rubbish with a warning', () => {
    const file = buildPng({ beforeData: [tEXt('a', '1'), bytesOf(be(5, 4), [1, 2, 3, 4])] })
    const { texts, warnings } = readBytes(file)
    expect(texts).toHaveLength(1)
    expect(warnings.map(({ code }) => code)).toEqual(['malformed'])
  })
})

describe('skipImageData', () => {
  const cases: [name: string, idat: number[], after: Uint8Array[]][] = [
    ['one chunk', [900], []],
    ['equal chunks and a shorter one', [...Array<number>(40).fill(100), 37], []],
    ['equal chunks only', Array<number>(40).fill(100), []],
    ['text after the data', [...Array<number>(33).fill(100), 5], [tEXt('a', 'x'.repeat(3000))]],
    ['chunks of different lengths', [100, 100, 90, 100, 100, 100, 80], [tEXt('a', 'b')]],
    ['two runs', [...Array<number>(9).fill(50), ...Array<number>(20).fill(70)], [tEXt('a', 'b')]],
  ]

  it('is not misled by IEND standing where a run would end', () => {
    for (let length = 0; length < 64; length++) {
      const file = buildPng({ idat: [20], afterData: [tEXt('a', 'x'.repeat(200 + length))] })
      expect(readTexts(file)).toHaveLength(1)
    }
  })

  it.each(cases)('finds what follows %s', (_name, idat, after) => {
    const texts = readTexts(buildPng({ idat, afterData: [...after, tEXt('last', '!')] }))
    expect(texts.at(-1)).toEqual(['png:tEXt:last', '!'])
    expect(texts).toHaveLength(after.length + 1)
  })

  it('takes a handful of requests for hundreds of chunks', () => {
    const file = buildPng({
      idat: [...Array<number>(500).fill(100), 37],
      afterData: [tEXt('a', 'x'.repeat(9000))],
    })
    let requests = 0
    const reader = skipImageData(33, 100, file.length)
    const counted = (function* (): Reader<number> {
      let step = reader.next()
      while (!step.done) {
        requests++
        step = reader.next(yield step.value)
      }
      return step.value
    })()
    expect(driveBytes(counted, file)).toBe(33 + 500 * 112)
    expect(requests).toBeLessThan(15)
  })
})
