import { AsyncLocalStorage } from 'node:async_hooks'
import { spawn } from 'node:child_process'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { silentLog } from '../../log.ts'
import { openDatabase, type Database } from '../database.ts'

const TEST_SUPPORT = path.join(import.meta.dirname, '../../../test-support')

/** Runs work as another request would, outside of a transaction's async context. */
const outside = AsyncLocalStorage.snapshot()

let folder: string
let dataDir: string
const opened: Database[] = []

beforeEach(async () => {
  const source = inject('testDatabase')
  if (source.kind !== 'embedded') throw new Error('these tests are for the embedded engine')
  folder = await mkdtemp(path.join(tmpdir(), 'safelight-faults-'))
  dataDir = path.join(folder, 'database')
  await cp(source.template, dataDir, { recursive: true })
})
afterEach(async () => {
  await Promise.all(opened.splice(0).map((database) => database.close()))
  await rm(folder, { recursive: true, force: true })
})

async function open(options: { turnLimitMs?: number } = {}): Promise<Database> {
  const database = await openDatabase({ kind: 'embedded', dataDir, log: silentLog, ...options })
  opened.push(database)
  return database
}

const becomesHealthy = (database: Database) =>
  expect.poll(() => database.isHealthy(), { timeout: 20_000, interval: 50 }).toBe(true)

describe('when the engine is killed', () => {
  it('callers are told, it starts again, and nothing acknowledged is lost', async () => {
    const database = await open()
    await sql`create table public.row (id integer primary key)`.execute(database.db)
    let acknowledged = 0
    for (let round = 0; round < 3; round++) {
      const failed = writeUntilFailure(database, acknowledged)
      await expect.poll(() => failed.written()).toBeGreaterThan(acknowledged + 20)
      process.kill(database.enginePid() ?? 0, 'SIGKILL')
      await expect(failed.promise).rejects.toMatchObject({ code: 'database_unavailable' })
      acknowledged = failed.written()
      expect(await database.isHealthy()).toBe(false)
      await becomesHealthy(database)
    }
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from public.row`.execute(database.db)
    expect(rows[0]?.count).toBeGreaterThanOrEqual(acknowledged)
  })

  it('a transaction under way fails as a whole', async () => {
    const database = await open()
    const attempt = database.transaction(async (tx) => {
      await tx.insertInto('app_setting').values({ key: 'a', value: '{}' }).execute()
      process.kill(database.enginePid() ?? 0, 'SIGKILL')
      await tx.insertInto('app_setting').values({ key: 'b', value: '{}' }).execute()
    })
    await expect(attempt).rejects.toMatchObject({ code: 'database_unavailable' })
    await becomesHealthy(database)
    expect(await database.db.selectFrom('app_setting').selectAll().execute()).toEqual([])
  })
})

describe('when the program is killed', () => {
  it('the engine ends by itself and what was acknowledged is there', async () => {
    const acknowledged = await writeAndKill()
    const database = await open()
    const { rows } = await sql<{ last: number }>`
      select max(id) as last from public.row`.execute(database.db)
    expect(acknowledged).toBeGreaterThan(50)
    expect(rows[0]?.last).toBeGreaterThanOrEqual(acknowledged)
  })

  it('the next one waits for an engine that is still busy', async () => {
    const acknowledged = await writeAndKill('busy')
    const database = await open()
    const { rows } = await sql<{ last: number }>`
      select max(id) as last from public.row`.execute(database.db)
    expect(rows[0]?.last).toBe(acknowledged)
  })
})

describe('when a transaction does not end', () => {
  it('it is rolled back, others go on, and its owner is told', async () => {
    const database = await open({ turnLimitMs: 200 })
    let reader: Promise<unknown> | undefined
    const attempt = database.transaction(async (tx) => {
      await tx.insertInto('app_setting').values({ key: 'a', value: '{}' }).execute()
      reader = outside(() => database.db.selectFrom('app_setting').selectAll().execute())
      await reader
      await tx.insertInto('app_setting').values({ key: 'b', value: '{}' }).execute()
    })
    await expect(attempt).rejects.toMatchObject({ code: '25P04' })
    expect(await reader).toEqual([])
  })
})

describe('when the disk is full', () => {
  let flag: string
  beforeEach(() => {
    flag = path.join(folder, 'full')
    const preload = pathToFileURL(path.join(TEST_SUPPORT, 'full-disk.ts')).href
    // The engine inherits the environment, and with it a file system that can be made to be full.
    process.env['NODE_OPTIONS'] = `--import ${preload}`
    process.env['SAFELIGHT_TEST_FULL_DISK'] = flag
  })
  afterEach(() => {
    delete process.env['NODE_OPTIONS']
    delete process.env['SAFELIGHT_TEST_FULL_DISK']
  })

  it('callers are told what to do, and all goes on once there is space', async () => {
    const database = await open()
    const insert = (key: string) =>
      database.db.insertInto('app_setting').values({ key, value: '{}' }).execute()
    await insert('before')
    await writeFile(flag, '')
    for (let i = 0; i < 3; i++)
      await expect(insert(`during ${i}`)).rejects.toMatchObject({ code: 'disk_full' })
    await rm(flag)
    await becomesHealthy(database)
    await insert('after')
    const rows = await database.db.selectFrom('app_setting').select('key').orderBy('key').execute()
    expect(rows.map((row) => row.key)).toEqual(['after', 'before'])
  })
})

function writeUntilFailure(database: Database, from: number) {
  let id = from
  const write = async () => {
    for (;;) {
      await sql`insert into public.row (id) values (${id + 1}) on conflict do nothing`.execute(
        database.db,
      )
      id += 1
    }
  }
  return { promise: write(), written: () => id }
}

/** Runs the row writer, kills it after a while; the last row it said was acknowledged. */
async function writeAndKill(mode = ''): Promise<number> {
  const writer = spawn(
    process.execPath,
    [path.join(TEST_SUPPORT, 'write-rows.ts'), dataDir, mode],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  let text = ''
  writer.stdout.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
  const lines = () => text.split('\n').slice(0, -1)
  await expect.poll(() => lines().length, { timeout: 30_000 }).toBeGreaterThanOrEqual(100)
  const ended = new Promise((resolve) => writer.once('close', resolve))
  writer.kill('SIGKILL')
  await ended
  return Number(lines().at(-1))
}
