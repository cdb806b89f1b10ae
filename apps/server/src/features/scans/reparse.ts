import { METADATA_VERSION } from '@safelight/core/metadata/parse-metadata'
import type { Database } from '../../platform/db/database.ts'
import { runInLane } from '../../platform/db/lane.ts'
import type { TaskHost } from '../../platform/tasks/task-host.ts'
import type { ReadTasks } from './read-worker.ts'
import {
  findOutdatedRows,
  findReparsedVersion,
  hasOutdatedRows,
  setReparsedVersion,
  storeReparsed,
} from './reparse.queries.ts'

export type ReparseDeps = {
  readonly database: Database
  readonly reader: TaskHost<ReadTasks>
  /** Tests parse as a later version would. */
  readonly version?: number
}

const ROWS_PER_BATCH = 100

/**
 * Reads again, from their stored texts, the rows of a collection that an older parser has read. No
 * file is touched; what a person set stays. Broken off, it goes on with what is left. Returns how many
 * rows were read.
 */
export async function reparseCollection(
  { database, reader, version = METADATA_VERSION }: ReparseDeps,
  schema: string,
  signal: AbortSignal,
): Promise<number> {
  const { db } = database
  return runInLane('background', async () => {
    if ((await findReparsedVersion(db, schema)) >= version) return 0
    let count = 0
    for (let afterId = 0; ;) {
      signal.throwIfAborted()
      const page = { version, afterId, limit: ROWS_PER_BATCH }
      const rows = await database.transaction((tx) => findOutdatedRows(tx, schema, page))
      const last = rows.at(-1)
      if (!last) break
      await storeReparsed(db, schema, await reader.run('reparse', { rows }, { signal }))
      afterId = last.id
      count += rows.length
    }
    if (!(await hasOutdatedRows(db, schema, version))) await setReparsedVersion(db, schema, version)
    return count
  })
}

/** The same at once for a few rows whose texts were not all there when they were read. */
export async function reparseImages(
  { database, reader, version = METADATA_VERSION }: ReparseDeps,
  schema: string,
  ids: readonly number[],
): Promise<void> {
  const page = { version, afterId: 0, limit: ids.length, ids }
  await runInLane('background', async () => {
    const rows = await database.transaction((tx) => findOutdatedRows(tx, schema, page))
    if (rows.length === 0) return
    await storeReparsed(database.db, schema, await reader.run('reparse', { rows }))
  })
}
