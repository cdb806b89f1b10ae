import { describe, expect, it } from 'vitest'
import { findListedLoras, findLoraTags, stripLoraTags } from './lora-tags.ts'

describe('findLoraTags', () => {
  it('reads name, weight and clip weight', () => {
    expect(findLoraTags('a <lora:one:0.5> b <LORA:two:0.5:0.25> <lora:three>')).toEqual([
      { name: 'one', weight: 0.5, clip_weight: null },
      { name: 'two', weight: 0.5, clip_weight: 0.25 },
      { name: 'three', weight: null, clip_weight: null },
    ])
  })

  it('looks past options between name and weight', () => {
    expect(findLoraTags('<lora:one:1:LBW=XYZ>')).toEqual([
      { name: 'one', weight: 1, clip_weight: null },
    ])
  })

  it('reads no tags without a name or an end', () => {
    expect(findLoraTags('<lora:> <lora:one <lora: :1>')).toEqual([])
  })

  it('stops after more tags than anybody writes', () => {
    expect(findLoraTags('<lora:a:1>'.repeat(5000))).toHaveLength(100)
  })
})

describe('findListedLoras', () => {
  it('reads one a line or between commas, and no comments', () => {
    expect(findListedLoras('one:0.5\n# two:1\nthree:1:0.5, four')).toEqual([
      { name: 'one', weight: 0.5, clip_weight: null },
      { name: 'three', weight: 1, clip_weight: 0.5 },
      { name: 'four', weight: null, clip_weight: null },
    ])
  })
})

describe('stripLoraTags', () => {
  it('takes the tags out and leaves the blanks', () => {
    expect(stripLoraTags('a <lora:one:1> b')).toBe('a  b')
  })
})
