import { JOB_PRIORITY, type JobKind } from '@safelight/contracts/job'
import { AppError } from '../../platform/app-error.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Database } from '../../platform/db/database.ts'
import { runInLane } from '../../platform/db/lane.ts'
import type { Log } from '../../platform/log.ts'
import type { ClaimedJob, Finished, JobHandler, JobOutcome } from './job-handler.ts'
import {
  claimJobs,
  extendLeases,
  failJobs,
  finishJobs,
  MAX_ATTEMPTS,
  releaseJobs,
  type JobFailure,
} from './jobs.queries.ts'
import type { QueueCounts } from './queue-counts.ts'

export type KindRunnerDeps = {
  readonly database: Database
  readonly log: Log
  readonly clock: Clock
  readonly counts: QueueCounts
  readonly workerId: string
  /** The lowest priority that may run at present. */
  readonly minPriority: () => number
  /** Files that are not there; resolves when their rows say so. */
  readonly onGone: (schema: string, imageIds: readonly number[]) => Promise<void>
  readonly onChange: () => void
}

const LEASE_SECONDS = 300
const LEASE_RENEWAL_MS = 60_000
/** Before the second and the third attempt. */
const BACKOFF_SECONDS = [10, 60]
const BLOCKED_SECONDS = 60

/** Drains the jobs of one kind, in all collections. */
export class KindRunner {
  readonly kind: JobKind
  isPaused = false
  private readonly handler: JobHandler
  private readonly deps: KindRunnerDeps
  private readonly schemas = new Set<string>()
  private readonly abort = new AbortController()
  private readonly running = new Set<Promise<void>>()
  private filling: Promise<void> | undefined
  private isStopping = false
  private blockedUntilMs = 0

  constructor(handler: JobHandler, deps: KindRunnerDeps) {
    this.kind = handler.kind
    this.handler = handler
    this.deps = deps
  }

  /** There may be something to do in this collection. */
  look(schema: string): void {
    this.schemas.add(schema)
    void this.fill()
  }

  /** Claims no more, waits for what runs, and after the deadline gives it back. */
  async stop(deadlineMs: number): Promise<void> {
    this.isStopping = true
    await this.filling
    const timer = setTimeout(() => this.abort.abort(new Error('stopping')), deadlineMs)
    await Promise.allSettled(this.running)
    clearTimeout(timer)
  }

  private canClaim(): boolean {
    if (this.isStopping || this.isPaused || this.deps.clock.now().getTime() < this.blockedUntilMs)
      return false
    return this.running.size < this.handler.concurrency
  }

  /** Claims until all places are taken or nothing is left. One at a time, so that none is lost. */
  fill(): Promise<void> {
    this.filling ??= this.claimAll().finally(() => {
      this.filling = undefined
      // Somebody may have looked in this very moment.
      if (this.schemas.size > 0 && this.canClaim()) void this.fill()
    })
    return this.filling
  }

  private async claimAll(): Promise<void> {
    try {
      while (this.schemas.size > 0 && this.canClaim()) await this.claimNext()
    } catch (error) {
      // The schemas are looked at again when the database may be back.
      this.schemas.clear()
      this.deps.log.warn('jobs could not be claimed', { kind: this.kind, error })
    }
  }

  /** Tries each collection in turn, so that none waits for the end of another's queue. */
  private async claimNext(): Promise<void> {
    for (const schema of [...this.schemas]) {
      this.schemas.delete(schema)
      const jobs = await this.claim(schema)
      if (jobs.length === 0) continue
      this.schemas.add(schema)
      const batch = this.runBatch(schema, jobs).finally(() => {
        this.running.delete(batch)
        void this.fill()
      })
      this.running.add(batch)
      return
    }
  }

  private async claim(schema: string): Promise<ClaimedJob[]> {
    const { database, workerId, minPriority, counts } = this.deps
    const { kind } = this
    const claim = {
      kind,
      workerId,
      limit: this.handler.batchSize,
      minPriority: minPriority(),
      leaseSeconds: LEASE_SECONDS,
    }
    const isUrgent = claim.minPriority >= JOB_PRIORITY.now
    const { jobs, dropped } = await runInLane(isUrgent ? 'interactive' : 'background', () =>
      database.transaction((tx) => claimJobs(tx, schema, claim)),
    )
    counts.add(schema, kind, { waiting: -jobs.length - dropped, running: jobs.length })
    if (dropped > 0) this.schemas.add(schema)
    return jobs
  }

  private async runBatch(schema: string, jobs: readonly ClaimedJob[]): Promise<void> {
    const renewal = setInterval(() => void this.renew(schema, jobs), LEASE_RENEWAL_MS)
    try {
      const outcomes = await this.runHandler(schema, jobs)
      await runInLane('background', () => this.settle(schema, outcomes))
    } catch (error) {
      // The leases run out and the jobs are taken up again.
      this.deps.log.warn('results of jobs could not be stored', { kind: this.kind, error })
    } finally {
      clearInterval(renewal)
      this.deps.counts.add(schema, this.kind, { running: -jobs.length })
      this.deps.onChange()
    }
  }

  private async runHandler(
    schema: string,
    jobs: readonly ClaimedJob[],
  ): Promise<JobOutcome<unknown>[]> {
    const { signal } = this.abort
    try {
      return await this.handler.run(jobs, { schema, signal })
    } catch (error) {
      if (signal.aborted) return jobs.map((job) => ({ job, kind: 'blocked', reason: 'stopping' }))
      this.deps.log.error('a job handler failed', { kind: this.kind, error })
      const message = error instanceof Error ? error.message : String(error)
      return jobs.map((job) => ({ job, kind: 'failed', error: message, isFinal: false }))
    }
  }

  private async settle(schema: string, outcomes: readonly JobOutcome<unknown>[]): Promise<void> {
    const results: Finished<unknown>[] = []
    const failures: (JobFailure & { job: ClaimedJob })[] = []
    const over: ClaimedJob[] = []
    const gone: number[] = []
    const blocked: ClaimedJob[] = []
    for (const outcome of outcomes)
      if (outcome.kind === 'done') results.push(outcome)
      else if (outcome.kind === 'failed') failures.push(toFailure(outcome))
      else if (outcome.kind === 'blocked') blocked.push(outcome.job)
      else {
        over.push(outcome.job)
        if (outcome.kind === 'gone') gone.push(outcome.job.image_id)
      }
    if (gone.length > 0) await this.deps.onGone(schema, gone)
    await this.storeResults(schema, results, over)
    await this.storeFailures(schema, failures)
    await this.putBack(schema, outcomes, blocked)
  }

  /** Results, and the end of jobs that have become pointless (`over`), in one transaction. */
  private async storeResults(
    schema: string,
    results: readonly Finished<unknown>[],
    over: readonly ClaimedJob[],
  ): Promise<void> {
    if (results.length + over.length === 0) return
    try {
      await this.storeTogether(schema, results, over)
    } catch (error) {
      // Nothing is wrong with these results when the database as a whole is.
      if (error instanceof AppError) throw error
      if (results.length + over.length === 1) return this.failResult(schema, results, error)
      for (const result of results) await this.storeResults(schema, [result], [])
      for (const job of over) await this.storeResults(schema, [], [job])
    }
  }

  private async storeTogether(
    schema: string,
    results: readonly Finished<unknown>[],
    over: readonly ClaimedJob[],
  ): Promise<void> {
    const { database, counts, workerId } = this.deps
    const ids = [...results.map(({ job }) => job.id), ...over.map((job) => job.id)]
    await database.transaction(async (tx) => {
      if (results.length > 0) await this.handler.store(tx, schema, results)
      await finishJobs(tx, schema, { ids, workerId })
    })
    counts.addDone(this.kind, results.length)
    this.handler.onStored?.(schema, results)
  }

  private async failResult(
    schema: string,
    [result]: readonly Finished<unknown>[],
    error: unknown,
  ): Promise<void> {
    if (!result) throw error
    const reason = error instanceof Error ? error.message : String(error)
    const failure = { ...result, kind: 'failed', error: reason, isFinal: false } as const
    await this.storeFailures(schema, [toFailure(failure)])
  }

  private async storeFailures(
    schema: string,
    failures: readonly (JobFailure & { job: ClaimedJob })[],
  ): Promise<void> {
    if (failures.length === 0) return
    await failJobs(this.deps.database.db, schema, failures)
    const final = failures.filter(({ retryAfterS }) => retryAfterS === null).map(({ job }) => job)
    const { length: failed } = final
    this.deps.counts.add(schema, this.kind, { failed, waiting: failures.length - failed })
    if (failed > 0) this.handler.onFailed?.(schema, final)
  }

  private async putBack(
    schema: string,
    outcomes: readonly JobOutcome<unknown>[],
    blocked: readonly ClaimedJob[],
  ): Promise<void> {
    if (blocked.length === 0) return
    const ids = blocked.map(({ id }) => id)
    await releaseJobs(this.deps.database.db, schema, { ids, delayS: 0 })
    this.deps.counts.add(schema, this.kind, { waiting: ids.length })
    if (this.isStopping) return
    this.blockedUntilMs = this.deps.clock.now().getTime() + BLOCKED_SECONDS * 1000
    const reason = outcomes.find((outcome) => outcome.kind === 'blocked')?.reason
    this.deps.log.warn('background work waits', { kind: this.kind, reason })
  }

  private async renew(schema: string, jobs: readonly ClaimedJob[]): Promise<void> {
    const { database, workerId, log } = this.deps
    const ids = jobs.map(({ id }) => id)
    try {
      await extendLeases(database.db, schema, { ids, workerId, leaseSeconds: LEASE_SECONDS })
    } catch (error) {
      log.warn('leases of jobs could not be renewed', { kind: this.kind, error })
    }
  }
}

function toFailure({ job, error, isFinal }: Extract<JobOutcome<unknown>, { kind: 'failed' }>) {
  const isOver = isFinal || job.attempts >= MAX_ATTEMPTS
  const retryAfterS = isOver ? null : (BACKOFF_SECONDS[job.attempts - 1] ?? 60)
  return { job, id: job.id, error: error.slice(0, 1000), retryAfterS }
}
