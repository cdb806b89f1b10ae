import type { ImageSummary } from '@safelight/contracts/image'
import { type PointerEvent, useState } from 'react'
import { type Box, type GridLayout, picturesInBox } from '../../lib/grid-layout.ts'
import type { ImageList } from '../../lib/image-list.ts'
import { selectBand } from '../../lib/selection.ts'
import { usePage } from '../../page/page.ts'
import { GRID_PADDING, type GridScroll, sidePadding } from './grid-scroll.ts'

/** A press that moves less than this is a click. */
const threshold = 6
/** Near the upper or lower edge the grid scrolls by itself. */
const edge = 48

type Content = { layout: GridLayout; list: ImageList<ImageSummary>; scroll: GridScroll }

/** Draws a rubber band with the mouse; touch scrolls instead. `box` is in content coordinates. */
export function useRubberBand(content: Content) {
  const { selection } = usePage()
  const [box, setBox] = useState<Box | null>(null)

  function onPointerDown(event: PointerEvent<HTMLElement>): void {
    if (event.button !== 0 || event.pointerType !== 'mouse' || event.shiftKey) return
    const target = event.target as Element
    if (target.closest('button,[aria-selected=true]')) return
    const element = event.currentTarget
    const isOnScrollBar = event.clientX > element.getBoundingClientRect().left + element.clientWidth
    if (!isOnScrollBar) startBand(element, event, { content, setBox, selection })
  }

  return { box, onPointerDown }
}

function startBand(
  element: HTMLElement,
  start: PointerEvent<HTMLElement>,
  context: {
    content: Content
    setBox: (box: Box | null) => void
    selection: ReturnType<typeof usePage>['selection']
  },
): void {
  const { layout, list, scroll } = context.content
  const before = context.selection.get()
  const add = start.ctrlKey || start.metaKey
  const from = toContent(element, scroll, { x: start.clientX, y: start.clientY })
  let pointer = { x: start.clientX, y: start.clientY }
  let active = false
  let frame = 0

  function step(): void {
    const rect = element.getBoundingClientRect()
    if (pointer.y < rect.top + edge) element.scrollTop -= (rect.top + edge - pointer.y) / 3
    if (pointer.y > rect.bottom - edge) element.scrollTop += (pointer.y - rect.bottom + edge) / 3
    const to = toContent(element, scroll, pointer)
    const box = {
      left: Math.min(from.x, to.x),
      right: Math.max(from.x, to.x),
      top: Math.min(from.y, to.y),
      bottom: Math.max(from.y, to.y),
    }
    context.setBox(box)
    const touched = picturesInBox(layout, box).flatMap((index) => list.images[index]?.id ?? [])
    context.selection.set(selectBand(before, touched, add))
    frame = requestAnimationFrame(step)
  }

  function onMove(event: globalThis.PointerEvent): void {
    pointer = { x: event.clientX, y: event.clientY }
    const moved = Math.hypot(pointer.x - start.clientX, pointer.y - start.clientY)
    if (active || moved < threshold) return
    active = true
    frame = requestAnimationFrame(step)
  }

  function onEnd(): void {
    cancelAnimationFrame(frame)
    window.removeEventListener('pointermove', onMove)
    context.setBox(null)
    // The click that ends a band must not select the tile below it.
    if (active) window.addEventListener('click', swallow, { capture: true, once: true })
    setTimeout(() => window.removeEventListener('click', swallow, { capture: true }))
  }

  window.addEventListener('pointermove', onMove)
  window.addEventListener('pointerup', onEnd, { once: true })
  window.addEventListener('pointercancel', onEnd, { once: true })
}

function swallow(event: Event): void {
  event.stopPropagation()
}

function toContent(
  element: HTMLElement,
  scroll: GridScroll,
  point: { x: number; y: number },
): { x: number; y: number } {
  const rect = element.getBoundingClientRect()
  return {
    x: point.x - rect.left - sidePadding(element.clientWidth),
    y: point.y - rect.top + scroll.top() - GRID_PADDING.top,
  }
}
