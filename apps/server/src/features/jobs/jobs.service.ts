import { hostname } from 'node:os'
import process from 'node:process'
import { JOB_PRIORITY, type JobKind, type JobQueue } from '@safelight/contracts/job'
import type { RawBuilder } from 'kysely'
import type { Clock } from '../../platform/clock.ts'
import type { Database } from '../../platform/db/database.ts'
import { runInLane } from '../../platform/db/lane.ts'
import type { EventBus } from '../../platform/event-bus.ts'
import type { Log } from '../../platform/log.ts'
import type { Db } from '../../tables.ts'
import type { JobHandler } from './job-handler.ts'
import {
  countJobs,
  countRequested,
  enqueueJobs,
  enqueueNeeded,
  listFailedJobs,
  listPausedKinds,
  reclaimJobs,
  retryFailedJobs,
  setDesiredState,
  takeRequest,
  type FailedJobRow,
} from './jobs.queries.ts'
import { KindRunner } from './kind-runner.ts'
import { QueueCounts } from './queue-counts.ts'

export type JobsService = {
  /** Takes up what a former run left, and begins to work. */
  start(): Promise<void>
  /** Claims no more; what is not done at the deadline is put back. */
  stop(deadlineMs: number): Promise<void>
  listQueues(): JobQueue[]
  pauseKind(kind: JobKind): Promise<JobQueue>
  resumeKind(kind: JobKind): Promise<JobQueue>
  listFailed(kind: JobKind): Promise<(FailedJobRow & { collection: string })[]>
  retryFailed(kind: JobKind): Promise<JobQueue>
  /**
   * Queues the background work that `requestJobs` has asked for in a collection, oldest request first.
   * While held it does nothing: whoever lets go takes up all.
   */
  takeUpRequests(schema: string): Promise<void>
  /** Work has been requested for so many images, and waits: the queues are that much longer. */
  noteRequested(schema: string, images: number): void
  /**
   * Queues one kind of work for what a person is looking at: it goes first. `when` is a condition
   * over rows named `image`.
   */
  enqueueNow(schema: string, jobs: UrgentJobs): Promise<void>
  /** While held, only such work runs, and requests wait. Returns the function that lets go. */
  hold(): () => void
}

export type UrgentJobs = {
  readonly kind: JobKind
  readonly imageIds: readonly number[]
  readonly when?: RawBuilder<boolean>
}

export type JobsDeps = {
  readonly database: Database
  readonly bus: EventBus
  readonly clock: Clock
  readonly log: Log
  readonly handlers: readonly JobHandler[]
  readonly listCollections: () => Promise<string[]>
  /** Files of jobs that are not there; resolves when their rows say so. */
  readonly onGone: (schema: string, imageIds: readonly number[]) => Promise<void>
}

const PUBLISH_MS = 500
/** The lowest `integer` of PostgreSQL. */
const LOWEST_PRIORITY = -2_147_483_648
/** How soon jobs are seen whose second attempt is due. */
const RETRY_LOOK_MS = 5_000
/** How soon jobs are seen that other programs have queued, and those of workers that died. */
const FULL_LOOK_MS = 60_000
const FAILED_LISTED = 500

/** The queue of background work: rows of `job` in every collection, drained by one runner a kind. */
export function createJobsService(deps: JobsDeps): JobsService {
  return new Jobs(deps)
}

class Jobs implements JobsService {
  private readonly deps: JobsDeps
  private readonly counts = new QueueCounts()
  private readonly runners = new Map<JobKind, KindRunner>()
  private readonly timers: NodeJS.Timeout[] = []
  private readonly requests = new Map<string, Promise<void>>()
  private holds = 0
  private isStopping = false
  private isChanged = false
  private hasStarted = false

  constructor(deps: JobsDeps) {
    this.deps = deps
    const workerId = `${hostname()}:${process.pid}:${deps.clock.now().getTime()}`
    for (const handler of deps.handlers) {
      if (this.runners.has(handler.kind)) throw new Error(`two handlers of ${handler.kind} jobs`)
      this.runners.set(handler.kind, this.createRunner(handler, workerId))
    }
  }

  async start(): Promise<void> {
    const paused = await listPausedKinds(this.db)
    for (const runner of this.runners.values()) runner.isPaused = paused.has(runner.kind)
    // Nobody else can have claimed anything in a database that only this process has open.
    await this.takeUp({ all: this.deps.database.kind === 'embedded' })
    this.hasStarted = true
    this.every(PUBLISH_MS, () => this.publish())
    this.every(RETRY_LOOK_MS, () => this.lookAtWaiting())
    this.every(FULL_LOOK_MS, () => void this.takeUp({ all: false }))
  }

  async stop(deadlineMs: number): Promise<void> {
    for (const timer of this.timers) clearInterval(timer)
    this.isStopping = true
    await Promise.all(this.requests.values())
    await Promise.all([...this.runners.values()].map((runner) => runner.stop(deadlineMs)))
  }

  listQueues(): JobQueue[] {
    return [...this.runners.keys()].map((kind) => this.describe(kind))
  }

  async pauseKind(kind: JobKind): Promise<JobQueue> {
    await setDesiredState(this.db, kind, 'paused')
    const runner = this.runners.get(kind)
    if (runner) runner.isPaused = true
    return this.announce(kind)
  }

  async resumeKind(kind: JobKind): Promise<JobQueue> {
    await setDesiredState(this.db, kind, 'running')
    const runner = this.runners.get(kind)
    if (runner) runner.isPaused = false
    await this.lookEverywhere()
    return this.announce(kind)
  }

  async listFailed(kind: JobKind) {
    const failed: (FailedJobRow & { collection: string })[] = []
    for (const collection of await this.deps.listCollections()) {
      const page = { kind, limit: FAILED_LISTED - failed.length }
      if (page.limit <= 0) break
      for (const row of await listFailedJobs(this.db, collection, page))
        failed.push({ collection, ...row })
    }
    return failed
  }

  async retryFailed(kind: JobKind): Promise<JobQueue> {
    for (const schema of await this.deps.listCollections()) {
      const count = await retryFailedJobs(this.db, schema, kind)
      this.counts.add(schema, kind, { failed: -count, waiting: count })
      this.look(schema, kind)
    }
    return this.announce(kind)
  }

  takeUpRequests(schema: string): Promise<void> {
    // One after the other: each takes all there is, so that nothing committed before the call is left.
    const taken = (this.requests.get(schema) ?? Promise.resolve()).then(() =>
      runInLane('background', () => this.queueRequested(schema)),
    )
    this.requests.set(
      schema,
      taken.catch(() => {}),
    )
    return taken
  }

  noteRequested(schema: string, images: number): void {
    this.counts.addRequested(schema, images)
    this.isChanged = true
  }

  private async queueRequested(schema: string): Promise<void> {
    const needs = this.deps.handlers.map(({ kind, needs: needsOf }) => ({
      kind,
      condition: needsOf(schema),
    }))
    while (this.holds === 0 && !this.isStopping) {
      const queued = await this.deps.database.transaction(async (tx) => {
        const imageIds = await takeRequest(tx, schema)
        if (!imageIds) return undefined
        const jobs = await enqueueNeeded(tx, schema, { imageIds, needs })
        return { images: imageIds.length, jobs }
      })
      if (!queued) return this.clearRequested(schema)
      this.noteRequested(schema, -queued.images)
      for (const { kind, added } of queued.jobs) {
        this.counts.add(schema, kind, { waiting: added })
        this.look(schema, kind)
      }
    }
  }

  /** Another program may have taken up what this one noted. */
  private clearRequested(schema: string): void {
    this.counts.clearRequested(schema)
    this.isChanged = true
  }

  async enqueueNow(schema: string, jobs: UrgentJobs): Promise<void> {
    const added = await enqueueJobs(this.db, schema, { ...jobs, priority: JOB_PRIORITY.now })
    this.counts.add(schema, jobs.kind, { waiting: added })
    this.isChanged = true
    this.look(schema, jobs.kind)
  }

  hold(): () => void {
    this.holds++
    let isHeld = true
    return () => {
      if (!isHeld) return
      isHeld = false
      this.holds--
      if (this.holds === 0) void this.takeUp({ all: false })
    }
  }

  private get db(): Db {
    return this.deps.database.db
  }

  private createRunner(handler: JobHandler, workerId: string): KindRunner {
    const { database, log, clock, onGone } = this.deps
    return new KindRunner(handler, {
      database,
      log,
      clock,
      onGone,
      workerId,
      counts: this.counts,
      minPriority: () => (this.holds > 0 ? JOB_PRIORITY.now : LOWEST_PRIORITY),
      onChange: () => {
        this.isChanged = true
      },
    })
  }

  private every(ms: number, action: () => void): void {
    const timer = setInterval(action, ms)
    timer.unref()
    this.timers.push(timer)
  }

  /** Gives back what dead workers held, counts, and looks. */
  private async takeUp(options: { all: boolean }): Promise<void> {
    try {
      await runInLane('background', async () => {
        for (const schema of await this.deps.listCollections()) {
          const reclaimed = await reclaimJobs(this.db, schema, options)
          if (!this.hasStarted || reclaimed > 0)
            this.counts.reset(schema, await countJobs(this.db, schema))
          if (!this.hasStarted) this.noteRequested(schema, await countRequested(this.db, schema))
        }
      })
      await this.lookEverywhere()
    } catch (error) {
      if (!this.hasStarted) throw error
      this.deps.log.warn('the job queues could not be looked at', { error })
    }
  }

  private async lookEverywhere(): Promise<void> {
    for (const schema of await this.deps.listCollections()) {
      for (const kind of this.runners.keys()) this.look(schema, kind)
      this.takeUpRequests(schema).catch((error: unknown) =>
        this.deps.log.warn('background work could not be queued', { schema, error }),
      )
    }
  }

  private lookAtWaiting(): void {
    for (const { schema, kind } of this.counts.listWaiting()) this.look(schema, kind)
  }

  private look(schema: string, kind: JobKind): void {
    this.runners.get(kind)?.look(schema)
  }

  private publish(): void {
    const nowMs = this.deps.clock.now().getTime()
    for (const kind of this.runners.keys()) this.counts.sample(kind, nowMs)
    if (!this.isChanged) return
    this.isChanged = false
    this.deps.bus.publish({ type: 'jobs:progress', data: { queues: this.listQueues() } })
  }

  private announce(kind: JobKind): JobQueue {
    this.isChanged = true
    return this.describe(kind)
  }

  private describe(kind: JobKind): JobQueue {
    const counts = this.counts.total(kind)
    const rate = this.counts.rate(kind)
    const isPaused = this.runners.get(kind)?.isPaused ?? true
    const left = counts.waiting + counts.running
    return {
      kind,
      desired: isPaused ? 'paused' : 'running',
      ...counts,
      rate,
      eta_s: rate !== null && left > 0 ? Math.ceil(left / rate) : null,
    }
  }
}
