import { searchImages } from '@safelight/contracts/image'
import type { InfiniteData } from '@tanstack/react-query'
import { useCallback, useEffect, useRef } from 'react'
import { useStore } from '../../lib/use-store.ts'
import type { SearchPage } from '../../page/cached-images.ts'
import { usePage } from '../../page/page.ts'
import { resultKey } from './use-result.ts'
import { useLibrary } from './use-library.ts'

/** A result of few pages is simply asked for again; a longer one is left alone until asked for. */
const refreshedPages = 2

/** At most this often while the first screen is not full yet. */
const quickRestMs = 900

/** A full screen is left alone longer, so that its pictures can be made before others take over. */
const calmRestMs = 4000

const fullScreen = 60

/**
 * Lets new pictures join the result while its beginning is in view; otherwise counts them and gives
 * the way to show them.
 */
export function useArrivals(isAtTop: boolean): { count: number; show: () => void } {
  const { queries, arrivals } = usePage()
  const place = useLibrary()
  const count = useStore(arrivals, (current) => current[place.collection] ?? 0)
  const lastRefresh = useRef(0)

  const show = useCallback(() => {
    arrivals.set((current) => ({ ...current, [place.collection]: 0 }))
    const key = resultKey(place)
    // Only the first page is kept, so that asking again asks once.
    queries.setQueryData<InfiniteData<SearchPage>>(key, (data) =>
      data && data.pages.length > refreshedPages
        ? { pages: data.pages.slice(0, 1), pageParams: data.pageParams.slice(0, 1) }
        : data,
    )
    void queries.invalidateQueries({ queryKey: key })
    void queries.invalidateQueries({ queryKey: [searchImages.name], refetchType: 'none' })
  }, [queries, arrivals, place])

  useEffect(() => {
    if (count === 0) return
    const pages = queries.getQueryData<InfiniteData<SearchPage>>(resultKey(place))?.pages ?? []
    if (!isAtTop || pages.length > refreshedPages) return
    const rest = (pages[0]?.images.length ?? 0) < fullScreen ? quickRestMs : calmRestMs
    const wait = Math.max(0, lastRefresh.current + rest - performance.now())
    const timer = setTimeout(() => {
      lastRefresh.current = performance.now()
      show()
    }, wait)
    return () => clearTimeout(timer)
  }, [count, isAtTop, place, queries, show])

  return { count, show }
}
