import { describe, expect, it } from 'vitest'
import { parsePrefs } from './prefs.ts'

describe('stored preferences', () => {
  it('take their defaults when nothing or nonsense is stored', () => {
    expect(parsePrefs(null)).toEqual(parsePrefs('not json'))
    expect(parsePrefs('null').theme).toBe('system')
  })

  it('keep what is valid and drop what is not', () => {
    const prefs = parsePrefs('{"theme":"purple","tile_size":9000,"grid_mode":"list","extra":1}')
    expect(prefs).toMatchObject({ theme: 'system', tile_size: 200, grid_mode: 'list' })
    expect(prefs).not.toHaveProperty('extra')
  })
})
