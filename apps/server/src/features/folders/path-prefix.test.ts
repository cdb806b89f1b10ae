import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { isWithin, listSelfAndAncestors } from './path-prefix.ts'

describe('isWithin', () => {
  it.each([
    ['/a/output', '/a/output', true],
    ['/a/output/x', '/a/output', true],
    ['/a/output2', '/a/output', false],
    ['/a/out_put', '/a/out%', false],
    ['/aXb/c', '/a_b', false],
    ['/a', '/', true],
    ['/a', '/a/b', false],
  ])('%s in %s: %s', (inner, outer, expected) => {
    expect(isWithin(inner, outer, path.posix)).toBe(expected)
  })

  it('knows the separators of Windows', () => {
    expect(isWithin('D:\\out\\x', 'D:\\', path.win32)).toBe(true)
    expect(isWithin('D:\\output2', 'D:\\output', path.win32)).toBe(false)
  })
})

describe('listSelfAndAncestors', () => {
  it('goes up to the root of the file system', () => {
    expect(listSelfAndAncestors('/a/b', path.posix)).toEqual(['/a/b', '/a', '/'])
    expect(listSelfAndAncestors('C:\\a', path.win32)).toEqual(['C:\\a', 'C:\\'])
  })
})
