import type { ImageSummary } from '@safelight/contracts/image'
import { type GridLayout, rowsInBand } from '../../lib/grid-layout.ts'
import { type ImageList, positionOf } from '../../lib/image-list.ts'
import {
  createScrollMap,
  followScroll,
  type ScrollMap,
  type ScrollState,
  toPhysical,
} from '../../lib/scroll-map.ts'
import { createStore, type Store } from '../../lib/store.ts'

/** Room around the pictures, inside the scrolled element. */
export const GRID_PADDING = { top: 4, bottom: 96 } as const

/** Left and right of the pictures; phones have none to spare. */
export function sidePadding(width: number): number {
  return width < 640 ? 8 : 16
}

/** Rows beyond the visible ones that are drawn ahead, in pixels. */
const overscan = 700

const settleMs = 160

/** Which rows are drawn, and where. */
export type GridWindow = {
  /** Room for pictures. */
  readonly width: number
  readonly viewport: number
  readonly first: number
  readonly last: number
  /** Added to a row's place in the content to get its place in the scrolled element. */
  readonly offset: number
  readonly physical_height: number
}

export type GridContent = {
  readonly layout: GridLayout
  readonly list: ImageList<ImageSummary>
  /** Names the result; another one starts at the top. */
  readonly key: string
}

export type GridScroll = {
  readonly window: Store<GridWindow>
  /** Starts following an element; gives the way to stop. */
  attach: (element: HTMLElement) => () => void
  /** Shows other content, keeping the first visible picture where it is. */
  show: (content: GridContent) => void
  /** Brings a picture into view, moving no further than needed. */
  reveal: (index: number) => void
  scrollToTop: () => void
  /** Top of what is visible, in the content. */
  top: () => number
  /** Whether the first rows are in view, so that new pictures may join them. */
  isAtTop: () => boolean
}

const emptyWindow: GridWindow = {
  width: 0,
  viewport: 0,
  first: 0,
  last: -1,
  offset: 0,
  physical_height: 0,
}

type Anchor = { readonly id: number; readonly below: number }

/** Drives a scrolled element from outside React, so that a scroll event costs one comparison. */
export function createGridScroll(): GridScroll {
  const window = createStore<GridWindow>(emptyWindow)
  let element: HTMLElement | null = null
  let content: GridContent | null = null
  let map: ScrollMap = createScrollMap(0)
  let state: ScrollState = { physical_top: 0, virtual_top: 0 }
  let settling: ReturnType<typeof setTimeout> | undefined

  function update(): void {
    const { layout } = content ?? {}
    if (!element || !layout) return
    const viewport = element.clientHeight
    const top = state.virtual_top - GRID_PADDING.top
    const band = rowsInBand(layout, top - overscan, top + viewport + overscan)
    const next: GridWindow = {
      width: roomIn(element),
      viewport,
      first: band?.first ?? 0,
      last: band?.last ?? -1,
      offset: Math.round(state.physical_top - state.virtual_top) + GRID_PADDING.top,
      physical_height: map.physical,
    }
    if (!isSameWindow(window.get(), next)) window.set(next)
  }

  function onScroll(): void {
    if (!element) return
    const event = { physical_top: element.scrollTop, viewport: element.clientHeight }
    state = followScroll(map, state, event)
    update()
    clearTimeout(settling)
    if (map.physical !== map.virtual) settling = setTimeout(settle, settleMs)
  }

  /** After a rest the scroll bar is put where the content says; nothing visible moves. */
  function settle(): void {
    moveTo(state.virtual_top)
  }

  function moveTo(virtualTop: number): void {
    if (!element) return
    const end = Math.max(0, map.virtual - element.clientHeight)
    const target = Math.min(end, Math.max(0, virtualTop))
    element.scrollTop = toPhysical(map, target)
    // Browsers round and clamp: what they made of it counts.
    state = { physical_top: element.scrollTop, virtual_top: target }
    update()
  }

  function findAnchor(): Anchor | null {
    if (!content || isAtTop()) return null
    const { layout, list } = content
    const top = state.virtual_top - GRID_PADDING.top
    const band = rowsInBand(layout, top, top + 1)
    const row = band && layout.rows.slice(band.first).find((candidate) => candidate.label === null)
    const image = row && list.images[row.start]
    return row && image ? { id: image.id, below: row.top - top } : null
  }

  function isAtTop(): boolean {
    return state.virtual_top < 40
  }

  function show(next: GridContent): void {
    const anchor = content?.key === next.key ? findAnchor() : null
    const startsAnew = content !== null && content.key !== next.key
    content = next
    map = createScrollMap(next.layout.height + GRID_PADDING.top + GRID_PADDING.bottom)
    window.set((current) => ({ ...current, physical_height: map.physical }))
    if (startsAnew) return moveTo(0)
    const index = anchor ? positionOf(next.list, anchor.id) : -1
    const row = index < 0 ? undefined : next.layout.rows[next.layout.row_of[index] ?? 0]
    if (anchor && row) moveTo(row.top - anchor.below + GRID_PADDING.top)
    else moveTo(state.virtual_top)
  }

  function reveal(index: number): void {
    const row = content?.layout.rows[content.layout.row_of[index] ?? -1]
    if (!row || !element) return
    const top = row.top + GRID_PADDING.top
    const margin = 12
    const bottom = top + row.height + margin - element.clientHeight
    if (top - margin < state.virtual_top) moveTo(isFirstRow(row.start) ? 0 : top - margin)
    else if (bottom > state.virtual_top) moveTo(bottom)
  }

  /** The heading above the first pictures comes into view with them. */
  function isFirstRow(start: number): boolean {
    return start === 0
  }

  function attach(target: HTMLElement): () => void {
    element = target
    const observer = new ResizeObserver(() => update())
    observer.observe(target)
    target.addEventListener('scroll', onScroll, { passive: true })
    const viewport = target.clientHeight
    window.set((current) => ({ ...current, width: roomIn(target), viewport }))
    return () => {
      observer.disconnect()
      target.removeEventListener('scroll', onScroll)
      clearTimeout(settling)
      element = null
    }
  }

  return {
    window,
    attach,
    show,
    reveal,
    scrollToTop: () => moveTo(0),
    top: () => state.virtual_top,
    isAtTop,
  }
}

function roomIn(element: HTMLElement): number {
  return Math.max(0, element.clientWidth - 2 * sidePadding(element.clientWidth))
}

function isSameWindow(a: GridWindow, b: GridWindow): boolean {
  return (Object.keys(a) as (keyof GridWindow)[]).every((key) => a[key] === b[key])
}
