import { sql, type Selectable } from 'kysely'
import type { Db, FolderTable, Tx } from '../../tables.ts'

export type FolderRow = Selectable<FolderTable>

/** Folders of one collection or of all, parents before children. */
export async function listFolderRows(db: Db, schema?: string): Promise<FolderRow[]> {
  const query = db.selectFrom('folder').selectAll().orderBy('path')
  return (schema === undefined ? query : query.where('schema_name', '=', schema)).execute()
}

export async function findFolderRow(db: Db, id: number): Promise<FolderRow | undefined> {
  return db.selectFrom('folder').selectAll().where('id', '=', id).executeTakeFirst()
}

/** The row with the longest of the given paths, which all lie on one line upwards. */
export async function findNearestFolderRow(
  db: Db,
  paths: readonly string[],
): Promise<FolderRow | undefined> {
  return db
    .selectFrom('folder')
    .selectAll()
    .where('path', '=', sql<string>`any(${paths}::text[])`)
    .orderBy(sql`length(path)`, 'desc')
    .limit(1)
    .executeTakeFirst()
}

export async function listRootRows(db: Db): Promise<FolderRow[]> {
  return db.selectFrom('folder').selectAll().where('is_root', '=', true).orderBy('path').execute()
}

/** The folder and all below it, by parenthood. */
export async function listSubtreeIds(db: Db, id: number): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    with recursive subtree as (
      select id from public.folder where id = ${id}
      union all
      select folder.id from public.folder join subtree on folder.parent_id = subtree.id
    )
    select id from subtree`.execute(db)
  return rows.map((row) => row.id)
}

/** Takes one lock that all changes of the set of root folders share, until the transaction ends. */
export async function lockRoots(tx: Tx): Promise<void> {
  await sql`lock table public.folder in share row exclusive mode`.execute(tx)
}

export async function insertRoot(
  tx: Tx,
  root: Pick<FolderRow, 'path' | 'schema_name' | 'watched' | 'recursive' | 'exclude'>,
): Promise<FolderRow> {
  return tx
    .insertInto('folder')
    .values({ ...root, is_root: true, parent_id: null })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** Ids of those of `paths` that have a row. */
export async function listFolderIdsByPath(
  db: Db,
  paths: readonly string[],
): Promise<{ id: number; path: string }[]> {
  return db
    .selectFrom('folder')
    .select(['id', 'path'])
    .where('path', '=', sql<string>`any(${paths}::text[])`)
    .execute()
}

/** Inserts sub-folders of one collection, all of whose parents exist; known ones are left alone. */
export async function insertSubfolders(
  db: Db,
  schema: string,
  folders: readonly { path: string; parent_id: number }[],
): Promise<{ id: number; path: string }[]> {
  const { rows } = await sql<{ id: number; path: string }>`
    insert into public.folder (path, schema_name, parent_id, is_root)
    select path, ${schema}, parent_id, false
    from unnest(${folders.map((folder) => folder.path)}::text[],
      ${folders.map((folder) => folder.parent_id)}::bigint[]) as added (path, parent_id)
    on conflict (path) do nothing
    returning id, path`.execute(db)
  return rows
}

export async function deleteFolderRows(tx: Tx, ids: readonly number[]): Promise<void> {
  await sql`delete from public.folder where id = any(${ids}::bigint[])`.execute(tx)
}

export async function setOfflineSince(db: Db, id: number, since: Date | null): Promise<void> {
  await db.updateTable('folder').set({ offline_since: since }).where('id', '=', id).execute()
}

type Batch = { schema: string; folderIds: readonly number[]; limit: number }

/** Marks some images of the folders as missing and unties them; returns how many (0: none left). */
export async function releaseImages(tx: Tx, { schema, folderIds, limit }: Batch): Promise<number> {
  const image = sql.table(`${schema}.image`)
  const { rows } = await sql<{ id: number }>`
    update ${image} set missing_since = coalesce(missing_since, now()), folder_id = null,
      updated_at = now()
    where id in (select id from ${image} where folder_id = any(${folderIds}::bigint[]) limit ${limit})
    returning id`.execute(tx)
  const ids = rows.map((row) => row.id)
  await sql`delete from ${sql.table(`${schema}.job`)} where image_id = any(${ids}::bigint[])`.execute(
    tx,
  )
  return ids.length
}

/** Deletes some images of the folders with all that hangs on them; returns how many. */
export async function deleteImages(tx: Tx, { schema, folderIds, limit }: Batch): Promise<number> {
  const image = sql.table(`${schema}.image`)
  const result = await sql`
    delete from ${image} where id in
      (select id from ${image} where folder_id = any(${folderIds}::bigint[]) limit ${limit})`.execute(
    tx,
  )
  return Number(result.numAffectedRows ?? 0)
}
