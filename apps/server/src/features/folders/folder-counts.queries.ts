import { sql } from 'kysely'
import type { Db, Tx } from '../../tables.ts'

/** What a batch of writes adds to (or, negative, takes from) the counts of one folder. */
export type FolderCountDelta = {
  folder_id: number | null
  images?: number
  unread?: number
  failed?: number
  missing?: number
  bytes?: number
}

/**
 * From here to the end of the transaction, writes to `image` are not counted row by row: the caller
 * adds their counts with `addFolderCounts`. For bulk writes only.
 */
export async function countByHand(tx: Tx): Promise<void> {
  await sql`select set_config('safelight.counts', 'by_hand', true)`.execute(tx)
}

/** Adds the counts of a batch, in the transaction of its writes; folders may repeat. */
export async function addFolderCounts(
  tx: Tx,
  schema: string,
  deltas: readonly FolderCountDelta[],
): Promise<void> {
  if (deltas.length === 0) return
  const column = (name: Exclude<keyof FolderCountDelta, 'folder_id'>) =>
    deltas.map((delta) => delta[name] ?? 0)
  const target = sql.table(`${schema}.folder_count`)
  // Ordered, so that two batches over the same folders never wait for each other in a ring.
  await sql`
    insert into ${target} as known (folder_id, images, unread, failed, missing, bytes)
    select folder_id, sum(images), sum(unread), sum(failed), sum(missing), sum(bytes)
    from unnest(${deltas.map((delta) => delta.folder_id ?? 0)}::bigint[], ${column('images')}::bigint[],
      ${column('unread')}::bigint[], ${column('failed')}::bigint[], ${column('missing')}::bigint[],
      ${column('bytes')}::bigint[]) as delta (folder_id, images, unread, failed, missing, bytes)
    group by folder_id
    order by folder_id
    on conflict (folder_id) do update set
      images = known.images + excluded.images,
      unread = known.unread + excluded.unread,
      failed = known.failed + excluded.failed,
      missing = known.missing + excluded.missing,
      bytes = known.bytes + excluded.bytes`.execute(tx)
}

export type FolderCounts = {
  folder_id: number
  images: number
  unread: number
  failed: number
  missing: number
  bytes: number
}

/** The counts of every folder of a collection; folder 0 holds rows without one. */
export async function listFolderCounts(db: Db, schema: string): Promise<FolderCounts[]> {
  return db.withSchema(schema).selectFrom('folder_count').selectAll().execute()
}

/** Counts from the rows themselves; for checks and repairs, it reads the whole table. */
export async function countImagesByFolder(db: Db, schema: string): Promise<FolderCounts[]> {
  const { rows } = await sql<FolderCounts>`
    select coalesce(folder_id, 0) as folder_id,
      count(*) filter (where missing_since is null) as images,
      count(*) filter (where missing_since is null and scan_phase = 0) as unread,
      count(*) filter (where missing_since is null and scan_error is not null) as failed,
      count(*) filter (where missing_since is not null) as missing,
      coalesce(sum(file_size) filter (where missing_since is null), 0)::bigint as bytes
    from ${sql.table(`${schema}.image`)}
    group by 1`.execute(db)
  return rows
}

/** Replaces the counts of a collection by what its rows say. */
export async function replaceFolderCounts(tx: Tx, schema: string): Promise<void> {
  await sql`lock table ${sql.table(`${schema}.image`)} in share mode`.execute(tx)
  const counts = await countImagesByFolder(tx, schema)
  await tx.withSchema(schema).deleteFrom('folder_count').execute()
  await addFolderCounts(tx, schema, counts)
}
