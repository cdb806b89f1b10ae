import { sql } from 'kysely'
import type { Db } from '../../../tables.ts'
import type { Log } from '../../log.ts'
import { runInLane } from '../lane.ts'

/** PGlite has no background processes: what autovacuum does elsewhere is done here, when nobody waits. */
export type Upkeep = { stop(): void }

export type UpkeepDeps = {
  db: Db
  log: Log
  /** Milliseconds since a person last waited for a statement, and whether a queue has work. */
  idle: () => { interactiveMs: number; isRunning: boolean }
}

const EVERY_MS = 30_000
const IDLE_MS = 60_000

/** PostgreSQL's own defaults: a fifth of the rows, and fifty. Small tables are left alone for longer. */
const DEAD_SHARE = 0.2
const LEAST_DEAD_ROWS = 1000

export type TableUse = { name: string; live: number; dead: number }

/** The table with the most rows to clear away, if any is worth it. */
export function chooseTable(tables: readonly TableUse[]): TableUse | undefined {
  return tables
    .filter(({ live, dead }) => dead >= LEAST_DEAD_ROWS + DEAD_SHARE * live)
    .toSorted((a, b) => b.dead - a.dead)[0]
}

/** Looks from time to time whether the engine is idle and a table wants a vacuum; one table a time. */
export function startUpkeep(deps: UpkeepDeps): Upkeep {
  const timer = setInterval(() => {
    const { interactiveMs, isRunning } = deps.idle()
    if (isRunning || interactiveMs < IDLE_MS) return
    vacuumOneTable(deps.db).catch((error: unknown) =>
      deps.log.warn('upkeep of the embedded database failed', { error }),
    )
  }, EVERY_MS)
  timer.unref()
  return { stop: () => clearInterval(timer) }
}

/** Vacuums the table that needs it most; the name of it, or undefined when none does. */
export async function vacuumOneTable(db: Db): Promise<string | undefined> {
  return runInLane('maintenance', async () => {
    // Counts of dead rows are otherwise handed in once a second.
    await sql`select pg_stat_force_next_flush()`.execute(db)
    const { rows } = await sql<TableUse>`
      select format('%I.%I', schemaname, relname) as name, n_live_tup as live, n_dead_tup as dead
      from pg_stat_user_tables where n_dead_tup >= ${LEAST_DEAD_ROWS}`.execute(db)
    const table = chooseTable(rows)
    if (!table) return undefined
    // Not shortening the file spares a scan of it from the end, and the space is wanted again soon.
    await sql`vacuum (truncate off) ${sql.raw(table.name)}`.execute(db)
    return table.name
  })
}
