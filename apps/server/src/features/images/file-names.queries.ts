import { sql } from 'kysely'
import type { Db } from '../../tables.ts'

/** Names one statement looks at: some 15 ms, so that nobody waits long behind it. */
const WINDOW = 50_000
/** With more matches than these, walking the result meets them soon. */
const MOST_IDS = 5_000

type Found = { ids: number[]; file_name: string; id: number }

/**
 * Ids of all images whose file name matches a LIKE pattern without regard to case, or null when there
 * are more than a few thousand. Reads the index of the names, a twentieth of the table, in pieces.
 */
export async function findIdsByFileName(
  db: Db,
  { schema, pattern, signal }: { schema: string; pattern: string; signal: AbortSignal },
): Promise<readonly number[] | null> {
  const ids: number[] = []
  let last = { file_name: '', id: 0 }
  for (;;) {
    signal.throwIfAborted()
    const { rows } = await sql<Found>`
      with next_names as materialized (
        select file_name, id from ${sql.id(schema, 'image')}
        where (file_name, id) > (${last.file_name}, ${last.id}) order by file_name, id limit ${WINDOW}
      )
      select file_name, id, array(
        select id from next_names where file_name ilike ${pattern} limit ${MOST_IDS + 1}
      ) as ids
      from next_names order by file_name desc, id desc limit 1`.execute(db)
    const [found] = rows
    if (!found) return ids
    ids.push(...found.ids)
    if (ids.length > MOST_IDS) return null
    last = found
  }
}
