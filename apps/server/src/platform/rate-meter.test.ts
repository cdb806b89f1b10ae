import { describe, expect, it } from 'vitest'
import { createRateMeter } from './rate-meter.ts'

describe('createRateMeter', () => {
  it('knows nothing at first', () => {
    const meter = createRateMeter()
    expect(meter.perSecond()).toBeNull()
    meter.sample(10, 0)
    expect(meter.perSecond()).toBeNull()
  })

  it('measures over the time between its samples', () => {
    const meter = createRateMeter()
    meter.sample(0, 0)
    meter.sample(500, 250)
    expect(meter.perSecond()).toBe(2000)
  })

  it('forgets what is older than five seconds', () => {
    const meter = createRateMeter()
    meter.sample(0, 0)
    for (let second = 10; second <= 14; second++) meter.sample(second * 100, second * 1000)
    expect(meter.perSecond()).toBe(100)
  })
})
