import { listFolders } from '@safelight/contracts/folder'
import { getImage } from '@safelight/contracts/image'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react'
import { routeQuery } from '../../api/route-query.ts'
import { positionOf } from '../../lib/image-list.ts'
import { useKeys } from '../../lib/keys/use-keys.ts'
import { clearSelection, EMPTY_SELECTION, hasSelection, selectOne } from '../../lib/selection.ts'
import { useStore } from '../../lib/use-store.ts'
import { usePage } from '../../page/page.ts'
import type { Prefs } from '../../page/prefs.ts'
import { isCoarsePointer, useIsPhone } from '../../ui/use-media-query.ts'
import { InspectorPanel } from '../inspector/inspector-panel.tsx'
import { type ChangeOf, useMarkCommands } from '../marks/use-mark-commands.ts'
import { useMarkKeys } from '../marks/use-mark-keys.ts'
import { SelectionBar } from '../selection/selection-bar.tsx'
import { Toolbar } from '../toolbar/toolbar.tsx'
import { FilterSide } from './filter-side.tsx'
import { ResultArea } from './result-area.tsx'
import { ShownListContext } from './shown-list.ts'
import type { OpenSheet } from './library-sheet.tsx'
import { Sidebar } from './sidebar.tsx'
import { useFocusInAddress } from './use-focus-in-address.ts'
import { useGoTo, useLibrary } from './use-library.ts'
import { resultArgs, useResult } from './use-result.ts'
import { libraryWords } from './library-words.ts'

const LibrarySheet = lazy(async () => ({
  default: (await import('./library-sheet.tsx')).LibrarySheet,
}))
const Viewer = lazy(async () => ({ default: (await import('../viewer/viewer.tsx')).Viewer }))

/** Folders, search, pictures and inspector; the viewer lies over them. */
export function LibraryScreen() {
  const page = usePage()
  const place = useLibrary()
  const goTo = useGoTo()
  const result = useResult()
  const prefs = useStore(page.prefs)
  const isPhone = useIsPhone()
  const [sheet, setSheet] = useState<OpenSheet | null>(null)
  const shownList = useRef(result.list)
  useEffect(() => {
    shownList.current = result.list
  }, [result.list])
  useFocusInAddress()
  useFreshSelection(JSON.stringify(resultArgs(place)))
  useSeekAddressed(result)
  const image = useFocusedImage(result)
  const isFirstRun = useIsFirstRun(result)

  const toggle = useCallback(
    (name: 'filters_open' | 'inspector_open' | 'sidebar_open') =>
      page.prefs.set((current: Prefs) => ({ ...current, [name]: !current[name] })),
    [page],
  )
  const toggleFilters = () => (isPhone ? setSheet('filters') : toggle('filters_open'))
  useKeys({
    'filters.toggle': toggleFilters,
    'inspector.toggle': () => toggle('inspector_open'),
    'inspector.collapse': () => toggle('inspector_open'),
    'sidebar.toggle': () => toggle('sidebar_open'),
  })
  useGridMarks(result, !place.viewing)

  const open = useCallback(
    (id: number) => {
      page.selection.set(selectOne(id))
      goTo({ image: id, view: 'picture' })
    },
    [page, goTo],
  )
  const closeViewer = useCallback(() => {
    if (isCoarsePointer()) page.selection.set(clearSelection)
    goTo({ view: undefined }, { replace: true })
  }, [page, goTo])
  const readShownList = useCallback(() => shownList.current, [])
  return (
    <ShownListContext value={readShownList}>
      <h1 className="sr-only">{libraryWords.title}</h1>
      <div className="flex h-full">
        {!isPhone && prefs.sidebar_open && <Sidebar onCollapse={() => toggle('sidebar_open')} />}
        <div className="flex min-w-0 flex-1 flex-col">
          {!isFirstRun && (
            <Toolbar
              result={result}
              onFilters={toggleFilters}
              onSidebar={() => (isPhone ? setSheet('folders') : toggle('sidebar_open'))}
              onInspector={() => toggle('inspector_open')}
            />
          )}
          <div className="relative flex min-h-0 flex-1">
            {!isPhone && prefs.filters_open && (
              <FilterSide onClose={() => toggle('filters_open')} />
            )}
            <div className="@container relative min-w-0 flex-1">
              <ResultArea result={result} place={place} active={!place.viewing} onOpen={open} />
              <SelectionBar total={result.total?.exact ? result.total.count : null} />
            </div>
          </div>
        </div>
        {!isPhone && !isFirstRun && prefs.inspector_open && (
          <InspectorPanel image={image} collection={place.collection} />
        )}
      </div>
      {isPhone && sheet && (
        <Suspense>
          <LibrarySheet sheet={sheet} onClose={() => setSheet(null)} />
        </Suspense>
      )}
      {place.viewing && image && (
        <Suspense>
          <Viewer
            image={image}
            collection={place.collection}
            result={result}
            onClose={closeViewer}
          />
        </Suspense>
      )}
    </ShownListContext>
  )
}

/** Another result starts with nothing selected; the picture in the address stays. */
function useFreshSelection(key: string): void {
  const { selection } = usePage()
  const last = useRef(key)
  useEffect(() => {
    if (last.current === key) return
    last.current = key
    selection.set(EMPTY_SELECTION)
  }, [key, selection])
}

/** No folder and no picture yet: only what brings them is shown. */
function useIsFirstRun(result: ReturnType<typeof useResult>): boolean {
  const { api } = usePage()
  const { collection, q } = useLibrary()
  const folders = useQuery(routeQuery(api, listFolders, { query: { collection } }))
  const isEmpty = !result.is_first_load && result.list.images.length === 0
  return isEmpty && q === '' && folders.data?.folders.length === 0
}

/** A reload may name a picture some pages down: those are loaded, but not without end. */
const soughtPages = 6

function useSeekAddressed(result: ReturnType<typeof useResult>): void {
  const { image } = useLibrary()
  const sought = useRef(image)
  const { list, loadMore, has_more } = result
  useEffect(() => {
    if (sought.current === null || list.pages.length === 0) return
    const isFound = positionOf(list, sought.current) >= 0
    if (isFound || !has_more || list.pages.length >= soughtPages) sought.current = null
    else loadMore()
  }, [list, has_more, loadMore])
}

/** The row of the picture that has the keyboard; asked for by itself where it is not loaded. */
function useFocusedImage(result: ReturnType<typeof useResult>) {
  const { api, selection } = usePage()
  const { collection } = useLibrary()
  const focus = useStore(selection, (state) => state.focus)
  const loaded = result.list.images[positionOf(result.list, focus)] ?? null
  const detail = useQuery({
    ...routeQuery(api, getImage, { params: { id: focus ?? 1 }, query: { collection } }),
    enabled: focus !== null && loaded === null && !result.is_first_load,
    staleTime: 60_000,
  })
  return focus === null ? null : (loaded ?? detail.data ?? null)
}

/** Judging keys in the grid: they touch what is selected, else the picture with the keyboard. */
function useGridMarks(result: ReturnType<typeof useResult>, enabled: boolean): void {
  const page = usePage()
  const { markImage, markSelection } = useMarkCommands()
  const { list } = result
  function mark(change: ChangeOf, advance: boolean): void {
    const { selection, focus } = page.selection.get()
    const position = positionOf(list, focus)
    const image = list.images[position]
    const several = selection.kind === 'all' || selection.ids.size > 1
    if (several) return void markSelection(selection, change)
    if (!image && hasSelection(selection)) return void markSelection(selection, change)
    if (!image) return
    markImage(image, change)
    const next = list.images[position + 1]
    if (advance && next) page.selection.set(selectOne(next.id))
  }
  useMarkKeys({ mark, enabled })
}
