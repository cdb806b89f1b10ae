import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import type { Scan } from '@safelight/contracts/scan'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { openDatabase } from '../../platform/db/database.ts'
import { silentLog } from '../../platform/log.ts'
import { eventually } from '../../test-support/eventually.ts'
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts'
import { ScanHarness } from './test-support/scan-harness.ts'
import { pictureBytes, writePicture } from './test-support/write-picture.ts'

let test: TestDatabase
let library: ScanHarness
beforeAll(async () => {
  test = await openTestDatabase()
  library = new ScanHarness(test.database)
})
afterAll(async () => {
  await library.close()
  await test[Symbol.asyncDispose]()
})
beforeEach(async () => {
  await test.clear()
  await library.renew()
})

function writePictures(count: number): void {
  for (let i = 0; i < count; i++)
    writeFileSync(library.file(`${i % 10}/${i}.png`), pictureBytes({ seed: String(i) }))
}

const phases = async () => {
  const rows = await library.rows()
  return {
    rows: rows.length,
    paths: new Set(rows.map((row) => row.path)).size,
    read: rows.filter((row) => row.scan_phase === 1).length,
  }
}

/** Resolves once the scan says so. */
const waitFor = (id: number, isThere: (scan: Scan) => boolean) =>
  eventually(async () => {
    const scan = await library.service.getScan(id)
    if (!isThere(scan)) throw new Error(`scan is ${JSON.stringify(scan)}`)
    return scan
  })

describe('two scans of one folder', () => {
  it('are one', async () => {
    writePictures(50)
    const started = await Promise.all(
      [1, 2, 3].map(() => library.service.startScan(library.folderId)),
    )
    expect(new Set(started.map(({ id }) => id)).size).toBe(1)
    expect((await library.service.startScan(library.folderId)).id).toBe(started[0]!.id)
    await library.service.whenIdle()
    expect(await phases()).toEqual({ rows: 50, paths: 50, read: 50 })
    expect(await library.service.listScans()).toMatchObject([{ state: 'done', added: 50 }])
  })

  it('by two services over one database leave one row a file', async () => {
    writePictures(300)
    const other = new ScanHarness(test.database)
    const [mine, theirs] = [library.service, other.service]
    await Promise.all([mine.startScan(library.folderId), theirs.startScan(library.folderId)])
    await Promise.all([mine.whenIdle(), theirs.whenIdle()])
    await other.close()
    expect(await phases()).toEqual({ rows: 300, paths: 300, read: 300 })
    const scans = await library.service.listScans()
    expect(scans.map((scan) => scan.state)).toEqual(['done', 'done'])
    expect(scans.reduce((sum, scan) => sum + scan.added, 0)).toBe(300)
  })
})

describe('a scan that is cancelled', () => {
  it('keeps what it stored and goes on from there', async () => {
    writePictures(2000)
    const { id } = await library.service.startScan(library.folderId)
    await waitFor(id, (scan) => scan.state === 'reading' && scan.read > 0)
    const cancelled = await library.service.cancelScan(id)
    expect(cancelled).toMatchObject({ state: 'cancelled', error: null })
    expect(cancelled.finished_at).not.toBeNull()
    const before = await phases()
    expect(before.rows).toBe(2000)
    expect(before.read).toBeLessThan(2000)
    const readBefore = (await library.rows()).filter((row) => row.scan_phase === 1)
    await library.service.resumeScan(id)
    await library.service.whenIdle()
    expect(await library.service.getScan(id)).toMatchObject({
      state: 'done',
      found: 2000,
      added: 2000,
      to_read: 2000,
      read: 2000,
    })
    const rows = new Map((await library.rows()).map((row) => [row.id, row.updated_at]))
    for (const row of readBefore) expect(rows.get(row.id)).toEqual(row.updated_at)
  })

  it('does not disturb the one that waits behind it', async () => {
    writePictures(500)
    const outside = mkdtempSync(path.join(tmpdir(), 'scan-second-'))
    writePicture(path.join(outside, 'z.png'))
    const { addRoot } = await import('./test-support/scan-harness.ts')
    const second = await addRoot(test.database, outside)
    const first = await library.service.startScan(library.folderId)
    const waiting = await library.service.startScan(second.id)
    await library.service.cancelScan(first.id)
    await library.service.whenIdle()
    expect(await library.service.getScan(waiting.id)).toMatchObject({ state: 'done', added: 1 })
    rmSync(outside, { recursive: true })
  })
})

describe('unknown and finished scans', () => {
  it('are named or answered as they are', async () => {
    await expect(library.service.getScan(99)).rejects.toMatchObject({ code: 'scan_not_found' })
    await expect(library.service.startScan(99)).rejects.toMatchObject({ code: 'folder_not_found' })
    writePictures(1)
    const done = await library.scan()
    expect(await library.service.cancelScan(done.id)).toEqual(done)
    expect(await library.service.resumeScan(done.id)).toEqual(done)
  })
})

describe('a process that is killed', () => {
  const FILES = 3000

  it(
    'in the middle of both phases loses nothing and repeats nothing',
    { timeout: 300_000 },
    async () => {
      writePictures(FILES)
      const folder = mkdtempSync(path.join(tmpdir(), 'killed-'))
      // The embedded engine belongs to one process at a time; a server's database is this test's own.
      const source = inject('testDatabase')
      const dataDir = path.join(folder, 'database')
      const options =
        source.kind === 'embedded'
          ? { kind: 'embedded' as const, dataDir, template: source.template }
          : { kind: 'postgresql' as const, url: test.url }
      await test.clear()
      await scanUntil(options, (scan) => scan.state === 'walking' && scan.added >= 1000)
      await scanUntil(options, (scan) => scan.state === 'reading' && scan.read >= 1000)
      const database = await openDatabase({ ...options, log: silentLog })
      const all = () =>
        database.db.selectFrom('image').select(['id', 'path', 'scan_phase', 'updated_at']).execute()
      const readBefore = (await all()).filter((row) => row.scan_phase === 1)
      expect(readBefore.length).toBeGreaterThan(0)
      expect(readBefore.length).toBeLessThan(FILES)
      await database.close()

      await scanUntil(options, () => false)
      const after = await openDatabase({ ...options, log: silentLog })
      const rows = await after.db
        .selectFrom('image')
        .select(['id', 'path', 'scan_phase', 'updated_at'])
        .execute()
      const scans = await after.db.selectFrom('scan').selectAll().execute()
      const requests = await after.db.selectFrom('job_request').select('image_ids').execute()
      await after.close()
      rmSync(folder, { recursive: true, force: true })
      expect(new Set(rows.map((row) => row.path)).size).toBe(FILES)
      expect(rows.every((row) => row.scan_phase === 1)).toBe(true)
      expect(rows).toHaveLength(FILES)
      expect(new Set(requests.flatMap((request) => request.image_ids)).size).toBe(FILES)
      const updated = new Map(rows.map((row) => [row.id, row.updated_at.getTime()]))
      for (const row of readBefore) expect(updated.get(row.id)).toBe(row.updated_at.getTime())
      expect(scans).toMatchObject([{ state: 'done', found: FILES }])
    },
  )

  /** Scans in a process of its own and kills it as soon as the condition holds. */
  async function scanUntil(options: object, isTime: (scan: Scan) => boolean): Promise<void> {
    const entry = path.join(import.meta.dirname, 'test-support/scan-process.ts')
    const child = spawn(process.execPath, [entry, JSON.stringify(options), library.root], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    for await (const line of createInterface(child.stdout))
      if (isTime(JSON.parse(line) as Scan)) child.kill('SIGKILL')
  }
})
