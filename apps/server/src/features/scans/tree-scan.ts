import { statSync } from 'node:fs'
import path from 'node:path'
import { isGone } from '../../platform/files/file-faults.ts'
import { compileGlobs } from '../../platform/files/glob.ts'
import { extensionOf } from '../../platform/files/file-names.ts'
import {
  walkTree,
  type WalkedFolder,
  type WalkProblem,
  type WalkStep,
} from '../../platform/files/walk-tree.ts'
import { compareFolder, parseKnownFiles, type KnownStat } from './compare-folder.ts'
import {
  insertColumns,
  moveColumns,
  statColumns,
  updateColumns,
  type InsertColumns,
  type MediaTypes,
  type MoveColumns,
  type StatColumns,
  type UpdateColumns,
} from './file-batches.ts'
import { planMoves, type Arrival } from './plan-moves.ts'

export type TreeScanInput = {
  readonly root: string
  readonly recursive: boolean
  /** Glob patterns; what they are compared with begins with the prefix. */
  readonly exclude: readonly string[]
  readonly exclude_prefix: string
  /** Files of other extensions are passed over. */
  readonly media_types: MediaTypes
}

/** The next folders of the tree that hold files, kept here until they are compared. */
export type TreeStep = {
  readonly chunk: number
  readonly folders: readonly string[]
  readonly file_count: number
  readonly problems: readonly WalkProblem[]
  readonly is_done: boolean
}

export type CompareInput = {
  readonly chunk: number
  /** In the order of `TreeStep.folders`. */
  readonly folder_ids: readonly number[]
  /** Text of the known rows of each folder, `''` for none. */
  readonly known: readonly string[]
}

/** Statements to be made for one chunk. */
export type ChunkChanges = {
  readonly inserts: readonly InsertColumns[]
  readonly changes: readonly UpdateColumns[]
}

export type ChunkDifference = ChunkChanges & {
  /** Facts by which a moved file is known again, of all arrivals in their order. */
  readonly arrivals: StatColumns
  readonly relinks: readonly UpdateColumns[]
  /** Rows whose file is here again. */
  readonly returned: readonly number[]
  /** Rows of other programs, whose file is seen for the first time. */
  readonly adopted: readonly number[]
  readonly vanished: readonly number[]
  readonly unread: number
}

export type CandidateRow = { readonly arrival: number; readonly id: number; readonly path: string }

export type ChunkMoves = ChunkChanges & {
  readonly moves: MoveColumns
  readonly moved: readonly number[]
}

/** About 70 ms of walking: a chunk is what one round of statements is made for. */
const FILES_PER_CHUNK = 2000
const FOLDERS_PER_CHUNK = 500

/** One walk of a tree in pieces, for a thread of its own: everything here is synchronous. */
export class TreeScan {
  private readonly steps: Iterator<WalkStep, void>
  private readonly listed = new Map<number, WalkedFolder[]>()
  private readonly arrivals = new Map<number, Arrival[]>()
  private readonly mediaTypes: MediaTypes
  private lastChunk = 0

  constructor({ root, recursive, exclude, exclude_prefix, media_types }: TreeScanInput) {
    this.mediaTypes = media_types
    const isExcluded = compileGlobs(exclude)
    this.steps = walkTree({
      root,
      recursive,
      isWanted: (name) => media_types.has(extensionOf(name)),
      ...(exclude.length > 0
        ? { isExcluded: (relative: string) => isExcluded(exclude_prefix + relative) }
        : {}),
    })
  }

  next(): TreeStep {
    const folders: WalkedFolder[] = []
    const problems: WalkProblem[] = []
    let fileCount = 0
    let isDone = false
    while (fileCount < FILES_PER_CHUNK && folders.length < FOLDERS_PER_CHUNK) {
      const step = this.steps.next()
      if (step.done) {
        isDone = true
        break
      }
      if ('problem' in step.value) problems.push(step.value.problem)
      else if (step.value.folder.files.length > 0) {
        folders.push(step.value.folder)
        fileCount += step.value.folder.files.length
      }
    }
    const chunk = ++this.lastChunk
    this.listed.set(chunk, folders)
    const paths = folders.map((folder) => folder.path)
    return { chunk, folders: paths, file_count: fileCount, problems, is_done: isDone }
  }

  /** What to store for a chunk, were no file moved. */
  compare({ chunk, folder_ids, known }: CompareInput): ChunkDifference {
    const folders = this.take(chunk)
    const arrivals: Arrival[] = []
    const relinked: KnownStat[] = []
    const returned: number[] = []
    const adopted: number[] = []
    const vanished: number[] = []
    let unread = 0
    for (const [index, folder] of folders.entries()) {
      const difference = compareFolder(folder.files, parseKnownFiles(known[index] ?? ''))
      const arrive = arrivalIn(folder.path, folder_ids[index] ?? 0)
      for (const file of difference.added) arrivals.push(arrive(file, undefined))
      for (const { id, file } of difference.changed) arrivals.push(arrive(file, id))
      for (const row of difference.relinked) relinked.push(row)
      for (const id of difference.returned) returned.push(id)
      for (const id of difference.adopted) adopted.push(id)
      for (const id of difference.vanished) vanished.push(id)
      unread += difference.unread
    }
    this.arrivals.set(chunk, arrivals)
    return {
      ...this.toChanges(arrivals),
      arrivals: statColumns(arrivals.map(({ file }) => file)),
      relinks: updateColumns(relinked),
      returned,
      adopted,
      vanished,
      unread,
    }
  }

  /** What to store instead when some arrivals are known files under another path. */
  resolveMoves(chunk: number, candidates: readonly CandidateRow[]): ChunkMoves {
    const arrivals = this.arrivals.get(chunk) ?? []
    const gone = candidates.filter(
      ({ arrival, path: formerPath }) => !isStillThere(formerPath, arrivals[arrival]),
    )
    const plan = planMoves(arrivals, gone)
    return {
      ...this.toChanges(plan.rest),
      moves: moveColumns(plan.moves),
      moved: plan.moves.map(({ id }) => id),
    }
  }

  /** The chunk is stored; its files may be forgotten. */
  release(chunk: number): void {
    this.arrivals.delete(chunk)
  }

  private toChanges(arrivals: readonly Arrival[]): ChunkChanges {
    const changed: KnownStat[] = []
    const added: Arrival[] = []
    for (const arrival of arrivals)
      if (arrival.occupant === undefined) added.push(arrival)
      else changed.push({ id: arrival.occupant, file: arrival.file })
    return { inserts: insertColumns(added, this.mediaTypes), changes: updateColumns(changed) }
  }

  private take(chunk: number): WalkedFolder[] {
    const folders = this.listed.get(chunk) ?? []
    this.listed.delete(chunk)
    return folders
  }
}

function arrivalIn(folderPath: string, folder_id: number) {
  const prefix = folderPath.endsWith(path.sep) ? folderPath : folderPath + path.sep
  return (file: Arrival['file'], occupant: number | undefined): Arrival => ({
    folder_id,
    path: prefix + file.name,
    file,
    occupant,
  })
}

/** The former path still holds this very file: the arrival is a second link to it, not a move. */
function isStillThere(formerPath: string, arrival: Arrival | undefined): boolean {
  if (!arrival || formerPath === arrival.path) return true
  try {
    const stat = statSync(formerPath, { bigint: true })
    return stat.ino.toString() === arrival.file.inode.toString()
  } catch (error) {
    return !isGone(error)
  }
}
