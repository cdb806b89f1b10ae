import { listCollections } from '@safelight/contracts/collection'
import { listFolders } from '@safelight/contracts/folder'
import { useQuery } from '@tanstack/react-query'
import { routeQuery } from '../../api/route-query.ts'
import type { KeyAction } from '../../lib/keys/key-table.ts'
import { selectAll } from '../../lib/selection.ts'
import { usePage } from '../../page/page.ts'
import { GRID_MODES, type Prefs, THEMES } from '../../page/prefs.ts'
import { useLibrary, useShowResult } from '../library/use-library.ts'
import { useMarkCommands } from '../marks/use-mark-commands.ts'
import { sortNames } from '../toolbar/sort-names.ts'
import { commandWords } from './command-words.ts'

export type Command = {
  readonly id: string
  readonly label: string
  readonly action?: KeyAction
  readonly run: () => void
}

/** Everything the page can do, by name. */
export function useCommands(open: { keys: () => void; addFolder: () => void }): readonly Command[] {
  const page = usePage()
  const showResult = useShowResult()
  const { undo } = useMarkCommands()
  const places = usePlaceCommands()
  const pref = (change: (prefs: Prefs) => Partial<Prefs>) => () =>
    page.prefs.set((prefs) => ({ ...prefs, ...change(prefs) }))
  const find = (q: string) => () => showResult({ q, folder: undefined })
  return [
    {
      id: 'library',
      label: commandWords.library,
      action: 'library.show',
      run: () => page.address.show('/'),
    },
    { id: 'status', label: commandWords.status, run: () => page.address.show('/status') },
    { id: 'settings', label: commandWords.settings, run: () => page.address.show('/settings') },
    { id: 'add-folder', label: commandWords.addFolder, run: open.addFolder },
    { id: 'keys', label: commandWords.keys, action: 'keys.show', run: open.keys },
    {
      id: 'filters',
      label: commandWords.filters,
      action: 'filters.toggle',
      run: pref((prefs) => ({ filters_open: !prefs.filters_open })),
    },
    {
      id: 'inspector',
      label: commandWords.inspector,
      action: 'inspector.toggle',
      run: pref((prefs) => ({ inspector_open: !prefs.inspector_open })),
    },
    {
      id: 'sidebar',
      label: commandWords.sidebar,
      action: 'sidebar.toggle',
      run: pref((prefs) => ({ sidebar_open: !prefs.sidebar_open })),
    },
    { id: 'undo', label: commandWords.undo, action: 'undo', run: undo },
    {
      id: 'select-all',
      label: commandWords.selectAll,
      action: 'grid.select-all',
      run: () => page.selection.set(selectAll),
    },
    { id: 'favourites', label: commandWords.favourites, run: find('is:favorite') },
    { id: 'rejected', label: commandWords.rejected, run: find('is:rejected') },
    { id: 'unrated', label: commandWords.unrated, run: find('is:unrated') },
    { id: 'trashed', label: commandWords.trashed, run: find('is:trashed') },
    ...THEMES.map((theme) => ({
      id: `theme ${theme}`,
      label: commandWords.themes[theme],
      run: pref(() => ({ theme })),
    })),
    ...GRID_MODES.map((grid_mode) => ({
      id: `layout ${grid_mode}`,
      label: commandWords.layouts[grid_mode],
      run: pref(() => ({ grid_mode })),
    })),
    ...sortNames.map(({ sort, label }) => ({
      id: `sort ${sort}`,
      label: commandWords.sortBy(label.toLowerCase()),
      run: () => showResult({ sort }),
    })),
    ...places,
  ]
}

function usePlaceCommands(): readonly Command[] {
  const { api } = usePage()
  const { collection } = useLibrary()
  const showResult = useShowResult()
  const collections = useQuery(routeQuery(api, listCollections))
  const folders = useQuery(routeQuery(api, listFolders, { query: { collection } }))
  return [
    ...(collections.data?.collections ?? []).map(({ schema_name, title }) => ({
      id: `collection ${schema_name}`,
      label: commandWords.openCollection(title),
      run: () => showResult({ collection: schema_name, folder: undefined, q: undefined }),
    })),
    ...(folders.data?.folders ?? []).map((folder) => ({
      id: `folder ${folder.id}`,
      label: commandWords.openFolder(folder.path),
      run: () => showResult({ folder: folder.id }),
    })),
  ]
}
