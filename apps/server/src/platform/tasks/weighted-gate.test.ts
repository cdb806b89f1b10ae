import { describe, expect, it } from 'vitest'
import { createWeightedGate } from './weighted-gate.ts'

function task(log: string[], name: string) {
  const { promise, resolve } = Promise.withResolvers<void>()
  return {
    end: resolve,
    work: async () => {
      log.push(name)
      await promise
    },
  }
}
/** Long enough for every promise that can settle to have settled. */
const settled = () => new Promise((resolve) => setImmediate(resolve))

describe('createWeightedGate', () => {
  it('fills its capacity and lets the next in when there is room', async () => {
    const log: string[] = []
    const gate = createWeightedGate(2)
    const [a, b, c] = [task(log, 'a'), task(log, 'b'), task(log, 'c')]
    const all = [a, b, c].map(({ work }) => gate.run(1, work))
    await settled()
    expect(log).toEqual(['a', 'b'])
    a.end()
    await settled()
    expect(log).toEqual(['a', 'b', 'c'])
    b.end()
    c.end()
    await Promise.all(all)
  })

  it('runs what is heavier than the whole alone, and before what came later', async () => {
    const log: string[] = []
    const gate = createWeightedGate(2)
    const [light, heavy, late] = [task(log, 'light'), task(log, 'heavy'), task(log, 'late')]
    const all = [gate.run(1, light.work), gate.run(99, heavy.work), gate.run(1, late.work)]
    await settled()
    expect(log).toEqual(['light'])
    light.end()
    await settled()
    expect(log).toEqual(['light', 'heavy'])
    heavy.end()
    await settled()
    expect(log).toEqual(['light', 'heavy', 'late'])
    late.end()
    await Promise.all(all)
  })

  it('makes room again after work that failed', async () => {
    const gate = createWeightedGate(1)
    await expect(gate.run(1, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    expect(await gate.run(1, () => Promise.resolve('next'))).toBe('next')
  })
})
