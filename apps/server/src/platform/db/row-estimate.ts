import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Db } from '../../tables.ts'

export type RowEstimate = {
  /** How many rows the planner expects to match. */
  readonly rows: number
  /** How many there are in the table, by its statistics. */
  readonly tableRows: number
  /** Entries of indexes that are put together to find the matches. */
  readonly entries: number
  /** Whether finding the matches without any order means reading the whole table. */
  readonly readsAll: boolean
}

type PlanNode = { 'Node Type': string; 'Plan Rows': number; Plans?: PlanNode[] }

/** Asks the planner what a condition on a table would find, without running anything. */
export async function estimateRows(
  db: Db,
  { schema, table, condition }: { schema: string; table: string; condition: RawBuilder<SqlBool> },
): Promise<RowEstimate> {
  const [{ rows: plans }, { rows: known }] = await Promise.all([
    sql<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>`explain (format json)
      select from ${sql.id(schema, table)} where ${condition}`.execute(db),
    sql<{ reltuples: number }>`select reltuples from pg_class
      where oid = ${`"${schema}"."${table}"`}::regclass`.execute(db),
  ])
  const plan = plans[0]?.['QUERY PLAN'][0].Plan
  const nodes = plan ? listNodes(plan) : []
  const rows = plan?.['Plan Rows'] ?? 0
  return {
    rows,
    // −1 before the first analyze.
    tableRows: Math.max(known[0]?.reltuples ?? 0, rows),
    entries: sumRows(nodes.filter((node) => node['Node Type'] === 'Bitmap Index Scan')),
    readsAll: nodes.some((node) => node['Node Type'] === 'Seq Scan'),
  }
}

function listNodes(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(listNodes)]
}

function sumRows(nodes: readonly PlanNode[]): number {
  return nodes.reduce((sum, node) => sum + node['Plan Rows'], 0)
}
