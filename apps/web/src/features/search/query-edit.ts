import { formatExactTerm } from '@safelight/core/search/format-search'
import { modelName } from '@safelight/core/search/model-name'
import { parseSearch } from '@safelight/core/search/parse-search'
import type { SearchNode, Span } from '@safelight/core/search/search-query'

/** One part of a query as understood, for a chip. */
export type QueryPart = {
  readonly span: Span
  /** As typed. */
  readonly text: string
  readonly excluded: boolean
  /** Fields, groups and exclusions become chips; plain words stay words in the box. */
  readonly is_word: boolean
}

/** The parts a query is made of at its top level; empty for one that cannot be read. */
export function partsOf(text: string): readonly QueryPart[] {
  const result = parseSearch(text)
  if (!result.ok || result.root === null) return []
  return topLevel(result.root).map((node) => ({
    span: node.span,
    text: text.slice(node.span.start, node.span.end),
    excluded: node.kind === 'not',
    is_word: node.kind === 'term' && node.term.kind === 'words' && node.term.scope === 'all',
  }))
}

function topLevel(node: SearchNode): readonly SearchNode[] {
  return node.kind === 'and' ? node.nodes : [node]
}

/** The query without one part. */
export function withoutPart(text: string, span: Span): string {
  return tidy(`${text.slice(0, span.start)} ${text.slice(span.end)}`)
}

/** The query with one more condition; a query of alternatives is put in parentheses first. */
export function withCondition(text: string, condition: string): string {
  const trimmed = text.trim()
  if (trimmed === '') return condition
  const result = parseSearch(trimmed)
  if (!result.ok) return condition
  if (result.root?.kind === 'or' && result.root.span.start === 0) return `(${trimmed}) ${condition}`
  return partsOf(trimmed).some((part) => part.text === condition)
    ? trimmed
    : `${trimmed} ${condition}`
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

/** How a facet's value is written in the query. */
export type FacetWriter = (value: string) => string

/** Values of `field` that the query asks for, as a list of its alternatives. */
export function selectedValues(
  text: string,
  values: readonly string[],
  write: FacetWriter,
): ReadonlySet<string> {
  const group = findGroup(text, values, write)
  return new Set(group?.values ?? [])
}

/** The query with this set of values for one facet, replacing what it had. */
export function withValues(
  text: string,
  change: { known: readonly string[]; next: readonly string[]; write: FacetWriter },
): string {
  const group = findGroup(text, change.known, change.write)
  const rest = group ? withoutPart(text, group.span) : text
  const terms = change.next.map(change.write)
  if (terms.length === 0) return rest.trim()
  return withCondition(rest, terms.length === 1 ? (terms[0] ?? '') : `(${terms.join(' OR ')})`)
}

/** The query less what it says about one facet, to count the facet's other values. */
export function withoutValues(text: string, known: readonly string[], write: FacetWriter): string {
  return withValues(text, { known, next: [], write })
}

/** The part that is one of the facet's terms, or alternatives of nothing else. */
function findGroup(
  text: string,
  values: readonly string[],
  write: FacetWriter,
): { span: Span; values: readonly string[] } | null {
  const result = parseSearch(text)
  if (!result.ok || result.root === null) return null
  const byTerm = new Map(values.map((value) => [write(value), value]))
  for (const node of topLevel(result.root)) {
    const members = node.kind === 'or' ? node.nodes : [node]
    const found = members.map((member) =>
      byTerm.get(text.slice(member.span.start, member.span.end)),
    )
    if (found.every((value) => value !== undefined))
      return { span: widened(text, node.span), values: found }
  }
  return null
}

/** The parentheses around a group belong to it. */
function widened(text: string, span: Span): Span {
  const before = text.slice(0, span.start).trimEnd()
  const after = text.slice(span.end)
  if (!before.endsWith('(') || !after.trimStart().startsWith(')')) return span
  return { start: before.length - 1, end: span.end + after.indexOf(')') + 1 }
}

/** Writers of the facets, by field. */
export const facetWriters = {
  model: (value: string) => formatExactTerm('model', modelName(value)),
  sampler: (value: string) => formatExactTerm('sampler', value),
  scheduler: (value: string) => formatExactTerm('scheduler', value),
  tool: (value: string) => formatExactTerm('tool', value),
  lora: (value: string) => formatExactTerm('lora', modelName(value)),
  media_type: (value: string) => `type:${value}`,
  score: (value: string) => `score:${value}`,
  month: (value: string) => `date:${value}`,
} as const satisfies Record<string, FacetWriter>
