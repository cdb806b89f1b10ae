import type { Db } from '../../tables.ts'

/** Schemas of all collections, by name. */
export async function listSchemas(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('collection')
    .select('schema_name')
    .orderBy('schema_name')
    .execute()
  return rows.map((row) => row.schema_name)
}
