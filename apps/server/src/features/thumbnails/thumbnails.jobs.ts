import { sql } from 'kysely'
import type { EventBus } from '../../platform/event-bus.ts'
import { isGone } from '../../platform/files/file-faults.ts'
import { TaskError } from '../../platform/tasks/task-messages.ts'
import {
  defineJob,
  type ClaimedJob,
  type JobHandler,
  type JobOutcome,
} from '../jobs/job-handler.ts'
import { STORE_FAULT, type MadeThumbnails } from './make-thumbnails.ts'
import type { ThumbnailHost } from './thumbnail-host.ts'
import { storeThumbnails } from './thumbnails.queries.ts'

/** Made ahead for every picture; 1024 is made when somebody asks for it. */
export const READY_SIZES = [256, 512] as const

/** Small, so that what is on screen waits for few others; two batches keep the process busy. */
const BATCH_SIZE = 8
const CONCURRENCY = 2

type Made = Extract<MadeThumbnails, { kind: 'made' }>

export type ThumbnailJobDeps = {
  readonly host: ThumbnailHost
  readonly folder: string
  readonly bus: EventBus
}

/** Background work: thumbnails of 256 and 512 pixels and the thumbhash, from one decode. */
export function createThumbnailJob({ host, folder, bus }: ThumbnailJobDeps): JobHandler {
  const make = (job: ClaimedJob, signal: AbortSignal) =>
    makeOne(job, () => host.run('make', { ...toInput(job, READY_SIZES), folder }, { signal }))
  return defineJob<Made>({
    kind: 'thumbnail',
    needs: () =>
      sql<boolean>`image.thumbhash is null and image.media_type is distinct from 'video'`,
    batchSize: BATCH_SIZE,
    concurrency: CONCURRENCY,
    async run(jobs, { signal }) {
      const fresh = jobs.filter((job) => job.attempts === 1)
      const outcomes = await Promise.all(fresh.map((job) => make(job, signal)))
      // One of these may have killed the process, so each gets it to itself.
      for (const job of jobs) if (job.attempts > 1) outcomes.push(await make(job, signal))
      return outcomes
    },
    async store(tx, schema, results) {
      const made = results.map(({ job, result }) => ({
        ...job,
        files: result.files,
        thumbhash: Buffer.from(result.thumbhash),
      }))
      await storeThumbnails(tx, schema, made)
    },
    onStored(collection, results) {
      const images = results.map(({ job, result }) => ({
        id: job.image_id,
        thumbhash: Buffer.from(result.thumbhash).toString('base64'),
        sizes: result.files.map(({ size }) => size),
      }))
      if (images.length > 0) bus.publish({ type: 'thumbnails:ready', data: { collection, images } })
    },
    onFailed(collection, jobs) {
      const image_ids = jobs.map((job) => job.image_id)
      bus.publish({ type: 'thumbnails:failed', data: { collection, image_ids } })
    },
  })
}

type Source = Pick<ClaimedJob, 'path' | 'file_size' | 'modified_s' | 'width' | 'height'>

export function toInput(source: Source, sizes: readonly number[]) {
  const { path, file_size, modified_s, width, height } = source
  const pixels = width !== null && height !== null ? width * height : null
  return { file: path, file_size, modified_s, pixels, sizes }
}

async function makeOne(
  job: ClaimedJob,
  make: () => Promise<MadeThumbnails>,
): Promise<JobOutcome<Made>> {
  if (job.media_type === 'video') return { job, kind: 'failed', error: NO_VIDEO, isFinal: true }
  try {
    const result = await make()
    return result.kind === 'made' ? { job, kind: 'done', result } : { job, kind: 'stale' }
  } catch (error) {
    return toOutcome(job, error)
  }
}

export const NO_VIDEO = 'thumbnails of videos are not made yet'

function toOutcome(job: ClaimedJob, error: unknown): JobOutcome<Made> {
  const reason = error instanceof Error ? error.message : String(error)
  const code = error instanceof TaskError ? error.code : undefined
  if (code === STORE_FAULT) return { job, kind: 'blocked', reason }
  if (isGone(error)) return { job, kind: 'gone' }
  return { job, kind: 'failed', error: reason, isFinal: code === 'UNRENDERABLE' }
}
