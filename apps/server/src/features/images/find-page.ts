import { sql, type SqlBool } from 'kysely'
import { estimateRows, expectRows, type RowEstimate } from '../../platform/db/row-estimate.ts'
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
import { choosePlan, orderedPlan, type PagePlan, type PlanOptions } from './page-plan.ts'

export type PageSearch = {
  readonly query: PageQuery
  /** False when everything matches. */
  readonly isSelective: boolean
  /** Columns that every match has one of these values in, if there are any. */
  readonly branches: readonly Branches[]
  readonly signal: AbortSignal
}

export type FoundPage = {
  readonly rows: PageRow[]
  /** The number of all matches, where finding the page has told it. */
  readonly matched: number | null
}

/** Each branch costs a little planning. */
const MAX_BRANCHES = 64

/** Rows of one page, by the quickest of the plans that give the same answer. */
export async function findPage(db: Db, search: PageSearch): Promise<FoundPage> {
  const { query } = search
  if (!search.isSelective) return found(await listInOrder(db, query))
  const branches = fewestBranches(search)
  const [estimate, options] = await Promise.all([
    estimateMatches(db, query),
    findOptions(db, query, branches),
  ])
  const plan = choosePlan(estimate, options)
  if (plan.kind !== 'collected') return follow(db, search, { plan, branches })
  const { matched, rows } = await listCollected(db, query, plan.cap)
  if (matched <= plan.cap) return { rows, matched }
  const many = (count: number) => Math.max(2 * plan.cap, count)
  const known = { rows: many(estimate.rows), entries: many(estimate.entries) }
  return follow(db, search, { plan: choosePlan({ ...estimate, ...known }, options), branches })
}

type Following = { readonly plan: PagePlan; readonly branches: Branches | undefined }

/** The page by a plan that does not collect; a misjudged collection is not tried again. */
async function follow(
  db: Db,
  search: PageSearch,
  { plan, branches }: Following,
): Promise<FoundPage> {
  const { query, signal } = search
  if (plan.kind === 'sliced') {
    const rows = await listFromSlices(db, query, { part: plan.part, signal })
    if (rows) return found(rows)
  }
  const windows = plan.kind === 'ordered' ? plan : orderedPlan(Infinity)
  if (!branches) return found(await walkInOrder(db, query, { ...windows, signal }))
  if (plan.kind === 'ordered') {
    // Where most of the library matches, but these folders or models may have their time.
    const near = await walkInOrder(db, query, { ...windows, signal, most: 1 })
    if (near.length === query.limit) return found(near)
  }
  return found(await listFromBranches(db, query, branches))
}

async function findOptions(
  db: Db,
  { schema, limit, sort }: PageQuery,
  branches: Branches | undefined,
): Promise<PlanOptions> {
  const plain = { limit, canSlice: canSlice(sort) }
  if (!branches) return { ...plain, branches: null }
  const { column, values, ids = [] } = branches
  const known = values.filter((value) => value !== null)
  const condition = sql<SqlBool>`${sql.ref(column)} = any(${known}) or id = any(${ids}::bigint[])`
  const rows = await expectRows(db, { schema, table: 'image', condition })
  return { ...plain, branches: { count: values.length + Math.sign(ids.length), rows } }
}

/** A walk that has bounds meets its matches among the rows between them. */
async function estimateMatches(db: Db, query: PageQuery): Promise<RowEstimate> {
  const { schema, bounds } = query
  const estimate = await estimateRows(db, { ...query, table: 'image' })
  if (!bounds) return estimate
  const between = await expectRows(db, { schema, table: 'image', condition: bounds })
  return { ...estimate, tableRows: Math.max(between, estimate.rows) }
}

function fewestBranches({ query, branches }: PageSearch): Branches | undefined {
  if (query.sort.column !== 'created_date') return undefined
  return branches
    .filter(({ values }) => values.length <= MAX_BRANCHES)
    .toSorted((one, other) => one.values.length - other.values.length)[0]
}

function found(rows: PageRow[]): FoundPage {
  return { rows, matched: null }
}
