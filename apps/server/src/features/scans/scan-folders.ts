import path from 'node:path'
import type { Database } from '../../platform/db/database.ts'
import { ensureFolders } from '../folders/ensure-folders.ts'
import { folderNotFound } from '../folders/folder-errors.ts'
import { findScanTarget, isOffline, listSubtree } from './scan-folders.queries.ts'

export type ScanTargetRow = {
  readonly folder_id: number
  readonly path: string
  readonly schema_name: string
  readonly recursive: boolean
  readonly exclude: readonly string[]
  readonly root_id: number
  readonly root_path: string
}

/** What a scan walks: a root folder, or a folder below one. */
export type ScanTarget = ScanTargetRow & {
  /** From the root to the target, as the root's patterns see it: `''` for the root, else `a/b/`. */
  readonly exclude_prefix: string
}

/** What scans need of folders. */
export type ScanFolders = {
  /** Throws `folder_not_found`. */
  getScanTarget(folderId: number): Promise<ScanTarget>
  /** Whether its root folder was away until now. */
  isOffline(target: ScanTarget): Promise<boolean>
  /** Ids of the folders by path; rows are made for new ones and for all between them and the root. */
  ensureFolders(target: ScanTarget, paths: readonly string[]): Promise<Map<string, number>>
  /** The target and all folders below it that have a row, those that are gone included. */
  listSubtree(target: ScanTarget): Promise<{ id: number; path: string }[]>
}

/** Folders as scans see them. */
export function createScanFolders(database: Database): ScanFolders {
  const { db } = database
  return {
    async getScanTarget(folderId) {
      const row = await findScanTarget(db, folderId)
      if (!row) throw folderNotFound(folderId)
      const below = path.relative(row.root_path, row.path).split(path.sep).join('/')
      return { ...row, exclude_prefix: below === '' ? '' : `${below}/` }
    },
    isOffline: ({ root_id }) => isOffline(db, root_id),
    ensureFolders: ({ root_id: id, root_path, schema_name }, paths) =>
      ensureFolders(db, { id, path: root_path, schema_name }, paths),
    listSubtree: ({ folder_id }) => listSubtree(db, folder_id),
  }
}
