/** One measured figure. `limit` names the row of the same report that it is a ratio to. */
export type BenchRow = {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** `value` as a multiple of the machine's own limit, measured in the same run. */
  readonly ratio?: number | undefined
  readonly limit?: string | undefined
}

export type BenchReport = {
  readonly bench: string
  /** What was measured: counts, sizes, engine. */
  readonly subject: Readonly<Record<string, string | number>>
  readonly rows: readonly BenchRow[]
}

/** Work per second of wall time, and what the work answered. */
export async function measureRate<T>(
  count: number,
  work: () => Promise<T> | T,
): Promise<{ rate: number; seconds: number; result: T }> {
  const started = performance.now()
  const result = await work()
  const seconds = (performance.now() - started) / 1000
  return { rate: count / seconds, seconds, result }
}
