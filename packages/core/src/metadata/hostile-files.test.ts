import { describe, expect, it } from 'vitest'
import { box, ftyp, fullBox } from './test-support/build-iso.ts'
import { buildPng, tEXt } from './test-support/build-png.ts'
import { asciiTag, buildTiff } from './test-support/build-tiff.ts'
import { element } from './test-support/build-webm.ts'
import { be, bytesOf } from './test-support/bytes.ts'
import { readBytesWithLimits } from './test-support/read-bytes.ts'

/** Findings of `npm run fuzz:metadata`, made small. */
describe('a hostile file', () => {
  it('with a thousand texts too many gives the first thousand', () => {
    const { texts, warnings } = readBytesWithLimits(
      buildPng({ beforeData: Array.from({ length: 1100 }, (_, index) => tEXt('a', `${index}`)) }),
    )
    expect(texts).toHaveLength(1000)
    expect(warnings.map(({ code }) => code)).toContain('text_limit')
  })

  it.each([
    ['in the picture', [0x2c, ...new Array<number>(9).fill(0), 2]],
    ['in a comment', [0x21, 0xfe]],
  ])('of millions of GIF blocks %s is given up', (_name, start) => {
    const file = new Uint8Array(9_000_000).fill(1)
    file.set(bytesOf('GIF89a', new Uint8Array(7), start))
    const { facts, texts, warnings } = readBytesWithLimits(file)
    expect(facts.frame_count).toBeNull()
    expect(texts).toEqual([])
    expect(warnings.map(({ code }) => code)).toContain('read_limit')
  })

  it('of thousands of AVIF items at one place has only some of them read', () => {
    const tiff = buildTiff({ ifd0: [asciiTag(0x010f, 'prompt')] })
    const ids = Array.from({ length: 5000 }, (_, index) => index + 2)
    const entry = (id: number) => bytesOf(be(id, 2), be(0, 2), be(1, 2), be(32, 4), be(80, 4))
    const infe = (id: number) => box('infe', 2, be(0, 3), be(id, 2), be(0, 2), 'Exif', 0)
    const iloc = box('iloc', 0, be(0, 3), 0x44, 0, be(ids.length, 2), ...ids.map(entry))
    const iinf = fullBox('iinf', 0, be(ids.length, 2), ...ids.map(infe))
    const file = bytesOf(ftyp('avif'), box('free', be(0, 4), tiff), fullBox('meta', 0, iloc, iinf))
    const { texts } = readBytesWithLimits(file)
    expect(texts.length).toBeGreaterThan(0)
    expect(texts.length).toBeLessThanOrEqual(16)
  })

  it('of boxes in boxes or tags in tags is read without running out of stack', () => {
    const depth = 50_000
    const boxes = new Uint8Array(depth * 8)
    for (let level = 0; level < depth; level++)
      boxes.set(bytesOf(be((depth - level) * 8, 4), level === 0 ? 'moov' : 'mdia'), level * 8)
    const unknownSize = [0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]
    const nested = new Uint8Array(depth * 10)
    for (let level = 0; level < depth; level++) nested.set([0x67, 0xc8, ...unknownSize], level * 10)
    const tags = bytesOf(
      [0x18, 0x53, 0x80, 0x67],
      unknownSize,
      [0x12, 0x54, 0xc3, 0x67],
      unknownSize,
      [0x73, 0x73],
      unknownSize,
      nested,
    )
    for (const file of [bytesOf(ftyp('isom'), boxes), bytesOf(element(0x1a45dfa3), tags)])
      expect(readBytesWithLimits(file).warnings.map(({ code }) => code)).not.toContain(
        'reader_fault',
      )
  })

  it('of endless empty chunks is stopped with what was found', () => {
    const chunks = new Uint8Array(3_000_000)
    for (let at = 0; at + 12 <= chunks.length; at += 12) chunks.set(bytesOf(be(0, 4), 'abcd'), at)
    const { texts, warnings } = readBytesWithLimits(
      buildPng({ beforeData: [tEXt('prompt', '{}'), chunks] }),
    )
    expect(texts).toHaveLength(1)
    expect(warnings.map(({ code }) => code)).toEqual(['read_limit'])
  })
})
