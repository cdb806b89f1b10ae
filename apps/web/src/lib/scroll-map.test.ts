import { describe, expect, it } from 'vitest'
import { createScrollMap, followScroll, MAX_PHYSICAL, toPhysical, toVirtual } from './scroll-map.ts'

describe('scrolling content taller than a browser can hold', () => {
  const million = createScrollMap(37_000_000)

  it('leaves content that fits alone', () => {
    const map = createScrollMap(5000)
    expect(map.physical).toBe(5000)
    expect(toVirtual(map, 1234)).toBe(1234)
  })

  it('keeps the element below 2^24 px', () => {
    expect(million.physical).toBe(MAX_PHYSICAL)
    expect(MAX_PHYSICAL).toBeLessThan(2 ** 24)
  })

  it('reaches both ends exactly', () => {
    expect(toVirtual(million, 0)).toBe(0)
    expect(toVirtual(million, million.physical)).toBe(million.virtual)
  })

  it('is monotonic and its own inverse', () => {
    let previous = -1
    for (let top = 0; top <= MAX_PHYSICAL; top += 123_457) {
      const virtual = toVirtual(million, top)
      expect(virtual).toBeGreaterThan(previous)
      expect(toPhysical(million, virtual)).toBeCloseTo(top, 3)
      previous = virtual
    }
  })

  it('moves one to one with the wheel, anywhere', () => {
    const start = { physical_top: 4_000_000, virtual_top: toVirtual(million, 4_000_000) }
    const next = followScroll(million, start, { physical_top: 4_000_120, viewport: 900 })
    expect(next.virtual_top - start.virtual_top).toBe(120)
  })

  it('jumps by the map when the scroll bar is dragged', () => {
    const start = { physical_top: 0, virtual_top: 0 }
    const next = followScroll(million, start, { physical_top: 4_000_000, viewport: 900 })
    expect(next.virtual_top).toBe(toVirtual(million, 4_000_000))
  })

  it('never leaves the content', () => {
    const start = { physical_top: 100, virtual_top: 20 }
    expect(
      followScroll(million, start, { physical_top: 0, viewport: 900 }).virtual_top,
    ).toBeGreaterThanOrEqual(0)
  })
})
