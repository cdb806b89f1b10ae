import { describe, expect, it } from 'vitest'
import { type GridInput, layoutGrid, neighbour, picturesInBox, rowsInBand } from './grid-layout.ts'

const base: GridInput = {
  aspects: [],
  sections: [],
  mode: 'rows',
  width: 1000,
  gap: 8,
  tile_size: 200,
}

/** A fixed sequence of plausible aspects; no randomness, so that failures repeat. */
function someAspects(count: number): number[] {
  const shapes = [1, 0.67, 1.5, 0.75, 1.78, 0.56, 1.33, 2.4, 0.3, 6]
  return Array.from({ length: count }, (_, index) => shapes[(index * 7 + (index >> 3)) % 10] ?? 1)
}

describe('justified rows', () => {
  const layout = layoutGrid({ ...base, aspects: someAspects(500) })

  it('hold every picture once and in order', () => {
    expect(layout.rows[0]?.start).toBe(0)
    expect(layout.rows.at(-1)?.end).toBe(500)
    for (let index = 1; index < layout.rows.length; index++)
      expect(layout.rows[index]?.start).toBe(layout.rows[index - 1]?.end)
  })

  it('fill the width to the pixel, except the last', () => {
    for (const row of layout.rows.slice(0, -1)) {
      const last = row.end - 1
      expect((layout.x[last] ?? 0) + (layout.w[last] ?? 0)).toBe(1000)
    }
  })

  it('never overlap and keep the gap to within rounding', () => {
    for (const row of layout.rows)
      for (let index = row.start + 1; index < row.end; index++) {
        const gap = (layout.x[index] ?? 0) - (layout.x[index - 1] ?? 0) - (layout.w[index - 1] ?? 0)
        expect(gap).toBeGreaterThanOrEqual(7)
        expect(gap).toBeLessThanOrEqual(9)
      }
  })

  it('stay near the wanted height', () => {
    for (const row of layout.rows) {
      expect(row.height).toBeGreaterThan(110)
      expect(row.height).toBeLessThan(340)
    }
  })

  it('do not blow up a lonely picture at the end', () => {
    const lonely = layoutGrid({ ...base, aspects: [1] })
    expect(lonely.rows[0]?.height).toBe(200)
    expect(lonely.w[0]).toBe(200)
  })

  it('keep a single panorama inside a narrow page', () => {
    const narrow = layoutGrid({ ...base, width: 300, aspects: [6] })
    expect(narrow.w[0]).toBeLessThanOrEqual(300)
  })

  it('lay out nothing without complaint', () => {
    expect(layoutGrid(base)).toMatchObject({ rows: [], height: 0 })
    expect(layoutGrid({ ...base, width: 0, aspects: [1, 1] }).rows).toEqual([])
  })
})

describe('sections', () => {
  const layout = layoutGrid({
    ...base,
    aspects: someAspects(30),
    sections: [
      { start: 0, label: 'March 2026' },
      { start: 12, label: 'February 2026' },
    ],
  })

  it('start with a heading and never share a row', () => {
    const headings = layout.rows.filter((row) => row.label !== null)
    expect(headings.map((row) => row.label)).toEqual(['March 2026', 'February 2026'])
    expect(layout.rows.some((row) => row.start < 12 && row.end > 12)).toBe(false)
  })

  it('are stepped over by the arrow keys', () => {
    const fromLastOfMarch = neighbour(layout, 11, { direction: 'down', page_height: 0 })
    expect(fromLastOfMarch).toBeGreaterThanOrEqual(12)
  })
})

describe('other arrangements', () => {
  it('squares are equal and fill the width', () => {
    const layout = layoutGrid({ ...base, mode: 'squares', aspects: someAspects(10) })
    expect(layout.rows[0]).toMatchObject({ start: 0, end: 4 })
    expect((layout.x[3] ?? 0) + (layout.w[3] ?? 0)).toBe(1000)
  })

  it('a list has one picture a row', () => {
    const layout = layoutGrid({ ...base, mode: 'list', aspects: someAspects(5) })
    expect(layout.rows).toHaveLength(5)
    expect(layout.row_of[3]).toBe(3)
  })
})

describe('finding pictures', () => {
  const layout = layoutGrid({ ...base, aspects: someAspects(2000) })

  it('finds exactly the rows that touch a band', () => {
    const band = rowsInBand(layout, 5000, 6000)
    const expected = layout.rows.flatMap((row, index) =>
      row.top < 6000 && row.top + row.height > 5000 ? [index] : [],
    )
    expect(band).toEqual({ first: expected[0], last: expected.at(-1) })
  })

  it('finds nothing beyond the end', () => {
    expect(rowsInBand(layout, layout.height + 100, layout.height + 200)).toBeNull()
  })

  it('catches what a rubber band touches and nothing else', () => {
    const row = layout.rows[3]
    const box = { left: 0, right: 1, top: (row?.top ?? 0) + 1, bottom: (row?.top ?? 0) + 2 }
    expect(picturesInBox(layout, box)).toEqual([row?.start])
  })

  it('goes down and up again to the same picture when both are nearest', () => {
    const down = neighbour(layout, 0, { direction: 'down', page_height: 0 })
    expect(layout.row_of[down]).toBe(1)
    expect(neighbour(layout, down, { direction: 'up', page_height: 0 })).toBe(0)
  })

  it('stops at both ends', () => {
    expect(neighbour(layout, 0, { direction: 'left', page_height: 0 })).toBe(0)
    expect(neighbour(layout, 1999, { direction: 'right', page_height: 0 })).toBe(1999)
    expect(neighbour(layout, 0, { direction: 'up', page_height: 0 })).toBe(0)
  })

  it('moves about a page on page-down', () => {
    const next = neighbour(layout, 0, { direction: 'page-down', page_height: 800 })
    const top = layout.rows[layout.row_of[next] ?? 0]?.top ?? 0
    expect(top).toBeGreaterThanOrEqual(800)
    expect(top).toBeLessThan(1200)
  })
})
