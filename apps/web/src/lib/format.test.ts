import { describe, expect, it } from 'vitest'
import {
  dateKey,
  formatBytes,
  formatDateKey,
  formatDuration,
  formatNumber,
  formatPlural,
  formatRate,
  formatRelative,
  formatRemaining,
} from './format.ts'

describe('numbers for people', () => {
  it('have separators and the right word', () => {
    expect(formatPlural(1, 'image', 'images')).toBe('1 image')
    expect(formatPlural(2318, 'image', 'images')).toMatch(/^2.318 images$/)
  })

  it('sizes keep one digit while small', () => {
    expect(formatBytes(900)).toBe('900 B')
    expect(formatBytes(1_468_006)).toMatch(/^1.4 MB$/)
    expect(formatBytes(52_428_800)).toBe('50 MB')
  })

  it('rates and remaining time are short', () => {
    expect(formatRate(0.42)).toMatch(/^0.4\/s$/)
    expect(formatRemaining(0.2)).toBe('under 1 s')
    expect(formatRemaining(200)).toBe('3 min')
    expect(formatRemaining(4800)).toBe('1 h 20 min')
  })

  it('lengths of videos read as clocks', () => {
    expect(formatDuration(0.4)).toMatch(/^0.4 s$/)
    expect(formatDuration(7.4)).toBe('0:07')
    expect(formatDuration(3723)).toBe('1:02:03')
  })

  it('floats of four bytes lose their noise', () => {
    expect(formatNumber(0.8500000238418579)).toBe('0.85')
    expect(formatNumber(7)).toBe('7')
  })
})

describe('dates', () => {
  it('are grouped by month and day', () => {
    const noon = new Date(2026, 2, 14, 12).toISOString()
    expect(dateKey(noon, 'month')).toBe('2026-03')
    expect(dateKey(noon, 'day')).toBe('2026-03-14')
    expect(formatDateKey('2026-03')).toBe('March 2026')
    expect(formatDateKey('2026-03-14')).toContain('14')
  })

  it('are relative where that is shorter', () => {
    const now = Date.parse('2026-03-14T12:00:00Z')
    expect(formatRelative('2026-03-11T12:00:00Z', now)).toBe('3 days ago')
    expect(formatRelative('2026-03-14T11:59:30Z', now)).toBe('30 seconds ago')
  })
})
