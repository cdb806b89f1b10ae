import { brotliCompressSync, constants } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readContainer } from '../read-container.ts'
import {
  buildFlac,
  buildMp3,
  buildOggFlac,
  buildOpus,
  buildSpeex,
} from '../test-support/build-audio.ts'
import { box } from '../test-support/build-iso.ts'
import {
  buildBmp,
  buildExr,
  buildGlb,
  buildJxl,
  buildSafetensors,
  buildSvg,
  jxlCodestream,
  tiffPictureTags,
} from '../test-support/build-other.ts'
import { asciiTag, buildTiff, userComment } from '../test-support/build-tiff.ts'
import { be, bytesOf } from '../test-support/bytes.ts'
import { driveBytes, readBytes, readTexts } from '../test-support/read-bytes.ts'

const tags = { prompt: '{"a": "猫"}', workflow: `{"nodes": "${'x'.repeat(100_000)}"}` }

describe('JPEG XL', () => {
  const exif = box('Exif', be(0, 4), buildTiff({ ifd0: [asciiTag(0x010f, 'Prompt: {}')] }))
  const brob = box('brob', 'xml ', brotliCompressSync(bytesOf('<x:xmpmeta/>')))

  it('reads Exif and XMP, plain and Brotli-compressed', () => {
    const { facts, texts } = readBytes(buildJxl([exif, brob]))
    expect(texts.map(({ location, text }) => [location, text])).toEqual([
      ['jxl:Exif:IFD0:Make', 'Prompt: {}'],
      ['jxl:XMP', '<x:xmpmeta/>'],
    ])
    expect(facts).toMatchObject({ container: 'jxl', width: 64, height: 32, has_alpha: false })
  })

  it('reads Exif whose writer left out the offset', () => {
    const bare = box('Exif', buildTiff({ ifd0: [asciiTag(0x010f, 'Prompt: {}')] }))
    expect(readTexts(buildJxl([bare]))).toEqual([['jxl:Exif:IFD0:Make', 'Prompt: {}']])
  })

  it('knows the size of a bare codestream', () => {
    expect(readBytes(jxlCodestream(128, 256)).facts).toMatchObject({
      container: 'jxl',
      width: 128,
      height: 256,
    })
  })

  it('says so where nothing undoes Brotli', () => {
    const file = buildJxl([brob])
    const { warnings } = driveBytes(readContainer(file.length), file)
    expect(warnings).toMatchObject([{ code: 'brotli_missing', location: 'jxl:brob:xml' }])
  })

  it('refuses a Brotli bomb', () => {
    const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }
    const bomb = box('brob', 'xml ', brotliCompressSync(new Uint8Array(5_000_000), quick))
    expect(readBytes(buildJxl([bomb])).warnings).toMatchObject([{ code: 'inflate_damaged' }])
  })
})

describe('sound', () => {
  const iTunesMp3 = buildMp3(tags, 4, { hasPlainSizes: true })
  const groupedMp3 = (version: 3 | 4, flags: number) =>
    buildMp3(tags, version, { flags, prefix: Uint8Array.of(9) })

  it('gives no text of compressed or encrypted frames', () => {
    for (const [version, flags] of [
      [3, 0x80],
      [4, 0x04],
    ] as const)
      expect(readBytes(buildMp3(tags, version, { flags })).texts).toEqual([])
  })

  it.each([
    ['FLAC', buildFlac(tags), 'flac:comment', 1],
    ['Opus', buildOpus(tags), 'ogg:comment', 1],
    ['FLAC behind an ID3 tag', bytesOf('ID3', 4, be(0, 6), buildFlac(tags)), 'flac:comment', 1],
    ['FLAC in Ogg', buildOggFlac(tags), 'ogg:comment', 1],
    ['Speex', buildSpeex(tags), 'ogg:comment', 1],
    ['MP3 with ID3v2.3', buildMp3(tags, 3), 'mp3:TXXX', 2.4],
    ['MP3 with ID3v2.4', buildMp3(tags, 4), 'mp3:TXXX', 2.4],
    ['MP3 with sizes as iTunes has them', iTunesMp3, 'mp3:TXXX', 2.4],
    ['MP3 with groups in ID3v2.3', groupedMp3(3, 0x20), 'mp3:TXXX', 2.4],
    ['MP3 with groups in ID3v2.4', groupedMp3(4, 0x40), 'mp3:TXXX', 2.4],
  ])('%s gives its comments and its length', (_name, file, place, duration) => {
    const { facts, texts, warnings } = readBytes(file)
    expect(texts).toEqual([
      { location: `${place}:prompt`, keyword: 'prompt', text: tags.prompt },
      { location: `${place}:workflow`, keyword: 'workflow', text: tags.workflow },
    ])
    expect(facts.media_type).toBe('audio')
    expect(facts.duration).toBeCloseTo(duration, 3)
    expect(warnings).toEqual([])
  })
})

describe('SVG', () => {
  it('gives CDATA of its metadata and its size', () => {
    const { facts, texts } = readBytes(buildSvg('<![CDATA[{"prompt": {"a": "<b>"}}]]>'))
    expect(texts).toEqual([
      { location: 'svg:metadata', keyword: 'metadata', text: '{"prompt": {"a": "<b>"}}' },
    ])
    expect(facts).toMatchObject({ container: 'svg', width: 120, height: 80 })
  })

  it('gives RDF as XMP and plain text without entities', () => {
    expect(readTexts(buildSvg('<rdf:RDF/>'))).toEqual([['svg:XMP', '<rdf:RDF/>']])
    expect(readTexts(buildSvg('{&quot;a&quot;: 1}'))).toEqual([['svg:metadata', '{"a": 1}']])
  })
})

describe('other files', () => {
  it('GLB gives the extras of its asset', () => {
    expect(readTexts(buildGlb(tags))).toEqual([
      ['glb:extras:prompt', tags.prompt],
      ['glb:extras:workflow', tags.workflow],
    ])
  })

  it('safetensors gives its metadata', () => {
    expect(readTexts(buildSafetensors(tags))).toEqual([
      ['safetensors:__metadata__:prompt', tags.prompt],
      ['safetensors:__metadata__:workflow', tags.workflow],
    ])
  })

  it('safetensors with more members than any text needs gives none', () => {
    const members = Array.from({ length: 30_000 }, (_, index) => [`k${index}`, 'v'] as const)
    expect(readTexts(buildSafetensors(Object.fromEntries(members)))).toEqual([])
  })

  it('EXR gives string attributes, size and channels', () => {
    const { facts, texts } = readBytes(buildExr({ prompt: '{}', workflow: '{"b": 1}' }))
    expect(texts.map(({ location }) => location)).toEqual(['exr:attr:prompt', 'exr:attr:workflow'])
    expect(facts).toMatchObject({ width: 100, height: 50, color_mode: 'RGBA', has_alpha: true })
  })

  it('TIFF gives Exif texts of both directories, XMP and size', () => {
    const xmp = { tag: 0x02bc, type: 1, value: bytesOf('<x:xmpmeta/>') }
    const ifd0 = tiffPictureTags([asciiTag(0x010e, 'words'), xmp])
    const { facts, texts } = readBytes(buildTiff({ ifd0, exif: [userComment('Steps: 1')] }))
    expect(texts.map(({ location, text }) => [location, text])).toEqual([
      ['tiff:Exif:IFD0:ImageDescription', 'words'],
      ['tiff:XMP', '<x:xmpmeta/>'],
      ['tiff:Exif:ExifIFD:UserComment', 'Steps: 1'],
    ])
    expect(facts).toMatchObject({ width: 40, height: 30, color_mode: 'RGB', has_alpha: false })
  })

  it('BMP gives its size, rows from the top or from the bottom', () => {
    expect(readBytes(buildBmp(70, -50)).facts).toMatchObject({ width: 70, height: 50 })
  })
})
