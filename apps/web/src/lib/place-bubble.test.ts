import { describe, expect, it } from 'vitest'
import { placeBubble } from './place-bubble.ts'

const room = { width: 1000, height: 800 }
const bubble = { width: 100, height: 20 }

describe('a bubble', () => {
  it('stands beside the middle of what it belongs to', () => {
    const anchor = { left: 400, top: 300, width: 40, height: 30 }
    const at = (side: 'top' | 'right' | 'bottom' | 'left') =>
      placeBubble(anchor, bubble, { side, room })
    expect(at('bottom')).toEqual({ left: 370, top: 336 })
    expect(at('top')).toEqual({ left: 370, top: 274 })
    expect(at('left')).toEqual({ left: 294, top: 305 })
    expect(at('right')).toEqual({ left: 446, top: 305 })
  })

  it('goes to the other side where there is no room', () => {
    const low = { left: 400, top: 780, width: 40, height: 20 }
    expect(placeBubble(low, bubble, { side: 'bottom', room }).top).toBe(754)
    const leftmost = { left: 10, top: 300, width: 40, height: 20 }
    expect(placeBubble(leftmost, bubble, { side: 'left', room }).left).toBe(56)
  })

  it('stays within the window', () => {
    const corner = { left: 980, top: 300, width: 20, height: 20 }
    expect(placeBubble(corner, bubble, { side: 'bottom', room }).left).toBe(892)
    const wide = { width: 2000, height: 20 }
    expect(placeBubble(corner, wide, { side: 'bottom', room }).left).toBe(8)
  })
})
