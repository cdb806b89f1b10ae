import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createContentStore, type ContentStore } from './content-store.ts'

const key = 'abcdef0123456789abcdef'
const bytes = new Uint8Array([1, 2, 3])
let folder: string
let store: ContentStore
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'store-'))
  store = createContentStore(path.join(folder, 'thumbnails'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('createContentStore', () => {
  it('stores bytes below the first digits of their key', () => {
    const relativePath = store.write(key, '-256.webp', bytes)
    expect(relativePath).toBe('ab/cd/abcdef0123456789abcdef-256.webp')
    expect([...readFileSync(store.locate(relativePath)!)]).toEqual([1, 2, 3])
    expect(readdirSync(path.join(folder, 'thumbnails/tmp'))).toEqual([])
  })

  it('replaces a file when it is stored again', () => {
    store.write(key, '-256.webp', bytes)
    const relativePath = store.write(key, '-256.webp', new Uint8Array([9]))
    expect([...readFileSync(store.locate(relativePath)!)]).toEqual([9])
  })

  it('removes a file, and is content when there is none', () => {
    const relativePath = store.write(key, '-256.webp', bytes)
    store.remove(relativePath)
    store.remove(relativePath)
    expect(existsSync(store.locate(relativePath)!)).toBe(false)
  })

  it.each([
    '../../etc/passwd',
    'ab/cd/../../../x.webp',
    '/etc/passwd',
    'ab/cd/ffff0123456789abcdef-256.webp',
    'ab/cd/abcdef0123456789abcdef-256.webp\0',
  ])('knows no path %j, whoever wrote it into the database', (relativePath) => {
    expect(store.locate(relativePath)).toBeUndefined()
  })

  it('refuses a key that is no key', () => {
    expect(() => store.write('../../../../evil', '-256.webp', bytes)).toThrow('not a storage key')
  })

  it('leaves nothing behind when a file cannot be put in its place', () => {
    mkdirSync(path.join(folder, 'thumbnails'))
    writeFileSync(path.join(folder, 'thumbnails/ab'), 'a file where a folder should be')
    expect(() => store.write(key, '-256.webp', bytes)).toThrow()
    expect(readdirSync(path.join(folder, 'thumbnails/tmp'))).toEqual([])
  })

  it('clears what killed writers left', () => {
    store.write(key, '-256.webp', bytes)
    writeFileSync(path.join(folder, 'thumbnails/tmp/123-4'), 'half')
    store.clearTemporary()
    expect(existsSync(path.join(folder, 'thumbnails/tmp'))).toBe(false)
    expect(store.write(key, '-512.webp', bytes)).toContain('-512.webp')
  })
})
