import path from 'node:path'
import { MEDIA_EXTENSIONS } from '@safelight/core/metadata/container-registry'
import type { WalkProblem } from '../../platform/files/walk-tree.ts'
import { settleAll } from '../../platform/settle-all.ts'
import type { TaskHost } from '../../platform/tasks/task-host.ts'
import {
  adoptFiles,
  applyMoves,
  findKnownFiles,
  findMoveCandidates,
  hasPresentFiles,
  hasScannedFiles,
  insertFiles,
  listPresentIds,
  markMissing,
  markReturned,
  relinkFiles,
  resetChangedFiles,
} from './image-sync.queries.ts'
import { folderAway } from './scan-errors.ts'
import type { ScanFolders, ScanTarget } from './scan-folders.ts'
import type { InsertColumns } from './file-batches.ts'
import type { ScanProgress } from './scan-progress.ts'
import { storeAndRequest, type RequestDeps } from './store-and-request.ts'
import type { ChunkChanges, ChunkDifference, TreeStep } from './tree-scan.ts'
import type { WalkTasks } from './walk-worker.ts'

export type QuickScanDeps = RequestDeps & {
  readonly folders: ScanFolders
  readonly walker: TaskHost<WalkTasks>
  readonly progress: ScanProgress
  /** Files of thumbnails whose pictures have changed. */
  readonly onThumbnailsDropped: (filePaths: readonly string[]) => void
}

export type QuickScanResult = {
  /** Every folder of the target that has a row, those that are gone included. */
  readonly folderIds: number[]
  readonly lost: number[]
}

/** Two chunks at once: one is stored while the next is compared. */
const CHUNKS_IN_FLIGHT = 2
const IDS_PER_STATEMENT = 1000
const FOLDERS_PER_STATEMENT = 50

let lastWalk = 0

/**
 * Walks the target and brings the rows of its files up to date: new files at phase 0, changed files
 * back to phase 0, moved files under their new path, the rest untouched. Running it again, or after
 * it was broken off anywhere, does what is left. Throws `folder_unreadable` when the folder has gone
 * or is suddenly empty, and then no row has been touched.
 */
export async function quickScan(
  target: ScanTarget,
  deps: QuickScanDeps,
  signal: AbortSignal,
): Promise<QuickScanResult> {
  return new QuickScan(target, deps, signal).run()
}

class QuickScan {
  private readonly target: ScanTarget
  private readonly deps: QuickScanDeps
  private readonly signal: AbortSignal
  private readonly walk = ++lastWalk
  private readonly visited = new Set<number>()
  private readonly hidden: string[] = []
  private readonly vanished: number[] = []
  private readonly moved = new Set<number>()
  private canMove = false

  constructor(target: ScanTarget, deps: QuickScanDeps, signal: AbortSignal) {
    this.target = target
    this.deps = deps
    this.signal = signal
  }

  async run(): Promise<QuickScanResult> {
    const { walker } = this.deps
    const { path: root, recursive, exclude, exclude_prefix } = this.target
    this.canMove = await hasScannedFiles(this.db, this.schema)
    const tree = { root, recursive, exclude, exclude_prefix, media_types: MEDIA_EXTENSIONS }
    await walker.run('open', { walk: this.walk, ...tree })
    try {
      await this.storeChunks()
    } finally {
      // The worker may be gone, and the walk with it.
      await walker.run('close', { walk: this.walk }).catch(() => {})
    }
    return this.finish()
  }

  private get db() {
    return this.deps.database.db
  }

  private get schema(): string {
    return this.target.schema_name
  }

  /** Keeps the walker, this thread and the database busy at the same time. */
  private async storeChunks(): Promise<void> {
    const all: Promise<void>[] = []
    try {
      for (let step = await this.nextStep(); ; step = await this.nextStep()) {
        this.signal.throwIfAborted()
        this.noteProblems(step.problems)
        const storing = this.storeChunk(step)
        // Awaited below; until then a failure must not count as unhandled.
        storing.catch(() => {})
        all.push(storing)
        if (step.is_done) break
        if (all.length >= CHUNKS_IN_FLIGHT) await all.shift()
      }
    } finally {
      await settleAll(all)
    }
  }

  private nextStep(): Promise<TreeStep> {
    return this.deps.walker.run('next', { walk: this.walk })
  }

  private noteProblems(problems: readonly WalkProblem[]): void {
    for (const problem of problems) {
      if (problem.path === this.target.path && problem.hidesFolder)
        throw folderAway(problem.path, problem.reason)
      if (problem.hidesFolder) this.hidden.push(problem.path)
      this.deps.progress.addProblem({ path: problem.path, reason: problem.reason })
    }
  }

  private async storeChunk({ chunk, folders, file_count }: TreeStep): Promise<void> {
    if (folders.length === 0) return
    const { walker, progress } = this.deps
    const ids = await this.deps.folders.ensureFolders(this.target, folders)
    const folder_ids = folders.map((folder) => ids.get(folder) ?? 0)
    for (const id of folder_ids) this.visited.add(id)
    const known = await this.deps.database.transaction((tx) =>
      findKnownFiles(tx, this.schema, folder_ids),
    )
    const texts = folder_ids.map((id) => known.get(id) ?? '')
    const { walk } = this
    const difference = await walker.run('compare', { walk, chunk, folder_ids, known: texts })
    this.signal.throwIfAborted()
    await this.storeDifference(chunk, difference)
    progress.add({ found: file_count })
    await walker.run('release', { walk, chunk })
  }

  private async storeDifference(chunk: number, difference: ChunkDifference): Promise<void> {
    const { progress } = this.deps
    progress.add({ to_read: difference.unread })
    for (const id of difference.vanished) this.vanished.push(id)
    await this.revive(difference)
    await this.storeChanges(await this.withoutMoves(chunk, difference))
  }

  /**
   * Rows whose files are here again, or are seen for the first time: they may lack background work
   * although their files are not read now.
   */
  private async revive({ relinks, returned, adopted }: ChunkDifference): Promise<void> {
    const { schema } = this
    if (relinks.length + returned.length + adopted.length === 0) return
    await storeAndRequest(this.deps, schema, async (tx) => {
      for (const columns of relinks) await relinkFiles(tx, schema, columns)
      if (returned.length > 0) await markReturned(tx, schema, returned)
      return [...returned, ...adopted]
    })
  }

  /** Moves rows whose files have another path now; what is left are new files and new contents. */
  private async withoutMoves(chunk: number, difference: ChunkDifference): Promise<ChunkChanges> {
    const { schema, db } = this
    if (!this.canMove || difference.arrivals.count === 0) return difference
    const candidates = await findMoveCandidates(db, schema, difference.arrivals)
    if (candidates.length === 0) return difference
    const { walker, progress } = this.deps
    const plan = await walker.run('resolveMoves', { walk: this.walk, chunk, candidates })
    if (plan.moved.length === 0) return plan
    const moves = { ...plan.moves, moved: plan.moved }
    let missing = 0
    await storeAndRequest(this.deps, schema, async (tx) => {
      const done = await applyMoves(tx, schema, moves)
      missing = done.missing
      return done.returned
    })
    for (const id of plan.moved) this.moved.add(id)
    progress.add({ moved: plan.moved.length, missing })
    return plan
  }

  private async storeChanges({ inserts, changes }: ChunkChanges): Promise<void> {
    const { schema, db } = this
    const { progress } = this.deps
    for (const columns of changes) {
      this.deps.onThumbnailsDropped(await resetChangedFiles(db, schema, columns))
      progress.add({ changed: columns.count, to_read: columns.count })
    }
    for (const columns of inserts) {
      const added = await insertFiles(db, schema, columns)
      progress.add({ added, to_read: columns.count })
      if (added === columns.count) continue
      await this.adopt(columns)
    }
  }

  /** Paths that have rows already: of other programs, or of a folder that is added again. */
  private async adopt(columns: InsertColumns): Promise<void> {
    const adopted = await storeAndRequest(this.deps, this.schema, (tx) =>
      adoptFiles(tx, this.schema, columns),
    )
    this.deps.progress.add({ to_read: -adopted.length })
  }

  /** The walk is complete: rows of folders and files that it has not met are missing now. */
  private async finish(): Promise<QuickScanResult> {
    const { folders, progress } = this.deps
    const all = await folders.listSubtree(this.target)
    const folderIds = all.map(({ id }) => id)
    const isRoot = this.target.folder_id === this.target.root_id
    if (
      isRoot &&
      this.visited.size === 0 &&
      (await hasPresentFiles(this.db, this.schema, folderIds))
    )
      throw folderAway(this.target.path, 'it is suddenly empty')
    const gone = all.filter(({ id, path }) => !this.visited.has(id) && !this.isHidden(path))
    await this.collectRowsOf(gone.map(({ id }) => id))
    const lost = this.vanished.filter((id) => !this.moved.has(id))
    for (let at = 0; at < lost.length; at += IDS_PER_STATEMENT) {
      const slice = lost.slice(at, at + IDS_PER_STATEMENT)
      progress.add({ missing: await markMissing(this.db, this.schema, slice) })
    }
    return { folderIds, lost }
  }

  private async collectRowsOf(folderIds: readonly number[]): Promise<void> {
    for (let at = 0; at < folderIds.length; at += FOLDERS_PER_STATEMENT) {
      const slice = folderIds.slice(at, at + FOLDERS_PER_STATEMENT)
      for (const id of await listPresentIds(this.db, this.schema, slice)) this.vanished.push(id)
    }
  }

  /** Below a folder that could not be listed nothing is known to be gone. */
  private isHidden(folder: string): boolean {
    return this.hidden.some((top) => isWithin(folder, top))
  }
}

function isWithin(folder: string, top: string): boolean {
  return folder === top || folder.startsWith(top.endsWith(path.sep) ? top : top + path.sep)
}
