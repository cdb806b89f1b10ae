import { sql } from 'kysely'
import type { Database } from '../../platform/db/database.ts'
import { runInLane } from '../../platform/db/lane.ts'
import { listSchemas } from '../../platform/db/list-schemas.ts'
import type { Db } from '../../tables.ts'
import {
  countImagesByFolder,
  listFolderCounts,
  replaceFolderCounts,
  type FolderCounts,
} from '../folders/folder-counts.queries.ts'
import { listTables, qualifiedName } from './catalogue.queries.ts'

export type CheckReport = {
  /** Every row was read. */
  tables: { name: string; rows: number }[]
  /** What is wrong, as sentences; empty when nothing is. */
  problems: string[]
  repaired: boolean
}

/**
 * Reads every row of every table and compares what is derived (counts by folder) with what it is
 * derived from; with `repair` derived data is made anew. Unreadable rows are reported, never removed.
 */
export async function checkDatabase(
  database: Database,
  options: { repair: boolean },
): Promise<CheckReport> {
  return runInLane('maintenance', async () => {
    const schemas = await listSchemas(database.db)
    const report: CheckReport = { tables: [], problems: [], repaired: false }
    for (const table of await listTables(database.db, schemas)) {
      const name = `${table.schema_name}.${table.table_name}`
      try {
        report.tables.push({ name, rows: await readAll(database.db, qualifiedName(table)) })
      } catch (error) {
        report.problems.push(`${name} cannot be read: ${(error as Error).message}`)
      }
    }
    const wrong: string[] = []
    for (const schema of schemas)
      if (!(await areCountsRight(database.db, schema))) wrong.push(schema)
    for (const schema of wrong) {
      report.problems.push(`the counts by folder of ${schema} are not those of its rows`)
      if (options.repair) await database.transaction((tx) => replaceFolderCounts(tx, schema))
    }
    return { ...report, repaired: options.repair && wrong.length > 0 }
  })
}

/** Gives space back to the tables, and the planner fresh statistics; others work on in between. */
export async function vacuumDatabase(
  database: Database,
  onTable: (name: string) => void = () => {},
): Promise<void> {
  await runInLane('maintenance', async () => {
    for (const table of await listTables(database.db, await listSchemas(database.db))) {
      onTable(`${table.schema_name}.${table.table_name}`)
      await sql`vacuum (analyze) ${sql.raw(qualifiedName(table))}`.execute(database.db)
    }
  })
}

/** Turns every value of every row into text, those stored apart from their row too. */
async function readAll(db: Db, name: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count, sum(length(item::text)) as chars from ${sql.raw(name)} as item`.execute(
    db,
  )
  return rows[0]?.count ?? 0
}

async function areCountsRight(db: Db, schema: string): Promise<boolean> {
  const kept = toComparable(await listFolderCounts(db, schema))
  const counted = toComparable(await countImagesByFolder(db, schema))
  return kept === counted
}

/** A folder whose counts are all zero and one without counts are the same. */
function toComparable(counts: readonly FolderCounts[]): string {
  return counts
    .filter(
      ({ images, unread, failed, missing, bytes }) =>
        images || unread || failed || missing || bytes,
    )
    .map(({ folder_id, images, unread, failed, missing, bytes }) =>
      [folder_id, images, unread, failed, missing, bytes].join(' '),
    )
    .sort()
    .join('\n')
}
