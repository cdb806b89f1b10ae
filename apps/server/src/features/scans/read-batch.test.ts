import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { statFile } from '../../platform/files/file-stat.ts'
import { readBatch } from './read-batch.ts'
import type { UnreadRow } from './read-files.ts'

const gone = (id: number): UnreadRow => ({
  id,
  path: `/nowhere/${id}.png`,
  size: 1,
  modified_s: 1,
  had_error: false,
})

describe('readBatch', () => {
  it('deals with as many rows as it was told to, from the given one on', () => {
    const rows = [gone(1), gone(2), gone(3), gone(4)]
    expect(readBatch(rows, 1, 2)).toMatchObject({ done: 2, vanished: [2, 3] })
    expect(readBatch(rows, 3, 2)).toMatchObject({ done: 1, vanished: [4] })
    expect(readBatch(rows, 0)).toMatchObject({ done: 4, vanished: [1, 2, 3, 4] })
  })
})

describe('readBatch of a slow disk', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'safelight-read-batch-'))
  })
  afterEach(() => {
    vi.restoreAllMocks()
    rmSync(folder, { recursive: true })
  })

  function writeRow(id: number): UnreadRow {
    const file = path.join(folder, `${id}.png`)
    writeFileSync(file, `no picture ${id}`)
    const { size, modifiedUs } = statFile(file)
    return { id, path: file, size, modified_s: modifiedUs / 1e6, had_error: false }
  }

  it('gives the same as of a quick one', async () => {
    const rows = [...Array.from({ length: 30 }, (_, index) => writeRow(index)), gone(30)]
    const quick = readBatch(rows, 2, undefined, Infinity)
    expect(quick).toMatchObject({ done: 29, vanished: [30], stored: { count: 28 } })
    const slow = readBatch(rows, 2, undefined, -1)
    expect(slow).toBeInstanceOf(Promise)
    expect(await slow).toEqual(quick)
  })

  it('is answered in part when it takes long, with one row at least', async () => {
    const rows = Array.from({ length: 30 }, (_, index) => writeRow(index))
    let nowMs = 0
    vi.spyOn(performance, 'now').mockImplementation(() => (nowMs += 200))
    const { done } = await readBatch(rows, 0)
    expect(done).toBeGreaterThan(0)
    expect(done).toBeLessThan(30)
    vi.spyOn(performance, 'now').mockImplementation(() => (nowMs += 5000))
    expect(await readBatch(rows, 0)).toMatchObject({ done: 1 })
  })
})
