import { CompiledQuery } from 'kysely'
import type { Tx } from '../tables.ts'

/**
 * Runs a script of several statements. `{schema}` stands for the quoted schema name; the script is
 * source text of this program, never input.
 */
export async function runScript(tx: Tx, script: string, schema: string): Promise<void> {
  await tx.executeQuery(CompiledQuery.raw(script.replaceAll('{schema}', schema)))
}
