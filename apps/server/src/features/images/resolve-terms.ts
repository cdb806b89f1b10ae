import { nameForms } from '@safelight/core/search/model-name'
import type { SearchNode, SearchTerm, TextPattern } from '@safelight/core/search/search-query'
import { escapeLike, patternToLike } from './like-pattern.ts'
import { listMatchingValues, matchesPattern } from './matching-values.ts'

/** Columns with few enough values to know them all. */
export const VALUE_FIELDS = ['model', 'lora', 'sampler', 'scheduler', 'tool'] as const
export type ValueField = (typeof VALUE_FIELDS)[number]

export type FolderPath = { readonly id: number; readonly path: string }

/** What is known of a library besides its rows. */
export type KnownValues = {
  /** All values of a column, with every change so far; null while they are not known. */
  readonly findValues: (schema: string, field: ValueField) => Promise<readonly string[] | null>
  /** All folders of a collection. */
  readonly listFolderPaths: (schema: string) => Promise<readonly FolderPath[]>
  /** Images whose file name is like a pattern; null when there are many. */
  readonly findIdsByFileName: (wanted: {
    schema: string
    pattern: string
    signal: AbortSignal
  }) => Promise<readonly number[] | null>
}

/**
 * What a term means in this library: with values, folders and ids at hand an index can be used, and
 * the planner knows how many rows to expect.
 */
export type ResolvedTerm =
  | { readonly kind: 'values'; readonly values: readonly string[] }
  /** These images, and all images in these folders. */
  | {
      readonly kind: 'places'
      readonly folderIds: readonly number[]
      readonly ids: readonly number[]
    }
  /** Images in some folders, and those in others whose file name begins so. */
  | {
      readonly kind: 'path'
      readonly text: string
      readonly folderIds: readonly number[]
      readonly across: { readonly folderIds: readonly number[]; readonly start: string }
    }

export type ResolvedTerms = ReadonlyMap<SearchTerm, ResolvedTerm>

type TextTerm = Extract<SearchTerm, { kind: 'text' }>

export type ResolveOptions = KnownValues & {
  readonly schema: string
  readonly signal: AbortSignal
}

/** Resolves every term of a search that can be; the others are compared row by row. */
export async function resolveTerms(
  root: SearchNode | null,
  options: ResolveOptions,
): Promise<ResolvedTerms> {
  const resolved = new Map<SearchTerm, ResolvedTerm>()
  const known = remember(options)
  for (const term of listTerms(root)) {
    const meaning = term.kind === 'text' ? await resolveTerm(term, known) : null
    if (meaning) resolved.set(term, meaning)
  }
  return resolved
}

/** Asks for values and folders once, however many terms want them. */
function remember(options: ResolveOptions): ResolveOptions {
  const values = new Map<ValueField, Promise<readonly string[] | null>>()
  let folders: Promise<readonly FolderPath[]> | undefined
  return {
    ...options,
    findValues(schema, field) {
      const asked = values.get(field) ?? options.findValues(schema, field)
      values.set(field, asked)
      return asked
    },
    listFolderPaths: (schema) => (folders ??= options.listFolderPaths(schema)),
  }
}

/** All terms of a search, wherever they stand. */
function listTerms(node: SearchNode | null): SearchTerm[] {
  if (node === null) return []
  if (node.kind === 'term') return [node.term]
  return node.kind === 'not' ? listTerms(node.node) : node.nodes.flatMap(listTerms)
}

async function resolveTerm(term: TextTerm, known: ResolveOptions): Promise<ResolvedTerm | null> {
  const { field, pattern } = term
  const valueField = VALUE_FIELDS.find((name) => name === field)
  if (valueField) {
    const values = await known.findValues(known.schema, valueField)
    return values && { kind: 'values', values: listMeant(valueField, values, pattern) }
  }
  if (field === 'file') return resolveFile(pattern, known)
  if (field !== 'folder' && field !== 'path') return null
  const folders = await known.listFolderPaths(known.schema)
  if (field === 'folder') {
    const inside = folders.filter(({ path }) => hasComponents(path, pattern))
    return { kind: 'places', folderIds: inside.map(({ id }) => id), ids: [] }
  }
  return pattern.kind === 'contains' ? resolvePath(pattern.text, folders, known) : null
}

/** Models and LoRAs are known by their names, with or without folder and file extension. */
function listMeant(
  field: ValueField,
  values: readonly string[],
  pattern: TextPattern,
): readonly string[] {
  const isFile = field === 'model' || field === 'lora'
  // What a form contains, the value contains.
  if (!isFile || pattern.kind === 'contains') return listMatchingValues(values, pattern)
  return listMatchingValues(values, pattern, nameForms)
}

async function resolveFile(
  pattern: TextPattern,
  { schema, signal, findIdsByFileName }: ResolveOptions,
): Promise<ResolvedTerm | null> {
  const ids = await findIdsByFileName({ schema, signal, pattern: patternToLike(pattern) })
  return ids && { kind: 'places', folderIds: [], ids }
}

/** A part of a path lies in the folder's path, in the file's name, or across the slash between them. */
async function resolvePath(
  text: string,
  folders: readonly FolderPath[],
  { schema, signal, findIdsByFileName }: ResolveOptions,
): Promise<ResolvedTerm | null> {
  const wanted = normal(text)
  const idsOf = (isWanted: (path: string) => boolean) =>
    folders.filter(({ path }) => isWanted(normal(path))).map(({ id }) => id)
  const folderIds = idsOf((path) => `${path}/`.includes(wanted))
  const slash = wanted.lastIndexOf('/')
  if (slash < 0) {
    const ids = await findIdsByFileName({ schema, signal, pattern: `%${escapeLike(text)}%` })
    return ids && { kind: 'places', folderIds, ids }
  }
  const end = wanted.slice(0, slash)
  const across = { folderIds: idsOf((path) => path.endsWith(end)), start: wanted.slice(slash + 1) }
  return { kind: 'path', text, folderIds, across }
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
