import { sql } from 'kysely'
import { preferIndexes } from '../../platform/db/prefer-indexes.ts'
import type { Db, Tx } from '../../tables.ts'
import { TEXT_FIELDS } from './image-fields.ts'
import { assignFields, fieldNames, fieldSources, keywordsOf, searchVector } from './read.queries.ts'
import type { OutdatedRow, ReparseColumns } from './reparse-batch.ts'

const table = (schema: string, name: string) => sql.id(schema, name)

/**
 * The next rows that an older parser has read, by id, with their texts; with `ids` of these alone. Rows of other programs have
 * no version and are never among them; nor are those whose texts wait to be stored.
 */
export async function findOutdatedRows(
  tx: Tx,
  schema: string,
  page: { version: number; afterId: number; limit: number; ids?: readonly number[] },
): Promise<OutdatedRow[]> {
  await preferIndexes(tx)
  const isWanted = page.ids ? sql`id = any(${page.ids})` : sql`id > ${page.afterId}`
  const { rows } = await sql<Omit<OutdatedRow, 'sources'>>`
    select id, file_name, metadata_version, mime_type, media_type, width, height, duration,
      frame_rate, has_alpha, color_mode
    from ${table(schema, 'image')} as image
    where ${isWanted} and scan_phase = 1 and metadata_version < ${page.version}
      and not exists (select from ${table(schema, 'job')} as job
        where job.image_id = image.id and job.kind = 'metadata')
      and id <> all (select unnest(image_ids) from ${table(schema, 'job_request')})
    order by id limit ${page.limit}`.execute(tx)
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

/** There is something to read again, should the program end before it is. */
export async function unsetReparsedVersion(db: Db, schema: string): Promise<void> {
  await db.deleteFrom('app_setting').where('key', '=', settingKey(schema)).execute()
}

/** Whether rows of older versions are left. */
export async function hasOutdatedRows(db: Db, schema: string, version: number): Promise<boolean> {
  const { rows } = await sql`
    select from ${table(schema, 'image')}
    where scan_phase = 1 and metadata_version < ${version} limit 1`.execute(db)
  return rows.length > 0
}
