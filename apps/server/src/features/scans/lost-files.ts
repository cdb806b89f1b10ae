import type { Database } from '../../platform/db/database.ts'
import { requestJobs } from '../jobs/jobs.queries.ts'
import { findReunions, reunite } from './identity.queries.ts'
import { listImagePaths, markMissing } from './image-sync.queries.ts'
import { assertFolderPresent } from './scan-errors.ts'

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
  { database }: { database: Database },
  schema: string,
  imageIds: readonly number[],
): Promise<{ reunited: number[]; thumbnails: string[] }> {
  const reunions = await findReunions(database.db, schema, imageIds, 'lost')
  const thumbnails: string[] = []
  for (let at = 0; at < reunions.length; at += REUNIONS_PER_TRANSACTION) {
    const slice = reunions.slice(at, at + REUNIONS_PER_TRANSACTION)
    await database.transaction(async (tx) => {
      for (const reunion of slice) thumbnails.push(...(await reunite(tx, schema, reunion)))
      const ids = slice.map(({ lost }) => lost)
      await requestJobs(tx, schema, ids)
    })
  }
  return { reunited: reunions.map(({ lost }) => lost), thumbnails }
}
