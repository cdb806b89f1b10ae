import { sql } from 'kysely'
import type { FileStat } from '../../platform/files/file-stat.ts'
import type { Db } from '../../tables.ts'

type Facts = Pick<FileStat, 'size' | 'modifiedUs'>

/** Whether a row knows its file as it is now. */
export async function hasFacts(
  db: Db,
  schema: string,
  { id, file }: { id: number; file: Facts },
): Promise<boolean> {
  const { rows } = await sql`
    select from ${sql.id(schema, 'image')} where id = ${id} and file_size = ${file.size}
      and date_part('epoch', modified_date) = ${file.modifiedUs / 1e6}`.execute(db)
  return rows.length > 0
}

/** Puts a row back to phase 0 and drops the raw texts; what was made from the pixels stays. */
export async function forgetReading(db: Db, schema: string, id: number): Promise<void> {
  await sql`
    with reset as (
      update ${sql.id(schema, 'image')} set scan_phase = 0, scan_error = null,
        missing_since = null, updated_at = now()
      where id = ${id} returning id
    )
    delete from ${sql.id(schema, 'image_source')} where image_id in (select id from reset)`.execute(
    db,
  )
}
