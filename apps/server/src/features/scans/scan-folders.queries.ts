import { sql } from 'kysely'
import type { Db } from '../../tables.ts'
import type { ScanTargetRow } from './scan-folders.ts'

/** A folder with the root folder it lies in. */
export async function findScanTarget(db: Db, folderId: number): Promise<ScanTargetRow | undefined> {
  const { rows } = await sql<ScanTargetRow>`
    with recursive upwards as (
      select id, parent_id, path, schema_name, is_root, recursive, exclude, 0 as distance
      from public.folder where id = ${folderId}
      union all
      select folder.id, folder.parent_id, folder.path, folder.schema_name, folder.is_root,
        folder.recursive, folder.exclude, distance + 1
      from public.folder join upwards on folder.id = upwards.parent_id and not upwards.is_root
    )
    select target.id as folder_id, target.path, root.schema_name, root.recursive, root.exclude,
      root.id as root_id, root.path as root_path
    from upwards as target, upwards as root
    where target.distance = 0 and root.is_root`.execute(db)
  return rows[0]
}

/** Whether a root folder was away when somebody last looked for it. */
export async function isOffline(db: Db, rootId: number): Promise<boolean> {
  const row = await db
    .selectFrom('folder')
    .select('offline_since')
    .where('id', '=', rootId)
    .executeTakeFirst()
  return row !== undefined && row.offline_since !== null
}

/** The folder and all below it, by parenthood: another root may lie inside a root. */
export async function listSubtree(
  db: Db,
  folderId: number,
): Promise<{ id: number; path: string }[]> {
  const { rows } = await sql<{ id: number; path: string }>`
    with recursive subtree as (
      select id, path from public.folder where id = ${folderId}
      union all
      select folder.id, folder.path
      from public.folder join subtree on folder.parent_id = subtree.id
    )
    select id, path from subtree`.execute(db)
  return rows
}
