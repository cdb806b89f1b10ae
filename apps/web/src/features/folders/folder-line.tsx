import { type Folder, rescanFolder } from '@safelight/contracts/folder'
import { listScans } from '@safelight/contracts/scan'
import {
  ChevronRight,
  Copy,
  Ellipsis,
  Folder as FolderIcon,
  FolderX,
  RefreshCw,
  Unlink,
} from 'lucide-react'
import { formatCount } from '../../lib/format.ts'
import { type Page, usePage } from '../../page/page.ts'
import { cx } from '../../ui/class-names.ts'
import { DropMenu, type MenuEntry, RightClickMenu } from '../../ui/menu.tsx'
import { copyText } from '../image-menu/copy-actions.ts'
import type { TreeLine } from './folder-tree-model.ts'
import { folderWords } from './folder-words.ts'

/** One folder of the tree. */
export function FolderLine(props: {
  line: TreeLine
  index: number
  top: number
  isChosen: boolean
  isTabStop: boolean
  onChoose: () => void
  onToggle: () => void
  onRemove: () => void
}) {
  const page = usePage()
  const { folder, level, has_children, is_open } = props.line
  const entries = () => folderEntries(page, folder, props.onRemove)
  const isOffline = folder.offline_since !== null
  const Icon = isOffline ? FolderX : FolderIcon
  return (
    <RightClickMenu entries={entries}>
      <div
        role="treeitem"
        aria-level={level + 1}
        aria-selected={props.isChosen}
        aria-setsize={props.line.siblings}
        aria-posinset={props.line.position}
        {...(has_children ? { 'aria-expanded': is_open } : {})}
        aria-label={`${folder.name}, ${formatCount(folder.total_count)}${isOffline ? `, ${folderWords.offline}` : ''}`}
        data-line={props.index}
        tabIndex={props.isTabStop ? 0 : -1}
        onClick={props.onChoose}
        title={folder.path}
        className={cx(
          'group absolute inset-x-0 flex h-7 items-center gap-1 rounded-md pr-1.5 text-sm select-none',
          props.isChosen ? 'bg-accent-soft text-text' : 'text-muted hover:bg-hover hover:text-text',
          isOffline && 'italic',
        )}
        style={{ top: props.top, paddingLeft: 4 + level * 14 }}
      >
        <span
          aria-hidden
          onClick={(event) => {
            event.stopPropagation()
            props.onToggle()
          }}
          className="inline-flex size-5 shrink-0 items-center justify-center"
        >
          {has_children && (
            <ChevronRight size={14} className={cx('text-faint', is_open && 'rotate-90')} />
          )}
        </span>
        <Icon size={14} aria-hidden className="shrink-0 text-faint" />
        <span className="min-w-0 flex-1 truncate pl-0.5">{folder.name}</span>
        <span className="shrink-0 text-xs text-faint group-hover:hidden pointer-coarse:hidden">
          {formatCount(folder.total_count)}
        </span>
        <DropMenu entries={entries()} align="end">
          <button
            type="button"
            tabIndex={-1}
            aria-label={folderWords.menu(folder.name)}
            onClick={(event) => event.stopPropagation()}
            className="hidden size-5 items-center justify-center rounded-sm hover:bg-active group-hover:inline-flex aria-expanded:inline-flex pointer-coarse:inline-flex pointer-coarse:size-8"
          >
            <Ellipsis size={14} aria-hidden />
          </button>
        </DropMenu>
      </div>
    </RightClickMenu>
  )
}

function folderEntries(page: Page, folder: Folder, onRemove: () => void): readonly MenuEntry[] {
  const entries: MenuEntry[] = [
    {
      kind: 'item',
      label: folderWords.rescan,
      icon: RefreshCw,
      onSelect: () => void rescan(page, folder),
    },
    {
      kind: 'item',
      label: folderWords.copyPath,
      icon: Copy,
      onSelect: () => void copyText(page, folder.path, folderWords.path),
    },
  ]
  if (!folder.is_root) return entries
  return [
    ...entries,
    { kind: 'separator' },
    { kind: 'item', label: folderWords.remove, icon: Unlink, danger: true, onSelect: onRemove },
  ]
}

async function rescan(page: Page, folder: Folder): Promise<void> {
  try {
    await page.api.call(rescanFolder, { params: { id: folder.id } })
    page.toasts.show({ text: folderWords.rescanStarted(folder.name) })
    await page.queries.invalidateQueries({ queryKey: [listScans.name] })
  } catch (error) {
    page.toasts.show({ tone: 'danger', text: error instanceof Error ? error.message : '' })
  }
}
