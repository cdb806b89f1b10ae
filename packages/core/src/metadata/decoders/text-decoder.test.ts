import { describe, expect, it } from 'vitest'
import { be, bytesOf, le, utf16, utf8 } from '../test-support/bytes.ts'
import {
  decodeLatin1,
  decodeMarkup,
  decodeUtf16,
  decodeUtf8OrLatin1,
  trimNuls,
} from './text-decoder.ts'

describe('text decoders', () => {
  it('read 0x80–0x9F as Windows writes them, in any engine', () => {
    expect(decodeLatin1(bytesOf('\x80 \x93a\x94 \xe9 \x81'))).toBe('€ “a” é \x81')
  })

  it('prefer UTF-8 and fall back to Latin-1', () => {
    expect(decodeUtf8OrLatin1(utf8('é猫'))).toBe('é猫')
    expect(decodeUtf8OrLatin1(bytesOf('\xe9'))).toBe('é')
  })

  it('drop an odd last byte of UTF-16', () => {
    expect(decodeUtf16(bytesOf(utf16('ab', 'big'), 7), 'big')).toBe('ab')
  })

  it.each([
    ['UTF-8', utf8('<a>é</a>')],
    ['UTF-8 with a BOM', bytesOf([0xef, 0xbb, 0xbf], utf8('<a>é</a>'))],
    ['UTF-16BE', utf16('<a>é</a>', 'big')],
    ['UTF-16LE with a BOM', bytesOf([0xff, 0xfe], utf16('<a>é</a>', 'little'))],
    ['UTF-32BE', bytesOf(...[...'<a>é</a>'].map((char) => be(char.codePointAt(0) ?? 0, 4)))],
    [
      'UTF-32LE with a BOM',
      bytesOf(...[...'\ufeff<a>é</a>'].map((char) => le(char.codePointAt(0) ?? 0, 4))),
    ],
    ['Latin-1', bytesOf('<a>\xe9</a>')],
  ])('read markup in %s', (_name, bytes) => {
    expect(decodeMarkup(bytes)).toBe('<a>é</a>')
  })

  it('take NULs off both ends only', () => {
    expect(trimNuls('\0\0a\0b\0')).toBe('a\0b')
    expect(trimNuls('\0')).toBe('')
  })
})
