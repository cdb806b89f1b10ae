import { describe, expect, it } from 'vitest'
import {
  buildJpeg,
  exifSegment,
  extendedXmpSegments,
  iptcDataset,
  photoshopResource,
  segment,
  xmpSegment,
} from '../test-support/build-jpeg.ts'
import { buildC2pa } from '../test-support/build-other.ts'
import { asciiTag, buildTiff, shortTag, userComment } from '../test-support/build-tiff.ts'
import { be, bytesOf, utf16, utf8 } from '../test-support/bytes.ts'
import { readBytes, readTexts } from '../test-support/read-bytes.ts'

describe('JPEG', () => {
  it('reads Exif of both directories, facts and orientation', () => {
    const tiff = buildTiff({
      order: 'little',
      ifd0: [asciiTag(0x0131, 'a job'), shortTag(0x0112, 3, 'little')],
      exif: [userComment('Steps: 20, Seed: 1')],
    })
    const { facts, texts } = readBytes(
      buildJpeg([exifSegment(tiff)], { width: 640, height: 480, components: 1 }),
    )
    expect(texts.map(({ location, text }) => [location, text])).toEqual([
      ['jpeg:Exif:IFD0:Software', 'a job'],
      ['jpeg:Exif:ExifIFD:UserComment', 'Steps: 20, Seed: 1'],
    ])
    expect(facts).toMatchObject({ container: 'jpeg', width: 640, height: 480, orientation: 3 })
    expect(facts).toMatchObject({ color_mode: 'L', has_alpha: false })
  })

  it('reads an Exif block that goes on in further segments, and two blocks one by one', () => {
    const text = 'Workflow: {}'.padEnd(90_000)
    const tiff = buildTiff({ ifd0: [asciiTag(0x010e, text)] })
    const pieces = [tiff.subarray(0, 60_000), tiff.subarray(60_000)].map(exifSegment)
    const other = exifSegment(buildTiff({ ifd0: [asciiTag(0x010f, 'Canon')] }))
    const { texts, warnings } = readBytes(buildJpeg([...pieces, other]))
    expect(texts.map(({ keyword, text: said }) => [keyword, said])).toEqual([
      ['ImageDescription', text],
      ['Make', 'Canon'],
    ])
    expect(warnings).toEqual([])
  })

  it('keeps no more of split blocks than fits into memory', () => {
    const part = segment(0xed, 'Photoshop 3.0\0', new Uint8Array(65_000))
    const comment = segment(0xfe, 'c'.repeat(64_000))
    const size = { width: 640, height: 480 }
    const parts = new Array<Uint8Array>(300).fill(part)
    const { facts, texts, warnings } = readBytes(buildJpeg([...parts, comment], size))
    expect(warnings.map(({ code }) => code)).toEqual(['text_limit'])
    expect({ width: facts.width, texts: texts.length }).toEqual({ width: 640, texts: 1 })
  })

  it('reads XMP in UTF-8 and in UTF-16', () => {
    const packet = '<x:xmpmeta xmlns:x="adobe:ns:meta/">猫</x:xmpmeta>'
    expect(readTexts(buildJpeg([xmpSegment(utf8(packet))]))).toEqual([['jpeg:XMP', packet]])
    expect(readTexts(buildJpeg([xmpSegment(utf16(packet, 'big'))]))).toEqual([['jpeg:XMP', packet]])
  })

  it('puts extended XMP together by offset, whatever the order of its parts', () => {
    const packet = `<x:xmpmeta>${'prompt '.repeat(2000)}</x:xmpmeta>`
    const parts = extendedXmpSegments(utf8(packet), 5000)
    const other = extendedXmpSegments(utf8('<other/>'), 5000, 'B'.repeat(32))
    expect(readTexts(buildJpeg([...parts.reverse(), ...other]))).toEqual([
      ['jpeg:XMP', packet],
      ['jpeg:XMP', '<other/>'],
    ])
  })

  it('warns of extended XMP with a part missing', () => {
    const [, ...rest] = extendedXmpSegments(new Uint8Array(9000).fill(0x41), 4000)
    const { texts, warnings } = readBytes(buildJpeg(rest))
    expect(texts).toEqual([])
    expect(warnings.map(({ code }) => code)).toEqual(['xmp_incomplete'])
  })

  it('reads IPTC values with their charset, also over two segments', () => {
    const iptc = bytesOf(
      iptcDataset(90, '\x1b%G', 1),
      iptcDataset(25, utf8('猫')),
      iptcDataset(25, 'cut \xe7\x8c'),
      iptcDataset(120, 'caption'),
    )
    const resources = bytesOf(
      photoshopResource(0x0404, iptc),
      photoshopResource(0x03ed, new Uint8Array(3)),
    )
    const header = 'Photoshop 3.0\0'
    const file = buildJpeg([
      segment(0xed, header, resources.subarray(0, 20)),
      segment(0xed, header, resources.subarray(20)),
    ])
    expect(readBytes(file).texts).toEqual([
      { location: 'jpeg:IPTC:Keywords', keyword: 'IPTC:Keywords', text: '猫' },
      { location: 'jpeg:IPTC:Keywords', keyword: 'IPTC:Keywords', text: 'cut \ufffd' },
      { location: 'jpeg:IPTC:Caption', keyword: 'IPTC:Caption', text: 'caption' },
    ])
  })

  it('reads IPTC without a charset as UTF-8 or Latin-1', () => {
    const iptc = bytesOf(iptcDataset(25, utf8('猫')), iptcDataset(25, 'caf\xe9'))
    const file = buildJpeg([segment(0xed, 'Photoshop 3.0\0', photoshopResource(0x0404, iptc))])
    expect(readTexts(file).map(([, text]) => text)).toEqual(['猫', 'café'])
  })

  it('reads comments, and none that are empty', () => {
    const file = buildJpeg([segment(0xfe, utf8('猫\0')), segment(0xfe, '\0')])
    expect(readBytes(file).texts).toEqual([
      { location: 'jpeg:COM', keyword: 'Comment', text: '猫' },
    ])
  })

  it('puts a C2PA manifest together from its segments', () => {
    const manifest = buildC2pa({ claim_generator: 'tool' }, { actions: [] })
    const part = (sequence: number, bytes: Uint8Array) =>
      segment(0xeb, 'JP', be(1, 2), be(sequence, 4), manifest.subarray(0, 8), bytes)
    const file = buildJpeg([part(1, manifest.subarray(8, 60)), part(2, manifest.subarray(60))])
    expect(readTexts(file)).toMatchObject([['jpeg:C2PA', expect.stringContaining('"tool"')]])
  })

  it('steps over fill bytes and stray bytes between segments', () => {
    const file = buildJpeg([
      bytesOf([0xff, 0xff, 0xff], segment(0xfe, 'one')),
      bytesOf([1, 2, 3], segment(0xfe, 'two')),
    ])
    const { texts, warnings } = readBytes(file)
    expect(texts.map(({ text }) => text)).toEqual(['one', 'two'])
    expect(warnings.map(({ code }) => code)).toEqual(['malformed'])
  })

  it('keeps what comes before a cut', () => {
    const file = buildJpeg([segment(0xfe, 'one'), segment(0xfe, 'x'.repeat(500))])
    const { texts, warnings } = readBytes(file.slice(0, 200))
    expect(texts.map(({ text }) => text)).toEqual(['one'])
    expect(warnings[0]).toMatchObject({ code: 'truncated', location: 'jpeg:COM' })
  })
})
