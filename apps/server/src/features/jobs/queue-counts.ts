import type { JobKind } from '@safelight/contracts/job'
import { createRateMeter, type RateMeter } from '../../platform/rate-meter.ts'
import type { JobCount } from './jobs.queries.ts'

type Counts = { waiting: number; running: number; failed: number }

/**
 * How long the queues are, known without asking: counting two million jobs takes a second of the
 * database. Counted once per collection, then kept by what the program itself does.
 */
export class QueueCounts {
  private readonly counts = new Map<string, Counts>()
  /** Images, by collection, for which work is requested but not queued yet. */
  private readonly requested = new Map<string, number>()
  private readonly done = new Map<JobKind, number>()
  private readonly meters = new Map<JobKind, RateMeter>()

  /** Replaces what is known of the jobs of a collection. */
  reset(schema: string, counted: readonly JobCount[]): void {
    for (const key of this.counts.keys()) if (key.startsWith(`${schema}/`)) this.counts.delete(key)
    for (const { kind, state, count } of counted)
      if (state in emptyCounts) this.of(schema, kind)[state as keyof Counts] = count
  }

  add(schema: string, kind: JobKind, change: Partial<Counts>): void {
    const counts = this.of(schema, kind)
    for (const [state, count] of Object.entries(change) as [keyof Counts, number][])
      counts[state] = Math.max(0, counts[state] + count)
  }

  addRequested(schema: string, images: number): void {
    this.requested.set(schema, Math.max(0, (this.requested.get(schema) ?? 0) + images))
  }

  /** Nothing is requested in a collection any more, whoever has taken it up. */
  clearRequested(schema: string): void {
    this.requested.delete(schema)
  }

  addDone(kind: JobKind, count: number): void {
    this.done.set(kind, (this.done.get(kind) ?? 0) + count)
  }

  /** To be called a few times a second: rates are measured between the calls. */
  sample(kind: JobKind, nowMs: number): void {
    const meter = this.meters.get(kind) ?? createRateMeter()
    this.meters.set(kind, meter)
    meter.sample(this.done.get(kind) ?? 0, nowMs)
  }

  rate(kind: JobKind): number | null {
    const rate = this.meters.get(kind)?.perSecond() ?? null
    return rate === 0 ? null : rate
  }

  /** Of what is requested, each kind may be needed by all images. */
  total(kind: JobKind): Counts {
    const total = { ...emptyCounts }
    for (const images of this.requested.values()) total.waiting += images
    for (const [key, counts] of this.counts) {
      if (!key.endsWith(`/${kind}`)) continue
      total.waiting += counts.waiting
      total.running += counts.running
      total.failed += counts.failed
    }
    return total
  }

  /** Queues with waiting jobs. */
  listWaiting(): { schema: string; kind: JobKind }[] {
    return [...this.counts]
      .filter(([, { waiting }]) => waiting > 0)
      .map(([key]) => {
        const [schema = '', kind] = key.split('/')
        return { schema, kind: kind as JobKind }
      })
  }

  private of(schema: string, kind: JobKind): Counts {
    const key = `${schema}/${kind}`
    const counts = this.counts.get(key) ?? { ...emptyCounts }
    this.counts.set(key, counts)
    return counts
  }
}

const emptyCounts: Counts = { waiting: 0, running: 0, failed: 0 }
