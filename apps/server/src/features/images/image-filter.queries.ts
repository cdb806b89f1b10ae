import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { SearchNode, SearchTerm } from '@safelight/core/search/search-query'
import { termCondition, type TermContext } from './search-term.queries.ts'

export type ImageFilter = {
  /** `null` matches everything. */
  readonly root: SearchNode | null
  /** Images of these folders only. */
  readonly folderIds: readonly number[] | null
}

/** Whether anything but the default exclusion of missing files is asked for. */
export function isSelective(filter: ImageFilter): boolean {
  return filter.root !== null || filter.folderIds !== null
}

/**
 * The condition of a filter on the columns of `image`. Images whose file is missing are left out
 * unless the search itself speaks of them (`is:missing`).
 */
export function filterCondition(filter: ImageFilter, context: TermContext): RawBuilder<SqlBool> {
  const conditions: RawBuilder<SqlBool>[] = []
  if (!mentionsMissing(filter.root)) conditions.push(sql`missing_since is null`)
  if (filter.folderIds) conditions.push(sql`folder_id = any(${[...filter.folderIds]}::bigint[])`)
  if (filter.root) conditions.push(nodeCondition(filter.root, context))
  return conditions.length === 0 ? sql`true` : sql`${sql.join(conditions, sql` and `)}`
}

/**
 * The part of a filter that bounds the dates of all its matches, if there is one. It goes where rows are walked in the
 * order of their dates, so that the walk begins and ends there.
 */
export function findDateBounds(
  filter: ImageFilter,
  context: TermContext,
): RawBuilder<SqlBool> | null {
  const terms = filter.root === null ? [] : requiredTerms(filter.root)
  const dates = terms.filter((term) => term.kind === 'date')
  if (dates.length === 0) return null
  return sql.join(
    dates.map((term) => termCondition(term, context)),
    sql` and `,
  )
}

/** Terms that every match fulfils. */
export function requiredTerms(node: SearchNode): SearchTerm[] {
  if (node.kind === 'term') return [node.term]
  return node.kind === 'and' ? node.nodes.flatMap(requiredTerms) : []
}

/** A column that is null does not match, and so matches its negation. */
function nodeCondition(node: SearchNode, context: TermContext): RawBuilder<SqlBool> {
  switch (node.kind) {
    case 'term':
      return termCondition(node.term, context)
    case 'not':
      return sql`(${nodeCondition(node.node, context)}) is not true`
    case 'and':
    case 'or': {
      const parts = cheapestFirst(node.nodes).map((child) => nodeCondition(child, context))
      return sql`(${sql.join(parts, node.kind === 'and' ? sql` and ` : sql` or `)})`
    }
  }
}

/** PostgreSQL takes a match of words for as cheap as a comparison of numbers, and keeps our order. */
function cheapestFirst(nodes: readonly SearchNode[]): readonly SearchNode[] {
  return nodes.toSorted((one, other) => Number(readsText(one)) - Number(readsText(other)))
}

function readsText(node: SearchNode): boolean {
  if (node.kind === 'not') return readsText(node.node)
  if (node.kind !== 'term') return node.nodes.some(readsText)
  return ['words', 'word-glob', 'text'].includes(node.term.kind)
}

function mentionsMissing(node: SearchNode | null): boolean {
  if (node === null) return false
  if (node.kind === 'term') return node.term.kind === 'is' && node.term.flag === 'missing'
  return node.kind === 'not'
    ? mentionsMissing(node.node)
    : node.nodes.some((child) => mentionsMissing(child))
}
