import { type ImageSummary, searchImages } from '@safelight/contracts/image'
import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import { createLister, type ImageList } from '../../lib/image-list.ts'
import type { SearchPage } from '../../page/cached-images.ts'
import { type Page, usePage } from '../../page/page.ts'
import { type LibraryPlace, useLibrary } from './use-library.ts'

/** The first page is small so that it is there at once; later ones are few. */
const firstPage = 120
const laterPages = 1000

export type Result = {
  readonly list: ImageList<ImageSummary>
  readonly total: SearchPage['total']
  readonly took_ms: number | null
  readonly error: Error | null
  /** Nothing to show yet. */
  readonly is_first_load: boolean
  /** What is shown belongs to the former query while the new one is on its way. */
  readonly is_stale: boolean
  readonly has_more: boolean
  readonly is_loading_more: boolean
  readonly loadMore: () => void
  readonly reload: () => void
}

/** What a result is asked for with; also its key in the cache, after the route's name. */
export function resultArgs(place: LibraryPlace) {
  return {
    collection: place.collection,
    q: place.q,
    sort: place.sort,
    ...(place.folder === null ? {} : { folder_id: place.folder }),
  }
}

export function resultKey(place: LibraryPlace) {
  return [searchImages.name, resultArgs(place)] as const
}

function fetchPage(
  page: Page,
  args: ReturnType<typeof resultArgs>,
  request: { cursor: string | null; signal: AbortSignal },
): Promise<SearchPage> {
  const isFirst = request.cursor === null
  const query = {
    ...args,
    limit: isFirst ? firstPage : laterPages,
    count: isFirst,
    ...(request.cursor === null ? {} : { cursor: request.cursor }),
  }
  return page.api.call(searchImages, { query }, { signal: request.signal })
}

/** The pictures of the present place, page by page. */
export function useResult(): Result {
  const page = usePage()
  const place = useLibrary()
  const [lister] = useState(() => createLister<ImageSummary>())
  const query = useInfiniteQuery<
    SearchPage,
    Error,
    InfiniteData<SearchPage, string | null>,
    ReturnType<typeof resultKey>,
    string | null
  >({
    queryKey: resultKey(place),
    queryFn: ({ pageParam, signal }) =>
      fetchPage(page, resultArgs(place), { cursor: pageParam, signal }),
    initialPageParam: null,
    getNextPageParam: (last) => last.next_cursor,
    // Comparing 100,000 rows by value would cost more than showing them.
    structuralSharing: false,
    // Pictures of another collection would be asked for under the wrong name.
    placeholderData: (data, query) =>
      query?.queryKey[1].collection === place.collection ? data : undefined,
    staleTime: Infinity,
  })
  const pages = query.data?.pages
  const list = useMemo(() => lister(pages ?? []), [lister, pages])
  const { hasNextPage, isFetching, fetchNextPage, refetch } = query
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetching) void fetchNextPage()
  }, [hasNextPage, isFetching, fetchNextPage])
  return {
    list,
    total: pages?.[0]?.total ?? null,
    took_ms: pages?.[0]?.took_ms ?? null,
    error: query.error,
    is_first_load: query.isPending,
    is_stale: query.isPlaceholderData,
    has_more: hasNextPage,
    is_loading_more: query.isFetchingNextPage,
    loadMore,
    reload: useCallback(() => void refetch(), [refetch]),
  }
}
