import { sql, type RawBuilder } from 'kysely'
import { preferIndexes } from '../../platform/db/prefer-indexes.ts'
import type { Db, Tx } from '../../tables.ts'
import { IMAGE_FIELDS } from './image-fields.ts'
import type { ReadColumns, UnreadableRow } from './read-batch.ts'

const table = (schema: string, name: string) => sql.id(schema, name)

export type UnreadPage = {
  readonly count: number
  /** Smallest id of the page; the next page is below it. */
  readonly last_id: number
  /** JSON text of `UnreadRow[]`, for the reading thread. */
  readonly rows: string
}

const unreadColumns = sql.raw(
  `count(*)::int as count, min(id) as last_id,
   json_agg(json_build_object('id', id, 'path', path, 'size', file_size,
     'modified_s', date_part('epoch', modified_date), 'had_error', scan_error is not null))::text as rows`,
)

/** Files that wait to be read, newest rows first; undefined when there are none. */
export async function findUnreadPage(
  tx: Tx,
  schema: string,
  page: { folderIds: readonly number[]; beforeId: number; limit: number },
): Promise<UnreadPage | undefined> {
  await preferIndexes(tx)
  const { rows } = await sql<UnreadPage>`
    select ${unreadColumns} from (
      select * from ${table(schema, 'image')}
      where scan_phase = 0 and missing_since is null and id < ${page.beforeId}
        and folder_id = any(${page.folderIds})
      order by id desc limit ${page.limit}
    ) as page having count(*) > 0`.execute(tx)
  return rows[0]
}

/** The same for rows by their ids; those that have been read meanwhile are left out. */
export async function findUnreadByIds(
  db: Db,
  schema: string,
  ids: readonly number[],
): Promise<UnreadPage | undefined> {
  const { rows } = await sql<UnreadPage>`
    select ${unreadColumns} from ${table(schema, 'image')}
    where id = any(${ids}) and scan_phase = 0 and missing_since is null
    having count(*) > 0`.execute(db)
  return rows[0]
}

/**
 * Stores what was read and sets `scan_phase = 1` in the same statement, only where the row still is
 * what was read: not one that another program has filled meanwhile, nor one of a file that changed.
 * A rating in the file counts on the first reading, where nobody has set a score. Returns how many
 * rows were stored. Needs a transaction.
 */
export async function storeReadings(tx: Tx, schema: string, columns: ReadColumns): Promise<number> {
  await preferIndexes(tx)
  const { rows } = await sql<{ stored: number }>`
    with by_hand as materialized (select set_config('safelight.counts', 'by_hand', true)),
    stored as (
      update ${table(schema, 'image')} as image set ${assignFields(IMAGE_FIELDS)},
        search = ${searchVector(schema)}, scan_phase = 1, updated_at = now(),
        score = case when image.metadata_version is null and image.score = 0
          then coalesce(t.rating, 0) else image.score end
      from by_hand, ${readSource(columns)}
      where image.id = t.id and ${isUnread}
        and image.file_size = t.size and date_part('epoch', image.modified_date) = t.modified_s
        and (image.scan_error is not null) = t.had_error
      returning image.id, image.folder_id, t.had_error, image.scan_error is not null as has_error
    ), counted as (
      insert into ${table(schema, 'folder_count')} as known (folder_id, unread, failed)
      select coalesce(folder_id, 0), -count(*), sum(has_error::int - had_error::int) from stored
      group by 1 order by 1
      on conflict (folder_id) do update set unread = known.unread + excluded.unread,
        failed = known.failed + excluded.failed
    )${keywordsOf(schema, columns)}
    select count(*) as stored from stored`.execute(tx)
  return rows[0]?.stored ?? 0
}

/** What is not said again by the file is dropped; what a person added has another source. */
export function keywordsOf(
  schema: string,
  columns: Pick<ReadColumns, 'keyword_image_ids' | 'keywords'>,
) {
  const keyword = table(schema, 'keyword')
  const given = sql`unnest(${columns.keyword_image_ids}::bigint[], ${columns.keywords}::text[])
    as given(image_id, keyword)`
  return sql`, dropped as (
      delete from ${keyword} as known using stored
      where known.image_id = stored.id and known.source = 'file'
        and (known.image_id, known.keyword) not in (select image_id, keyword from ${given})
    ), added as (
      insert into ${keyword} (image_id, keyword, keyword_type, source)
      select given.image_id, given.keyword, 'user', 'file'
      from ${given} join stored on stored.id = given.image_id
      on conflict do nothing
    )`
}

/**
 * The condition names the batch, so that it is looked at after the join by id. As a condition on
 * `image` alone it made the planner expect one row of a table without statistics, and compare every
 * unread row with every row of the batch (8 s for 250 of 20,000).
 */
const isUnread = sql`(image.scan_phase = 0 and image.missing_since is null) = (t.id is not null)`

/** The new words, and on a later reading those that a person or a model has added. */
export function searchVector(schema: string): RawBuilder<string> {
  return sql`case when image.metadata_version is null then t.search::tsvector
    else t.search::tsvector || public.search_part((
      select string_agg(keyword, ' ') from ${table(schema, 'keyword')} as keyword
      where image_id = image.id and source is distinct from 'file'), 'B', 20000)
      || ts_filter(coalesce(image.search, ''), '{c}') end`
}

type Field = (typeof IMAGE_FIELDS)[number]

/** `column = t.column` for each field. */
export function assignFields(fields: readonly Field[]): RawBuilder<unknown> {
  const assignments = fields.map(({ name, type }) => {
    if (name === 'media_type') return 'media_type = coalesce(t.media_type, image.media_type)'
    return type === 'text[]' ? `${name} = t.${name}::text[]` : `${name} = t.${name}`
  })
  return sql.raw(assignments.join(', '))
}

/** The arrays of the fields for `unnest`. An array of arrays cannot be unnested: lists are texts. */
export function fieldSources(fields: readonly Field[], arrays: readonly string[]) {
  return sql.join(
    fields.map(
      ({ type }, index) => sql`${arrays[index]}::${sql.raw(type === 'text[]' ? 'text' : type)}[]`,
    ),
  )
}

export function fieldNames(fields: readonly Field[]): RawBuilder<unknown> {
  return sql.raw(fields.map(({ name }) => name).join(', '))
}

function readSource(columns: ReadColumns) {
  return sql`unnest(${columns.id_array}::bigint[], ${columns.sizes}::bigint[],
    ${columns.modified_s}::float8[], ${columns.had_errors}::boolean[],
    ${columns.searches}::text[], ${columns.ratings}::smallint[],
    ${fieldSources(IMAGE_FIELDS, columns.fields)})
    as t(id, size, modified_s, had_error, search, rating, ${fieldNames(IMAGE_FIELDS)})`
}

/** Says why files could not be opened. Their rows stay at phase 0, so that the next scan tries again. */
export async function storeUnreadable(
  db: Db,
  schema: string,
  rows: readonly UnreadableRow[],
): Promise<void> {
  await sql`
    update ${table(schema, 'image')} as image set scan_error = t.reason, updated_at = now()
    from unnest(${rows.map(({ id }) => id)}::bigint[], ${rows.map(({ reason }) => reason)}::text[])
      as t(id, reason)
    where image.id = t.id and ${isUnread}`.execute(db)
}

/** A file that was read in vain: at phase 1 with the reason, so that nobody tries it again. */
export async function storeFailed(
  db: Db,
  schema: string,
  { id, reason }: { id: number; reason: string },
): Promise<void> {
  await sql`
    update ${table(schema, 'image')} set scan_phase = 1, scan_error = ${reason}, updated_at = now()
    where id = ${id} and scan_phase = 0`.execute(db)
}
