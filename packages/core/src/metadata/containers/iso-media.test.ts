import { describe, expect, it } from 'vitest'
import {
  box,
  buildHeif,
  buildMp4,
  dataBox,
  ftyp,
  fullBox,
  largeBox,
  mdtaMeta,
  mvhd,
  trak,
} from '../test-support/build-iso.ts'
import { buildC2pa } from '../test-support/build-other.ts'
import { asciiTag, buildTiff, shortTag } from '../test-support/build-tiff.ts'
import { be, bytesOf, utf8 } from '../test-support/bytes.ts'
import { readBytes, readTexts } from '../test-support/read-bytes.ts'

const tags = { prompt: '{"a": "猫"}', workflow: '{"b": 2}' }
const expectedTags = [
  ['mp4:ilst:prompt', tags.prompt],
  ['mp4:ilst:workflow', tags.workflow],
]
const isoMeta = box('meta', be(0, 4), mdtaMeta(tags))
const quickTimeMeta = box('meta', mdtaMeta(tags))

describe('tags of MP4 and MOV', () => {
  it.each([
    ['moov/udta/meta', [box('udta', isoMeta)]],
    ['moov/meta', [isoMeta]],
    ['moov/meta of QuickTime, which is no FullBox', [quickTimeMeta]],
    ['a track', [box('trak', box('udta', isoMeta))]],
  ])('are read from %s', (_name, moov) => {
    expect(readTexts(buildMp4(moov))).toEqual(expectedTags)
  })

  it('are read behind the data, with 64-bit sizes and without ftyp', () => {
    const moov = box('moov', box('udta', isoMeta))
    expect(readTexts(buildMp4([isoMeta], { isMoovLast: true, dataBytes: 300_000 }))).toEqual(
      expectedTags,
    )
    const large = bytesOf(ftyp('isom'), largeBox('mdat', new Uint8Array(90_000)), moov)
    expect(readTexts(large)).toEqual(expectedTags)
    expect(readTexts(buildMp4([isoMeta], { brand: '' }))).toEqual(expectedTags)
  })

  it('are read from a last box without a size', () => {
    const moov = box('moov', box('udta', isoMeta))
    moov.set(be(0, 4))
    expect(readTexts(bytesOf(ftyp('isom'), moov))).toEqual(expectedTags)
  })

  it('include four-letter codes, free-form names and numbers', () => {
    const ilst = box(
      'ilst',
      box('\xa9cmt', dataBox(utf8('{"prompt": "x"}'))),
      box('tmpo', dataBox(be(120, 2), 21)),
      box('covr', dataBox(new Uint8Array(50), 13)),
      box(
        '----',
        fullBox('mean', 0, 'com.x'),
        fullBox('name', 0, 'parameters'),
        dataBox('Steps: 1'),
      ),
    )
    const meta = box('meta', be(0, 4), fullBox('hdlr', 0, be(0, 4), 'mdir', be(0, 13)), ilst)
    expect(readBytes(buildMp4([box('udta', meta)])).texts).toEqual([
      { location: 'mp4:ilst:©cmt', keyword: '©cmt', text: '{"prompt": "x"}' },
      { location: 'mp4:ilst:tmpo', keyword: 'tmpo', text: '120' },
      { location: 'mp4:ilst:parameters', keyword: 'parameters', text: 'Steps: 1' },
    ])
  })

  it('are named by keys that stand behind them', () => {
    const [keys, list] = [
      fullBox('keys', 0, be(1, 4), be(14, 4), 'mdta', 'prompt'),
      box('ilst', be(24 + 1, 4), be(1, 4), dataBox('x')),
    ]
    expect(readTexts(buildMp4([box('meta', be(0, 4), list, keys)]))).toEqual([
      ['mp4:ilst:prompt', 'x'],
    ])
  })

  it('include classic user data longer than its length can say', () => {
    const text = 'x'.repeat(70_000)
    const udta = box('udta', box('\xa9cmt', be(70_000 - 65_536, 2), be(0x15c7, 2), text))
    expect(readTexts(buildMp4([udta]))).toEqual([['mp4:udta:©cmt', text]])
  })

  it('include classic user data with its length and language, and XMP', () => {
    const text = utf8('comment é')
    const udta = box(
      'udta',
      box('\xa9cmt', be(text.length, 2), be(0x15c7, 2), text),
      box('\xa9too', 'bare text'),
      box('XMP_', '<x:xmpmeta/>'),
    )
    expect(readTexts(buildMp4([udta]))).toEqual([
      ['mp4:udta:©cmt', 'comment é'],
      ['mp4:udta:©too', 'bare text'],
      ['mp4:XMP', '<x:xmpmeta/>'],
    ])
  })
})

describe('facts of MP4 and MOV', () => {
  it('come from the video track', () => {
    const file = buildMp4([mvhd(1000), trak({ handler: 'soun' }), trak()], { brand: 'qt  ' })
    expect(readBytes(file).facts).toEqual({
      container: 'mov',
      mime_type: 'video/quicktime',
      media_type: 'video',
      width: 64,
      height: 48,
      duration: 1,
      frame_rate: 24,
      frame_count: 24,
      has_alpha: null,
      color_mode: null,
      orientation: 1,
    })
  })

  it.each([
    [[0, 1, -1, 0], 6],
    [[-1, 0, 0, -1], 3],
    [[0, -1, 1, 0], 8],
    [[-1, 0, 0, 1], 2],
  ] as const)('include the rotation %j', (matrix, orientation) => {
    expect(readBytes(buildMp4([mvhd(1), trak({ matrix })])).facts.orientation).toBe(orientation)
  })

  it('call a movie of sound only audio', () => {
    const { facts } = readBytes(buildMp4([mvhd(2500), trak({ handler: 'soun' })]))
    expect(facts).toMatchObject({ media_type: 'audio', mime_type: 'audio/mp4', width: null })
    expect(facts.duration).toBe(2.5)
  })

  it('add up the fragments of a fragmented movie', () => {
    const empty = trak({ frames: 0 })
    const mvex = box('mvex', fullBox('trex', 0, be(1, 4), be(1, 4), be(1000, 4), be(0, 8)))
    const run = (count: number) => fullBox('trun', 1, be(count, 4), be(0, 4))
    const own = fullBox('trun', 0x101, be(2, 4), be(0, 4), be(500, 4), be(1500, 4))
    const moof = (child: Uint8Array) =>
      box('moof', box('traf', fullBox('tfhd', 0x020000, be(1, 4)), child))
    const file = bytesOf(
      ftyp('iso5'),
      box('moov', mvhd(0), empty, mvex),
      moof(run(10)),
      box('mdat', new Uint8Array(100)),
      moof(run(12)),
      moof(own),
    )
    expect(readBytes(file).facts).toMatchObject({ frame_count: 24, duration: 1, frame_rate: 24 })
  })

  it('take the other header where no track and no fragment says how long', () => {
    const mehd = box('mvex', fullBox('mehd', 0, be(7_000, 4)))
    const cut = bytesOf(ftyp('iso5'), box('moov', mvhd(0), trak({ frames: 0 }), mehd))
    expect(readBytes(cut).facts.duration).toBe(7)
    const sound = trak({ handler: 'soun' })
    const moof = box('moof', box('traf', fullBox('tfhd', 0x020000, be(1, 4))))
    const declared = bytesOf(ftyp('iso5'), box('moov', mvhd(2_500), sound), moof)
    expect(readBytes(declared).facts.duration).toBe(2.5)
  })

  it('add fragments to the samples in front of them', () => {
    const run = fullBox('trun', 0x101, be(1, 4), be(0, 4), be(23_000, 4))
    const file = bytesOf(
      ftyp('iso5'),
      box('moov', mvhd(42), trak({ frames: 1 })),
      box('moof', box('traf', fullBox('tfhd', 0x020000, be(1, 4)), run)),
    )
    expect(readBytes(file).facts).toMatchObject({ frame_count: 2, duration: 1, frame_rate: 2 })
  })
})

describe('AVIF and HEIF', () => {
  const exif = buildTiff({ ifd0: [asciiTag(0x010f, 'Prompt: {}'), shortTag(0x0112, 3)] })
  const spec = { exif, xmp: '<x:xmpmeta/>' }

  it.each([
    ['in the file', { ilocVersion: 0 }],
    ['in the file, version 1', { ilocVersion: 1 }],
    ['in the file, version 2', { ilocVersion: 2 }],
    ['in the box itself', { isInline: true }],
  ] as const)('give Exif and XMP items that lie %s', (_name, place) => {
    expect(readTexts(buildHeif({ ...spec, ...place }))).toEqual([
      ['avif:Exif:IFD0:Make', 'Prompt: {}'],
      ['avif:XMP', '<x:xmpmeta/>'],
    ])
  })

  it('give size, rotation and alpha of the primary picture', () => {
    const file = buildHeif({ ...spec, brand: 'heic', rotation: 3, hasAlpha: true })
    expect(readBytes(file).facts).toMatchObject({
      container: 'heif',
      mime_type: 'image/heic',
      media_type: 'image',
      width: 64,
      height: 48,
      orientation: 6,
      has_alpha: true,
      color_mode: 'RGBA',
    })
  })

  it('are as large as the clean aperture says', () => {
    const aperture = box('clap', be(63, 4), be(1, 4), be(94, 4), be(2, 4), new Uint8Array(16))
    expect(readBytes(buildHeif({ property: aperture })).facts).toMatchObject({
      width: 63,
      height: 47,
    })
  })

  it('are animations when their brand is that of a sequence', () => {
    const file = bytesOf(
      buildHeif({ brand: 'avis' }),
      box('moov', mvhd(0), trak({ handler: 'pict' })),
    )
    expect(readBytes(file).facts).toMatchObject({
      container: 'avif',
      media_type: 'animation',
      frame_count: 24,
      duration: 1,
    })
  })

  it('give the C2PA manifest of a uuid box', () => {
    const id = [
      0xd8, 0xfe, 0xc3, 0xd6, 0x1b, 0x0e, 0x48, 0x3c, 0x92, 0x97, 0x58, 0x28, 0x87, 0x7e, 0xc4,
      0x81,
    ]
    const store = buildC2pa({ claim_generator: 'tool' }, { actions: [] })
    const uuid = box('uuid', id, be(0, 4), 'manifest\0', be(0, 8), store)
    expect(readTexts(bytesOf(buildHeif({}), uuid))).toMatchObject([
      ['avif:C2PA', expect.stringContaining('"tool"')],
    ])
  })

  it('warn of an item that lies beyond the end', () => {
    const file = buildHeif(spec)
    const { texts, warnings } = readBytes(file.slice(0, -6))
    expect(texts).toMatchObject([{ keyword: 'Make' }])
    expect(warnings.map(({ location }) => location)).toContain('meta:iloc')
  })
})
