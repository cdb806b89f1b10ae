import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listFolderNames, readSidecars } from './read-sidecars.ts'

const isMedia = (name: string) => /\.(png|jpg|mp4)$/.test(name)

describe('readSidecars', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'safelight-sidecars-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const write = (name: string, text = name) => writeFileSync(path.join(folder, name), text)
  const read = (name: string) =>
    readSidecars(path.join(folder, name), listFolderNames(folder, isMedia)).map(
      ({ location }) => location,
    )

  it('finds the text file of a picture', () => {
    write('a.png')
    write('a.txt')
    expect(read('a.png')).toEqual(['sidecar:a.txt'])
  })

  it('leaves a text file alone when two pictures share its name', () => {
    write('a.png')
    write('a.jpg')
    write('a.txt')
    write('a.png.xmp')
    expect(read('a.png')).toEqual(['sidecar:a.png.xmp'])
  })

  it('finds nothing in an unreadable folder', () => {
    expect(readSidecars('/nowhere/a.png', listFolderNames('/nowhere', isMedia))).toEqual([])
  })

  it('passes over a sidecar that is too large to be one', () => {
    write('a.png')
    write('a.txt', 'x'.repeat(4 * 1024 * 1024 + 1))
    expect(read('a.png')).toEqual([])
  })
})
