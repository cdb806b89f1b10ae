import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { migrateDatabase } from '../../migrations/migrate.ts'
import {
  openEmptyDatabase,
  openTestDatabase,
  type TestDatabase,
} from '../../test-support/test-database.ts'
import { createBackupService, type BackupService } from './backup.service.ts'
import { loadBackup } from './load-backup.ts'
import { dumpLibrary, fillLibrary } from './test-support/sample-library.ts'
import { checkDatabase, vacuumDatabase } from './upkeep.service.ts'

let test: TestDatabase
let folder: string
let backups: BackupService
let file: string
let number = 0

const clock = { now: () => new Date('2026-03-04T05:06:07Z') }

beforeAll(async () => {
  test = await openTestDatabase()
  folder = await mkdtemp(path.join(tmpdir(), 'safelight-backup-'))
  backups = createBackupService({ database: test.database, clock, dataDir: folder, version: '1' })
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
  await test[Symbol.asyncDispose]()
})
beforeEach(async () => {
  await test.clear()
  file = path.join(folder, `${++number}.safelight-backup`)
})

describe('a backup', () => {
  it('brings every value back, exactly, and new rows get new numbers', async () => {
    await fillLibrary(test.database)
    const before = await dumpLibrary(test.database)
    const written = await backups.createBackup(file)
    expect(written).toMatchObject({ file, rows: expect.any(Number) as number })
    await using empty = await openEmptyDatabase()
    const loaded = await loadBackup(empty.database, file)
    expect(loaded).toMatchObject({ rows: written.rows, created_at: clock.now().toISOString() })
    expect(await dumpLibrary(empty.database)).toEqual(before)
    expect(await checkDatabase(empty.database, { repair: false })).toMatchObject({ problems: [] })
    await sql`insert into public.image (path) values ('/new')`.execute(empty.database.db)
    const { rows } = await sql<{
      id: number
    }>`select id from public.image where path = '/new'`.execute(empty.database.db)
    expect(rows[0]?.id).toBe(3001)
    await migrateDatabase(empty.database)
  })

  it('holds one moment, while others go on writing', async () => {
    await sql`insert into public.app_setting (key, value) values ('a', '0'), ('b', '0')`.execute(
      test.database.db,
    )
    let isDone = false
    let written = 0
    const writer = (async () => {
      while (!isDone) {
        await test.database.transaction(async (tx) => {
          await sql`update public.app_setting set value = ${written + 1}::text::jsonb`.execute(tx)
          await sql`insert into public.app_setting (key, value)
            values (${`k${written + 1}`}, '1')`.execute(tx)
        })
        written += 1
      }
    })()
    await expect.poll(() => written).toBeGreaterThan(3)
    await backups.createBackup(file).finally(() => (isDone = true))
    await writer
    await using empty = await openEmptyDatabase()
    await loadBackup(empty.database, file)
    const rows = await empty.database.db.selectFrom('app_setting').selectAll().execute()
    const at = Number(rows.find((row) => row.key === 'a')?.value)
    expect(rows.find((row) => row.key === 'b')?.value).toBe(at)
    expect(rows).toHaveLength(2 + at)
    expect(at).toBeGreaterThan(3)
  })

  it('is named by its moment when no name is given', async () => {
    const { file: named } = await backups.createBackup()
    expect(named).toBe(path.join(folder, 'backups', 'safelight-20260304-050607.safelight-backup'))
    await expect(backups.createBackup()).rejects.toMatchObject({ code: 'path_not_allowed' })
  })

  it('never replaces a file and leaves no half of one', async () => {
    await writeFile(file, 'mine')
    await expect(backups.createBackup(file)).rejects.toMatchObject({ code: 'path_not_allowed' })
    await expect(backups.createBackup('x.safelight-backup')).rejects.toMatchObject({
      code: 'path_not_allowed',
    })
    await expect(backups.createBackup(path.join(folder, 'x.txt'))).rejects.toMatchObject({
      code: 'path_not_allowed',
    })
    expect(await readFile(file, 'utf8')).toBe('mine')
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([])
  })
})

describe('restoring', () => {
  it('refuses a backup of a newer program', async () => {
    await sql`insert into public.schema_migration (schema_name, sequence, id, name)
      values ('public', 'shared', 999, 'future')`.execute(test.database.db)
    await backups.createBackup(file)
    await sql`delete from public.schema_migration where id = 999`.execute(test.database.db)
    await using empty = await openEmptyDatabase()
    await expect(loadBackup(empty.database, file)).rejects.toMatchObject({ code: 'database_newer' })
  })
})

describe('upkeep', () => {
  it('finds counts that are wrong and repairs them', async () => {
    await fillLibrary(test.database)
    await sql`update cats.folder_count set images = 7`.execute(test.database.db)
    const found = await checkDatabase(test.database, { repair: true })
    expect(found.problems).toEqual(['the counts by folder of cats are not those of its rows'])
    expect(found.tables).toContainEqual({ name: 'public.image', rows: 3000 })
    expect((await checkDatabase(test.database, { repair: false })).problems).toEqual([])
  })

  it('vacuums every table', async () => {
    const names: string[] = []
    await vacuumDatabase(test.database, (name) => names.push(name))
    expect(names).toContain('public.image')
  })
})
