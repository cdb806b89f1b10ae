import { describe, expect, it } from 'vitest'
import { indentJson } from './indent-json.ts'

describe('indenting JSON', () => {
  it('does what JSON.stringify does', () => {
    const value = { a: [1, { b: '}],:" \\' }, []], c: {}, d: null, e: 'x' }
    expect(indentJson(JSON.stringify(value))).toBe(JSON.stringify(value, null, 2))
  })

  it('keeps integers beyond 2^53 as they are', () => {
    expect(indentJson('{"seed":18446744073709551615}')).toContain('18446744073709551615')
  })
})
