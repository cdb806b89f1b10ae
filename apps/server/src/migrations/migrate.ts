import { sql } from 'kysely'
import { AppError } from '../platform/app-error.ts'
import type { Database } from '../platform/db/database.ts'
import { runInLane } from '../platform/db/lane.ts'
import { listSchemas } from '../platform/db/list-schemas.ts'
import type { Db, Tx } from '../tables.ts'
import { COLLECTION_MIGRATIONS, SHARED_MIGRATIONS } from './index.ts'
import type { Migration } from './migration.ts'

type Sequence = 'shared' | 'collection'
export type Sequences = Readonly<Record<Sequence, readonly Migration[]>>
type Applied = { schema_name: string; sequence: Sequence; id: number }

const SEQUENCES: Sequences = { shared: SHARED_MIGRATIONS, collection: COLLECTION_MIGRATIONS }

/** Any two numbers that no other program on the same database uses. */
const LOCK = { class: 0x5afe, object: 1 } as const

const SHARED_SCHEMA = 'public'

/**
 * Brings `public` and every collection to this program's schema. One transaction per step and
 * collection, so that it goes on where it was interrupted; safe when several processes start at once.
 * Throws `database_newer` when the database knows steps that this program does not.
 */
export async function migrateDatabase(
  database: Database,
  sequences: Sequences = SEQUENCES,
): Promise<void> {
  await runInLane('maintenance', async () => {
    const applied = await listApplied(database.db)
    assertNotNewer(applied, sequences)
    const run = async (schema: string, sequence: Sequence) => {
      for (const migration of sequences[sequence]) {
        const step: Step = { schema, sequence, migration }
        if (!isApplied(applied, step))
          await database.transaction((tx) => applyStep(tx, step, sequences))
      }
    }
    await run(SHARED_SCHEMA, 'shared')
    for (const schema of await listSchemas(database.db)) await run(schema, 'collection')
  })
}

/** Creates the schema and tables of a new collection, in the transaction that inserts its row. */
export async function applyCollectionMigrations(tx: Tx, schema: string): Promise<void> {
  for (const migration of SEQUENCES.collection)
    await applyStep(tx, { schema, sequence: 'collection', migration }, SEQUENCES)
}

type Step = { schema: string; sequence: Sequence; migration: Migration }

async function applyStep(tx: Tx, step: Step, sequences: Sequences): Promise<void> {
  const { schema, sequence, migration } = step
  await sql`select pg_advisory_xact_lock(${LOCK.class}, ${LOCK.object})`.execute(tx)
  await createBookkeeping(tx)
  // Another process may have been quicker while this one waited for the lock.
  const applied = await listApplied(tx)
  assertNotNewer(applied, sequences)
  if (isApplied(applied, step)) return
  await sql`create schema if not exists ${sql.id(schema)}`.execute(tx)
  await migration.up(tx, quoteSchema(schema))
  await sql`insert into public.schema_migration (schema_name, sequence, id, name)
    values (${schema}, ${sequence}, ${migration.id}, ${migration.name})`.execute(tx)
}

async function createBookkeeping(tx: Tx): Promise<void> {
  await sql`create table if not exists public.schema_migration (
    schema_name text collate "C" not null,
    sequence text not null,
    id integer not null,
    name text not null,
    applied_at timestamptz not null default now(),
    primary key (schema_name, sequence, id)
  )`.execute(tx)
}

async function listApplied(db: Db): Promise<Applied[]> {
  const table = await sql<{ exists: boolean }>`
    select to_regclass('public.schema_migration') is not null as exists`.execute(db)
  if (table.rows[0]?.exists !== true) return []
  const { rows } = await sql<Applied>`
    select schema_name, sequence, id from public.schema_migration`.execute(db)
  return rows
}

function isApplied(applied: readonly Applied[], { schema, sequence, migration }: Step): boolean {
  return applied.some(
    (row) => row.schema_name === schema && row.sequence === sequence && row.id === migration.id,
  )
}

function assertNotNewer(applied: readonly Applied[], sequences: Sequences): void {
  const unknown = applied.find(
    ({ sequence, id }) => !(sequences[sequence] ?? []).some((migration) => migration.id === id),
  )
  if (!unknown) return
  throw new AppError(
    'database_newer',
    'This library was opened by a newer Safelight. Update Safelight to open it; nothing was changed.',
    { details: { ...unknown } },
  )
}

/** Names are checked against the pattern of `collection.schema_name` before they get here. */
function quoteSchema(schema: string): string {
  return `"${schema.replaceAll('"', '""')}"`
}
