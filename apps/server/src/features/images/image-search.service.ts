import type { ImageSort, ImageSummary } from '@safelight/contracts/image'
import { AppError } from '../../platform/app-error.ts'
import type { Db } from '../../tables.ts'
import { findPage, type FoundPage } from './find-page.ts'
import { decodeCursor, encodeCursor, hashSearch, type ImageCursor } from './image-cursor.ts'
import { countMatches, type PageRow } from './image-page.queries.ts'
import type { ImageFilterInput, ImageSelection, SelectImages } from './image-selection.service.ts'
import { isKeyOf, SORT_KEYS, type SortKey } from './image-sort.ts'
import { presentSummary } from './images.present.ts'

export type ImageSearch = ImageFilterInput & {
  readonly sort: ImageSort
  readonly cursor?: string | undefined
  readonly limit: number
  /** Also count the matches. */
  readonly count: boolean
}

export type ImagePage = {
  readonly images: ImageSummary[]
  readonly next_cursor: string | null
  readonly prev_cursor: string | null
  readonly total: { count: number; exact: boolean } | null
  readonly took_ms: number
}

export type ImageSearchDeps = {
  readonly db: Db
  readonly selectImages: SelectImages
  /** Exact number of images that are not missing, in some folders or in all. */
  readonly countInFolders: (schema: string, folderIds: readonly number[] | null) => Promise<number>
}

export type SearchImages = (search: ImageSearch, signal: AbortSignal) => Promise<ImagePage>

/** Matches are counted up to here. */
const COUNT_CAP = 10_000

/** One page of what a search finds. Throws `query_invalid`, `cursor_invalid` and what selecting throws. */
export function createImageSearch(deps: ImageSearchDeps): SearchImages {
  return async (search, signal) => {
    const startedAt = performance.now()
    const selection = await deps.selectImages(search, signal)
    const sort = SORT_KEYS[search.sort]
    const hash = hashOf(search)
    const cursor = readCursor(search.cursor, hash, sort)
    const page = await findPage(deps.db, {
      query: {
        schema: selection.schema,
        condition: selection.condition,
        bounds: sort.column === 'created_date' ? selection.dateBounds : null,
        sort,
        place: cursor && { key: cursor.key, id: cursor.id },
        direction: cursor?.direction ?? 'forward',
        // One more than wanted tells whether there is a next page.
        limit: search.limit + 1,
      },
      isSelective: selection.isSelective,
      branches: selection.branches,
      signal,
    })
    const { rows, ...cursors } = arrange(page, cursor, search.limit)
    return {
      images: rows.map(presentSummary),
      next_cursor: cursors.next && encodeCursor(cursors.next, hash),
      prev_cursor: cursors.previous && encodeCursor(cursors.previous, hash),
      total: search.count ? await countAll(deps, selection, page) : null,
      took_ms: Math.round((performance.now() - startedAt) * 10) / 10,
    }
  }
}

/** The words of a search as typed, so that a cursor never leads into another result. */
function hashOf({ collection, q, folder_id, recursive, sort }: ImageSearch): string {
  return hashSearch({ collection, q, folder_id, recursive, sort })
}

function readCursor(text: string | undefined, hash: string, sort: SortKey): ImageCursor | null {
  if (text === undefined) return null
  const cursor = decodeCursor(text, hash)
  if (!isKeyOf(sort, cursor.key)) throw new AppError('cursor_invalid', 'This is no cursor of ours')
  return cursor
}

type Arranged = {
  rows: readonly PageRow[]
  next: ImageCursor | null
  previous: ImageCursor | null
}

/** Puts a page in order and says where it can go on from. */
function arrange(page: FoundPage, cursor: ImageCursor | null, limit: number): Arranged {
  const isBackward = cursor?.direction === 'backward'
  const hasMore = page.rows.length > limit
  const found = page.rows.slice(0, limit)
  const rows = isBackward ? found.toReversed() : found
  const cursorAt = (row: PageRow | undefined, direction: ImageCursor['direction']) =>
    row ? { direction, key: row.sort_key, id: row.id } : null
  const hasNext = isBackward || hasMore
  const hasPrevious = isBackward ? hasMore : cursor !== null
  return {
    rows,
    next: hasNext ? cursorAt(rows.at(-1), 'forward') : null,
    previous: hasPrevious ? cursorAt(rows[0], 'backward') : null,
  }
}

async function countAll(
  { db, countInFolders }: ImageSearchDeps,
  selection: ImageSelection,
  page: FoundPage,
): Promise<{ count: number; exact: boolean }> {
  if (page.matched !== null) return capped(page.matched)
  const { schema, onlyFolders } = selection
  if (!selection.isSelective || onlyFolders)
    return { count: await countInFolders(schema, onlyFolders), exact: true }
  return capped(await countMatches(db, selection, COUNT_CAP))
}

function capped(count: number): { count: number; exact: boolean } {
  return count > COUNT_CAP ? { count: COUNT_CAP, exact: false } : { count, exact: true }
}
