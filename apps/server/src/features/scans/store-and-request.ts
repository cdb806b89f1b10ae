import type { Database } from '../../platform/db/database.ts'
import type { Tx } from '../../tables.ts'
import { requestJobs } from '../jobs/jobs.queries.ts'

export type RequestDeps = {
  readonly database: Database
  /** Background work has been requested for so many images. */
  readonly onRequested: (schema: string, images: number) => void
}

/**
 * Stores rows and requests the background work of those that `store` answers, in one transaction:
 * nobody looks for rows that lack it. Returns these rows.
 */
export async function storeAndRequest(
  { database, onRequested }: RequestDeps,
  schema: string,
  store: (tx: Tx) => Promise<readonly number[]>,
): Promise<readonly number[]> {
  const imageIds = await database.transaction(async (tx) => {
    const stored = await store(tx)
    await requestJobs(tx, schema, stored)
    return stored
  })
  if (imageIds.length > 0) onRequested(schema, imageIds.length)
  return imageIds
}
