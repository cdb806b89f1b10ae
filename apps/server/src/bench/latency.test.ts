import { describe, expect, it } from 'vitest'
import { measureLatency, summarize } from './latency.ts'

describe('latency', () => {
  it('is summed up by nearest rank', () => {
    const times = Array.from({ length: 100 }, (_, at) => 100 - at)
    expect(summarize(times)).toEqual({ p50: 50, p95: 95 })
    expect(summarize([7])).toEqual({ p50: 7, p95: 7 })
  })

  it('leaves out the first few, which warm the caches', async () => {
    let calls = 0
    await measureLatency([async () => calls++, async () => calls++], 1)
    expect(calls).toBe(3)
  })
})
