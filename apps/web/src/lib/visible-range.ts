/** What a scrolled line of equal items shows. */
export type ScrollView = {
  /** Pixels from the start of the content to the start of what is visible. */
  readonly offset: number
  /** Pixels that are visible. */
  readonly length: number
}

export type ItemLine = { readonly count: number; readonly size: number; readonly overscan: number }

/** First and last (exclusive) item to draw, with `overscan` more on both sides. */
export function visibleRange(
  { count, size, overscan }: ItemLine,
  view: ScrollView,
): { readonly first: number; readonly end: number } {
  const first = Math.max(0, Math.floor(view.offset / size) - overscan)
  const end = Math.min(count, Math.ceil((view.offset + view.length) / size) + overscan)
  return { first: Math.min(first, count), end: Math.max(end, Math.min(first, count)) }
}

/** Where to scroll so that an item is in view: no further than needed, or into the middle. */
export function offsetShowing(
  line: Pick<ItemLine, 'size'>,
  view: ScrollView,
  { index, align }: { index: number; align: 'nearest' | 'center' },
): number {
  const start = index * line.size
  if (align === 'center') return Math.max(0, start + line.size / 2 - view.length / 2)
  if (start < view.offset) return start
  return Math.max(view.offset, start + line.size - view.length)
}
