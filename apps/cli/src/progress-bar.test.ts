import { describe, expect, it } from 'vitest'
import { createProgressBar, formatProgress } from './progress-bar.ts'

describe('formatProgress', () => {
  it('shows share, counts and rate', () => {
    expect(formatProgress({ done: 9000, total: 20000, label: 'reading', rate: 5200.4 })).toBe(
      'reading ▓▓▓▓▓▓▓▓▓▓▓░░░░░░░░░░░░░ 45 % 9,000 / 20,000 5,200/s',
    )
  })

  it('shows only the count while the total is unknown', () => {
    expect(formatProgress({ done: 12, total: null, label: 'walking' })).toBe('walking 12')
  })
})

describe('createProgressBar', () => {
  it('rewrites one line on a terminal', () => {
    const said: string[] = []
    const bar = createProgressBar({
      data: () => {},
      say: (text) => said.push(text),
      interactive: true,
    })
    bar.update({ done: 1, total: 2, label: 'a' })
    bar.update({ done: 2, total: 2, label: 'a' })
    bar.finish()
    expect(said.map((text) => text.slice(0, 1))).toEqual(['\r', '\r', '\n'])
  })

  it('writes at most one line every five seconds elsewhere', () => {
    let now = 0
    const said: string[] = []
    const output = { data: () => {}, say: (text: string) => said.push(text), interactive: false }
    const bar = createProgressBar(output, () => now)
    for (now = 0; now < 11_000; now += 1000) bar.update({ done: now, total: null, label: 'a' })
    expect(said).toHaveLength(3)
  })
})
