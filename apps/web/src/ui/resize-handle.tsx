import type { KeyboardEvent, PointerEvent } from 'react'

const step = 16

/** The edge of a panel: dragged, or moved by the arrow keys; a double click gives the usual width. */
export function ResizeHandle(props: {
  label: string
  width: number
  min: number
  max: number
  usual: number
  /** On which side of the panel the handle stands. */
  edge: 'left' | 'right'
  onResize: (width: number) => void
}) {
  const sign = props.edge === 'right' ? 1 : -1
  const resize = (width: number) =>
    props.onResize(Math.round(Math.min(props.max, Math.max(props.min, width))))

  function onPointerDown(event: PointerEvent<HTMLDivElement>) {
    const { currentTarget: handle, pointerId } = event
    const startX = event.clientX
    const startWidth = props.width
    handle.setPointerCapture(pointerId)
    const move = (moved: globalThis.PointerEvent) =>
      resize(startWidth + sign * (moved.clientX - startX))
    const end = () => handle.removeEventListener('pointermove', move)
    handle.addEventListener('pointermove', move)
    handle.addEventListener('lostpointercapture', end, { once: true })
  }

  function onKeyDown(event: KeyboardEvent) {
    const moves: Record<string, number> = { ArrowLeft: -step, ArrowRight: step }
    const move = moves[event.key]
    if (move === undefined) return
    event.preventDefault()
    resize(props.width + sign * move)
  }

  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={props.label}
      aria-valuenow={props.width}
      aria-valuemin={props.min}
      aria-valuemax={props.max}
      tabIndex={0}
      onPointerDown={onPointerDown}
      onDoubleClick={() => props.onResize(props.usual)}
      onKeyDown={onKeyDown}
      className={`absolute inset-y-0 z-10 w-2 cursor-col-resize touch-none after:absolute after:inset-y-0 after:left-1/2 after:w-0.5 after:-translate-x-1/2 hover:after:bg-accent focus-visible:outline-none focus-visible:after:bg-accent ${props.edge === 'right' ? '-right-1' : '-left-1'}`}
    />
  )
}
