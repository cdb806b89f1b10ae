import { describe, expect, it } from 'vitest'
import { startOf } from './calendar.ts'

const now = new Date(2026, 2, 31, 15, 30)

describe('startOf', () => {
  it('is local midnight of a day', () => {
    expect(startOf({ kind: 'day', year: 2026, month: 2, day: 28 }, now)).toEqual(
      new Date(2026, 1, 28),
    )
    expect(startOf({ kind: 'day', year: 99, month: 1, day: 1 }, now).getFullYear()).toBe(99)
  })

  it.each([
    [0, 'day', new Date(2026, 2, 31)],
    [-1, 'day', new Date(2026, 3, 1)],
    [31, 'day', new Date(2026, 1, 28)],
    [1, 'month', new Date(2026, 1, 28)],
    [13, 'month', new Date(2025, 1, 28)],
    [2, 'year', new Date(2024, 2, 31)],
  ] as const)('%i %s ago', (amount, unit, expected) => {
    expect(startOf({ kind: 'ago', amount, unit }, now)).toEqual(expected)
  })
})
