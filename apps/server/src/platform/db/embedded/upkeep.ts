import { sql } from 'kysely'
import type { Db } from '../../../tables.ts'
import type { Log } from '../../log.ts'
import { runInLane } from '../lane.ts'

/** PGlite has no background processes: what those do for a server is done here. */
export type Upkeep = { stop(): void }

export type UpkeepDeps = {
  db: Db
  log: Log
  activity: () => EngineActivity
}

export type EngineActivity = {
  /** Statements answered so far. */
  served: number
  /** Milliseconds since a person last asked for something. */
  interactiveIdleMs: number
  isRunning: boolean
}

const CHECKPOINT_EVERY_MS = 1_000

/**
 * Replaying the log after a kill takes 0.7 s for 100 MB, and a checkpoint of so much holds everybody
 * up for 0.1 s. Without any, the log of a first scan would grow to gigabytes.
 */
const CHECKPOINT_BYTES = 128 * 1024 * 1024

const VACUUM_EVERY_MS = 30_000
const VACUUM_IDLE_MS = 60_000

/** PostgreSQL's own defaults: a fifth of the rows, and fifty. Small tables are left alone for longer. */
const DEAD_SHARE = 0.2
const LEAST_DEAD_ROWS = 1000

/** Bounds the write-ahead log while statements run, and clears dead rows away when nobody waits. */
export function startUpkeep({ db, log, activity }: UpkeepDeps): Upkeep {
  let served = activity().served
  const timers = [
    repeat(CHECKPOINT_EVERY_MS, log, async () => {
      const now = activity()
      if (now.served === served) return
      await checkpointWhenDue(db)
      served = activity().served
    }),
    repeat(VACUUM_EVERY_MS, log, async () => {
      const { isRunning, interactiveIdleMs } = activity()
      if (!isRunning && interactiveIdleMs >= VACUUM_IDLE_MS) await vacuumOneTable(db)
    }),
  ]
  return { stop: () => timers.forEach((timer) => clearInterval(timer)) }
}

/** Never two runs of the same work at a time; a fault is logged, and met again if it stays. */
function repeat(everyMs: number, log: Log, work: () => Promise<void>): NodeJS.Timeout {
  let isWorking = false
  const timer = setInterval(() => {
    if (isWorking) return
    isWorking = true
    work()
      .catch((error: unknown) => log.warn('upkeep of the embedded database failed', { error }))
      .finally(() => (isWorking = false))
  }, everyMs)
  return timer.unref()
}

/** Writes a checkpoint when much has been logged since the last; whether it did. */
export async function checkpointWhenDue(db: Db, bytes = CHECKPOINT_BYTES): Promise<boolean> {
  return runInLane('maintenance', async () => {
    const { rows } = await sql<{ is_due: boolean }>`
      select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), redo_lsn) > ${bytes} as is_due
      from pg_control_checkpoint()`.execute(db)
    if (rows[0]?.is_due !== true) return false
    await sql`checkpoint`.execute(db)
    return true
  })
}

export type TableUse = { name: string; live: number; dead: number }

/** The table with the most rows to clear away, if any is worth it. */
export function chooseTable(tables: readonly TableUse[]): TableUse | undefined {
  return tables
    .filter(({ live, dead }) => dead >= LEAST_DEAD_ROWS + DEAD_SHARE * live)
    .toSorted((a, b) => b.dead - a.dead)[0]
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
