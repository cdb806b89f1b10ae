import { DEFAULT_COLLECTION } from '@safelight/contracts/common'
import type { ImageSort } from '@safelight/contracts/image'
import { useCallback, useMemo } from 'react'
import { useStore } from '../../lib/use-store.ts'
import { DEFAULT_SORT, type LibrarySearch } from '../../page/library-search.ts'
import { usePage } from '../../page/page.ts'

export type LibraryPlace = {
  readonly collection: string
  readonly folder: number | null
  readonly q: string
  readonly sort: ImageSort
  readonly image: number | null
  readonly viewing: boolean
}

/** Where in the library the page is, as its address says. */
export function useLibrary(): LibraryPlace {
  const { address } = usePage()
  const search = useStore(address.place, (place) => place.library)
  return useMemo(
    () => ({
      collection: search.collection ?? DEFAULT_COLLECTION,
      folder: search.folder ?? null,
      q: search.q ?? '',
      sort: search.sort ?? DEFAULT_SORT,
      image: search.image ?? null,
      viewing: search.view === 'picture',
    }),
    [search],
  )
}

/** Goes to another place; what is not named stays. `replace` leaves no step for the back button. */
export function useGoTo(): (change: LibrarySearch, options?: { replace?: boolean }) => void {
  return usePage().address.goTo
}

/** Shows other pictures: the one that had the keyboard is forgotten. */
export function useShowResult(): (
  change: Pick<LibrarySearch, 'collection' | 'folder' | 'q' | 'sort'>,
  options?: { replace?: boolean },
) => void {
  const goTo = useGoTo()
  return useCallback(
    (change, options) => goTo({ ...change, image: undefined, view: undefined }, options),
    [goTo],
  )
}
