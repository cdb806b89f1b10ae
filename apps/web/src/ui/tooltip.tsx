import { Slot } from 'radix-ui'
import {
  type FocusEvent,
  type PointerEvent,
  type ReactElement,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { createPortal } from 'react-dom'
import { type BubbleSide, placeBubble } from '../lib/place-bubble.ts'

export type TooltipSide = BubbleSide

const delayMs = 450
/** Going from one control to the next shows the next tooltip at once. */
const skipDelayMs = 200
let lastClosedAt = -Infinity

/** Says more about a control on hover and on keyboard focus. */
export function Tooltip(props: { content: ReactNode; side?: TooltipSide; children: ReactElement }) {
  const [anchor, setAnchor] = useState<Element | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const id = useId()
  useEffect(() => () => clearTimeout(timer.current), [])

  function open(element: Element, afterMs: number): void {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setAnchor(element), afterMs)
  }
  function close(): void {
    clearTimeout(timer.current)
    if (anchor) lastClosedAt = performance.now()
    setAnchor(null)
  }
  const handlers = {
    onPointerEnter: (event: PointerEvent) => {
      if (event.pointerType === 'touch') return
      const isNext = performance.now() - lastClosedAt < skipDelayMs
      open(event.currentTarget, isNext ? 0 : delayMs)
    },
    onPointerLeave: close,
    onPointerDown: close,
    onClick: close,
    onFocus: (event: FocusEvent) => {
      if (event.currentTarget.matches(':focus-visible')) open(event.currentTarget, 0)
    },
    onBlur: close,
  }
  return (
    <>
      <Slot.Root {...handlers} {...(anchor ? { 'aria-describedby': id } : {})}>
        {props.children}
      </Slot.Root>
      {anchor && (
        <Bubble id={id} anchor={anchor} side={props.side ?? 'bottom'} onClose={close}>
          {props.content}
        </Bubble>
      )}
    </>
  )
}

function Bubble(props: {
  id: string
  anchor: Element
  side: TooltipSide
  onClose: () => void
  children: ReactNode
}) {
  const { anchor, side, onClose } = props
  const element = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const bubble = element.current
    if (!bubble) return
    const { innerWidth: width, innerHeight: height } = window
    const size = { width: bubble.offsetWidth, height: bubble.offsetHeight }
    const at = placeBubble(anchor.getBoundingClientRect(), size, { side, room: { width, height } })
    bubble.style.left = `${at.left}px`
    bubble.style.top = `${at.top}px`
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose()
    }
    window.addEventListener('keydown', onKey, { capture: true })
    window.addEventListener('scroll', onClose, { capture: true, passive: true })
    return () => {
      window.removeEventListener('keydown', onKey, { capture: true })
      window.removeEventListener('scroll', onClose, { capture: true })
    }
  }, [onClose])
  return createPortal(
    <div
      ref={element}
      id={props.id}
      role="tooltip"
      className="appear pointer-events-none fixed z-60 max-w-80 rounded-md border border-line bg-raised px-2 py-1 text-xs text-text shadow-float"
    >
      {props.children}
    </div>,
    document.body,
  )
}
