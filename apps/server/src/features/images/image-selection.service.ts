import type { RawBuilder, SqlBool } from 'kysely'
import { parseSearch } from '@safelight/core/search/parse-search'
import type { SearchNode } from '@safelight/core/search/search-query'
import { AppError } from '../../platform/app-error.ts'
import type { Clock } from '../../platform/clock.ts'
import {
  filterCondition,
  findDateBounds,
  isSelective,
  requiredTerms,
  type ImageFilter,
} from './image-filter.queries.ts'
import type { Branches } from './image-page.queries.ts'
import { resolveTerms, type KnownValues, type ResolvedTerms } from './resolve-terms.ts'

/** Which images are meant, as the routes take it. */
export type ImageFilterInput = {
  readonly collection: string
  readonly q: string
  readonly folder_id?: number | undefined
  readonly recursive: boolean
}

/** The same, ready for a query. */
export type ImageSelection = {
  readonly schema: string
  readonly condition: RawBuilder<SqlBool>
  /** The part of it that bounds the dates, if there is one. */
  readonly dateBounds: RawBuilder<SqlBool> | null
  /** False when everything but missing files is meant. */
  readonly isSelective: boolean
  /** Set when nothing but folders narrows the selection. */
  readonly onlyFolders: readonly number[] | null
  readonly branches: readonly Branches[]
}

export type ImageSelectionDeps = KnownValues & {
  readonly clock: Clock
  /** Throws `collection_not_found`. */
  readonly assertCollection: (name: string) => Promise<void>
  /** The folder, and all below it if wanted. Throws `folder_not_found`. */
  readonly listFolderIds: (id: number, recursive: boolean) => Promise<readonly number[]>
}

export type SelectImages = (input: ImageFilterInput, signal: AbortSignal) => Promise<ImageSelection>

/** Reads a filter: the search language, the folder, the collection. Throws `query_invalid`. */
export function createImageSelection(deps: ImageSelectionDeps): SelectImages {
  return async (input, signal) => {
    const root = parseQuery(input.q)
    await deps.assertCollection(input.collection)
    const folderIds =
      input.folder_id === undefined
        ? null
        : await deps.listFolderIds(input.folder_id, input.recursive)
    const schema = input.collection
    const resolved = await resolveTerms(root, { ...deps, schema, signal })
    const filter = { root, folderIds }
    const context = { schema, now: deps.clock.now(), resolved }
    return {
      schema,
      condition: filterCondition(filter, context),
      dateBounds: findDateBounds(filter, context),
      isSelective: isSelective(filter),
      onlyFolders: root === null ? folderIds : null,
      branches: branchesOf(filter, resolved),
    }
  }
}

function parseQuery(q: string): SearchNode | null {
  const result = parseSearch(q)
  if (result.ok) return result.root
  const { span, message, suggestion } = result.fault
  throw new AppError('query_invalid', message, {
    details: { position: span.start, length: span.end - span.start, suggestion },
  })
}

/** Folders and models of which every match has one. */
function branchesOf(filter: ImageFilter, resolved: ResolvedTerms): Branches[] {
  const branches: Branches[] = []
  if (filter.folderIds) branches.push({ column: 'folder_id', values: filter.folderIds })
  for (const term of filter.root === null ? [] : requiredTerms(filter.root)) {
    const meaning = resolved.get(term)
    if (meaning?.kind === 'places') {
      const values =
        term.kind === 'text' && term.field === 'path'
          ? [...meaning.folderIds, null]
          : meaning.folderIds
      branches.push({ column: 'folder_id', values, ids: meaning.ids })
    }
    if (meaning?.kind === 'path') {
      const ids = new Set([...meaning.folderIds, ...meaning.across.folderIds])
      branches.push({ column: 'folder_id', values: [...ids, null] })
    }
    if (meaning?.kind === 'values' && term.kind === 'text' && term.field === 'model')
      branches.push({ column: 'model', values: meaning.values })
  }
  return branches
}
