import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { migrateDatabase } from '../../../migrations/migrate.ts'
import {
  startPostgresCluster,
  type PostgresCluster,
} from '../../../test-support/postgres-cluster.ts'
import { silentLog } from '../../log.ts'
import { openDatabase } from '../database.ts'

/** Names of this run's own in the cluster that all test files share. */
const SUFFIX = randomUUID().slice(0, 8)
const VISITOR = `visitor_${SUFFIX}`
const VISITED = `visited_${SUFFIX}`
const LATIN = `latin_${SUFFIX}`

const open = (url: string) => openDatabase({ kind: 'postgresql', url, log: silentLog })

async function failureOf(url: string): Promise<{ code?: string; message: string }> {
  const outcome = await open(url).catch((error: unknown) => error)
  if (!(outcome instanceof Error)) throw new Error('it connected')
  return outcome
}

function adminUrl(): string {
  const source = inject('testDatabase')
  if (source.kind !== 'postgresql') throw new Error('these tests are for a PostgreSQL server')
  return source.url
}

function changed(change: (url: URL) => void): string {
  const url = new URL(adminUrl())
  change(url)
  return url.href
}

describe('a wrong DATABASE_URL', () => {
  it.each<[string, (url: URL) => void, RegExp]>([
    ['password', (url) => (url.password = 'hunter2'), /refused user "safelight".*password/],
    ['user', (url) => (url.username = 'nobody'), /refused user "nobody"/],
    ['database', (url) => (url.pathname = '/nowhere'), /no database "nowhere".*createdb nowhere/],
    ['port', (url) => (url.port = '1'), /nothing listens at 127\.0\.0\.1:1/],
    [
      'host',
      (url) => (url.hostname = 'no.such.host.invalid'),
      /no host "no\.such\.host\.invalid"|cannot be looked up/,
    ],
  ])('is told by its wrong %s, without the password', async (_part, change, message) => {
    const url = changed(change)
    const error = await failureOf(url)
    expect(error.code).toBe('database_url_invalid')
    expect(error.message).toMatch(message)
    expect(JSON.stringify(error) + error.message).not.toContain(new URL(url).password)
  })

  it('that cannot be read at all is not repeated', async () => {
    const error = await failureOf('postgresql://u:hunter2@127.0.0.1:99999/x')
    expect(error.code).toBe('database_url_invalid')
    expect(error.message).not.toContain('hunter2')
  })
})

describe('a server that cannot hold a library', () => {
  it('for want of pgvector is told with what to install', async () => {
    await using cluster = await startPostgresCluster({ withoutExtension: 'vector' })
    const error = await failureOf(cluster.url)
    expect(error.code).toBe('database_extension_missing')
    expect(error.message).toMatch(/"vector" \(0\.8 or newer\).*Install pgvector/)
  })

  it('for want of rights is told with the statement to run', async () => {
    await runOn(adminUrl(), `create role ${VISITOR} login`, `create database ${VISITED}`)
    try {
      const error = await failureOf(
        changed((url) => {
          url.pathname = `/${VISITED}`
          url.searchParams.set('options', `-c role=${VISITOR}`)
        }),
      )
      expect(error.code).toBe('database_extension_missing')
      expect(error.message).toContain('create extension if not exists vector')
    } finally {
      await runOn(adminUrl(), `drop database ${VISITED} with (force)`, `drop role ${VISITOR}`)
    }
  })

  it('for its encoding is told so', async () => {
    await runOn(
      adminUrl(),
      `create database ${LATIN} encoding 'LATIN1' locale 'C' template template0`,
    )
    try {
      const error = await failureOf(changed((url) => (url.pathname = `/${LATIN}`)))
      expect(error).toMatchObject({ code: 'database_url_invalid' })
      expect(error.message).toContain('LATIN1')
    } finally {
      await runOn(adminUrl(), `drop database ${LATIN} with (force)`)
    }
  })
})

describe('a server that goes away', () => {
  let cluster: PostgresCluster
  beforeAll(async () => {
    cluster = await startPostgresCluster()
  })
  afterAll(() => cluster[Symbol.asyncDispose]())

  it.each(['fast', 'immediate'] as const)(
    'by a stop (%s) is met again when it is back, with nothing acknowledged lost',
    async (mode) => {
      const database = await open(cluster.url)
      await migrateDatabase(database)
      const insert = (key: string) =>
        database.db.insertInto('app_setting').values({ key, value: '{}' }).execute()
      await insert(`before ${mode}`)
      const slow = sql`select pg_sleep(30)`.execute(database.db)
      const held = database.transaction(async (tx) => {
        await tx
          .insertInto('app_setting')
          .values({ key: `lost ${mode}`, value: '{}' })
          .execute()
        await cluster.stop(mode)
        await tx.selectFrom('app_setting').selectAll().execute()
      })
      await expect(slow).rejects.toMatchObject({ code: 'database_unavailable' })
      await expect(held).rejects.toMatchObject({ code: 'database_unavailable' })
      await expect(insert('down')).rejects.toMatchObject({ code: 'database_unavailable' })
      expect(await database.isHealthy()).toBe(false)
      await cluster.start()
      await expect.poll(() => database.isHealthy(), { timeout: 10_000 }).toBe(true)
      await insert(`after ${mode}`)
      const rows = await database.db
        .selectFrom('app_setting')
        .select('key')
        .where('key', 'like', `%${mode}`)
        .orderBy('key')
        .execute()
      expect(rows.map((row) => row.key)).toEqual([`after ${mode}`, `before ${mode}`])
      await database.close()
    },
  )
})

async function runOn(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}
