import { listCollections } from '@safelight/contracts/collection'
import { DEFAULT_COLLECTION } from '@safelight/contracts/common'
import { useQuery } from '@tanstack/react-query'
import { ChevronsUpDown, Library, Pencil, Plus, Trash2 } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { routeQuery } from '../../api/route-query.ts'
import { formatCount } from '../../lib/format.ts'
import { usePage } from '../../page/page.ts'
import { DropMenu, type MenuEntry } from '../../ui/menu.tsx'
import { useLibrary, useShowResult } from '../library/use-library.ts'
import type { CollectionTask } from './collection-dialog.tsx'
import { collectionWords } from './collection-words.ts'

const CollectionDialog = lazy(async () => ({
  default: (await import('./collection-dialog.tsx')).CollectionDialog,
}))

/** Shows which collection is open and switches to another. */
export function CollectionSwitcher() {
  const { api } = usePage()
  const { collection } = useLibrary()
  const showResult = useShowResult()
  const [task, setTask] = useState<CollectionTask | null>(null)
  const { data } = useQuery(routeQuery(api, listCollections))
  const collections = data?.collections ?? []
  const current = collections.find((candidate) => candidate.schema_name === collection)
  const entries: MenuEntry[] = [
    ...collections.map((candidate): MenuEntry => ({
      kind: 'item',
      label: candidate.title,
      hint: formatCount(candidate.image_count),
      checked: candidate.schema_name === collection,
      onSelect: () =>
        showResult({ collection: candidate.schema_name, folder: undefined, q: undefined }),
    })),
    { kind: 'separator' },
    {
      kind: 'item',
      label: collectionWords.create,
      icon: Plus,
      onSelect: () => setTask({ kind: 'create' }),
    },
  ]
  if (current)
    entries.push({
      kind: 'item',
      label: collectionWords.rename,
      icon: Pencil,
      onSelect: () => setTask({ kind: 'rename', collection: current }),
    })
  if (current && current.schema_name !== DEFAULT_COLLECTION)
    entries.push({
      kind: 'item',
      label: collectionWords.remove,
      icon: Trash2,
      danger: true,
      onSelect: () => setTask({ kind: 'remove', collection: current }),
    })
  const title =
    current?.title ??
    (collection === DEFAULT_COLLECTION ? collectionWords.defaultTitle : collection)
  return (
    <>
      <DropMenu entries={entries}>
        <button
          type="button"
          aria-label={`${collectionWords.label}: ${title}`}
          className="flex h-9 w-full items-center gap-2 rounded-md px-2 text-left text-sm font-semibold hover:bg-hover"
        >
          <Library size={16} aria-hidden className="shrink-0 text-muted" />
          <span className="min-w-0 flex-1 truncate">{title}</span>
          <ChevronsUpDown size={14} aria-hidden className="shrink-0 text-faint" />
        </button>
      </DropMenu>
      <Suspense>{task && <CollectionDialog task={task} onClose={() => setTask(null)} />}</Suspense>
    </>
  )
}
