import path from 'node:path'
import type { Db } from '../../tables.ts'
import { insertSubfolders, listFolderIdsByPath, type FolderRow } from './folders.queries.ts'
import { isWithin, listSelfAndAncestors } from './path-prefix.ts'

/**
 * Makes sure that each of `paths` (folders at or below `root`) has a row, with all folders between,
 * and returns the ids by path. One statement for what is known and one a level for what is new.
 */
export async function ensureFolders(
  db: Db,
  root: Pick<FolderRow, 'id' | 'path' | 'schema_name'>,
  paths: readonly string[],
): Promise<Map<string, number>> {
  const ids = new Map([[root.path, root.id]])
  const wanted = listWithBetween(root.path, paths)
  for (const row of await listFolderIdsByPath(db, wanted)) ids.set(row.path, row.id)
  for (const level of groupByDepth(wanted.filter((folder) => !ids.has(folder)))) {
    const added = level.map((folder) => ({ path: folder, parent_id: parentId(ids, folder) }))
    for (const row of await insertSubfolders(db, root.schema_name, added)) ids.set(row.path, row.id)
    const taken = level.filter((folder) => !ids.has(folder))
    if (taken.length > 0)
      for (const row of await listFolderIdsByPath(db, taken)) ids.set(row.path, row.id)
  }
  return ids
}

function listWithBetween(rootPath: string, paths: readonly string[]): string[] {
  const wanted = new Set<string>()
  for (const folder of paths) {
    if (!isWithin(folder, rootPath)) throw new Error(`${folder} is not below ${rootPath}`)
    for (const at of listSelfAndAncestors(folder)) {
      if (at === rootPath || wanted.has(at)) break
      wanted.add(at)
    }
  }
  return [...wanted]
}

/** Shallow levels first, so that parents have ids when children need them. */
function groupByDepth(folders: readonly string[]): string[][] {
  const levels = new Map<number, string[]>()
  for (const folder of folders) {
    const depth = folder.split(path.sep).length
    levels.set(depth, [...(levels.get(depth) ?? []), folder])
  }
  return [...levels].sort(([a], [b]) => a - b).map(([, level]) => level)
}

function parentId(ids: ReadonlyMap<string, number>, folder: string): number {
  const id = ids.get(path.dirname(folder))
  if (id === undefined) throw new Error(`${folder} has no parent row`)
  return id
}
