import {
  getImage,
  type ImageDetail,
  type ImageSummary,
  searchImages,
} from '@safelight/contracts/image'
import type { RouteResponse } from '@safelight/contracts/route'
import type { InfiniteData, QueryClient } from '@tanstack/react-query'
import { patchPages } from '../lib/image-list.ts'

export type SearchPage = RouteResponse<typeof searchImages>

type SearchData = InfiniteData<SearchPage, string | null>

type SearchArgs = { readonly collection?: string }

/** Changes rows of one collection wherever they are cached, touching nothing else. */
export function patchCachedImages(
  queries: QueryClient,
  collection: string,
  changes: ReadonlyMap<number, Partial<ImageSummary>>,
): void {
  if (changes.size === 0) return
  const results = queries.getQueriesData<SearchData>({ queryKey: [searchImages.name] })
  for (const [key, data] of results) {
    if (!data?.pages || (key[1] as SearchArgs).collection !== collection) continue
    const pages = patchPages<ImageSummary, SearchPage>(data.pages, changes)
    if (pages !== data.pages)
      queries.setQueryData<SearchData>(key, { ...data, pages: pages as SearchPage[] })
  }
  patchDetails(queries, collection, changes)
}

function patchDetails(
  queries: QueryClient,
  collection: string,
  changes: ReadonlyMap<number, Partial<ImageSummary>>,
): void {
  const details = queries.getQueriesData<ImageDetail>({ queryKey: [getImage.name] })
  for (const [key, detail] of details) {
    const change = detail && changes.get(detail.id)
    const args = key[1] as { query?: SearchArgs }
    if (!change || args.query?.collection !== collection) continue
    queries.setQueryData<ImageDetail>(key, { ...detail, ...change })
  }
}

/** Forgets the details of images whose files may have been read anew. */
export function refreshDetails(queries: QueryClient, ids: ReadonlySet<number>): void {
  void queries.invalidateQueries({
    queryKey: [getImage.name],
    predicate: (query) => {
      const args = query.queryKey[1] as { params?: { id?: number } }
      return args.params?.id !== undefined && ids.has(args.params.id)
    },
  })
}
