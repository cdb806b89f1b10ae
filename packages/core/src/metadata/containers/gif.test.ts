import { describe, expect, it } from 'vitest'
import { buildGif, gifComment, gifFrame, gifXmp } from '../test-support/build-gif.ts'
import { utf8 } from '../test-support/bytes.ts'
import { readBytes } from '../test-support/read-bytes.ts'

const packet = '<?xpacket?><x:xmpmeta>é</x:xmpmeta><?xpacket end="w"?>'

describe('GIF', () => {
  it('reads comments and XMP between frames, and counts frames and time', () => {
    const file = buildGif(
      [
        gifComment(utf8('Steps: 20 猫 '.repeat(100))),
        gifFrame(10),
        gifXmp(Array.from(utf8(packet), (byte) => String.fromCharCode(byte)).join('')),
        gifFrame(30, 200_000),
        gifComment('last'),
      ],
      320,
      200,
    )
    const { facts, texts, warnings } = readBytes(file)
    expect(texts).toEqual([
      { location: 'gif:comment', keyword: 'Comment', text: 'Steps: 20 猫 '.repeat(100) },
      { location: 'gif:XMP', keyword: 'XMP', text: packet },
      { location: 'gif:comment', keyword: 'Comment', text: 'last' },
    ])
    expect(facts).toMatchObject({ container: 'gif', media_type: 'animation', frame_count: 2 })
    expect(facts).toMatchObject({ width: 320, height: 200, duration: 0.4, frame_rate: 5 })
    expect(warnings).toEqual([])
  })

  it('takes a single frame for a picture and sees transparency', () => {
    const { facts } = readBytes(buildGif([gifFrame(0, 10, true)]))
    expect(facts).toMatchObject({ media_type: 'image', frame_count: 1, duration: null })
    expect(facts).toMatchObject({ color_mode: 'P', has_alpha: true })
  })

  it('keeps comments before a cut and counts no frames of half a file', () => {
    const file = buildGif([gifComment('kept'), gifFrame(10), gifFrame(10)])
    const { facts, texts, warnings } = readBytes(file.slice(0, -100))
    expect(texts.map(({ text }) => text)).toEqual(['kept'])
    expect(facts.frame_count).toBeNull()
    expect(warnings.map(({ code }) => code)).toEqual(['truncated'])
  })

  it('gives no half of a comment', () => {
    const file = buildGif([gifComment('x'.repeat(400))])
    expect(readBytes(file.slice(0, 200)).texts).toEqual([])
  })
})
