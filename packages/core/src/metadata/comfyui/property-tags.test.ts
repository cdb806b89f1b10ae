import { describe, expect, it } from 'vitest'
import { propertyTags, withoutPropertyTags } from './property-tags.ts'

describe('property tags', () => {
  it('gives the values of all tags of a name, colons and escaped signs kept', () => {
    const text = String.raw`a <neg:(cat:1.5)\>x> b <NEG: ugly > <cfg:7><neg:><plain>`
    expect(propertyTags(text, ['neg', 'negative'])).toEqual(['(cat:1.5)>x', 'ugly'])
  })

  it('takes tags out and puts blanks together', () => {
    expect(withoutPropertyTags(' a fox <cfg:7>  in\nsnow<seed:1> ')).toBe('a fox in snow')
  })

  it('leaves signs that are no tags', () => {
    expect(withoutPropertyTags('a < b > <<c')).toBe('a <<c')
  })
})
