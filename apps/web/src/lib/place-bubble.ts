export type BubbleSide = 'top' | 'right' | 'bottom' | 'left'

type Box = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}
type Room = { readonly width: number; readonly height: number }

/** Between a bubble and what it belongs to, and between it and the edge of the window, in pixels. */
const gap = 6
const margin = 8

const opposite = { top: 'bottom', bottom: 'top', left: 'right', right: 'left' } as const

/** Where a bubble goes: on the side that is wished for, on the other one where there is no room, never beyond the window. */
export function placeBubble(
  anchor: Box,
  bubble: Room,
  { side, room }: { side: BubbleSide; room: Room },
): { readonly left: number; readonly top: number } {
  const wished = onSide(anchor, bubble, side)
  const chosen = fits(wished, bubble, { side, room })
    ? wished
    : onSide(anchor, bubble, opposite[side])
  return {
    left: clamp(chosen.left, room.width - bubble.width - margin),
    top: clamp(chosen.top, room.height - bubble.height - margin),
  }
}

function onSide(anchor: Box, bubble: Room, side: BubbleSide): { left: number; top: number } {
  const left = anchor.left + (anchor.width - bubble.width) / 2
  const top = anchor.top + (anchor.height - bubble.height) / 2
  switch (side) {
    case 'top':
      return { left, top: anchor.top - bubble.height - gap }
    case 'bottom':
      return { left, top: anchor.top + anchor.height + gap }
    case 'left':
      return { left: anchor.left - bubble.width - gap, top }
    case 'right':
      return { left: anchor.left + anchor.width + gap, top }
  }
}

function fits(
  at: { left: number; top: number },
  bubble: Room,
  { side, room }: { side: BubbleSide; room: Room },
): boolean {
  if (side === 'top' || side === 'bottom')
    return at.top >= margin && at.top + bubble.height <= room.height - margin
  return at.left >= margin && at.left + bubble.width <= room.width - margin
}

function clamp(value: number, most: number): number {
  return Math.round(Math.max(margin, Math.min(value, most)))
}
