import { METADATA_VERSION } from '@safelight/core/metadata/parse-metadata'
import type { Database } from '../../platform/db/database.ts'
import { runInLane } from '../../platform/db/lane.ts'
import type { TaskHost } from '../../platform/tasks/task-host.ts'
import type { ReadTasks } from './read-worker.ts'
import {
  findOutdatedIds,
  findReparsedVersion,
  listOutdatedRows,
  listUnparsedIds,
  setReparsedVersion,
  storeReparsed,
} from './reparse.queries.ts'

export type ReparseDeps = {
  readonly database: Database
  readonly reader: TaskHost<ReadTasks>
  /** Tests parse as a later version would. */
  readonly version?: number
  /** Ends it between two batches. */
  readonly signal?: AbortSignal
}

const ROWS_PER_BATCH = 100

/**
 * Reads again, from their stored texts, the rows of a collection that an older parser has read, and
 * those whose texts were found late. No file is touched; what a person set stays. Broken off, it goes
 * on with what is left. Returns how many rows were read.
 */
export async function reparseCollection(deps: ReparseDeps, schema: string): Promise<number> {
  const { database, version = METADATA_VERSION } = deps
  const { db } = database
  return runInLane('background', async () => {
    let count = await reparseImages(deps, schema, await listUnparsedIds(db, schema))
    if ((await findReparsedVersion(db, schema)) >= version) return count
    let isComplete = true
    for (let afterId = 0; ;) {
      const after = { version, afterId }
      const next = await database.transaction((tx) => findOutdatedIds(tx, schema, after))
      const parsed = await reparseImages(deps, schema, next.ids)
      // The texts of some wait to be stored; the next start reads them.
      if (parsed < next.ids.length) isComplete = false
      count += parsed
      if (next.last_id === null) break
      afterId = next.last_id
    }
    if (isComplete) await setReparsedVersion(db, schema, version)
    return count
  })
}

/** The same at once for some rows, where it is due; returns how many were read. */
export async function reparseImages(
  { database, reader, version = METADATA_VERSION, signal }: ReparseDeps,
  schema: string,
  imageIds: readonly number[],
): Promise<number> {
  return runInLane('background', async () => {
    let count = 0
    for (let at = 0; at < imageIds.length; at += ROWS_PER_BATCH) {
      signal?.throwIfAborted()
      const ids = imageIds.slice(at, at + ROWS_PER_BATCH)
      const rows = await database.transaction((tx) =>
        listOutdatedRows(tx, schema, { version, ids }),
      )
      if (rows.length > 0)
        await storeReparsed(database.db, schema, await reader.run('reparse', { rows }))
      count += rows.length
    }
    return count
  })
}
