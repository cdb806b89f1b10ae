import { describe, expect, it } from 'vitest'
import { swipeDirection } from './gestures.ts'

describe('swipes', () => {
  it('are long strokes along one axis', () => {
    expect(swipeDirection(-120, 10)).toBe('left')
    expect(swipeDirection(120, -30)).toBe('right')
    expect(swipeDirection(5, -90)).toBe('up')
    expect(swipeDirection(-9, 90)).toBe('down')
  })

  it('are not taps and not diagonals', () => {
    expect(swipeDirection(12, 4)).toBeNull()
    expect(swipeDirection(90, 85)).toBeNull()
  })
})
