import type { Folder } from '@safelight/contracts/folder'
import { describe, expect, it } from 'vitest'
import { ancestorsOf, treeLines, treeStep } from './folder-tree-model.ts'

function folder(id: number, name: string, parent_id: number | null = null): Folder {
  return { id, name, path: `/${name}`, parent_id } as Folder
}

const folders = [
  folder(1, 'output'),
  folder(2, '2026-10', 1),
  folder(3, '2026-9', 1),
  folder(4, 'day', 3),
  folder(5, 'art'),
]

function names(open: number[]): string[] {
  return treeLines(folders, new Set(open)).map(
    (line) => `${' '.repeat(line.level)}${line.folder.name}`,
  )
}

describe('the folder tree', () => {
  it('shows what is open, numbers in their order', () => {
    expect(names([])).toEqual(['art', 'output'])
    expect(names([1, 3])).toEqual(['art', 'output', ' 2026-9', '  day', ' 2026-10'])
  })

  it('keeps a folder whose parent is not in the list', () => {
    expect(treeLines([folder(9, 'lost', 77)], new Set())).toHaveLength(1)
  })

  it('finds the way to a folder', () => {
    expect(ancestorsOf(folders, 4)).toEqual([3, 1])
  })
})

describe('keys in the tree', () => {
  const lines = treeLines(folders, new Set([1]))

  it('right opens, then goes in; left closes, then goes out', () => {
    expect(treeStep(lines, 1, 'ArrowRight')).toEqual({ focus: 2 })
    expect(treeStep(lines, 2, 'ArrowRight')).toEqual({ toggle: 2 })
    expect(treeStep(lines, 1, 'ArrowLeft')).toEqual({ toggle: 1 })
    expect(treeStep(lines, 2, 'ArrowLeft')).toEqual({ focus: 1 })
  })

  it('up and down stop at the ends', () => {
    expect(treeStep(lines, 0, 'ArrowUp')).toEqual({ focus: 0 })
    expect(treeStep(lines, lines.length - 1, 'ArrowDown')).toEqual({ focus: lines.length - 1 })
    expect(treeStep(lines, 0, 'a')).toBeNull()
  })
})
