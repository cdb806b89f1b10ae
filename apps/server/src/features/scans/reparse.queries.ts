import { sql } from 'kysely'
import { preferIndexes } from '../../platform/db/prefer-indexes.ts'
import type { Db, Tx } from '../../tables.ts'
import { TEXT_FIELDS } from './image-fields.ts'
import { assignFields, fieldNames, fieldSources, keywordsOf, searchVector } from './read.queries.ts'
import type { OutdatedRow, ReparseColumns } from './reparse-batch.ts'

const table = (schema: string, name: string) => sql.id(schema, name)

/**
 * Of these rows, those that an older parser has read, with their texts; not while these wait to be stored.
 * What is requested is narrowed to these rows first: after a scan it may be a million ids, which compared
 * with each row take five seconds. A row whose texts were never stored, because its file was away when
 * their turn came, keeps what was read.
 */
export async function listOutdatedRows(
  tx: Tx,
  schema: string,
  { version, ids }: { version: number; ids: readonly number[] },
): Promise<OutdatedRow[]> {
  await preferIndexes(tx)
  const { rows } = await sql<Omit<OutdatedRow, 'sources'>>`
    select id, file_name, metadata_version, mime_type, media_type, width, height, duration,
      frame_rate, has_alpha, color_mode
    from ${table(schema, 'image')} as image
    where id = any(${ids}) and scan_phase = 1 and metadata_version < ${version}
      and not exists (select from ${table(schema, 'job')} as job
        where job.image_id = image.id and job.kind = 'metadata')
      and id not in (select requested.id from ${table(schema, 'job_request')},
        unnest(image_ids) as requested(id) where requested.id = any(${ids}))
      and (metadata_hash is null or exists (select from ${table(schema, 'image_source')} as source
        where source.image_id = image.id))
    order by id`.execute(tx)
  const sources = await tx
    .withSchema(schema)
    .selectFrom('image_source')
    .select(['image_id', 'location', 'keyword', 'compressed'])
    .where('image_id', '=', sql<number>`any(${rows.map((row) => row.id)}::bigint[])`)
    .orderBy('image_id')
    .orderBy('ordinal')
    .execute()
  return rows.map((row) => ({
    ...row,
    sources: sources.filter((source) => source.image_id === row.id),
  }))
}

/** Rows looked at by one statement: 25 ms in PGlite, so that nobody waits long behind it. */
const WINDOW = 10_000

/**
 * Of the next rows, by id, those that an older parser has read, and the last that was looked at: null at
 * the end. Rows of other programs have no version and are never among them. Needs a transaction.
 */
export async function findOutdatedIds(
  tx: Tx,
  schema: string,
  { version, afterId }: { version: number; afterId: number },
): Promise<{ ids: number[]; last_id: number | null }> {
  await preferIndexes(tx)
  const { rows } = await sql<{ ids: number[]; last_id: number | null }>`
    with next_rows as materialized (
      select id, scan_phase, metadata_version from ${table(schema, 'image')}
      where id > ${afterId} order by id limit ${WINDOW}
    )
    select (select max(id) from next_rows) as last_id, array(
      select id from next_rows where scan_phase = 1 and metadata_version < ${version}
      order by id) as ids`.execute(tx)
  return rows[0] ?? { ids: [], last_id: null }
}

/** Rows marked by `storeSources`: texts of theirs have not been read. */
export async function listUnparsedIds(db: Db, schema: string): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select id from ${table(schema, 'image')} where metadata_version = 0 order by id`.execute(db)
  return rows.map((row) => row.id)
}

/** Stores what the present parser makes of the texts, where nothing has read the file meanwhile. */
export async function storeReparsed(
  db: Db,
  schema: string,
  columns: ReparseColumns,
): Promise<void> {
  await sql`
    with stored as (
      update ${table(schema, 'image')} as image set ${assignFields(TEXT_FIELDS)},
        search = ${searchVector(schema)}, updated_at = now()
      from unnest(${columns.ids}::bigint[], ${columns.versions}::integer[],
        ${columns.searches}::text[], ${fieldSources(TEXT_FIELDS, columns.fields)})
        as t(id, version, search, ${fieldNames(TEXT_FIELDS)})
      where image.id = t.id and image.metadata_version = t.version
      returning image.id
    )${keywordsOf(schema, columns)}
    select count(*) from stored`.execute(db)
}

const settingKey = (schema: string) => `reparsed:${schema}`

/** The version whose parser has read all of a collection; 0 for none. */
export async function findReparsedVersion(db: Db, schema: string): Promise<number> {
  const row = await db
    .selectFrom('app_setting')
    .select('value')
    .where('key', '=', settingKey(schema))
    .executeTakeFirst()
  return Number(row?.value['version'] ?? 0)
}

export async function setReparsedVersion(db: Db, schema: string, version: number): Promise<void> {
  const value = JSON.stringify({ version })
  await db
    .insertInto('app_setting')
    .values({ key: settingKey(schema), value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute()
}
