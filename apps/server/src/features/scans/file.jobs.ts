import { sql } from 'kysely'
import type { FileHash } from '../../platform/files/hash-file.ts'
import { isGoneCode } from '../../platform/files/file-faults.ts'
import { createTaskHost, type TaskHost } from '../../platform/tasks/task-host.ts'
import { requestJobs } from '../jobs/jobs.queries.ts'
import {
  defineJob,
  type ClaimedJob,
  type JobHandler,
  type JobOutcome,
} from '../jobs/job-handler.ts'
import type { FileAnswer, FileTasks } from './file-worker.ts'
import { findReunions, reunite, storeHashes } from './identity.queries.ts'
import type { FileSources } from './read-sources.ts'
import { storeSources } from './source.queries.ts'

export type FileHost = TaskHost<FileTasks>

/**
 * A process that reads whole files, and gives way to everything else: a tenth of a core is its share
 * where all are busy, so that it is slow then, but never stands still.
 */
export function createFileHost(): FileHost {
  return createTaskHost<FileTasks>({
    entry: new URL('./file-worker.ts', import.meta.url),
    kind: 'process',
    niceness: 10,
  })
}

/** Small files come by the thousand a second, so that a statement for each would be most of the work. */
const HASH_BATCH = 64
const SOURCE_BATCH = 32

export type HashJobDeps = {
  /** One process each. */
  readonly hosts: readonly FileHost[]
  readonly onThumbnailsDropped: (filePaths: readonly string[]) => void
  /** Missing pictures were found again by their content, and background work is requested for them. */
  readonly onReunited: (schema: string, imageIds: readonly number[]) => void
}

/**
 * Background work: the SHA-256 of every file. A file whose content is that of a missing picture gets
 * that picture's row, with all that a person gave it.
 */
export function createHashJob({ hosts, ...deps }: HashJobDeps): JobHandler {
  let turn = 0
  const reunited = new Map<string, Set<number>>()
  return defineJob<FileHash>({
    kind: 'hash',
    needs: () => sql<boolean>`image.hash is null`,
    batchSize: HASH_BATCH,
    concurrency: hosts.length * 2,
    async run(jobs, { signal }) {
      const host = hosts[turn++ % hosts.length] as FileHost
      const answers = await host.run('hash', { files: jobs.map((job) => job.path) }, { signal })
      return jobs.map((job, index) => toOutcome(job, answers[index]))
    },
    async store(tx, schema, results) {
      const hashed = results.map(({ job, result }) => ({
        image_id: job.image_id,
        sha256: result.sha256,
        size: result.size,
        modified_s: result.modifiedUs / 1e6,
      }))
      await storeHashes(tx, schema, hashed)
      const ids = hashed.map((file) => file.image_id)
      for (const reunion of await findReunions(tx, schema, ids, 'found')) {
        deps.onThumbnailsDropped(await reunite(tx, schema, reunion))
        await requestJobs(tx, schema, [reunion.lost])
        reunited.set(schema, (reunited.get(schema) ?? new Set()).add(reunion.lost))
      }
    },
    onStored(schema) {
      const ids = reunited.get(schema)
      reunited.delete(schema)
      if (ids) deps.onReunited(schema, [...ids])
    },
  })
}

export type SourceJobDeps = {
  readonly host: FileHost
  /** Texts were found in pixels, and wait to be read. */
  readonly onHidden: (schema: string, imageIds: readonly number[]) => void
}

/** Background work: raw metadata texts, and the workflow, which nobody searches by in the first minutes. */
export function createSourceJob({ host, onHidden }: SourceJobDeps): JobHandler {
  return defineJob<FileSources>({
    kind: 'metadata',
    needs: (schema) => sql<boolean>`not exists (
      select from ${sql.id(schema, 'image_source')} as source where source.image_id = image.id)`,
    batchSize: SOURCE_BATCH,
    concurrency: 2,
    async run(jobs, { signal }) {
      const answers = await host.run(
        'readSources',
        { files: jobs.map((job) => job.path) },
        { signal },
      )
      return jobs.map((job, index) => toOutcome(job, answers[index]))
    },
    async store(tx, schema, results) {
      const sources = results.map(({ job, result }) => ({
        ...result,
        image_id: job.image_id,
        modified_s: result.modifiedUs / 1e6,
      }))
      await storeSources(tx, schema, sources)
    },
    onStored(schema, results) {
      const hidden = results.filter(({ result }) => result.has_hidden)
      if (hidden.length > 0)
        onHidden(
          schema,
          hidden.map(({ job }) => job.image_id),
        )
    },
  })
}

function toOutcome<T extends { readonly size: number; readonly modifiedUs: number }>(
  job: ClaimedJob,
  answer: FileAnswer<T> | undefined,
): JobOutcome<T> {
  if (answer === undefined) return { job, kind: 'failed', error: 'no answer', isFinal: false }
  if ('error' in answer) {
    if (isGoneCode(answer.code)) return { job, kind: 'gone' }
    return { job, kind: 'failed', error: answer.error, isFinal: false }
  }
  const isExpected = answer.size === job.file_size && answer.modifiedUs / 1e6 === job.modified_s
  return isExpected ? { job, kind: 'done', result: answer } : { job, kind: 'stale' }
}
