import type { Folder } from '@safelight/contracts/folder'

/** A line of the tree as it is shown. */
export type TreeLine = {
  readonly folder: Folder
  /** Depth below the root folders, from 0. */
  readonly level: number
  readonly has_children: boolean
  readonly is_open: boolean
  /** Place among its siblings, from 1, for screen readers. */
  readonly position: number
  readonly siblings: number
}

/** The lines that are in sight when these folders are open. Folders come parents first. */
export function treeLines(
  folders: readonly Folder[],
  open: ReadonlySet<number>,
): readonly TreeLine[] {
  const known = new Set(folders.map((folder) => folder.id))
  const children = new Map<number | null, Folder[]>()
  for (const folder of folders) {
    const parent =
      folder.parent_id !== null && known.has(folder.parent_id) ? folder.parent_id : null
    children.set(parent, [...(children.get(parent) ?? []), folder])
  }
  const lines: TreeLine[] = []
  addChildren(null, 0)
  return lines

  function addChildren(parent: number | null, level: number): void {
    const siblings = (children.get(parent) ?? []).toSorted(byName)
    siblings.forEach((folder, index) => {
      const hasChildren = children.has(folder.id)
      const isOpen = hasChildren && open.has(folder.id)
      lines.push({
        folder,
        level,
        has_children: hasChildren,
        is_open: isOpen,
        position: index + 1,
        siblings: siblings.length,
      })
      if (isOpen) addChildren(folder.id, level + 1)
    })
  }
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

function byName(a: Folder, b: Folder): number {
  return collator.compare(a.name, b.name) || collator.compare(a.path, b.path)
}

/** The folder and all that hold it, so that it can be brought into sight. */
export function ancestorsOf(folders: readonly Folder[], id: number): readonly number[] {
  const byId = new Map(folders.map((folder) => [folder.id, folder]))
  const found: number[] = []
  let parent = byId.get(id)?.parent_id ?? null
  while (parent !== null && !found.includes(parent)) {
    found.push(parent)
    parent = byId.get(parent)?.parent_id ?? null
  }
  return found
}

/** What an arrow key does on a line of the tree. */
export function treeStep(
  lines: readonly TreeLine[],
  index: number,
  key: string,
): { readonly focus: number } | { readonly toggle: number } | null {
  const line = lines[index]
  if (!line) return null
  const last = lines.length - 1
  switch (key) {
    case 'ArrowDown':
      return { focus: Math.min(last, index + 1) }
    case 'ArrowUp':
      return { focus: Math.max(0, index - 1) }
    case 'Home':
      return { focus: 0 }
    case 'End':
      return { focus: last }
    case 'ArrowRight':
      if (!line.has_children) return null
      return line.is_open ? { focus: index + 1 } : { toggle: index }
    case 'ArrowLeft':
      if (line.is_open) return { toggle: index }
      return { focus: Math.max(0, parentIndex(lines, index)) }
    default:
      return null
  }
}

function parentIndex(lines: readonly TreeLine[], index: number): number {
  const level = lines[index]?.level ?? 0
  if (level === 0) return index
  for (let above = index - 1; above >= 0; above--)
    if ((lines[above]?.level ?? 0) < level) return above
  return index
}
