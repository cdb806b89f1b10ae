import { describe, expect, it } from 'vitest'
import { folderOverlaps, folderUnreadable } from './folder-errors.ts'

const fault = (code: string) => Object.assign(new Error(code), { code, syscall: 'opendir' })

describe('folderUnreadable', () => {
  it.each([
    ['EACCES', 'this user may not read it'],
    ['ENOENT', 'it does not exist'],
    ['ELOOP', 'its links lead in a circle'],
    ['EWHATEVER', 'EWHATEVER'],
  ])('says what %s means', (code, reason) => {
    const error = folderUnreadable('/out', fault(code))
    expect(error.message).toBe(`/out cannot be opened: ${reason}.`)
    expect(error.code).toBe('folder_unreadable')
  })
})

describe('folderOverlaps', () => {
  it('names the folder in the way and how they lie', () => {
    expect(folderOverlaps('/a', '/a').message).toContain('already')
    expect(folderOverlaps('/a/b', '/a').message).toContain('/a/b lies in /a')
    expect(folderOverlaps('/a', '/a/b').message).toContain('/a contains /a/b')
  })
})
