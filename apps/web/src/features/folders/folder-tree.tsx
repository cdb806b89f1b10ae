import { type Folder, listFolders } from '@safelight/contracts/folder'
import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useRef, useState } from 'react'
import { routeQuery } from '../../api/route-query.ts'
import { usePage } from '../../page/page.ts'
import { scrollToItem, useVisibleItems } from '../../ui/use-visible-items.ts'
import { useLibrary, useShowResult } from '../library/use-library.ts'
import { FolderLine } from './folder-line.tsx'
import { ancestorsOf, treeLines, treeStep } from './folder-tree-model.ts'
import { folderWords } from './folder-words.ts'

const lineHeight = 28
const strip = { size: lineHeight, overscan: 12 }

/** The folders of the collection; choosing one shows its pictures and those below it. */
export function FolderTree({ onRemove }: { onRemove: (folder: Folder) => void }) {
  const { api } = usePage()
  const { collection, folder: chosen } = useLibrary()
  const showResult = useShowResult()
  const query = useQuery(routeQuery(api, listFolders, { query: { collection } }))
  const folders = query.data?.folders ?? []
  const [toggled, setToggled] = useState<ReadonlyMap<number, boolean>>(new Map())
  const [focused, setFocused] = useState(0)
  const element = useRef<HTMLDivElement>(null)

  const open = openFolders(folders, toggled, chosen)
  const lines = treeLines(folders, open)
  const visible = useVisibleItems(element, { ...strip, count: lines.length })

  function toggle(index: number): void {
    const line = lines[index]
    if (line) setToggled(new Map(toggled).set(line.folder.id, !line.is_open))
  }

  function choose(index: number): void {
    const line = lines[index]
    if (!line) return
    setFocused(index)
    showResult({ folder: line.folder.id === chosen ? undefined : line.folder.id })
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const step = treeStep(lines, focused, event.key)
    if (event.key === 'Enter' || event.key === ' ') choose(focused)
    else if (step && 'toggle' in step) toggle(step.toggle)
    else if (step) moveFocus(step.focus)
    else return
    event.preventDefault()
  }

  function moveFocus(index: number): void {
    setFocused(index)
    scrollToItem(element.current, strip, { index, align: 'nearest' })
    requestAnimationFrame(() =>
      element.current?.querySelector<HTMLElement>(`[data-line="${index}"]`)?.focus(),
    )
  }

  if (query.isError && !query.data)
    return <p className="px-3 py-2 text-xs text-danger">{folderWords.failed}</p>
  if (query.data && folders.length === 0)
    return <p className="px-3 py-2 text-xs text-muted">{folderWords.none}</p>
  return (
    <div ref={element} className="min-h-0 flex-1 overflow-y-auto px-2 pb-2">
      <div
        role="tree"
        aria-label={folderWords.title}
        onKeyDown={onKeyDown}
        className="relative"
        style={{ height: visible.length }}
      >
        {visible.indexes.map((index) => {
          const line = lines[index]
          return line ? (
            <FolderLine
              key={line.folder.id}
              line={line}
              index={index}
              top={index * lineHeight}
              isChosen={line.folder.id === chosen}
              isTabStop={index === Math.min(focused, lines.length - 1)}
              onChoose={() => choose(index)}
              onToggle={() => toggle(index)}
              onRemove={() => onRemove(line.folder)}
            />
          ) : null
        })}
      </div>
    </div>
  )
}

/** A lone root folder is open from the start, and whatever holds the chosen folder. */
function openFolders(
  folders: readonly Folder[],
  toggled: ReadonlyMap<number, boolean>,
  chosen: number | null,
): ReadonlySet<number> {
  const roots = folders.filter((folder) => folder.is_root)
  const open = new Set(roots.length <= 3 ? roots.map((root) => root.id) : [])
  if (chosen !== null) for (const id of ancestorsOf(folders, chosen)) open.add(id)
  for (const [id, isOpen] of toggled) if (isOpen) open.add(id)
  for (const [id, isOpen] of toggled) if (!isOpen) open.delete(id)
  return open
}
