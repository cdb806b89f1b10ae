/** Events per second over the last seconds, for progress displays. */
export type RateMeter = {
  /** `total` things have happened up to `nowMs`. */
  sample(total: number, nowMs: number): void
  /** NULL until there is something to measure. */
  perSecond(): number | null
}

const WINDOW_MS = 5_000
const MIN_SPAN_MS = 200

/** A meter that forgets what is older than five seconds. */
export function createRateMeter(): RateMeter {
  let samples: { total: number; atMs: number }[] = []
  return {
    sample(total, nowMs) {
      samples = samples.filter(({ atMs }) => nowMs - atMs <= WINDOW_MS)
      samples.push({ total, atMs: nowMs })
    },
    perSecond() {
      const [first, last] = [samples[0], samples.at(-1)]
      if (!first || !last || last.atMs - first.atMs < MIN_SPAN_MS) return null
      return ((last.total - first.total) * 1000) / (last.atMs - first.atMs)
    },
  }
}
