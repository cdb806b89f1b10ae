import { AppError } from '../../platform/app-error.ts'
import type { Database } from '../../platform/db/database.ts'
import { describeFault, isGone } from '../../platform/files/file-faults.ts'
import { statFile, type FileStat } from '../../platform/files/file-stat.ts'
import type { JobsService } from '../jobs/jobs.service.ts'
import { updateColumns } from './file-batches.ts'
import { listImagePaths, markMissing, resetChangedFiles } from './image-sync.queries.ts'
import { forgetReading, hasFacts } from './read-again.queries.ts'
import { readBatch } from './read-batch.ts'
import type { UnreadRow } from './read-files.ts'
import { findUnreadByIds, storeReadings, storeUnreadable } from './read.queries.ts'
import { storeAndRequest, type RequestDeps } from './store-and-request.ts'

export type ReadAgainDeps = {
  readonly database: Database
  readonly jobs: Pick<JobsService, 'noteRequested' | 'takeUpRequests'>
  readonly onThumbnailsDropped: (filePaths: readonly string[]) => void
}

/** Reads one file again and stores what it says; throws `file_missing`. */
export type ReadAgain = (schema: string, id: number) => Promise<void>

/**
 * For a person who does not believe what is shown: the file is read as if it were new, so that a
 * better parser or a changed file shows at once. What a person set stays.
 */
export function createReadAgain(deps: ReadAgainDeps): ReadAgain {
  const { db } = deps.database
  return async (schema, id) => {
    const [row] = await listImagePaths(db, schema, [id])
    if (!row) return
    const file = await statOrThrow(deps, schema, row)
    if (await hasFacts(db, schema, { id, file })) await forgetReading(db, schema, id)
    else
      for (const columns of updateColumns([{ id, file }]))
        deps.onThumbnailsDropped(await resetChangedFiles(db, schema, columns))
    await readRow(deps, schema, row)
    await deps.jobs.takeUpRequests(schema)
  }
}

type PathRow = { readonly id: number; readonly path: string }

/** A file that changes at this very moment stays at phase 0, for the next scan. */
async function readRow(deps: ReadAgainDeps, schema: string, row: PathRow): Promise<void> {
  const { db } = deps.database
  const page = await findUnreadByIds(db, schema, [row.id])
  if (!page) return
  const batch = await readBatch(JSON.parse(page.rows) as UnreadRow[], 0)
  if (batch.vanished.length > 0) throw await missing(deps, schema, row)
  if (batch.stored.count > 0)
    await storeAndRequest(requestDeps(deps), schema, async (tx) => {
      await storeReadings(tx, schema, batch.stored)
      return batch.stored.ids
    })
  if (batch.unreadable.length > 0) await storeUnreadable(db, schema, batch.unreadable)
}

function requestDeps({ database, jobs }: ReadAgainDeps): RequestDeps {
  return { database, onRequested: (schema, images) => jobs.noteRequested(schema, images) }
}

async function statOrThrow(deps: ReadAgainDeps, schema: string, row: PathRow): Promise<FileStat> {
  try {
    return statFile(row.path)
  } catch (cause) {
    if (isGone(cause)) throw await missing(deps, schema, row, cause)
    const message = `${row.path} cannot be read: ${describeFault(cause)}.`
    throw new AppError('file_missing', message, { cause })
  }
}

/** Notes that the file is gone, and says so. */
async function missing(
  { database }: ReadAgainDeps,
  schema: string,
  { id, path }: PathRow,
  cause?: unknown,
): Promise<AppError> {
  await markMissing(database.db, schema, [id])
  return new AppError(
    'file_missing',
    `${path} is not there. Connect its disk, or scan its folder.`,
    { cause },
  )
}
