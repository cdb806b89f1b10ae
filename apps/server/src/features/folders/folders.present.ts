import path from 'node:path'
import type { Folder } from '@safelight/contracts/folder'
import type { FolderCounts } from './folder-counts.queries.ts'
import type { FolderRow } from './folders.queries.ts'

/**
 * Rows as the tree shows them, each with its own images and those of all below. Ids of folders are
 * unique over all collections, so counts of several may be mixed.
 */
export function presentFolders(
  rows: readonly FolderRow[],
  counts: readonly FolderCounts[],
): Folder[] {
  const own = new Map(counts.map((count) => [count.folder_id, count.images]))
  const totals = sumUpwards(rows, own)
  return rows.map((row) => ({
    id: row.id,
    path: row.path,
    name: path.basename(row.path) || row.path,
    schema_name: row.schema_name,
    parent_id: row.parent_id,
    is_root: row.is_root,
    watched: row.watched,
    recursive: row.recursive,
    exclude: row.exclude,
    offline_since: row.offline_since?.toISOString() ?? null,
    image_count: own.get(row.id) ?? 0,
    total_count: totals.get(row.id) ?? 0,
  }))
}

/** Rows come parents first, so walking backwards meets every child before its parent. */
function sumUpwards(
  rows: readonly FolderRow[],
  own: ReadonlyMap<number, number>,
): Map<number, number> {
  const totals = new Map<number, number>()
  for (const row of [...rows].reverse()) {
    const total = (totals.get(row.id) ?? 0) + (own.get(row.id) ?? 0)
    totals.set(row.id, total)
    if (row.parent_id !== null) totals.set(row.parent_id, (totals.get(row.parent_id) ?? 0) + total)
  }
  return totals
}
