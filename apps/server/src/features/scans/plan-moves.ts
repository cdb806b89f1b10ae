import type { FileStat } from '../../platform/files/file-stat.ts'

/** A file that is new at its path, or whose content is. */
export type Arrival = {
  readonly folder_id: number
  readonly path: string
  readonly file: FileStat
  /** The row that has this path now; undefined for a new path. */
  readonly occupant: number | undefined
}

/** A row with the same inode, size and time as an arrival, whose own path no longer holds that file. */
export type MoveCandidate = { readonly arrival: number; readonly id: number }

export type Move = { readonly id: number; readonly arrival: Arrival }

export type MovePlan = {
  readonly moves: readonly Move[]
  readonly rest: readonly Arrival[]
}

/**
 * Decides which arrivals are known files under another path, so that their rows, and with them what
 * a person added, follow the file. Each row moves once and each arrival takes one row.
 */
export function planMoves(
  arrivals: readonly Arrival[],
  candidates: readonly MoveCandidate[],
): MovePlan {
  const moved = new Map<number, Move>()
  const taken = new Set<number>()
  for (const { arrival: index, id } of candidates) {
    const arrival = arrivals[index]
    if (!arrival || arrival.occupant === id || taken.has(index) || moved.has(id)) continue
    taken.add(index)
    moved.set(id, { id, arrival })
  }
  const rest = arrivals.filter((_arrival, index) => !taken.has(index))
  return { moves: [...moved.values()], rest }
}
