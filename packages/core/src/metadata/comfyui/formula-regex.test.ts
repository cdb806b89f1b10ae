import { describe, expect, it } from 'vitest'
import { applyRegex, findAllMatches, regexCost } from './formula-regex.ts'

const prompt = 'masterpiece, a red fox ,  at dawn, (sharp:1.2), '.repeat(20)

describe('regexCost', () => {
  it.each([
    'red',
    'red|blue|green',
    String.raw`\s*,\s*`,
    String.raw`\(([^()]*):[\d.]+\)`,
    '(?i)fox',
  ])('lets %s run on a prompt', (pattern) => {
    expect(regexCost(pattern, prompt)).toBeLessThan(1_000_000)
  })

  it.each(['(a+)+$', '(a|a)*b', String.raw`(\w)\1`, '(x{2,})*', 'a'.repeat(301)])(
    'never lets %s run',
    (pattern) => {
      expect(regexCost(pattern, prompt)).toBe(Infinity)
    },
  )

  it.each(['.*a.*b.*c.*d', 'a?'.repeat(40) + 'a'.repeat(40), '(a|a)'.repeat(40)])(
    'counts the ways %s can be tried',
    (pattern) => {
      expect(regexCost(pattern, 'a'.repeat(200))).toBeGreaterThan(20_000_000)
    },
  )
})

describe('applyRegex', () => {
  it('replaces with groups written as Python writes them', () => {
    const rule = { pattern: '(?P<what>red) (fox)', replacement: String.raw`\g<what>-\2`, flags: '' }
    expect(applyRegex('a red fox', rule)).toBe('a red-fox')
  })

  it('takes dollar signs of a replacement as they stand', () => {
    expect(applyRegex('a b', { pattern: 'b', replacement: '$& $1', flags: '' })).toBe('a $& $1')
  })

  it('replaces the first match only when told so', () => {
    expect(applyRegex('a a', { pattern: 'a', replacement: 'b', flags: '', once: true })).toBe('b a')
  })

  it('reads flags written at the front of the pattern', () => {
    expect(applyRegex('A a', { pattern: '(?i)a', replacement: 'b', flags: '' })).toBe('b b')
  })

  it('gives nothing for what is no pattern', () => {
    expect(applyRegex('a', { pattern: '(', replacement: '', flags: '' })).toBeUndefined()
  })

  it('finds every match', () => {
    expect(findAllMatches('a1 b22', String.raw`\d+`, '')).toEqual(['1', '22'])
  })
})
