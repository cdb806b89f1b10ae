import { createHash } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hashFile } from './hash-file.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hash-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('hashFile', () => {
  it.each([0, 1, 1024 * 1024, 1024 * 1024 + 17, 3_000_001])('hashes %i bytes', async (size) => {
    const bytes = Buffer.alloc(size, 'safelight')
    const file = path.join(folder, 'x.png')
    writeFileSync(file, bytes)
    expect(await hashFile(file)).toEqual({
      sha256: createHash('sha256').update(bytes).digest('hex'),
      size,
      modifiedUs: Math.floor(statSync(file).mtimeMs * 1000),
    })
  })

  it('hashes several files at once over its one buffer', async () => {
    const files = ['a', 'b', 'c'].map((letter) => {
      const file = path.join(folder, letter)
      writeFileSync(file, Buffer.alloc(2_000_000, letter))
      return file
    })
    const alone: string[] = []
    for (const file of files) alone.push((await hashFile(file)).sha256)
    const together = await Promise.all(files.map((file) => hashFile(file)))
    expect(together.map(({ sha256 }) => sha256)).toEqual(alone)
  })

  it('stops in the middle of a large file when cancelled', async () => {
    const file = path.join(folder, 'large')
    writeFileSync(file, '')
    truncateSync(file, 2 ** 40)
    const controller = new AbortController()
    const hashing = hashFile(file, controller.signal)
    controller.abort(new Error('enough'))
    await expect(hashing).rejects.toThrow('enough')
  })

  it('refuses a folder and a named pipe without waiting for one', async () => {
    await expect(hashFile(folder)).rejects.toThrow()
    const pipe = path.join(folder, 'pipe')
    execFileSync('mkfifo', [pipe])
    await expect(hashFile(pipe)).rejects.toThrow('not a regular file')
  })

  it('passes on that a file is gone', async () => {
    await expect(hashFile(path.join(folder, 'none'))).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
