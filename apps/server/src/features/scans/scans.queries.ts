import { sql, type Selectable, type Updateable } from 'kysely'
import type { Db, ScanTable } from '../../tables.ts'

export type ScanRow = Selectable<ScanTable>

export const ACTIVE_STATES = ['queued', 'walking', 'reading'] as const

export async function insertScan(
  db: Db,
  scan: Pick<ScanRow, 'folder_id' | 'schema_name' | 'path'>,
): Promise<ScanRow> {
  return db
    .insertInto('scan')
    .values({ ...scan, state: 'queued', error: null })
    .returningAll()
    .executeTakeFirstOrThrow()
}

export async function findScan(db: Db, id: number): Promise<ScanRow | undefined> {
  return db.selectFrom('scan').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Scans under way, then the last finished ones, newest first. */
export async function listScanRows(db: Db, limit: number): Promise<ScanRow[]> {
  return db
    .selectFrom('scan')
    .selectAll()
    .orderBy(sql`state not in ('queued', 'walking', 'reading')`)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

/** Scans that the end of the program broke off, oldest first. */
export async function listUnfinishedScans(db: Db): Promise<ScanRow[]> {
  return db
    .selectFrom('scan')
    .selectAll()
    .where('state', 'in', [...ACTIVE_STATES, 'interrupted'])
    .orderBy('id')
    .execute()
}

export async function updateScan(db: Db, id: number, change: Updateable<ScanTable>): Promise<void> {
  await db.updateTable('scan').set(change).where('id', '=', id).execute()
}

/** Keeps the last scans of each folder; older ones are of no use to anybody. */
export async function deleteOldScans(db: Db, folderId: number, keep: number): Promise<void> {
  await db
    .deleteFrom('scan')
    .where('folder_id', '=', folderId)
    .where('state', 'not in', [...ACTIVE_STATES])
    .where('id', 'not in', (inner) =>
      inner
        .selectFrom('scan')
        .select('id')
        .where('folder_id', '=', folderId)
        .orderBy('id', 'desc')
        .limit(keep),
    )
    .execute()
}
