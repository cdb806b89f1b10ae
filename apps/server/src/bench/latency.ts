/** Times of one kind of request, in milliseconds. */
export type Latency = { readonly p50: number; readonly p95: number }

/** Runs each request once, one after another, after a few that do not count. */
export async function measureLatency(
  requests: readonly (() => Promise<unknown>)[],
  warmUps = 3,
): Promise<Latency> {
  for (const request of requests.slice(0, warmUps)) await request()
  const times: number[] = []
  for (const request of requests) {
    const startedAt = performance.now()
    await request()
    times.push(performance.now() - startedAt)
  }
  return summarize(times)
}

/** Median and 95th percentile (nearest rank). */
export function summarize(times: readonly number[]): Latency {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0
  return { p50: at(0.5), p95: at(0.95) }
}
