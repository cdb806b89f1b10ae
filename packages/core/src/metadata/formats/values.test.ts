import { describe, expect, it } from 'vitest'
import { clipSkipValue, modelStem, nameValue, numberValue, seedValue, sizeValue } from './values.ts'

describe('values', () => {
  it('keeps seeds exact', () => {
    expect(seedValue(18446744073709551615n)).toBe('18446744073709551615')
    expect(seedValue(' 6952411511246973023 ')).toBe('6952411511246973023')
    expect(seedValue('0012')).toBe('12')
    expect(seedValue('5.0')).toBe('5')
    expect(seedValue(-1)).toBe('-1')
    expect([seedValue('random'), seedValue(NaN), seedValue(null)]).toEqual([null, null, null])
  })

  it('reads numbers only from numbers', () => {
    expect([numberValue('7.5'), numberValue('1e3'), numberValue(' -2 ')]).toEqual([7.5, 1000, -2])
    expect([
      numberValue(''),
      numberValue('7 px'),
      numberValue('0x10'),
      numberValue(Infinity),
    ]).toEqual([null, null, null, null])
  })

  it.each(['512x768', '512 x 768', '(512, 768)', '512×768', '[512,768]', '512X768 (2:3)'])(
    'reads the size %s',
    (text) => {
      expect(sizeValue(text)).toEqual({ width: 512, height: 768 })
    },
  )

  it.each(['0x0', 'x', '512', '', 'large'])('reads no size from %j', (text) => {
    expect(sizeValue(text)).toBeUndefined()
  })

  it('counts clip skips as A1111 does', () => {
    expect([clipSkipValue(-2), clipSkipValue('1'), clipSkipValue(0)]).toEqual([2, 1, null])
  })

  it('sees one model behind several spellings', () => {
    const stems = ['a\\b\\Base v1.2.safetensors', 'b/Base v1.2.ckpt', 'base v1.2'].map(modelStem)
    expect(new Set(stems)).toEqual(new Set(['base v1.2']))
  })

  it('takes words for "none" as none', () => {
    expect(['None', '', 'n/a', null].map((word) => nameValue(word))).toEqual(Array(4).fill(null))
  })
})
