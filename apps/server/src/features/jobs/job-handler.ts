import type { JobKind } from '@safelight/contracts/job'
import type { RawBuilder } from 'kysely'
import type { Tx } from '../../tables.ts'

/** A job with what its image looked like when it was claimed. */
export type ClaimedJob = {
  readonly id: number
  readonly image_id: number
  readonly priority: number
  /** This one included. */
  readonly attempts: number
  readonly path: string
  readonly media_type: string | null
  readonly file_size: number | null
  /** Seconds since 1970, as PostgreSQL divides its microseconds; NULL where unknown. */
  readonly modified_s: number | null
  readonly width: number | null
  readonly height: number | null
}

export type JobOutcome<Result> =
  | { readonly job: ClaimedJob; readonly kind: 'done'; readonly result: Result }
  /** Tried again later unless `isFinal`, then listed as failed. */
  | {
      readonly job: ClaimedJob
      readonly kind: 'failed'
      readonly error: string
      readonly isFinal: boolean
    }
  /** The file is not there, or has other content than its row says: a scan sees to it. */
  | { readonly job: ClaimedJob; readonly kind: 'gone' | 'stale' }
  /** No fault of this job (the disk is full): put back, and the whole kind rests for a while. */
  | { readonly job: ClaimedJob; readonly kind: 'blocked'; readonly reason: string }

export type JobContext = { readonly schema: string; readonly signal: AbortSignal }

export type Finished<Result> = { readonly job: ClaimedJob; readonly result: Result }

/** One kind of background work. Jobs may run twice, so both steps must bear that. */
export type JobHandler<Result = unknown> = {
  readonly kind: JobKind
  /** SQL condition over a row named `image`: whether it needs this work. */
  readonly needs: (schema: string) => RawBuilder<boolean>
  /** Jobs claimed together. */
  readonly batchSize: number
  /** Batches under way at once. */
  readonly concurrency: number
  /** Does the work; one outcome for each job. No database. */
  run(jobs: readonly ClaimedJob[], context: JobContext): Promise<JobOutcome<Result>[]>
  /**
   * Stores results in the transaction that removes the jobs. Must leave alone an image whose file
   * changed meanwhile.
   */
  store(tx: Tx, schema: string, results: readonly Finished<Result>[]): Promise<void>
  /** After that transaction. */
  onStored?(schema: string, results: readonly Finished<Result>[]): void
  /** After jobs have failed for good. */
  onFailed?(schema: string, jobs: readonly ClaimedJob[]): void
}

/** Keeps the result type inside: the queue hands results on without looking at them. */
export function defineJob<Result>(handler: JobHandler<Result>): JobHandler {
  return handler
}
