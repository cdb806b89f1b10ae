/** What fingers and the mouse do on the stage, told apart from pointer events. */
export type GestureHandlers = {
  /** Whether a drag moves the picture rather than turning the page. */
  canMove: () => boolean
  move: (dx: number, dy: number) => void
  zoom: (factor: number, point: { x: number; y: number }) => void
  swipe: (direction: 'left' | 'right' | 'up' | 'down') => void
}

type Point = { x: number; y: number }

const swipeDistance = 56

/** Follows the pointers on an element; gives the way to stop. Points are from the element's centre. */
export function followGestures(element: HTMLElement, handlers: GestureHandlers): () => void {
  const pointers = new Map<number, Point>()
  let start: Point | null = null
  let pinched = false

  function pointOf(event: MouseEvent): Point {
    const rect = element.getBoundingClientRect()
    return {
      x: event.clientX - rect.left - rect.width / 2,
      y: event.clientY - rect.top - rect.height / 2,
    }
  }

  function onDown(event: PointerEvent): void {
    if (event.button !== 0 || (event.target as Element).closest('button,video')) return
    pointers.set(event.pointerId, pointOf(event))
    if (pointers.size === 1) {
      start = pointOf(event)
      pinched = false
    }
    element.setPointerCapture(event.pointerId)
  }

  function onMove(event: PointerEvent): void {
    const before = pointers.get(event.pointerId)
    if (!before) return
    const now = pointOf(event)
    if (pointers.size === 2) pinch(event.pointerId, before, now)
    else if (handlers.canMove()) handlers.move(now.x - before.x, now.y - before.y)
    pointers.set(event.pointerId, now)
  }

  function pinch(id: number, before: Point, now: Point): void {
    const other = [...pointers].find(([pointer]) => pointer !== id)?.[1]
    if (!other) return
    pinched = true
    const was = Math.hypot(before.x - other.x, before.y - other.y)
    const is = Math.hypot(now.x - other.x, now.y - other.y)
    if (was > 0) handlers.zoom(is / was, { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 })
  }

  function onUp(event: PointerEvent): void {
    const now = pointOf(event)
    pointers.delete(event.pointerId)
    if (pointers.size > 0 || !start || pinched) return
    if (event.pointerType !== 'mouse' && !handlers.canMove()) {
      const direction = swipeDirection(now.x - start.x, now.y - start.y)
      if (direction) handlers.swipe(direction)
    }
    start = null
  }

  function onWheel(event: WheelEvent): void {
    event.preventDefault()
    const step = event.deltaMode === 1 ? event.deltaY * 20 : event.deltaY
    handlers.zoom(Math.exp(-step / (event.ctrlKey ? 120 : 420)), pointOf(event))
  }

  element.addEventListener('pointerdown', onDown)
  element.addEventListener('pointermove', onMove)
  element.addEventListener('pointerup', onUp)
  element.addEventListener('pointercancel', onUp)
  element.addEventListener('wheel', onWheel, { passive: false })
  return () => {
    element.removeEventListener('pointerdown', onDown)
    element.removeEventListener('pointermove', onMove)
    element.removeEventListener('pointerup', onUp)
    element.removeEventListener('pointercancel', onUp)
    element.removeEventListener('wheel', onWheel)
  }
}

/** The direction of a stroke that is long enough and clearly along one axis. */
export function swipeDirection(dx: number, dy: number): 'left' | 'right' | 'up' | 'down' | null {
  if (Math.abs(dx) > Math.abs(dy) * 1.4 && Math.abs(dx) > swipeDistance)
    return dx < 0 ? 'left' : 'right'
  if (Math.abs(dy) > Math.abs(dx) * 1.4 && Math.abs(dy) > swipeDistance)
    return dy < 0 ? 'up' : 'down'
  return null
}
