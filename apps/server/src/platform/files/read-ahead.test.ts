import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ReadAhead } from './read-ahead.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'safelight-read-ahead-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function writeFiles(count: number, size: number) {
  return Array.from({ length: count }, (_, index) => {
    const file = { path: path.join(folder, `${index}.png`), size }
    writeFileSync(file.path, Buffer.alloc(size))
    return file
  })
}

const openFiles = () =>
  readdirSync('/proc/self/fd').filter((fd) => existsSync(`/proc/self/fd/${fd}`)).length

describe('ReadAhead', () => {
  it('reaches every file from the given one on, gone ones and named pipes too', async () => {
    const files = [...writeFiles(40, 200_000), { path: path.join(folder, 'gone'), size: 5 }]
    const pipe = path.join(folder, 'pipe')
    execFileSync('mkfifo', [pipe])
    files.push({ path: pipe, size: 200_000 })
    const ahead = new ReadAhead(files, 7)
    for (let index = 7; index < files.length; index++)
      await expect(ahead.reach(index)).resolves.toBeUndefined()
  })

  it.runIf(existsSync('/proc/self/fd'))('leaves no file open', async () => {
    const files = writeFiles(50, 1000)
    const before = openFiles()
    const ahead = new ReadAhead(files, 0)
    for (let index = 0; index < files.length; index++) await ahead.reach(index)
    expect(openFiles()).toBe(before)
  })
})
