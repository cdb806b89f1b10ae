import { sql, type RawBuilder } from 'kysely'
import type { Db, Tx } from '../../tables.ts'

const table = (schema: string, name: string) => sql.id(schema, name)

export type ThumbnailSource = {
  readonly id: number
  readonly path: string
  readonly media_type: string | null
  readonly file_size: number | null
  readonly modified_s: number | null
  readonly width: number | null
  readonly height: number | null
  readonly is_missing: boolean
  /** NULL when there is none of this size. */
  readonly file_path: string | null
  /** Why no thumbnail can be made; NULL when that is not known. */
  readonly failure: string | null
}

/** One image with its thumbnail of one size, as far as there is one. */
export async function findThumbnail(
  db: Db,
  schema: string,
  { id, size }: { id: number; size: number },
): Promise<ThumbnailSource | undefined> {
  const { rows } = await sql<ThumbnailSource>`
    select image.id, image.path, image.media_type, image.file_size, image.width, image.height,
      date_part('epoch', image.modified_date) as modified_s,
      image.missing_since is not null as is_missing, thumbnail.file_path, job.error as failure
    from ${table(schema, 'image')} as image
    left join ${table(schema, 'thumbnail')} as thumbnail
      on thumbnail.image_id = image.id and thumbnail.thumbnail_size = ${size}
    left join ${table(schema, 'job')} as job
      on job.image_id = image.id and job.kind = 'thumbnail' and job.state = 'failed'
    where image.id = ${id}`.execute(db)
  return rows[0]
}

export type StoredThumbnail = {
  readonly image_id: number
  readonly file_size: number | null
  readonly modified_s: number | null
  readonly thumbhash: Buffer
  readonly files: readonly { readonly size: number; readonly file_path: string }[]
}

/** Records thumbnails of images whose files are still those they were made from; returns their ids. */
export async function storeThumbnails(
  tx: Tx,
  schema: string,
  made: readonly StoredThumbnail[],
): Promise<Set<number>> {
  const { rows } = await sql<{ id: number }>`
    update ${table(schema, 'image')} as image set thumbhash = t.thumbhash, updated_at = now()
    from unnest(${made.map((one) => one.image_id)}::bigint[],
      ${made.map((one) => one.file_size)}::bigint[], ${made.map((one) => one.modified_s)}::float8[],
      ${made.map((one) => one.thumbhash)}::bytea[]) as t(id, size, modified_s, thumbhash)
    where image.id = t.id and image.file_size = t.size
      and date_part('epoch', image.modified_date) = t.modified_s
    returning image.id`.execute(tx)
  const ids = new Set(rows.map((row) => row.id))
  const files = made
    .filter((one) => ids.has(one.image_id))
    .flatMap((one) => one.files.map((file) => ({ image_id: one.image_id, ...file })))
  await insertThumbnails(tx, schema, files)
  return ids
}

export async function insertThumbnails(
  db: Db,
  schema: string,
  files: readonly { image_id: number; size: number; file_path: string }[],
): Promise<void> {
  await sql`
    insert into ${table(schema, 'thumbnail')} (image_id, thumbnail_size, mime_type, file_path)
    select image_id, size, 'image/webp', file_path
    from unnest(${files.map((file) => file.image_id)}::bigint[],
      ${files.map((file) => file.size)}::integer[],
      ${files.map((file) => file.file_path)}::text[]) as t(image_id, size, file_path)
    on conflict (image_id, thumbnail_size) do update set file_path = excluded.file_path,
      mime_type = excluded.mime_type`.execute(db)
}

/** Condition over rows named `image`: one of these sizes is missing. */
export function lacksThumbnails(schema: string, sizes: readonly number[]): RawBuilder<boolean> {
  return sql<boolean>`(select count(*) from ${table(schema, 'thumbnail')} as thumbnail
    where thumbnail.image_id = image.id and thumbnail_size = any(${sizes})) < ${sizes.length}`
}

/** Forgets a thumbnail whose file has gone from the disk. */
export async function deleteThumbnail(
  db: Db,
  schema: string,
  { id, size }: { id: number; size: number },
): Promise<void> {
  await db
    .withSchema(schema)
    .deleteFrom('thumbnail')
    .where('image_id', '=', id)
    .where('thumbnail_size', '=', size)
    .execute()
}
