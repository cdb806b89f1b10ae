import type { Database } from '../../platform/db/database.ts'
import { findReunions, reunite } from './identity.queries.ts'
import { listImagePaths, listPresentIds, markMissing } from './image-sync.queries.ts'
import { assertFolderPresent } from './scan-errors.ts'
import { storeAndRequest, type RequestDeps } from './store-and-request.ts'

export type RootFolder = { readonly id: number; readonly path: string }

export type LostFilesDeps = {
  readonly database: Database
  readonly findRootOf: (filePath: string) => Promise<RootFolder | undefined>
  readonly markOffline: (rootId: number, isOffline: boolean) => Promise<void>
}

/**
 * Files were looked for and not found: their rows are missing from now on, unless the whole root
 * folder has gone away, which is noted instead.
 */
export async function noteGoneFiles(
  deps: LostFilesDeps,
  schema: string,
  imageIds: readonly number[],
): Promise<void> {
  const { db } = deps.database
  const byRoot = new Map<number, { root: RootFolder; ids: number[] }>()
  const missing: number[] = []
  for (const { id, path } of await listImagePaths(db, schema, imageIds)) {
    const root = await deps.findRootOf(path)
    if (!root) missing.push(id)
    else byRoot.set(root.id, { root, ids: [...(byRoot.get(root.id)?.ids ?? []), id] })
  }
  for (const { root, ids } of byRoot.values())
    if (await isPresent(root.path)) missing.push(...ids)
    else await deps.markOffline(root.id, true)
  if (missing.length > 0) await markMissing(db, schema, missing)
}

async function isPresent(folder: string): Promise<boolean> {
  return assertFolderPresent(folder).then(
    () => true,
    () => false,
  )
}

const REUNIONS_PER_TRANSACTION = 20

/**
 * Gives rows that have just lost their file the copies of it that have come to the library since,
 * known by their hash: a file moved to another disk keeps its score. Returns the rows that have a
 * file again, and the thumbnails that are no longer needed.
 */
export async function reuniteLost(
  deps: RequestDeps,
  schema: string,
  imageIds: readonly number[],
): Promise<{ reunited: number[]; thumbnails: string[] }> {
  const reunions = await findReunions(deps.database.db, schema, imageIds, 'lost')
  const thumbnails: string[] = []
  for (let at = 0; at < reunions.length; at += REUNIONS_PER_TRANSACTION) {
    const slice = reunions.slice(at, at + REUNIONS_PER_TRANSACTION)
    await storeAndRequest(deps, schema, async (tx) => {
      for (const reunion of slice) thumbnails.push(...(await reunite(tx, schema, reunion)))
      return slice.map(({ lost }) => lost)
    })
  }
  return { reunited: reunions.map(({ lost }) => lost), thumbnails }
}

const FOLDERS_PER_REQUEST = 50

/**
 * Requests background work for all images of folders that were away: what had its turn meanwhile
 * found no file and was dropped.
 */
export async function requestForReturned(
  deps: RequestDeps,
  schema: string,
  folderIds: readonly number[],
): Promise<void> {
  for (let at = 0; at < folderIds.length; at += FOLDERS_PER_REQUEST) {
    const slice = folderIds.slice(at, at + FOLDERS_PER_REQUEST)
    await storeAndRequest(deps, schema, (tx) => listPresentIds(tx, schema, slice))
  }
}
