import { describe, expect, it } from 'vitest'
import { plainArray, storable, textArray } from './array-literal.ts'

describe('array literals', () => {
  it('quotes texts, whatever is in them', () => {
    expect(textArray(['a', 'b"c', 'd\\e', '{f,g}', '', 'NULL', null, 'line\nbreak'])).toBe(
      '{"a","b\\"c","d\\\\e","{f,g}","","NULL",NULL,"line\nbreak"}',
    )
  })

  it('leaves out what cannot be stored', () => {
    expect(storable('a\0b\uD800c')).toBe('ab\uFFFDc')
    expect(textArray(['\0'])).toBe('{""}')
  })

  it('writes numbers, decimal texts and truth values plainly', () => {
    expect(plainArray([1, -2.5, '18446744073709551615', true, null, NaN, Infinity])).toBe(
      '{1,-2.5,18446744073709551615,true,NULL,NULL,NULL}',
    )
  })

  it('writes an empty array', () => {
    expect([textArray([]), plainArray([])]).toEqual(['{}', '{}'])
  })
})
