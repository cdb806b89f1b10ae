import { sql } from 'kysely'
import { preferIndexOrder } from '../../platform/db/index-order.ts'
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
  await preferIndexOrder(tx)
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
 * rows were stored.
 */
export async function storeReadings(db: Db, schema: string, columns: ReadColumns): Promise<number> {
  const { rows } = await sql<{ stored: number }>`
    with by_hand as materialized (select set_config('safelight.counts', 'by_hand', true)),
    stored as (
      update ${table(schema, 'image')} as image set ${assignments},
        search = t.search::tsvector, scan_phase = 1, updated_at = now(),
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
    select count(*) as stored from stored`.execute(db)
  return rows[0]?.stored ?? 0
}

/** What is not said again by the file is dropped; what a person added has another source. */
function keywordsOf(schema: string, columns: ReadColumns) {
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

const assignments = sql.raw(
  IMAGE_FIELDS.map(({ name, type }) => {
    if (name === 'media_type') return 'media_type = coalesce(t.media_type, image.media_type)'
    return type === 'text[]' ? `${name} = t.${name}::text[]` : `${name} = t.${name}`
  }).join(', '),
)

const fieldNames = sql.raw(IMAGE_FIELDS.map(({ name }) => name).join(', '))

/** An array of arrays cannot be unnested row by row: lists travel as texts. */
function readSource(columns: ReadColumns) {
  const fields = IMAGE_FIELDS.map(
    ({ type }, index) =>
      sql`${columns.fields[index]}::${sql.raw(type === 'text[]' ? 'text' : type)}[]`,
  )
  return sql`unnest(${columns.id_array}::bigint[], ${columns.sizes}::bigint[],
    ${columns.modified_s}::float8[], ${columns.had_errors}::boolean[],
    ${columns.searches}::text[], ${columns.ratings}::smallint[], ${sql.join(fields)})
    as t(id, size, modified_s, had_error, search, rating, ${fieldNames})`
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
