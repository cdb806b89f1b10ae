import { type RefObject, useLayoutEffect, useState } from 'react'
import { offsetShowing, type ScrollView, visibleRange } from '../lib/visible-range.ts'

export type VisibleItems = {
  /** Positions of the items to draw. */
  readonly indexes: readonly number[]
  /** Room of all items, in pixels. */
  readonly length: number
}

type Line = { readonly size: number; readonly horizontal?: boolean }

/** The items of a scrolled element of which each is `size` pixels long; only what is near is drawn. */
export function useVisibleItems(
  element: RefObject<HTMLElement | null>,
  line: Line & { readonly count: number; readonly overscan: number },
): VisibleItems {
  const { count, size, overscan, horizontal = false } = line
  const [view, setView] = useState<ScrollView>({ offset: 0, length: 0 })
  useLayoutEffect(() => {
    const target = element.current
    if (!target) return
    const measure = () => setView((before) => sameOr(before, viewOf(target, horizontal)))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(target)
    target.addEventListener('scroll', measure, { passive: true })
    return () => {
      observer.disconnect()
      target.removeEventListener('scroll', measure)
    }
    // An element may come later than the first drawing: whatever changes the count is a new chance.
  }, [element, horizontal, count])
  const { first, end } = visibleRange({ count, size, overscan }, view)
  const indexes = Array.from({ length: end - first }, (_, index) => first + index)
  return { indexes, length: count * size }
}

/** Scrolls a line of equal items until one of them is in view. */
export function scrollToItem(
  element: HTMLElement | null,
  { size, horizontal = false }: Line,
  wish: { index: number; align: 'nearest' | 'center' },
): void {
  if (!element) return
  const offset = offsetShowing({ size }, viewOf(element, horizontal), wish)
  element.scrollTo(horizontal ? { left: offset } : { top: offset })
}

function viewOf(element: HTMLElement, horizontal: boolean): ScrollView {
  return horizontal
    ? { offset: element.scrollLeft, length: element.clientWidth }
    : { offset: element.scrollTop, length: element.clientHeight }
}

function sameOr(before: ScrollView, next: ScrollView): ScrollView {
  return before.offset === next.offset && before.length === next.length ? before : next
}
