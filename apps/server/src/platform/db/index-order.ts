import { sql } from 'kysely'
import type { Tx } from '../../tables.ts'

/**
 * From here to the end of the transaction the planner takes rows by an index, in its order, instead
 * of reading and sorting everything. For first-N and by-key statements on tables that change faster
 * than their statistics: it would believe that a million waiting rows are a hundred, and sort them for
 * every batch.
 */
export async function preferIndexOrder(tx: Tx): Promise<void> {
  await sql`select set_config('enable_sort', 'off', true), set_config('enable_seqscan', 'off', true),
    set_config('enable_bitmapscan', 'off', true)`.execute(tx)
}
