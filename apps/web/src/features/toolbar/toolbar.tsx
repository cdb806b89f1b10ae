import { ArrowDownUp, Folder, Info, LayoutGrid, PanelLeft, SlidersHorizontal } from 'lucide-react'
import { useStore } from '../../lib/use-store.ts'
import { usePage } from '../../page/page.ts'
import { GRID_MODES, HEADINGS, type Prefs } from '../../page/prefs.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { DropMenu, type MenuEntry } from '../../ui/menu.tsx'
import { useIsPhone } from '../../ui/use-media-query.ts'
import { stepTileSize } from '../grid/use-grid-keys.ts'
import { gridWords } from '../grid/grid-words.ts'
import { useLibrary, useShowResult } from '../library/use-library.ts'
import type { Result } from '../library/use-result.ts'
import { QueryLine } from '../search/query-line.tsx'
import { SearchBox } from '../search/search-box.tsx'
import { searchWords } from '../search/search-words.ts'
import { useSearchBox } from '../search/use-search-box.ts'
import { sortNames } from './sort-names.ts'
import { toolbarWords } from './toolbar-words.ts'

/** Search, what it found, sort, view and panels. */
export function Toolbar(props: {
  result: Result
  onFilters: () => void
  onSidebar: () => void
  onInspector: () => void
}) {
  const box = useSearchBox()
  const isPhone = useIsPhone()
  const { prefs } = usePage()
  const { filters_open, inspector_open, sidebar_open } = useStore(prefs)
  return (
    <div className="@container shrink-0">
      <div
        role="toolbar"
        aria-label={toolbarWords.label}
        className="flex items-center gap-1 px-3 py-2 md:px-4"
      >
        {(isPhone || !sidebar_open) && (
          <IconButton
            icon={isPhone ? Folder : PanelLeft}
            label={toolbarWords.folders}
            action="sidebar.toggle"
            onClick={props.onSidebar}
          />
        )}
        <SearchBox box={box} />
        <ResultCount result={props.result} />
        {!isPhone && <SortMenu />}
        <ViewMenu withSort={isPhone} />
        <IconButton
          icon={SlidersHorizontal}
          label={toolbarWords.filters}
          action="filters.toggle"
          pressed={filters_open}
          onClick={props.onFilters}
        />
        <IconButton
          icon={Info}
          label={toolbarWords.inspector}
          action="inspector.toggle"
          pressed={inspector_open}
          onClick={props.onInspector}
          className="max-md:hidden"
        />
      </div>
      <QueryLine box={box} error={props.result.error} />
    </div>
  )
}

function ResultCount({ result }: { result: Result }) {
  const { total, took_ms } = result
  if (!total || took_ms === null) return null
  const count = gridWords.total(total.count, total.exact)
  return (
    <span
      role="status"
      className="mx-2 hidden min-w-30 text-right text-xs whitespace-nowrap text-muted @xl:inline"
    >
      {searchWords.took(count, took_ms)}
    </span>
  )
}

function useSortEntries(): readonly MenuEntry[] {
  const { sort } = useLibrary()
  const showResult = useShowResult()
  return sortNames.map(({ sort: value, label }) => ({
    kind: 'item',
    label,
    checked: value === sort,
    onSelect: () => showResult({ sort: value }),
  }))
}

function SortMenu() {
  return (
    <DropMenu align="end" entries={useSortEntries()}>
      <IconButton icon={ArrowDownUp} label={toolbarWords.sort} />
    </DropMenu>
  )
}

function ViewMenu({ withSort }: { withSort: boolean }) {
  const { prefs } = usePage()
  const sorts = useSortEntries()
  const current = useStore(prefs)
  const change = (part: Partial<Prefs>) => prefs.set((before) => ({ ...before, ...part }))
  const sortMenu: readonly MenuEntry[] = withSort
    ? [
        { kind: 'submenu', label: toolbarWords.sort, icon: ArrowDownUp, entries: sorts },
        { kind: 'separator' },
      ]
    : []
  const entries: readonly MenuEntry[] = [
    ...sortMenu,
    { kind: 'title', label: toolbarWords.arrangement },
    ...GRID_MODES.map((grid_mode): MenuEntry => ({
      kind: 'item',
      label: gridWords.layouts[grid_mode],
      checked: current.grid_mode === grid_mode,
      onSelect: () => change({ grid_mode }),
    })),
    { kind: 'separator' },
    { kind: 'title', label: toolbarWords.headings },
    ...HEADINGS.map((headings): MenuEntry => ({
      kind: 'item',
      label: gridWords.headings[headings],
      checked: current.headings === headings,
      onSelect: () => change({ headings }),
    })),
    { kind: 'separator' },
    {
      kind: 'item',
      label: toolbarWords.larger,
      action: 'grid.larger',
      onSelect: () => change({ tile_size: stepTileSize(current.tile_size, 1) }),
    },
    {
      kind: 'item',
      label: toolbarWords.smaller,
      action: 'grid.smaller',
      onSelect: () => change({ tile_size: stepTileSize(current.tile_size, -1) }),
    },
    {
      kind: 'item',
      label: toolbarWords.showMarks,
      checked: current.show_marks,
      onSelect: () => change({ show_marks: !current.show_marks }),
    },
  ]
  return (
    <DropMenu align="end" entries={entries}>
      <IconButton icon={LayoutGrid} label={toolbarWords.view} />
    </DropMenu>
  )
}
