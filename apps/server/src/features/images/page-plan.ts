import type { RowEstimate } from '../../platform/db/row-estimate.ts'

export type PagePlan =
  /** Collect all matches, then sort: for rare ones that an index finds. */
  | { readonly kind: 'collected'; readonly cap: number }
  /** Collect them in one slice of the sort order after the other: for what is neither rare nor frequent. */
  | SlicedPlan
  /** Walk the sort order and keep what matches: for frequent ones. */
  | OrderedPlan

/** `part` of the table, 0 … 1, is where the page is expected to lie. */
export type SlicedPlan = { readonly kind: 'sliced'; readonly part: number }

export type OrderedPlan = {
  readonly kind: 'ordered'
  readonly first: number
  readonly following: number
}

/**
 * Costs in the time that walking past one row takes (about 1 us in PostgreSQL): a collected match is
 * read out of order, an entry of an index only decoded.
 */
const COLLECTED_ROW = 2.5
const INDEX_ENTRY = 0.1
/** An entry of an index in its order is cheaper than one of the text index. */
const SLICE_ENTRY = 0.02
/** One more statement, for the edges of the slices. */
const SLICING = 500
/** A slice holds the page even where its matches are half as dense as they are on the whole. */
const SLICE_MARGIN = 2

/** A collection larger than this was misjudged, whatever the estimate. */
const LEAST_CAP = 2_000
export const SMALLEST_WINDOW = 1_000
const LARGEST_WINDOW = 20_000

/**
 * The planner alone walks the date index for a rare word (140 ms in 500,000 rows where 1 ms will do),
 * because it takes matches for evenly spread and knows nothing of the cost of a text match. Either
 * plan is bounded, so a wrong estimate costs a few milliseconds and then the other plan.
 */
export function choosePlan(
  estimate: RowEstimate,
  { limit, canSlice }: { limit: number; canSlice: boolean },
): PagePlan {
  const { tableRows, readsAll } = estimate
  const matches = Math.max(1, estimate.rows)
  const walked = Math.min(tableRows, (limit * tableRows) / matches)
  if (readsAll) return orderedPlan(walked)
  const entries = estimate.entries * INDEX_ENTRY
  const collected = matches * COLLECTED_ROW + entries
  const slice = Math.min(tableRows, walked * SLICE_MARGIN)
  const inSlice = Math.min(matches, limit * SLICE_MARGIN) * COLLECTED_ROW
  const sliced = canSlice ? SLICING + slice * SLICE_ENTRY + inSlice + entries : Infinity
  if (sliced < Math.min(collected, walked)) return { kind: 'sliced', part: slice / tableRows }
  if (collected > walked) return orderedPlan(walked)
  return { kind: 'collected', cap: Math.max(LEAST_CAP, 4 * matches) }
}

/** `walked` is how many rows the page is expected to lie in. */
export function orderedPlan(walked: number): OrderedPlan {
  const first = Math.min(LARGEST_WINDOW, Math.max(SMALLEST_WINDOW, Math.ceil(2 * walked)))
  return { kind: 'ordered', first, following: LARGEST_WINDOW }
}
