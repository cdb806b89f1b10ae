import { sql } from 'kysely'
import type { Tx } from '../../tables.ts'

/**
 * From here to the end of the transaction the planner takes rows one by one by an index, in its order,
 * instead of reading, hashing and sorting everything. For first-N and by-key statements on tables that
 * change faster than their statistics: it would believe that a million waiting rows are a hundred, and
 * sort them for every batch; or read a whole table to update 250 rows of it (110 us a row of 20,000).
 */
export async function preferIndexes(tx: Tx): Promise<void> {
  await sql`select set_config('enable_sort', 'off', true), set_config('enable_seqscan', 'off', true),
    set_config('enable_bitmapscan', 'off', true), set_config('enable_hashjoin', 'off', true),
    set_config('enable_mergejoin', 'off', true)`.execute(tx)
}
