import { sql } from 'kysely'
import { runInLane } from '../../platform/db/lane.ts'
import type { Db } from '../../tables.ts'

/** Half as many images again, or a third fewer, make the planner's picture of the library wrong. */
const GROWTH = 1.5
const SMALLEST = 500

/**
 * Brings the planner's statistics up to date when the library has outgrown them. The embedded database
 * has nobody else to do this, and a search without statistics takes the wrong plan.
 */
export async function analyzeWhenGrown(db: Db, schema: string, images: number): Promise<void> {
  const table = `"${schema}".image`
  const { rows } = await sql<{ reltuples: number }>`
    select reltuples from pg_class where oid = ${table}::regclass`.execute(db)
  const known = Math.max(0, rows[0]?.reltuples ?? 0)
  const larger = Math.max(known, images)
  if (larger < SMALLEST || larger < GROWTH * Math.min(known, images)) return
  await runInLane('maintenance', () => sql`analyze ${sql.id(schema, 'image')}`.execute(db))
}

/**
 * Sorts the words of the last writes into the index. Until then each search reads through them one by
 * one: up to 8 MB, 30 ms.
 */
export async function mergePendingWords(db: Db, schema: string): Promise<void> {
  const index = `"${schema}".image_search_idx`
  await runInLane('maintenance', () =>
    sql`select gin_clean_pending_list(${index}::regclass)`.execute(db),
  )
}
