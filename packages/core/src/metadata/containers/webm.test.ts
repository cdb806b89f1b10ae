import { describe, expect, it } from 'vitest'
import { buildWebm, element, simpleTag } from '../test-support/build-webm.ts'
import { bytesOf, utf8 } from '../test-support/bytes.ts'
import { readBytes, readTexts } from '../test-support/read-bytes.ts'

const tags = { PROMPT: '{"a": "猫"}', WORKFLOW: '{}' }
const expectedTags = [
  ['webm:tag:PROMPT', tags.PROMPT],
  ['webm:tag:WORKFLOW', tags.WORKFLOW],
]

describe('WebM and Matroska', () => {
  it.each([
    ['behind the clusters', {}],
    ['by the seek head', { hasSeekHead: true }],
    ['behind clusters of unknown size', { isLive: true }],
  ])('have their tags read %s', (_name, spec) => {
    expect(readTexts(buildWebm({ tags, ...spec }))).toEqual(expectedTags)
  })

  it('give title, size, duration, frame rate and alpha', () => {
    const { facts, texts } = readBytes(buildWebm({ title: 'Steps: 1', hasAlpha: true }))
    expect(texts).toEqual([{ location: 'webm:Info:Title', keyword: 'Title', text: 'Steps: 1' }])
    expect(facts).toMatchObject({ container: 'webm', mime_type: 'video/webm', media_type: 'video' })
    expect(facts).toMatchObject({ width: 320, height: 240, duration: 2.5, frame_rate: 25 })
    expect(facts.has_alpha).toBe(true)
  })

  it('tells Matroska by its document type', () => {
    const { facts } = readBytes(buildWebm({ docType: 'matroska' }))
    expect(facts).toMatchObject({ container: 'mkv', mime_type: 'video/x-matroska' })
  })

  it('reads tags inside tags', () => {
    const inner = element(
      0x67c8,
      element(0x45a3, 'OUTER'),
      element(0x4487, '1'),
      simpleTag('IN', '2'),
    )
    const file = buildWebm()
    const header = file.slice(0, file.indexOf(0x18))
    const segment = element(0x18538067, element(0x1254c367, element(0x7373, inner)))
    expect(readTexts(bytesOf(header, segment))).toEqual([
      ['webm:tag:IN', '2'],
      ['webm:tag:OUTER', '1'],
    ])
  })

  it('keeps what comes before a cut and gives no half of a tag', () => {
    const file = buildWebm({ tags: { A: 'whole', B: 'x'.repeat(500) } })
    const { texts, warnings } = readBytes(file.slice(0, -100))
    expect(texts.map(({ text }) => text)).toEqual(['whole'])
    expect(warnings.map(({ code }) => code)).toContain('truncated')
    expect(texts.every(({ text }) => utf8(text).length < 400)).toBe(true)
  })
})
