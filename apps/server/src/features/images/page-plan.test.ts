import { describe, expect, it } from 'vitest'
import { choosePlan as choose } from './page-plan.ts'

const estimate = (rows: number, readsAll = false) => ({
  rows,
  entries: rows,
  tableRows: 1_000_000,
  readsAll,
})

const choosePlan = (known: ReturnType<typeof estimate>, canSlice = false) =>
  choose(known, { limit: 101, canSlice, branches: null })

describe('choosePlan', () => {
  it('collects rare matches and walks to frequent ones', () => {
    expect(choosePlan(estimate(300))).toMatchObject({ kind: 'collected' })
    expect(choosePlan(estimate(200_000))).toMatchObject({ kind: 'ordered' })
  })

  it('walks when collecting would read the whole table', () => {
    expect(choosePlan(estimate(300, true))).toMatchObject({ kind: 'ordered' })
  })

  it('walks where the indexes have to put many entries together for few matches', () => {
    const few = { ...estimate(3_000), tableRows: 300_000 }
    expect(choosePlan(few)).toMatchObject({ kind: 'collected' })
    expect(choosePlan({ ...few, entries: 200_000 })).toMatchObject({
      kind: 'ordered',
    })
  })

  it('cuts the order into slices for what is neither rare nor frequent', () => {
    expect(choosePlan(estimate(300), true)).toMatchObject({ kind: 'collected' })
    for (const matches of [2_000, 5_000, 17_000])
      expect(choosePlan(estimate(matches), true)).toEqual({
        kind: 'sliced',
        part: expect.closeTo(202 / matches, 6) as number,
      })
    expect(choosePlan(estimate(200_000), true)).toMatchObject({ kind: 'ordered' })
    expect(choosePlan(estimate(5_000, true), true)).toMatchObject({ kind: 'ordered' })
  })

  it('goes through the rows of a folder or model where that is less', () => {
    const ofModel = (matches: number, count = 1, rows = 16_000) =>
      choose(estimate(matches), { limit: 101, canSlice: true, branches: { count, rows } }).kind
    expect(ofModel(16_000)).toBe('merged')
    expect(ofModel(4_000)).toBe('merged')
    expect(ofModel(300)).toBe('collected')
    expect(ofModel(8_000, 60)).toBe('sliced')
    expect(ofModel(500_000, 1, 500_000)).toBe('ordered')
  })

  it('collects no more than a few times what was expected', () => {
    expect(choosePlan(estimate(3_000))).toEqual({ kind: 'collected', cap: 6_000 })
    expect(choosePlan(estimate(0))).toEqual({ kind: 'collected', cap: 1_500 })
  })

  it('looks at a few thousand rows first where matches are dense', () => {
    expect(choosePlan(estimate(500_000))).toMatchObject({ first: 1_000 })
    expect(choosePlan(estimate(20_000))).toMatchObject({ first: 10_100 })
    expect(choosePlan({ ...estimate(0, true), tableRows: 0 })).toMatchObject({
      kind: 'ordered',
    })
  })
})
