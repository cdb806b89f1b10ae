import { sql } from 'kysely'
import { storable } from '../../platform/db/array-literal.ts'
import type { Db } from '../../tables.ts'
import type { SourceText } from './read-sources.ts'

const table = (schema: string, name: string) => sql.id(schema, name)

export type ImageSources = {
  readonly image_id: number
  readonly size: number
  readonly modified_s: number
  readonly texts: readonly SourceText[]
  readonly workflow: string | null
  readonly has_hidden: boolean
}

/** Read by a parser older than any: the texts of these rows have not been read as a whole. */
const VERSION_UNREAD = 0

/**
 * Stores raw texts and workflows of images whose files are still those that were read. A row with a
 * text that the scan has not seen is marked, for `reparseCollection` to read it.
 */
export async function storeSources(
  db: Db,
  schema: string,
  sources: readonly ImageSources[],
): Promise<void> {
  const { rows } = await sql<{ id: number }>`
    update ${table(schema, 'image')} as image
    set workflow = coalesce(t.workflow::jsonb, image.workflow),
      metadata_version = case when t.has_hidden then ${VERSION_UNREAD}
        else image.metadata_version end
    from unnest(${sources.map((one) => one.image_id)}::bigint[],
      ${sources.map((one) => one.size)}::bigint[],
      ${sources.map((one) => one.modified_s)}::float8[],
      ${sources.map((one) => one.workflow)}::text[],
      ${sources.map((one) => one.has_hidden)}::boolean[])
      as t(id, size, modified_s, workflow, has_hidden)
    where image.id = t.id and image.file_size = t.size
      and date_part('epoch', image.modified_date) = t.modified_s
    returning image.id`.execute(db)
  const current = new Set(rows.map((row) => row.id))
  const texts = sources
    .filter((one) => current.has(one.image_id))
    .flatMap((one) =>
      one.texts.map((text, ordinal) => ({ image_id: one.image_id, ordinal, ...text })),
    )
  await replaceTexts(db, schema, [...current], texts)
}

type TextRow = SourceText & { readonly image_id: number; readonly ordinal: number }

async function replaceTexts(
  db: Db,
  schema: string,
  imageIds: readonly number[],
  texts: readonly TextRow[],
): Promise<void> {
  const source = table(schema, 'image_source')
  await sql`delete from ${source} where image_id = any(${imageIds})`.execute(db)
  if (texts.length === 0) return
  await sql`
    insert into ${source} (image_id, ordinal, location, keyword, compressed)
    select * from unnest(${texts.map((text) => text.image_id)}::bigint[],
      ${texts.map((text) => text.ordinal)}::integer[],
      ${texts.map((text) => storable(text.location))}::text[],
      ${texts.map((text) => storable(text.keyword))}::text[],
      ${texts.map((text) => Buffer.from(text.compressed))}::bytea[])`.execute(db)
}
