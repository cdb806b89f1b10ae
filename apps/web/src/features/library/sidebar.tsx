import type { Folder } from '@safelight/contracts/folder'
import { FolderPlus, Images, PanelLeftClose } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useStore } from '../../lib/use-store.ts'
import { usePage } from '../../page/page.ts'
import { SIDEBAR_WIDTH } from '../../page/prefs.ts'
import { cx } from '../../ui/class-names.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { ResizeHandle } from '../../ui/resize-handle.tsx'
import { CollectionSwitcher } from '../collections/collection-switcher.tsx'
import { FolderTree } from '../folders/folder-tree.tsx'
import { folderWords } from '../folders/folder-words.ts'
import { libraryWords } from './library-words.ts'
import { useLibrary, useShowResult } from './use-library.ts'

const AddFolderDialog = lazy(async () => ({
  default: (await import('../folders/add-folder-dialog.tsx')).AddFolderDialog,
}))
const RemoveFolderDialog = lazy(async () => ({
  default: (await import('../folders/remove-folder-dialog.tsx')).RemoveFolderDialog,
}))

/** Collections and folders as a panel on the left, as wide as it was left. */
export function Sidebar({ onCollapse }: { onCollapse: () => void }) {
  const { prefs } = usePage()
  const width = useStore(prefs, (current) => current.sidebar_width)
  return (
    <aside
      aria-label={libraryWords.folders}
      className="relative max-w-[20vw] shrink-0 border-r border-line bg-panel"
      style={{ width }}
    >
      <SidebarContent onCollapse={onCollapse} />
      <ResizeHandle
        label={libraryWords.folders}
        edge="right"
        width={width}
        {...SIDEBAR_WIDTH}
        onResize={(sidebar_width) => prefs.set((current) => ({ ...current, sidebar_width }))}
      />
    </aside>
  )
}

/** The same for a sheet on a phone. */
export function SidebarContent({ onCollapse }: { onCollapse?: () => void }) {
  const { folder } = useLibrary()
  const showResult = useShowResult()
  const [adding, setAdding] = useState(false)
  const [removing, setRemoving] = useState<Folder | null>(null)
  return (
    <div className="flex h-full min-h-80 flex-col">
      <div className="flex items-center gap-1 p-2">
        <div className="min-w-0 flex-1">
          <CollectionSwitcher />
        </div>
        {onCollapse && (
          <IconButton
            size="small"
            icon={PanelLeftClose}
            label={libraryWords.collapse}
            action="sidebar.toggle"
            onClick={onCollapse}
          />
        )}
      </div>
      <div className="flex h-8 items-center pr-2 pl-4">
        <h2 className="flex-1 text-xs font-semibold text-muted">{folderWords.title}</h2>
        <IconButton
          size="small"
          icon={FolderPlus}
          label={libraryWords.addFolder}
          onClick={() => setAdding(true)}
        />
      </div>
      <div className="px-2">
        <button
          type="button"
          aria-current={folder === null ? 'true' : undefined}
          onClick={() => showResult({ folder: undefined })}
          className={cx(
            'flex h-7 w-full items-center gap-1.5 rounded-md pl-2 text-left text-sm',
            folder === null ? 'bg-accent-soft' : 'text-muted hover:bg-hover hover:text-text',
          )}
        >
          <Images size={14} aria-hidden className="text-faint" />
          {libraryWords.allFolders}
        </button>
      </div>
      <FolderTree onRemove={setRemoving} />
      <Suspense>
        {adding && <AddFolderDialog onClose={() => setAdding(false)} />}
        {removing && <RemoveFolderDialog folder={removing} onClose={() => setRemoving(null)} />}
      </Suspense>
    </div>
  )
}
