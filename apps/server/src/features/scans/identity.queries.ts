import { sql } from 'kysely'
import type { Db } from '../../tables.ts'

const table = (schema: string, name: string) => sql.id(schema, name)

export type HashedFile = {
  readonly image_id: number
  readonly sha256: string
  readonly size: number
  readonly modified_s: number
}

/** Stores hashes of images whose files are still those that were hashed. */
export async function storeHashes(
  db: Db,
  schema: string,
  hashed: readonly HashedFile[],
): Promise<void> {
  await sql`
    update ${table(schema, 'image')} as image set hash = t.hash, updated_at = now()
    from unnest(${hashed.map((file) => file.image_id)}::bigint[],
      ${hashed.map((file) => file.sha256)}::text[], ${hashed.map((file) => file.size)}::bigint[],
      ${hashed.map((file) => file.modified_s)}::float8[]) as t(id, hash, size, modified_s)
    where image.id = t.id and image.file_size = t.size
      and date_part('epoch', image.modified_date) = t.modified_s`.execute(db)
}

/** A missing image (`lost`) and the present one that has its content (`found`). */
export type Reunion = { readonly lost: number; readonly found: number }

/**
 * Missing images whose content has turned up in another file, which came to the library later and
 * carries nothing from a person yet. Either side may be given; hash and size must both agree.
 */
export async function findReunions(
  db: Db,
  schema: string,
  ids: readonly number[],
  side: 'lost' | 'found',
): Promise<Reunion[]> {
  const image = table(schema, 'image')
  const { rows } = await sql<Reunion>`
    select distinct on (lost.id) lost.id as lost, found.id as found
    from ${image} as lost join ${image} as found
      on found.hash = lost.hash and found.file_size = lost.file_size and found.id > lost.id
    where ${sql.id(side, 'id')} = any(${ids})
      and lost.missing_since is not null and found.missing_since is null
      and found.created_at > lost.missing_since - interval '1 day'
      and found.score = 0 and not found.favorite and not found.for_deletion
      and not exists (
        select from ${table(schema, 'keyword')} as keyword
        where keyword.image_id = found.id and keyword.source is distinct from 'file')
    order by lost.id, found.id`.execute(db)
  const taken = new Set<number>()
  return rows.filter(({ found }) => !taken.has(found) && taken.add(found))
}

const FILE_FACTS = ['path', 'file_name', 'folder_id', 'file_size', 'device', 'inode'] as const

/**
 * Gives a missing image the file of its copy, whose row goes with what was made from it. Returns the
 * files of thumbnails that nobody needs any more. Needs a transaction.
 */
export async function reunite(tx: Db, schema: string, { lost, found }: Reunion): Promise<string[]> {
  const own = tx.withSchema(schema)
  const facts = await own
    .selectFrom('image')
    .select(FILE_FACTS)
    // As texts: a Date would lose the microseconds by which the next scan knows the file.
    .select(sql<string>`created_date::text`.as('created_date'))
    .select(sql<string>`modified_date::text`.as('modified_date'))
    .where('id', '=', found)
    .executeTakeFirstOrThrow()
  const thumbnails = await own
    .deleteFrom('thumbnail')
    .where('image_id', '=', found)
    .returning('file_path')
    .execute()
  // The path is a key: the copy gives it up first.
  await own.deleteFrom('image').where('id', '=', found).execute()
  await own
    .updateTable('image')
    .set({ ...facts, missing_since: null })
    .where('id', '=', lost)
    .execute()
  return thumbnails.map((row) => row.file_path)
}
