import { describe, expect, it } from 'vitest'
import { matchesWords } from './match-words.ts'

describe('finding a command by its words', () => {
  it('takes beginnings of words in any order', () => {
    expect(matchesWords('Sort by newest first', 'new so')).toBe(true)
    expect(matchesWords('Open folder output/2026-03', '2026')).toBe(true)
    expect(matchesWords('Sort by newest first', 'west')).toBe(false)
    expect(matchesWords('anything', '')).toBe(true)
  })
})
