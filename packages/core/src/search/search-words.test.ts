import { describe, expect, it } from 'vitest'
import { buildPhraseQuery, buildSearchVector, listSearchWords } from './search-words.ts'

describe('words of a text', () => {
  it('are split at everything that is not a letter or digit', () => {
    expect(listSearchWords('1girl, (Blue_Hair:1.2), <lora:foo-bar:0.8> me@home.org')).toEqual(
      '1girl blue hair 1 2 lora foo bar 0 8 me home org'.split(' '),
    )
  })

  it('take each syllable of a text without spaces as a word', () => {
    expect(listSearchWords('猫が好き cat고양이')).toEqual([
      ...['猫', 'が', '好', 'き', 'cat', '고', '양', '이'],
    ])
  })

  it('keep accents and combining marks within their word', () => {
    expect(listSearchWords('Émile e\u0301tude')).toEqual(['émile', 'e\u0301tude'])
  })
})

describe('search vector', () => {
  it('weights the prompt above the file name', () => {
    expect(
      buildSearchVector({ prompt: 'red fox', words: 'mine', tags: 'fox', file_name: 'a.png' }),
    ).toBe("'red':1A 'fox':2A,4C 'mine':3B 'a':5 'png':6 ")
  })

  it('stays below one megabyte whatever the prompt', () => {
    const prompt = Array.from({ length: 30_000 }, (_, i) => `w${i}`).join(' ')
    expect(buildSearchVector({ prompt }).length).toBeLessThan(1_000_000)
  })

  it('is empty when there are no texts', () => {
    expect(buildSearchVector({ prompt: null, file_name: '...' })).toBe('')
  })
})

describe('phrase query', () => {
  it('asks for the words side by side', () => {
    expect(buildPhraseQuery('blue_hair')).toBe("'blue' <-> 'hair'")
  })

  it('lets the last word go on when asked to', () => {
    expect(buildPhraseQuery('land sc', { prefix: true })).toBe("'land' <-> 'sc':*")
  })

  it('cannot be broken out of by quotes or operators', () => {
    expect(buildPhraseQuery("a' | 'b & !c\\")).toBe("'a' <-> 'b' <-> 'c'")
  })

  it('is absent when the phrase has no words', () => {
    expect(buildPhraseQuery('!!!')).toBeUndefined()
  })
})
