import { getStats } from '@safelight/contracts/stats'
import { QueryClient } from '@tanstack/react-query'
import { describe, expect, it } from 'vitest'
import { createInvalidateSoon } from './invalidate-soon.ts'

describe('news that many events ask for', () => {
  it('is fetched at once, then once per rest, then no more', () => {
    const queries = new QueryClient()
    let invalidated = 0
    queries.invalidateQueries = () => {
      invalidated++
      return Promise.resolve()
    }
    const timers: (() => void)[] = []
    const soon = createInvalidateSoon(queries, (run) => timers.push(run))
    for (let event = 0; event < 100; event++) soon(getStats)
    expect(invalidated).toBe(1)
    timers.shift()?.()
    expect(invalidated).toBe(2)
    timers.shift()?.()
    expect(invalidated).toBe(2)
    expect(timers).toHaveLength(0)
  })
})
