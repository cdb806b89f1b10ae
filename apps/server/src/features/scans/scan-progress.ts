import type { Scan } from '@safelight/contracts/scan'
import type { Clock } from '../../platform/clock.ts'
import type { EventBus } from '../../platform/event-bus.ts'
import { createRateMeter } from '../../platform/rate-meter.ts'
import { presentScan } from './scans.present.ts'
import type { ScanRow } from './scans.queries.ts'

/** Numbers of one scan that only grow. */
export type ScanCount =
  'found' | 'added' | 'changed' | 'moved' | 'missing' | 'skipped' | 'to_read' | 'read' | 'failed'

/** The numbers of a running scan: told to everybody a few times a second, stored once a second. */
export type ScanProgress = {
  readonly scan: Scan
  add(counts: Partial<Record<ScanCount, number>>): void
  addProblem(problem: { path: string; reason: string }): void
  enter(state: ScanRow['state'], change?: Partial<ScanRow>): Promise<void>
  /** Stops the clock; what was counted last is told and stored. */
  close(): Promise<void>
}

type Deps = {
  readonly bus: EventBus
  readonly clock: Clock
  /** Stores the row; called for one change at a time. */
  readonly store: (change: Partial<ScanRow>) => Promise<void>
}

const PUBLISH_MS = 250
const STORE_EVERY = 4
const MAX_PROBLEMS = 50

/** Starts to tell and store the progress of a scan, going on from its row. */
export function trackScan(row: ScanRow, deps: Deps): ScanProgress {
  return new Tracker(row, deps)
}

class Tracker implements ScanProgress {
  private readonly row: ScanRow
  private readonly deps: Deps
  private readonly timer: NodeJS.Timeout
  private meter = createRateMeter()
  private addedNews = 0
  private isChanged = false
  private ticks = 0
  private storing: Promise<void> = Promise.resolve()

  constructor(row: ScanRow, deps: Deps) {
    this.row = { ...row, problems: [...row.problems] }
    this.deps = deps
    this.timer = setInterval(() => this.tick(), PUBLISH_MS)
    this.timer.unref()
  }

  get scan(): Scan {
    const isMoving = this.row.state === 'walking' || this.row.state === 'reading'
    return presentScan(this.row, isMoving ? this.meter.perSecond() : null)
  }

  add(counts: Partial<Record<ScanCount, number>>): void {
    for (const [name, count] of Object.entries(counts) as [ScanCount, number][])
      this.row[name] += count
    this.addedNews += counts.added ?? 0
    this.isChanged = true
  }

  addProblem(problem: { path: string; reason: string }): void {
    if (this.row.problems.length < MAX_PROBLEMS) this.row.problems.push(problem)
    this.add({ skipped: 1 })
  }

  async enter(state: ScanRow['state'], change: Partial<ScanRow> = {}): Promise<void> {
    Object.assign(this.row, change, { state })
    this.meter = createRateMeter()
    this.publish()
    await this.store()
  }

  async close(): Promise<void> {
    clearInterval(this.timer)
    this.publish()
    await this.store()
  }

  private tick(): void {
    this.meter.sample(this.row.state === 'walking' ? this.row.found : this.row.read, this.nowMs())
    this.ticks++
    if (!this.isChanged) return
    this.publish()
    // A database that is away for a moment is noticed by the scan itself.
    if (this.ticks % STORE_EVERY === 0) this.store().catch(() => {})
  }

  private publish(): void {
    const { bus } = this.deps
    this.isChanged = false
    bus.publish({ type: 'scan:progress', data: this.scan })
    if (this.addedNews === 0) return
    const { schema_name: collection } = this.row
    bus.publish({ type: 'images:added', data: { collection, count: this.addedNews } })
    this.addedNews = 0
  }

  /** One at a time and in order, so that an older state never overwrites a newer one. */
  private store(): Promise<void> {
    const stored = this.storing.then(() => {
      return this.deps.store({ ...this.row })
    })
    this.storing = stored.catch(() => {})
    return stored
  }

  private nowMs(): number {
    return this.deps.clock.now().getTime()
  }
}
