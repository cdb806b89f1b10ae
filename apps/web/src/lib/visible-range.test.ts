import { describe, expect, it } from 'vitest'
import { offsetShowing, visibleRange } from './visible-range.ts'

const line = { count: 100, size: 10, overscan: 2 }

describe('a line of equal items', () => {
  it('draws what is visible and a little more', () => {
    expect(visibleRange(line, { offset: 0, length: 30 })).toEqual({ first: 0, end: 5 })
    expect(visibleRange(line, { offset: 205, length: 30 })).toEqual({ first: 18, end: 26 })
    expect(visibleRange(line, { offset: 970, length: 30 })).toEqual({ first: 95, end: 100 })
  })

  it('draws nothing where nothing is, and nothing twice after the line became shorter', () => {
    expect(visibleRange({ ...line, count: 0 }, { offset: 0, length: 30 })).toEqual({
      first: 0,
      end: 0,
    })
    const { first, end } = visibleRange({ ...line, count: 3 }, { offset: 500, length: 30 })
    expect(end - first).toBe(0)
  })

  it('moves no further than needed to show an item', () => {
    const view = { offset: 100, length: 50 }
    const show = (index: number) => offsetShowing(line, view, { index, align: 'nearest' })
    expect([show(12), show(3), show(20)]).toEqual([100, 30, 160])
    expect(offsetShowing(line, view, { index: 20, align: 'center' })).toBe(180)
    expect(offsetShowing(line, view, { index: 0, align: 'center' })).toBe(0)
  })
})
