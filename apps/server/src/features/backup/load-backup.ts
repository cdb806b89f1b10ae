import { sql } from 'kysely'
import { COLLECTION_MIGRATIONS, SHARED_MIGRATIONS } from '../../migrations/index.ts'
import { migrateDatabase, type Sequences } from '../../migrations/migrate.ts'
import { AppError } from '../../platform/app-error.ts'
import type { Database } from '../../platform/db/database.ts'
import { runInLane } from '../../platform/db/lane.ts'
import { sqlState } from '../../platform/db/sql-errors.ts'
import type { Db } from '../../tables.ts'
import { backupInvalid, backupNewer } from './backup-errors.ts'
import type { BackupHeader, TableLine } from './backup-format.ts'
import { listLoadObstacles, qualifiedName, type LoadObstacle } from './catalogue.queries.ts'
import { readBackup } from './read-backup.ts'

export type LoadedBackup = { tables: number; rows: number; created_at: string }

/**
 * Fills an empty database from a backup: makes the tables as they were, loads them without indexes and
 * foreign keys, adds those, counts, and brings the schema up to date. Throws `backup_invalid` or
 * `database_newer`; the database is of no use then.
 */
export async function loadBackup(database: Database, file: string): Promise<LoadedBackup> {
  return runInLane('maintenance', async () => {
    const load = createLoad(database.db, file)
    const loaded: LoadedBackup = { tables: 0, rows: 0, created_at: '' }
    for await (const part of readBackup(file)) {
      if (part.kind === 'header') {
        await prepareTables(database, file, part.header)
        loaded.created_at = part.header.created_at
      } else if (part.kind === 'table') await load.beginTable(part.table)
      else if (part.kind === 'rows') await load.insertRows(part.rows)
      else {
        await load.endTable(part.rows)
        loaded.tables += 1
        loaded.rows += part.rows
      }
    }
    await load.finish()
    await migrateDatabase(database)
    return loaded
  })
}

async function prepareTables(
  database: Database,
  file: string,
  header: BackupHeader,
): Promise<void> {
  const sequences = sequencesOf(file, header)
  await migrateDatabase(database, { ...sequences, collection: [] })
  for (const schema_name of header.schemas)
    await database.db
      .insertInto('collection')
      .values({ schema_name, title: schema_name })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  await migrateDatabase(database, sequences)
}

/** The steps that the backup's database had, of which all must be known here. */
function sequencesOf(file: string, { migrations }: BackupHeader): Sequences {
  const known = { shared: SHARED_MIGRATIONS, collection: COLLECTION_MIGRATIONS }
  for (const { sequence, id } of migrations)
    if (!known[sequence].some((migration) => migration.id === id)) throw backupNewer(file)
  const taken = (sequence: keyof typeof known) =>
    known[sequence].filter(({ id }) =>
      migrations.some((step) => step.sequence === sequence && step.id === id),
    )
  return { shared: taken('shared'), collection: taken('collection') }
}

/** The load of one backup, table after table. */
function createLoad(db: Db, file: string) {
  const foreignKeys: LoadObstacle[] = []
  let indexes: LoadObstacle[] = []
  let table: TableLine | undefined
  const current = () => {
    if (!table) throw backupInvalid(file, 'it has rows before its first table')
    return { table, name: sql.raw(qualifiedName(table)) }
  }
  const run = (statement: string) => sql.raw(statement).execute(db)
  return {
    async beginTable(next: TableLine) {
      table = next
      const { name } = current()
      const obstacles = await guard(file, () => listLoadObstacles(db, next))
      indexes = obstacles.filter(({ drop }) => drop.startsWith('drop index'))
      foreignKeys.push(...obstacles.filter((obstacle) => !indexes.includes(obstacle)))
      for (const { drop } of obstacles) await run(drop)
      await sql`alter table ${name} disable trigger user`.execute(db)
      await sql`delete from ${name}`.execute(db)
    },
    async insertRows(rows: readonly string[]) {
      const { table: into, name } = current()
      const columns = sql.join(into.columns.map((column) => sql.ref(column)))
      await guard(file, () =>
        sql`insert into ${name} (${columns}) overriding system value
          select ${columns} from json_populate_recordset(null::${name}, ${`[${rows.join(',')}]`}::json)
        `.execute(db),
      )
    },
    async endTable(rows: number) {
      const { table: done, name } = current()
      for (const { create } of indexes) await run(create)
      await sql`alter table ${name} enable trigger user`.execute(db)
      const counted = await sql<{ count: number }>`select count(*) as count from ${name}`.execute(
        db,
      )
      if (counted.rows[0]?.count !== rows)
        throw backupInvalid(file, `not all rows of ${done.table_name} could be read back`)
      if (done.identity && done.identity.last > 0)
        await sql`select setval(pg_get_serial_sequence(${qualifiedName(done)},
          ${done.identity.column}), ${done.identity.last})`.execute(db)
    },
    async finish() {
      for (const { create } of foreignKeys) await guard(file, () => run(create))
      await sql`analyze`.execute(db)
    },
  }
}

/** A row that does not fit its table is the backup's fault; a full disk or a lost server is not. */
async function guard<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const state = sqlState(error)
    if (error instanceof AppError || state === undefined || !/^(22|23|42)/.test(state)) throw error
    throw backupInvalid(file, `its rows do not fit (${(error as Error).message})`, error)
  }
}
