import { describe, expect, it } from 'vitest'
import { createTextIndex } from './text-index.ts'

const text = (keyword: string, value: string) => ({
  location: `png:tEXt:${keyword}`,
  keyword,
  text: value,
})

describe('createTextIndex', () => {
  it('finds texts by keyword in any case and by the names that containers give', () => {
    const index = createTextIndex([text('PROMPT', 'a'), text('©cmt', 'b'), text('prompt', 'c')])
    expect(index.find('prompt')?.text).toBe('a')
    expect(index.find('comment')?.text).toBe('b')
    expect(index.list('prompt').map((entry) => entry.text)).toEqual(['a', 'c'])
    expect(index.find('missing', 'comment')?.text).toBe('b')
  })

  it('cuts padding and a BOM', () => {
    expect(createTextIndex([text('x', '\0\0\uFEFFa\0b\0\0')]).find('x')?.text).toBe('a\0b')
  })

  it('unwraps JSON that was encoded several times, and gives undefined for none', () => {
    const twice = JSON.stringify(JSON.stringify({ a: 1 }))
    const index = createTextIndex([text('x', twice), text('y', '{broken'), text('z', 'plain')])
    expect(index.find('x')?.json()).toEqual({ a: 1 })
    expect(index.find('y')?.json()).toBeUndefined()
    expect(index.find('z')?.json()).toBeUndefined()
  })

  it('opens an object of texts at the same location', () => {
    const bag = JSON.stringify({ Comment: '{"a": 1}', Software: 'NovelAI', other: 'x' })
    const index = createTextIndex([text('UserComment', bag)])
    expect(index.find('software')).toMatchObject({
      text: 'NovelAI',
      location: 'png:tEXt:UserComment',
    })
    expect(index.find('comment')?.json()).toEqual({ a: 1 })
    expect(index.find('other')).toBeUndefined()
  })
})
