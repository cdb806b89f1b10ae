import { copyFile, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { migrateDatabase } from '../../migrations/migrate.ts'
import { openDatabase } from '../../platform/db/database.ts'
import { silentLog } from '../../platform/log.ts'
import { openTestDatabase } from '../../test-support/test-database.ts'
import { createBackupService } from './backup.service.ts'
import { restoreEmbedded } from './restore-backup.ts'
import { dumpLibrary, fillLibrary } from './test-support/sample-library.ts'

let folder: string
let template: string
/** A backup of the sample library, and what is in it. */
let sample: string
let content: unknown
let file: string
let number = 0

const clock = { now: () => new Date('2026-03-04T05:06:07Z') }

beforeAll(async () => {
  const source = inject('testDatabase')
  if (source.kind !== 'embedded') throw new Error('these tests are for the embedded engine')
  template = source.empty
  folder = await mkdtemp(path.join(tmpdir(), 'safelight-restore-'))
  sample = path.join(folder, 'sample.safelight-backup')
  await using test = await openTestDatabase()
  const { database } = test
  await fillLibrary(database)
  content = await dumpLibrary(database)
  const backups = createBackupService({ database, clock, dataDir: folder, version: '1' })
  await backups.createBackup(sample)
})
afterAll(() => rm(folder, { recursive: true, force: true }))
beforeEach(() => {
  file = path.join(folder, `${++number}.safelight-backup`)
})

describe('restoring', () => {
  it.each<[string, (file: string) => Promise<void>]>([
    ['was cut off', (name) => truncate(name, 700)],
    ['is no backup', (name) => writeFile(name, 'hello')],
    ['has a flipped bit', flipBit],
    ['is not there', (name) => rm(name)],
  ])('refuses a backup that %s and keeps the library as it was', async (_what, damage) => {
    await copyFile(sample, file)
    await damage(file)
    const databaseDir = path.join(folder, `kept-${number}`)
    const original = await openDatabase({
      kind: 'embedded',
      dataDir: databaseDir,
      template,
      log: silentLog,
    })
    await migrateDatabase(original)
    await original.close()
    const restored = restoreEmbedded({ databaseDir, file, log: silentLog, clock, template })
    await expect(restored).rejects.toMatchObject({ code: 'backup_invalid' })
    const again = await openDatabase({
      kind: 'embedded',
      dataDir: databaseDir,
      template,
      log: silentLog,
    })
    expect(await again.db.selectFrom('collection').selectAll().execute()).toHaveLength(1)
    await again.close()
    expect((await readdir(folder)).filter((name) => name.includes('.restoring'))).toEqual([])
  })

  it('puts the embedded database in place and keeps the former one', async () => {
    await copyFile(sample, file)
    const databaseDir = path.join(folder, `place-${number}`)
    const first = await restoreEmbedded({ databaseDir, file, log: silentLog, clock, template })
    expect(first.kept).toBeNull()
    const second = await restoreEmbedded({ databaseDir, file, log: silentLog, clock, template })
    expect(second.kept).toBe(`${databaseDir}.before-restore-20260304-050607`)
    for (const dataDir of [databaseDir, second.kept ?? '']) {
      const database = await openDatabase({ kind: 'embedded', dataDir, log: silentLog })
      expect(await dumpLibrary(database)).toEqual(content)
      await database.close()
    }
  })
})

async function flipBit(name: string): Promise<void> {
  const bytes = await readFile(name)
  const at = Math.floor(bytes.length / 2)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  await writeFile(name, bytes)
}
