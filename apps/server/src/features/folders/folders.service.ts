import path from 'node:path'
import type { Folder } from '@safelight/contracts/folder'
import type { Scan } from '@safelight/contracts/scan'
import type { Clock } from '../../platform/clock.ts'
import type { Database } from '../../platform/db/database.ts'
import { runInLane } from '../../platform/db/lane.ts'
import { isUniqueViolation } from '../../platform/db/sql-errors.ts'
import type { EventBus } from '../../platform/event-bus.ts'
import type { Db } from '../../tables.ts'
import { listFolderCounts, type FolderCounts } from './folder-counts.queries.ts'
import { folderNotFound, folderOverlaps, ownFolder } from './folder-errors.ts'
import { presentFolders } from './folders.present.ts'
import {
  deleteFolderRows,
  deleteImages,
  findFolderRow,
  findNearestFolderRow,
  insertRoot,
  listFolderRows,
  listRootRows,
  listSubtreeIds,
  lockRoots,
  releaseImages,
  setOfflineSince,
  type FolderRow,
} from './folders.queries.ts'
import { isWithin, listSelfAndAncestors } from './path-prefix.ts'
import { resolveFolder } from './resolve-folder.ts'

export type NewFolder = {
  path: string
  collection: string
  recursive: boolean
  watched: boolean
  exclude: readonly string[]
  /** Start scanning at once. */
  scan: boolean
}

/** What folders need of the scans, which in turn need folders. */
export type FolderScans = {
  startScan(folderId: number): Promise<Scan>
  /** Stops scans of these folders and resolves when they have let go. */
  cancelScansOf(folderIds: readonly number[]): Promise<void>
}

export type FoldersService = {
  /** The tree of one collection or of all as a flat list, parents before children. */
  listFolders(collection?: string): Promise<Folder[]>
  getFolder(id: number): Promise<FolderRow>
  listRoots(): Promise<FolderRow[]>
  /** A folder alone, or with all below it. */
  listFolderIds(id: number, recursive: boolean): Promise<readonly number[]>
  listFolderPaths(collection: string): Promise<readonly Pick<FolderRow, 'id' | 'path'>[]>
  /** Images that are not missing, in some folders or (`null`) in the whole collection. */
  countImages(collection: string, folderIds: readonly number[] | null): Promise<number>
  /** The row nearest to a file or folder path, upwards; undefined outside of the library. */
  findFolderOf(filePath: string): Promise<FolderRow | undefined>
  addFolder(folder: NewFolder): Promise<{ folder: Folder; scan: Scan | null }>
  removeFolder(
    id: number,
    options: { forget: boolean },
  ): Promise<{ removed_images: number; kept_images: number }>
  rescanFolder(id: number): Promise<Scan>
  /** Notes that a root folder is away (unmounted, suddenly empty) or back. */
  markOffline(id: number, isOffline: boolean): Promise<void>
}

export type FoldersDeps = {
  database: Database
  scans: FolderScans
  assertCollection: (name: string) => Promise<void>
  events: EventBus
  clock: Clock
  /** Never indexed. */
  dataDir: string
}

/** Root folders that the user follows, and the sub-folders that scans find. */
export function createFoldersService(deps: FoldersDeps): FoldersService {
  const { database, scans, clock, events } = deps
  const { db } = database
  const getFolder = async (id: number) => {
    const row = await findFolderRow(db, id)
    if (!row) throw folderNotFound(id)
    return row
  }
  return {
    getFolder,
    listRoots: () => listRootRows(db),
    async listFolderIds(id, recursive) {
      await getFolder(id)
      return recursive ? listSubtreeIds(db, id) : [id]
    },
    listFolderPaths: (collection) => listFolderRows(db, collection),
    async countImages(collection, folderIds) {
      const wanted = folderIds && new Set(folderIds)
      const counts = await listFolderCounts(db, collection)
      const counted = counts.filter((one) => !wanted || wanted.has(one.folder_id))
      return counted.reduce((sum, one) => sum + one.images, 0)
    },
    findFolderOf: (filePath) => findNearestFolderRow(db, listSelfAndAncestors(filePath)),
    async listFolders(collection) {
      if (collection !== undefined) await deps.assertCollection(collection)
      const rows = await listFolderRows(db, collection)
      return presentFolders(rows, await listCounts(db, rows))
    },
    async addFolder(input) {
      const root = await addRoot(deps, input)
      events.publish({ type: 'folders:changed', data: { collection: root.schema_name } })
      const scan = input.scan ? await scans.startScan(root.id) : null
      const [folder] = presentFolders([root], await listCounts(db, [root]))
      if (!folder) throw folderNotFound(root.id)
      return { folder, scan }
    },
    async removeFolder(id, { forget }) {
      const folder = await getFolder(id)
      const result = await removeTree(deps, folder, forget)
      events.publish({ type: 'folders:changed', data: { collection: folder.schema_name } })
      return result
    },
    async rescanFolder(id) {
      return scans.startScan((await getFolder(id)).id)
    },
    async markOffline(id, isOffline) {
      const folder = await getFolder(id)
      if ((folder.offline_since !== null) === isOffline) return
      await setOfflineSince(db, id, isOffline ? clock.now() : null)
      events.publish({ type: 'folders:changed', data: { collection: folder.schema_name } })
    },
  }
}

async function addRoot(deps: FoldersDeps, input: NewFolder): Promise<FolderRow> {
  await deps.assertCollection(input.collection)
  const real = await resolveFolder(input.path)
  if (isWithin(real, path.resolve(deps.dataDir))) throw ownFolder(real, deps.dataDir)
  try {
    return await deps.database.transaction(async (tx) => {
      await lockRoots(tx)
      assertNoOverlap(await listRootRows(tx), { path: real, recursive: input.recursive })
      return insertRoot(tx, {
        path: real,
        schema_name: input.collection,
        watched: input.watched,
        recursive: input.recursive,
        exclude: [...input.exclude],
      })
    })
  } catch (error) {
    if (isUniqueViolation(error)) throw folderOverlaps(real, real)
    throw error
  }
}

/** A folder belongs to one root; only a root that leaves its sub-folders out may hold another. */
function assertNoOverlap(
  roots: readonly FolderRow[],
  added: Pick<FolderRow, 'path' | 'recursive'>,
): void {
  for (const root of roots) {
    const isInside = isWithin(added.path, root.path) && (root.recursive || added.path === root.path)
    const contains = isWithin(root.path, added.path) && added.recursive
    if (isInside || contains) throw folderOverlaps(added.path, root.path)
  }
}

/** Rows in one transaction: small enough that a page waits less than a frame or two for it. */
const REMOVE_BATCH = 1000

/** Resumable: the folder rows go last, so that asking again finishes what was interrupted. */
async function removeTree(
  { database, scans }: FoldersDeps,
  folder: FolderRow,
  forget: boolean,
): Promise<{ removed_images: number; kept_images: number }> {
  const folderIds = await listSubtreeIds(database.db, folder.id)
  await scans.cancelScansOf(folderIds)
  const batch = { schema: folder.schema_name, folderIds, limit: REMOVE_BATCH }
  const step = forget ? deleteImages : releaseImages
  let images = 0
  await runInLane('background', async () => {
    for (;;) {
      const done = await database.transaction((tx) => step(tx, batch))
      images += done
      if (done < REMOVE_BATCH) break
    }
    await database.transaction((tx) => deleteFolderRows(tx, folderIds))
  })
  return forget
    ? { removed_images: images, kept_images: 0 }
    : { removed_images: 0, kept_images: images }
}

async function listCounts(db: Db, rows: readonly FolderRow[]): Promise<FolderCounts[]> {
  const schemas = new Set(rows.map((row) => row.schema_name))
  const counts: FolderCounts[] = []
  for (const schema of schemas) counts.push(...(await listFolderCounts(db, schema)))
  return counts
}
