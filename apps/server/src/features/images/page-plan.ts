import type { RowEstimate } from '../../platform/db/row-estimate.ts'

export type PagePlan =
  /** Collect all matches, then sort: for rare ones that an index finds. */
  | { readonly kind: 'collected'; readonly cap: number }
  /** Collect them in one slice of the sort order after the other: for what is neither rare nor frequent. */
  | { readonly kind: 'sliced'; readonly part: number }
  /** Walk the rows of each folder or model that is asked for, and merge them. */
  | { readonly kind: 'merged' }
  /** Walk the sort order and keep what matches: for frequent ones. */
  | OrderedPlan

export type OrderedPlan = {
  readonly kind: 'ordered'
  readonly first: number
  readonly following: number
}

export type PlanOptions = {
  readonly limit: number
  /** Whether the sort order can be cut into slices. */
  readonly canSlice: boolean
  /** Folders or models of which every match has one: how many, and the rows they have together. */
  readonly branches: { readonly count: number; readonly rows: number } | null
}

/**
 * Costs in the time that walking past one row takes (1 us in PostgreSQL, 2.4 in PGlite): a collected
 * match is read out of order, an entry of the text index only decoded, one of another index not even
 * that.
 */
const COLLECTED_ROW = 2.5
const TEXT_ENTRY = 0.1
const INDEX_ENTRY = 0.02
/** A statement more, for the edges of the slices. */
const SLICING = 500
/** Planning a walk through one folder or model. */
const BRANCH = 20

/** A slice or window holds the page even where matches are half as dense as they are on the whole. */
const DENSITY_MARGIN = 2
/** A collection of so many times what was expected was misjudged, whatever is expected. */
const CAP_MARGIN = 2
const LEAST_CAP = 1_500
const SMALLEST_WINDOW = 1_000
const LARGEST_WINDOW = 20_000

/**
 * The planner alone walks the date index for a rare word (140 ms in 500,000 rows where 1 ms will do),
 * because it takes matches for evenly spread and knows nothing of the cost of a text match. All plans
 * but the merged one are bounded, so that a wrong estimate costs a few milliseconds.
 */
export function choosePlan(estimate: RowEstimate, options: PlanOptions): PagePlan {
  const { tableRows, readsAll } = estimate
  const { limit, branches } = options
  const matches = Math.max(1, estimate.rows)
  const walked = Math.min(tableRows, (limit * tableRows) / matches)
  const slice = Math.min(tableRows, walked * DENSITY_MARGIN)
  const costs: [number, PagePlan][] = [
    [walked, orderedPlan(walked)],
    [
      readsAll ? Infinity : matches * COLLECTED_ROW + estimate.entries * TEXT_ENTRY,
      { kind: 'collected', cap: Math.max(LEAST_CAP, CAP_MARGIN * matches) },
    ],
    [
      readsAll || !options.canSlice ? Infinity : costOfSlices(estimate, slice, options),
      { kind: 'sliced', part: slice / Math.max(1, tableRows) },
    ],
    [branches ? costOfBranches(matches, branches, limit) : Infinity, { kind: 'merged' }],
  ]
  return costs.reduce((best, one) => (one[0] < best[0] ? one : best))[1]
}

/**
 * Folders and models have their time: slices in the order of the dates may have to go far to meet them,
 * half of the table at a guess.
 */
function costOfSlices(estimate: RowEstimate, slice: number, options: PlanOptions): number {
  const { tableRows, rows, entries } = estimate
  const passed = options.branches ? Math.max(slice, tableRows / 2) : slice
  const found = Math.min(rows, options.limit * DENSITY_MARGIN)
  return SLICING + entries * TEXT_ENTRY + passed * INDEX_ENTRY + found * COLLECTED_ROW
}

function costOfBranches(
  matches: number,
  { count, rows }: { count: number; rows: number },
  limit: number,
): number {
  const walked = Math.min(rows, (count * limit * rows) / matches)
  return count * BRANCH + walked * COLLECTED_ROW
}

/** `walked` is how many rows the page is expected to lie in. */
export function orderedPlan(walked: number): OrderedPlan {
  const first = Math.min(
    LARGEST_WINDOW,
    Math.max(SMALLEST_WINDOW, Math.ceil(DENSITY_MARGIN * walked)),
  )
  return { kind: 'ordered', first, following: LARGEST_WINDOW }
}
