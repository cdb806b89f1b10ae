import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createCollectionsService } from '../features/collections/collections.service.ts'
import { openTestDatabase, type TestDatabase } from '../test-support/test-database.ts'
import { describeSchema } from './describe-schema.ts'
import { COLLECTION_MIGRATIONS, SHARED_MIGRATIONS } from './index.ts'
import { migrateDatabase, type Sequences } from './migrate.ts'
import type { Migration } from './migration.ts'

let test: TestDatabase
beforeAll(async () => {
  test = await openTestDatabase()
})
afterAll(async () => {
  await test[Symbol.asyncDispose]()
})
afterEach(async () => {
  await sql`delete from public.schema_migration where id >= ${FUTURE}`.execute(test.database.db)
  await sql`alter table public.image drop column if exists added`.execute(test.database.db)
  await test.clear()
})

/** A step far beyond those that exist. */
const FUTURE = 1000

const withStep = (step: Migration): Sequences => ({
  shared: SHARED_MIGRATIONS,
  collection: [...COLLECTION_MIGRATIONS, step],
})

/** Adds a column to each collection, unless told to fail at one; counts how often it ran. */
function addColumn(failAt?: string) {
  const ran: string[] = []
  const step: Migration = {
    id: FUTURE,
    name: 'add-column',
    async up(tx, schema) {
      if (schema === `"${failAt}"`) throw new Error('the power went out')
      await sql`alter table ${sql.raw(schema)}.image add column added integer`.execute(tx)
      ran.push(schema)
    },
  }
  return { step, ran }
}

describe('the schema', () => {
  it('is the committed snapshot on both engines', async () => {
    const file = path.join(import.meta.dirname, 'schema.snapshot.json')
    expect(await describeSchema(test.database.db)).toEqual(JSON.parse(await readFile(file, 'utf8')))
  })
})

describe('migrations', () => {
  it('change nothing when run again', async () => {
    const before = await listSteps()
    await migrateDatabase(test.database)
    expect(await listSteps()).toEqual(before)
  })

  it('go on where they were interrupted, without repeating a collection', async () => {
    const collections = createCollectionsService({ database: test.database })
    for (const schema_name of ['a', 'b', 'c'])
      await collections.createCollection({ schema_name, title: schema_name })
    const first = addColumn('b')
    await expect(migrateDatabase(test.database, withStep(first.step))).rejects.toThrow('power')
    expect(first.ran).toEqual(['"a"'])
    const second = addColumn()
    await migrateDatabase(test.database, withStep(second.step))
    expect(second.ran).toEqual(['"b"', '"c"', '"public"'])
  })

  it('run once when several start at the same time', async () => {
    const { step, ran } = addColumn()
    await Promise.all([1, 2, 3].map(() => migrateDatabase(test.database, withStep(step))))
    expect(ran).toEqual(['"public"'])
  })

  it('refuse a database that a newer program has changed, and leave it alone', async () => {
    await sql`insert into public.schema_migration (schema_name, sequence, id, name)
      values ('public', 'collection', ${FUTURE + 1}, 'from-the-future')`.execute(test.database.db)
    const before = await listSteps()
    const { step, ran } = addColumn()
    await expect(migrateDatabase(test.database, withStep(step))).rejects.toMatchObject({
      code: 'database_newer',
      message: expect.stringContaining('newer Safelight') as string,
    })
    expect(ran).toEqual([])
    expect(await listSteps()).toEqual(before)
  })
})

/** What keeps every collection movable between nodes of a distributed installation (Citus). */
describe('rules of the catalogue', () => {
  beforeEach(async () => {
    const collections = createCollectionsService({ database: test.database })
    await collections.createCollection({ schema_name: 'movable', title: 'Movable' })
  })

  it('every table has a primary key', async () => {
    const { rows } = await sql`
      select relnamespace::regnamespace::text, relname from pg_class
      where relkind = 'r' and relnamespace in ('public'::regnamespace, 'movable'::regnamespace)
        and not exists (select 1 from pg_index where indrelid = pg_class.oid and indisprimary)
    `.execute(test.database.db)
    expect(rows).toEqual([])
  })

  it('a collection refers only to itself, and to folder and collection of public', async () => {
    const { rows } = await sql<{ target: string }>`
      select distinct confrelid::regclass::text as target from pg_constraint
      where contype = 'f' and connamespace = 'movable'::regnamespace`.execute(test.database.db)
    const foreign = rows.filter(({ target }) => !target.startsWith('movable.'))
    expect(['folder', 'collection']).toEqual(
      expect.arrayContaining(foreign.map(({ target }) => target)),
    )
  })

  it('triggers work on rows, without transition tables and without NOTIFY', async () => {
    const { rows } = await sql`
      select tgname from pg_trigger join pg_proc on pg_proc.oid = tgfoid
      where not tgisinternal and (tgtype & 1 = 0 or tgoldtable is not null
        or tgnewtable is not null or prosrc ~* '\\mnotify\\M|pg_notify')`.execute(test.database.db)
    expect(rows).toEqual([])
  })
})

async function listSteps(): Promise<unknown[]> {
  const { rows } = await sql`
    select schema_name, sequence, id, applied_at from public.schema_migration
    order by 1, 2, 3`.execute(test.database.db)
  return rows
}
