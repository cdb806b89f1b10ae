import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDraft } from '../containers/container-draft.ts'
import {
  asciiTag,
  buildTiff,
  shortTag,
  type TagSpec,
  type TiffSpec,
  userComment,
} from '../test-support/build-tiff.ts'
import { be, bytesOf, utf16, utf8 } from '../test-support/bytes.ts'
import { addExif } from './exif.ts'
import { parseTiff } from './tiff.ts'

function readExif(bytes: Uint8Array) {
  const draft = createDraft(bytes.length, {})
  addExif(draft, 'x', bytes)
  return draft
}

function textsOf(spec: TiffSpec): [string, string][] {
  return readExif(buildTiff(spec)).texts.map(({ location, text }) => [location.slice(7), text])
}

const orders = ['big', 'little'] as const

describe('Exif texts', () => {
  it.each(orders.flatMap((order) => orders.map((textOrder) => [order, textOrder] as const)))(
    'have UserComment of a %s-endian TIFF in %s-endian UTF-16',
    (order, textOrder) => {
      const text = '初音ミク, masterpiece\nSteps: 20'
      expect(textsOf({ order, exif: [userComment(text, textOrder)] })).toEqual([
        ['ExifIFD:UserComment', text],
      ])
    },
  )

  it.each([2, 1, 7])('have UserComment in the main directory as field type %i', (type) => {
    const tag: TagSpec = { tag: 0x9286, type, value: utf8('{"prompt": "猫"}') }
    expect(textsOf({ ifd0: [tag] })).toEqual([['IFD0:UserComment', '{"prompt": "猫"}']])
  })

  it('name every tag that holds text, others by number', () => {
    const ifd0 = [
      asciiTag(0x010c, 'further'),
      asciiTag(0x010d, 'title'),
      asciiTag(0x010e, '\0\0\0\0description'),
      asciiTag(0x010f, 'workflow:{}'),
      asciiTag(0x0110, 'prompt:{}'),
      asciiTag(0x0131, 'Fooocus'),
      asciiTag(0x013b, 'ai'),
      { tag: 0x9c9b, type: 1, value: utf16('題\0', 'little') },
      { tag: 0x9c9e, type: 1, value: utf16('a;b\0', 'little') },
    ]
    expect(textsOf({ ifd0, exif: [asciiTag(0x9003, '2024:01:01 00:00:00')] })).toEqual([
      ['IFD0:0x010c', 'further'],
      ['IFD0:DocumentName', 'title'],
      ['IFD0:ImageDescription', 'description'],
      ['IFD0:Make', 'workflow:{}'],
      ['IFD0:Model', 'prompt:{}'],
      ['IFD0:Software', 'Fooocus'],
      ['IFD0:Artist', 'ai'],
      ['IFD0:XPTitle', '題'],
      ['IFD0:XPKeywords', 'a;b'],
      ['ExifIFD:DateTimeOriginal', '2024:01:01 00:00:00'],
    ])
  })

  it('have ratings as decimal numbers', () => {
    const ifd0 = [shortTag(0x4746, 4), shortTag(0x4749, 75)]
    expect(textsOf({ ifd0 })).toEqual([
      ['IFD0:Rating', '4'],
      ['IFD0:RatingPercent', '75'],
    ])
  })

  it('have a maker note only where it is text', () => {
    const note = (value: Uint8Array): TagSpec => ({ tag: 0x927c, type: 7, value })
    expect(textsOf({ exif: [note(utf8('fooocus'))] })).toEqual([['ExifIFD:MakerNote', 'fooocus']])
    expect(textsOf({ exif: [note(bytesOf('Nikon\0', [1, 2, 0, 0, 0xff]))] })).toEqual([])
  })

  it('are found by a pointer of either type that directories have', () => {
    for (const pointerType of [4, 13] as const)
      expect(textsOf({ exif: [userComment('words')], pointerType })).toEqual([
        ['ExifIFD:UserComment', 'words'],
      ])
  })

  it('are no longer decoded once many have found no room', () => {
    const entry = bytesOf(be(0x010e, 2), be(2, 2), be(900_000, 4), be(14_000, 4))
    const directory = bytesOf(be(1000, 2), ...new Array<Uint8Array>(1000).fill(entry))
    const tiff = bytesOf('MM\0*', be(8, 4), directory, new Uint8Array(1_000_000).fill(0x41))
    const { texts, refusedTexts } = readExif(tiff)
    expect(texts.length).toBeGreaterThan(5)
    expect(refusedTexts).toBe(20)
  })

  it('are read of short values that stand in the directory itself', () => {
    expect(textsOf({ ifd0: [asciiTag(0x013b, 'ai')] })).toEqual([['IFD0:Artist', 'ai']])
  })

  it('give the orientation, and none that is no orientation', () => {
    const orientation = (value: number) =>
      readExif(buildTiff({ ifd0: [shortTag(0x0112, value)] })).facts.orientation
    expect([1, 8, 0, 9].map(orientation)).toEqual([1, 8, null, null])
  })
})

describe('parseTiff', () => {
  const whole = buildTiff({ ifd0: [asciiTag(0x0110, 'prompt')], exif: [userComment('words')] })

  it('reads a directory once, though it points to itself', () => {
    const cyclic = buildTiff({ ifd0: [asciiTag(0x0110, 'prompt')], exifOffset: 8 })
    expect(parseTiff(cyclic).tags.map(({ tag }) => tag)).toEqual([0x0110, 0x8769])
  })

  it.each([
    ['two bytes', bytesOf('MM')],
    ['a count of 65,535 entries', bytesOf('MM\0*', be(8, 4), be(0xffff, 2), new Uint8Array(30))],
    ['a directory beyond the end', bytesOf('II*\0', [0xff, 0xff, 0xff, 0x7f])],
    ['a value beyond the end', whole.slice(0, 40)],
    [
      'a count of 2^32 − 1',
      bytesOf('MM\0*', be(8, 4), be(1, 2), be(0x010e, 2), be(2, 2), be(0xffffffff, 4), be(9999, 4)),
    ],
  ])('says that %s is damage', (_name, bytes) => {
    expect(parseTiff(bytes).isDamaged).toBe(true)
  })

  it('never throws, whatever bytes are changed', () => {
    const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 })
    fc.assert(
      fc.property(changes, (list) => {
        const bytes = whole.slice()
        for (const [at, value] of list) bytes[at] = value
        return Array.isArray(readExif(bytes).texts)
      }),
    )
  })
})
