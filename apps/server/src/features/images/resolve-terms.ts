import type { SearchNode, SearchTerm, TextPattern } from '@safelight/core/search/search-query'
import { listMatchingValues, matchesPattern } from './matching-values.ts'

/** Columns with few enough values to know them all. */
export const VALUE_FIELDS = ['model', 'lora', 'sampler', 'scheduler', 'tool'] as const
export type ValueField = (typeof VALUE_FIELDS)[number]

export type FolderPath = { readonly id: number; readonly path: string }

export type KnownValues = {
  /** All values of a column, with every change so far; null while they are not known. */
  readonly findValues: (schema: string, field: ValueField) => Promise<readonly string[] | null>
  /** All folders of a collection. */
  readonly listFolderPaths: (schema: string) => Promise<readonly FolderPath[]>
}

/**
 * What a term means in this library: with values and folders at hand an index can be used, and the
 * planner knows how many rows to expect.
 */
export type ResolvedTerm =
  | { readonly kind: 'values'; readonly values: readonly string[] }
  /** Images in these folders. */
  | { readonly kind: 'folders'; readonly ids: readonly number[] }
  /** Images in folders whose path holds the text, or whose path and file name do together. */
  | {
      readonly kind: 'path'
      readonly text: string
      readonly ids: readonly number[]
      readonly across: { readonly ids: readonly number[]; readonly start: string } | null
    }

export type ResolvedTerms = ReadonlyMap<SearchTerm, ResolvedTerm>

/** Resolves every term of a search that can be; the others are compared row by row. */
export async function resolveTerms(
  root: SearchNode | null,
  schema: string,
  known: KnownValues,
): Promise<ResolvedTerms> {
  const resolved = new Map<SearchTerm, ResolvedTerm>()
  const values = new Map<ValueField, readonly string[] | null>()
  let folders: readonly FolderPath[] | undefined
  for (const term of listTerms(root)) {
    if (term.kind !== 'text') continue
    const field = VALUE_FIELDS.find((name) => name === term.field)
    if (field) {
      if (!values.has(field)) values.set(field, await known.findValues(schema, field))
      const all = values.get(field)
      if (all) resolved.set(term, { kind: 'values', values: listMatchingValues(all, term.pattern) })
    } else if (term.field === 'folder' || isPathPart(term)) {
      folders ??= await known.listFolderPaths(schema)
      resolved.set(term, resolveFolders(term, folders))
    }
  }
  return resolved
}

/** All terms of a search, wherever they stand. */
function listTerms(node: SearchNode | null): SearchTerm[] {
  if (node === null) return []
  if (node.kind === 'term') return [node.term]
  return node.kind === 'not' ? listTerms(node.node) : node.nodes.flatMap(listTerms)
}

type TextTerm = Extract<SearchTerm, { kind: 'text' }>

function isPathPart({ field, pattern }: TextTerm): boolean {
  return field === 'path' && pattern.kind === 'contains'
}

function resolveFolders(
  { field, pattern }: TextTerm,
  folders: readonly FolderPath[],
): ResolvedTerm {
  if (field === 'path' && pattern.kind === 'contains') return resolvePath(pattern.text, folders)
  const ids = folders.filter(({ path }) => hasComponents(path, pattern)).map(({ id }) => id)
  return { kind: 'folders', ids }
}

function resolvePath(text: string, folders: readonly FolderPath[]): ResolvedTerm {
  const wanted = normal(text)
  const ids = folders.filter(({ path }) => `${normal(path)}/`.includes(wanted))
  const slash = wanted.lastIndexOf('/')
  const [end, start] = [wanted.slice(0, slash), wanted.slice(slash + 1)]
  const joined = slash < 0 ? null : folders.filter(({ path }) => normal(path).endsWith(end))
  return {
    kind: 'path',
    text,
    ids: ids.map(({ id }) => id),
    across: joined && { ids: joined.map(({ id }) => id), start },
  }
}

/** Whether whole components of the path, side by side, are what the pattern says. */
function hasComponents(path: string, pattern: TextPattern): boolean {
  if (pattern.kind !== 'glob') {
    const inside = `/${normal(pattern.text).replace(/^\/+|\/+$/g, '')}/`
    return `/${normal(path).replace(/^\//, '')}/`.includes(inside)
  }
  const components = normal(path).split('/')
  return components.some((_, from) =>
    components.some(
      (_other, to) =>
        to >= from && matchesPattern(components.slice(from, to + 1).join('/'), pattern),
    ),
  )
}

/** Windows writes the other slash. */
function normal(path: string): string {
  return path.replaceAll('\\', '/').toLowerCase()
}
