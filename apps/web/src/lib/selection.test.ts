import { describe, expect, it } from 'vitest'
import {
  clearSelection,
  countSelected,
  EMPTY_SELECTION,
  hasSelection,
  isSelected,
  selectAll,
  selectBand,
  selectOne,
  selectRange,
  type SelectionState,
  toggleOne,
} from './selection.ts'

const order = [10, 11, 12, 13, 14]
function range(from: number, to: number): number[] {
  const [a, b] = [order.indexOf(from), order.indexOf(to)]
  return order.slice(Math.min(a, b), Math.max(a, b) + 1)
}

function ids(state: SelectionState): number[] {
  return order.filter((id) => isSelected(state.selection, id))
}

describe('selection', () => {
  it('a click selects one alone', () => {
    expect(ids(selectOne(12))).toEqual([12])
  })

  it('Ctrl adds and takes away', () => {
    const two = toggleOne(selectOne(10), 12)
    expect(ids(two)).toEqual([10, 12])
    expect(ids(toggleOne(two, 10))).toEqual([12])
  })

  it('Shift selects from the anchor, in either direction, and keeps the anchor', () => {
    const back = selectRange(selectOne(12), 10, { range })
    expect(ids(back)).toEqual([10, 11, 12])
    expect(ids(selectRange(back, 14, { range }))).toEqual([12, 13, 14])
  })

  it('Ctrl-Shift adds the range', () => {
    const state = toggleOne(selectOne(10), 13)
    expect(ids(selectRange(state, 14, { range, add: true }))).toEqual([10, 13, 14])
  })

  it('all means also what is not loaded, less what is then taken away', () => {
    const all = selectAll(selectOne(11))
    expect(isSelected(all.selection, 999)).toBe(true)
    const fewer = toggleOne(all, 12)
    expect(ids(fewer)).toEqual([10, 11, 13, 14])
    expect(countSelected(fewer.selection, 5)).toBe(4)
    expect(countSelected(fewer.selection, null)).toBeNull()
  })

  it('a rubber band replaces, or adds with Ctrl', () => {
    const before = selectOne(10)
    expect(ids(selectBand(before, [13, 14], false))).toEqual([13, 14])
    expect(ids(selectBand(before, [13, 14], true))).toEqual([10, 13, 14])
  })

  it('clearing keeps the keyboard in its place', () => {
    const state = clearSelection(selectOne(12))
    expect(hasSelection(state.selection)).toBe(false)
    expect(state.focus).toBe(12)
    expect(hasSelection(EMPTY_SELECTION.selection)).toBe(false)
  })
})
