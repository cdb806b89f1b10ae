import { sql, type RawBuilder } from 'kysely'
import type { Db, Tx } from '../../tables.ts'
import type { InsertColumns, MoveColumns, StatColumns, UpdateColumns } from './file-batches.ts'
import type { CandidateRow } from './tree-scan.ts'

/** Microseconds since 1970, a float, as a date. Exact: both sides are integers below 2^53. */
const toTimestamp = (us: string) => sql.raw<Date>(`'epoch'::timestamptz + ${us} * interval '1 us'`)

const table = (schema: string, name: string) => sql.id(schema, name)

/** The columns that `FileStat` fills, as a row source named `t`. */
function statSource(columns: StatColumns, ...more: [name: string, array: RawBuilder<unknown>][]) {
  const arrays = [
    sql`${columns.sizes}::bigint[]`,
    sql`${columns.modified_us}::float8[]`,
    sql`${columns.devices}::numeric[]`,
    sql`${columns.inodes}::numeric[]`,
    ...more.map(([, array]) => array),
  ]
  const names = ['size', 'modified_us', 'device', 'inode', ...more.map(([name]) => name)]
  return sql`unnest(${sql.join(arrays)}) as t(${sql.raw(names.join(', '))})`
}

/**
 * The rows of folders as text, one string a folder, read by `parseKnownFiles`: eight times cheaper
 * than rows, which is what makes a scan without changes quick.
 */
export async function findKnownFiles(
  tx: Tx,
  schema: string,
  folderIds: readonly number[],
): Promise<Map<number, string>> {
  await sql`select set_config('enable_seqscan', 'off', true)`.execute(tx)
  const { rows } = await sql<{ folder_id: number; files: string }>`
    select folder_id, string_agg(concat_ws('/', id, file_name, coalesce(file_size::text, ''),
      coalesce(date_part('epoch', modified_date)::text, ''), coalesce(inode::text, ''),
      scan_phase, (missing_since is not null)::int), '/') as files
    from ${table(schema, 'image')}
    where folder_id = any(${folderIds}) and strpos(file_name, '/') = 0
    group by folder_id`.execute(tx)
  return new Map(rows.map((row) => [row.folder_id, row.files]))
}

/**
 * Inserts new files at scan phase 0 and counts them in their folders; returns how many were new. A
 * path that has a row already is left alone: see `adoptFiles`.
 */
export async function insertFiles(db: Db, schema: string, columns: InsertColumns): Promise<number> {
  const { rows } = await sql<{ added: number }>`
    with by_hand as materialized (select set_config('safelight.counts', 'by_hand', true)),
    stored as (
      insert into ${table(schema, 'image')}
        (path, file_name, folder_id, media_type, extension, file_size, created_date,
         modified_date, device, inode)
      select path, name, folder_id, media_type, extension, size, ${toTimestamp('created_us')},
        ${toTimestamp('modified_us')}, device, inode
      from by_hand, ${insertSource(columns)}
      on conflict (path) do nothing
      returning folder_id, file_size
    ), counted as (
      insert into ${table(schema, 'folder_count')} as known (folder_id, images, unread, bytes)
      select folder_id, count(*), count(*), sum(file_size) from stored
      group by folder_id order by folder_id
      on conflict (folder_id) do update set images = known.images + excluded.images,
        unread = known.unread + excluded.unread, bytes = known.bytes + excluded.bytes
    )
    select count(*) as added from stored`.execute(db)
  return rows[0]?.added ?? 0
}

/**
 * Gives the rows that these paths have already (of other programs, of a folder that was removed and
 * is added again) the facts of their files. A row keeps what is known of it where the content is the
 * same and is read again where not; one of this scan is left as it is. Returns the rows that stay
 * read.
 */
export async function adoptFiles(
  db: Db,
  schema: string,
  columns: InsertColumns,
): Promise<number[]> {
  const isSame = sql`(image.file_size is null or (image.file_size = t.size
    and (image.inode is null or image.modified_date = ${toTimestamp('t.modified_us')})))`
  const { rows } = await sql<{ id: number }>`
    with adopted as (
      update ${table(schema, 'image')} as image set
        folder_id = t.folder_id, file_size = t.size,
        modified_date = ${toTimestamp('t.modified_us')}, device = t.device, inode = t.inode,
        missing_since = null, updated_at = now(),
        scan_phase = case when ${isSame} then image.scan_phase else 0 end,
        hash = case when ${isSame} then image.hash end,
        thumbhash = case when ${isSame} then image.thumbhash end
      from ${insertSource(columns)}
      where image.path = t.path and (image.inode, image.file_size, image.modified_date,
        image.missing_since) is distinct from
        (t.inode, t.size, ${toTimestamp('t.modified_us')}, null::timestamptz)
      returning image.id, image.scan_phase
    ), sources as (
      delete from ${table(schema, 'image_source')}
      where image_id in (select id from adopted where scan_phase = 0)
    ), thumbnails as (
      delete from ${table(schema, 'thumbnail')}
      where image_id in (select id from adopted where scan_phase = 0)
    )
    select id from adopted where scan_phase = 1`.execute(db)
  return rows.map((row) => row.id)
}

function insertSource(columns: InsertColumns) {
  return statSource(
    columns,
    ['path', sql`${columns.paths}::text[]`],
    ['name', sql`${columns.names}::text[]`],
    ['folder_id', sql`${columns.folder_ids}::bigint[]`],
    ['media_type', sql`${columns.media_types}::text[]`],
    ['extension', sql`${columns.extensions}::text[]`],
    ['created_us', sql`${columns.created_us}::float8[]`],
  )
}

/**
 * Other content under a known path: back to phase 0, what was made from the former content goes,
 * what a person added stays. Returns the files of the dropped thumbnails.
 */
export async function resetChangedFiles(
  db: Db,
  schema: string,
  columns: UpdateColumns,
): Promise<string[]> {
  const source = statSource(columns, ['id', sql`${columns.ids}::bigint[]`])
  const { rows } = await sql<{ file_path: string }>`
    with reset as (
      update ${table(schema, 'image')} as image set
        file_size = t.size, modified_date = ${toTimestamp('t.modified_us')},
        device = t.device, inode = t.inode, missing_since = null,
        scan_phase = 0, scan_error = null, hash = null, pixel_hash = null, phash = null,
        thumbhash = null, updated_at = now()
      from ${source} where image.id = t.id
      returning image.id
    ), sources as (
      delete from ${table(schema, 'image_source')} where image_id in (select id from reset)
    )
    delete from ${table(schema, 'thumbnail')} where image_id in (select id from reset)
    returning file_path`.execute(db)
  return rows.map((row) => row.file_path)
}

/** Same content, other facts of the file system; nothing is read again. */
export async function relinkFiles(db: Db, schema: string, columns: UpdateColumns): Promise<void> {
  const source = statSource(columns, ['id', sql`${columns.ids}::bigint[]`])
  await sql`
    update ${table(schema, 'image')} as image set
      file_size = t.size, modified_date = ${toTimestamp('t.modified_us')},
      device = t.device, inode = t.inode, updated_at = now()
    from ${source} where image.id = t.id`.execute(db)
}

export async function markReturned(db: Db, schema: string, ids: readonly number[]): Promise<void> {
  await sql`
    update ${table(schema, 'image')} set missing_since = null, updated_at = now()
    where id = any(${ids}) and missing_since is not null`.execute(db)
}

/** Marks rows whose file is gone; those that are marked already keep their date. */
export async function markMissing(db: Db, schema: string, ids: readonly number[]): Promise<number> {
  const { numAffectedRows } = await sql`
    update ${table(schema, 'image')} set missing_since = now(), updated_at = now()
    where id = any(${ids}) and missing_since is null`.execute(db)
  return Number(numAffectedRows ?? 0)
}

export async function listImagePaths(
  db: Db,
  schema: string,
  ids: readonly number[],
): Promise<{ id: number; path: string }[]> {
  const { rows } = await sql<{ id: number; path: string }>`
    select id, path from ${table(schema, 'image')} where id = any(${ids})`.execute(db)
  return rows
}

/** Present rows of folders; give few folders at a time. */
export async function listPresentIds(
  db: Db,
  schema: string,
  folderIds: readonly number[],
): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select id from ${table(schema, 'image')}
    where folder_id = any(${folderIds}) and missing_since is null`.execute(db)
  return rows.map((row) => row.id)
}

/** Whether any row of these folders is not missing. */
export async function hasPresentFiles(
  db: Db,
  schema: string,
  folderIds: readonly number[],
): Promise<boolean> {
  const { rows } = await sql`
    select from ${table(schema, 'folder_count')}
    where folder_id = any(${folderIds}) and images > 0 limit 1`.execute(db)
  return rows.length > 0
}

/**
 * Whether a file could be known by its inode at all: not in an empty collection, nor in one that other
 * programs have filled. The order makes it a look into the index, where it could be a walk through
 * a million rows.
 */
export async function hasScannedFiles(db: Db, schema: string): Promise<boolean> {
  const { rows } = await sql`
    select from ${table(schema, 'image')} where inode is not null order by inode limit 1`.execute(
    db,
  )
  return rows.length > 0
}

/**
 * Rows with the inode, size and time of an arrival. All three, because a file system gives the
 * inode of a deleted file to the next new one. Looked up one by one, whatever the planner believes.
 */
export async function findMoveCandidates(
  db: Db,
  schema: string,
  arrivals: StatColumns,
): Promise<CandidateRow[]> {
  const { rows } = await sql<CandidateRow>`
    select (t.ordinal - 1)::int as arrival, found.id, found.path
    from unnest(${arrivals.inodes}::numeric[], ${arrivals.sizes}::bigint[],
      ${arrivals.modified_us}::float8[]) with ordinality as t(inode, size, modified_us, ordinal)
    cross join lateral (
      select id, path from ${table(schema, 'image')}
      where inode = t.inode and file_size = t.size
        and modified_date = ${toTimestamp('t.modified_us')}
      order by id limit 3
    ) as found
    order by 1, 2`.execute(db)
  return rows
}

/**
 * Gives rows the paths that their files have now. Rows at those paths step aside first: those that
 * move too get theirs in the same transaction; the others have lost their file and are missing from
 * now on, under a path that says why. Returns how many did, and the rows that were missing until now.
 * Needs a transaction.
 */
export async function applyMoves(
  tx: Db,
  schema: string,
  moves: MoveColumns & { readonly moved: readonly number[] },
): Promise<{ missing: number; returned: number[] }> {
  const image = table(schema, 'image')
  const lost = await sql<{ id: number }>`select id from ${image}
    where id = any(${moves.ids}::bigint[]) and missing_since is not null`.execute(tx)
  const aside = await sql<{ id: number }>`
    update ${image} set path = path || ' (replaced #' || id || ')',
      missing_since = coalesce(missing_since, now())
    where path = any(${moves.paths}::text[])
    returning id`.execute(tx)
  const source = statSource(
    moves,
    ['id', sql`${moves.ids}::bigint[]`],
    ['path', sql`${moves.paths}::text[]`],
    ['name', sql`${moves.names}::text[]`],
    ['folder_id', sql`${moves.folder_ids}::bigint[]`],
  )
  // `updated_at` is left to the trigger, which also renews the words of the file name.
  await sql`
    update ${image} as image set path = t.path, file_name = t.name, folder_id = t.folder_id,
      device = t.device, inode = t.inode, missing_since = null
    from ${source} where image.id = t.id`.execute(tx)
  const moved = new Set(moves.moved)
  const missing = aside.rows.filter(({ id }) => !moved.has(id)).length
  return { missing, returned: lost.rows.map(({ id }) => id) }
}
