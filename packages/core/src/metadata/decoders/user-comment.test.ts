import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeUserComment } from './user-comment.ts'

type Order = 'be' | 'le'

function utf16(text: string, order: Order): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++)
    view.setUint16(at * 2, text.charCodeAt(at), order === 'le')
  return bytes
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0))
}

function comment(...parts: (string | Uint8Array)[]): Uint8Array {
  return Uint8Array.from(
    parts.flatMap((part) => [...(typeof part === 'string' ? latin1(part) : part)]),
  )
}

const utf8 = (text: string) => new TextEncoder().encode(text)
const a1111 = 'a cat\nNegative prompt: dog\nSteps: 20, Sampler: Euler a, Seed: 42'
const japanese = '初音ミク、傑作、最高品質、青い髪'
const texts = [a1111, japanese, `${japanese}\n${a1111}`, '{"prompt": "猫"}', 'портрет кошки']

describe('decodeUserComment', () => {
  describe.each(texts)('with %j', (text) => {
    it.each(['be', 'le'] as const)('reads UNICODE + UTF-16 %s whatever the TIFF order', (order) => {
      expect(decodeUserComment(comment('UNICODE\0', utf16(text, order)))).toBe(text)
    })

    it.each([
      ['be', '\xfe\xff'],
      ['le', '\xff\xfe'],
    ] as const)('honours a BOM after UNICODE (%s)', (order, bom) => {
      expect(decodeUserComment(comment('UNICODE\0', bom, utf16(text, order)))).toBe(text)
    })

    it('reads UTF-8 after UNICODE, as Exif 3.0 has it', () => {
      expect(decodeUserComment(comment('UNICODE\0', utf8(text)))).toBe(text)
    })

    it('reads UTF-8 after ASCII, eight NULs or no code at all', () => {
      expect(decodeUserComment(comment('ASCII\0\0\0', utf8(text)))).toBe(text)
      expect(decodeUserComment(comment('\0\0\0\0\0\0\0\0', utf8(text)))).toBe(text)
      expect(decodeUserComment(utf8(text))).toBe(text)
    })

    it('reads UTF-16 without any code', () => {
      expect(decodeUserComment(utf16(text, 'be'))).toBe(text)
      expect(decodeUserComment(utf16(text, 'le'))).toBe(text)
    })

    it('drops trailing NULs and an odd last byte', () => {
      expect(decodeUserComment(comment('UNICODE\0', utf16(text, 'be'), '\0\0\0\0'))).toBe(text)
      expect(decodeUserComment(comment('UNICODE\0', utf16(text, 'le'), '\0'))).toBe(text)
      expect(decodeUserComment(comment('ASCII\0\0\0', utf8(text), '\0\0'))).toBe(text)
    })
  })

  it('reads a short prompt of CJK characters only in both orders', () => {
    for (const text of ['白い猫', '蓝天白云', '고양이 그림'])
      for (const order of ['be', 'le'] as const)
        expect(decodeUserComment(comment('UNICODE\0', utf16(text, order)))).toBe(text)
  })

  it('takes short words after UNICODE for what they are', () => {
    for (const text of ['cats', 'a cat', 'wow, nice', '{"a":1}'])
      expect(decodeUserComment(comment('UNICODE\0', utf8(text)))).toBe(text)
  })

  it('does not mind a character code in small letters', () => {
    expect(decodeUserComment(comment('Unicode\0', utf16('a cat', 'be')))).toBe('a cat')
  })

  it('reads Latin-1 where bytes are no UTF-8', () => {
    expect(decodeUserComment(comment('ASCII\0\0\0', 'caf\xe9 cr\xe8me'))).toBe('café crème')
  })

  it('reads ISO-2022-JP after JIS and UTF-8 where there is no escape', () => {
    expect(decodeUserComment(comment('JIS\0\0\0\0\0', '\x1b$B%F%9%H\x1b(B ok'))).toBe('テスト ok')
    expect(decodeUserComment(comment('JIS\0\0\0\0\0', utf8('テスト')))).toBe('テスト')
  })

  it('gives an empty text for an empty or blank comment', () => {
    for (const bytes of [comment(), comment('ASCII\0\0\0'), comment('UNICODE\0', '\0\0\0\0')])
      expect(decodeUserComment(bytes)).toBe('')
  })

  it('finds the order of any text that is half ASCII or kana', () => {
    const word = fc.constantFrom(
      'masterpiece',
      '1girl',
      '猫',
      '可愛い',
      '風景画',
      'ミク',
      'été',
      '🐱',
    )
    const phrase = fc.array(word, { minLength: 6, maxLength: 30 }).map((words) => words.join(', '))
    fc.assert(
      fc.property(phrase, fc.constantFrom<Order>('be', 'le'), (text, order) => {
        expect(decodeUserComment(comment('UNICODE\0', utf16(text, order)))).toBe(text)
      }),
    )
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => typeof decodeUserComment(bytes) === 'string'))
  })
})
