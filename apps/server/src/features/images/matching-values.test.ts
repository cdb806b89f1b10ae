import { describe, expect, it } from 'vitest'
import { parseGlob } from '@safelight/core/search/search-values'
import { listMatchingValues } from './matching-values.ts'

const names = ['DreamShaper_8.safetensors', 'sdxl/juggernaut_v9', 'flux1-dev', '灯台XL']
const glob = (text: string) => ({ kind: 'glob', parts: parseGlob(text) }) as const

describe('listMatchingValues', () => {
  it('finds parts and wholes without regard to case', () => {
    expect(listMatchingValues(names, { kind: 'contains', text: 'SHAPER' })).toEqual([names[0]])
    expect(listMatchingValues(names, { kind: 'exact', text: 'FLUX1-dev' })).toEqual([names[2]])
    expect(listMatchingValues(names, { kind: 'exact', text: 'flux1' })).toEqual([])
  })

  it.each([
    ['dream*', [names[0]]],
    ['*v?', [names[1]]],
    ['*u*', [names[1], names[2]]],
    ['??XL', [names[3]]],
    ['*', names],
    ['?', []],
    ['flux1-dev*', [names[2]]],
  ])('covers the whole value with %s', (text, expected) => {
    expect(listMatchingValues(names, glob(text))).toEqual(expected)
  })

  it('answers at once however many stars there are', () => {
    const value = 'a'.repeat(2000)
    expect(listMatchingValues([value], glob(`${'*a'.repeat(900)}*b`))).toEqual([])
  })
})
