import { estimateRows, type RowEstimate } from '../../platform/db/row-estimate.ts'
import type { Db } from '../../tables.ts'
import {
  canSlice,
  listCollected,
  listFromBranches,
  listFromSlices,
  listInOrder,
  walkInOrder,
  type Branches,
  type PageQuery,
  type PageRow,
} from './image-page.queries.ts'
import { choosePlan, orderedPlan, SMALLEST_WINDOW, type PagePlan } from './page-plan.ts'

export type PageSearch = {
  readonly query: PageQuery
  /** False when everything matches. */
  readonly isSelective: boolean
  /** Columns that every match has one of these values in, if there are any. */
  readonly branches: readonly Branches[]
  /** How the page before this one was found. */
  readonly plan: PagePlan['kind'] | null
  readonly signal: AbortSignal
}

export type FoundPage = {
  readonly rows: PageRow[]
  readonly plan: PagePlan['kind']
  /** The number of all matches, where finding the page has told it. */
  readonly matched: number | null
}

/** A search that was small on its first page and has grown since. */
const CONTINUED_CAP = 50_000

/** Each branch costs a little planning. */
const MAX_BRANCHES = 64

/** Rows of one page, by the quickest of the plans that give the same answer. */
export async function findPage(db: Db, search: PageSearch): Promise<FoundPage> {
  const { query } = search
  if (!search.isSelective) return ordered(await listInOrder(db, query))
  const plan = await planOf(db, search)
  if (plan.kind === 'collected') {
    const { matched, rows } = await listCollected(db, query, plan.cap)
    if (matched <= plan.cap) return { rows, plan: 'collected', matched }
  }
  if (plan.kind === 'sliced') {
    const rows = await listFromSlices(db, query, { part: plan.part, signal: search.signal })
    if (rows) return { rows, plan: 'sliced', matched: null }
  }
  const windows = plan.kind === 'ordered' ? plan : orderedPlan(Infinity)
  const branches = fewestBranches(search)
  if (!branches) return ordered(await walkInOrder(db, query, { ...windows, signal: search.signal }))
  if (isDense(plan)) {
    const near = await walkInOrder(db, query, { ...windows, signal: search.signal, most: 1 })
    if (near.length === query.limit) return ordered(near)
  }
  return ordered(await listFromBranches(db, query, branches))
}

/** Most of the library matches, so that the page is found near the place it begins at. */
function isDense(plan: PagePlan): boolean {
  return plan.kind === 'ordered' && plan.first <= SMALLEST_WINDOW
}

async function planOf(db: Db, { query, plan }: PageSearch): Promise<PagePlan> {
  if (plan === 'collected') return { kind: 'collected', cap: CONTINUED_CAP }
  if (plan === 'ordered') return orderedPlan(Infinity)
  const { limit, sort } = query
  return choosePlan(await estimateMatches(db, query), { limit, canSlice: canSlice(sort) })
}

/** A walk that has bounds meets its matches among the rows between them. */
async function estimateMatches(db: Db, query: PageQuery): Promise<RowEstimate> {
  const { schema, bounds } = query
  const estimate = await estimateRows(db, { ...query, table: 'image' })
  if (!bounds) return estimate
  const between = await estimateRows(db, { schema, table: 'image', condition: bounds })
  return { ...estimate, tableRows: Math.max(between.rows, estimate.rows) }
}

function fewestBranches({ query, branches }: PageSearch): Branches | undefined {
  if (query.sort.column !== 'created_date') return undefined
  return branches
    .filter(({ values }) => values.length <= MAX_BRANCHES)
    .toSorted((one, other) => one.values.length - other.values.length)[0]
}

function ordered(rows: PageRow[]): FoundPage {
  return { rows, plan: 'ordered', matched: null }
}
