import type { Scan } from '@safelight/contracts/scan'
import { AppError } from '../../platform/app-error.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Database } from '../../platform/db/database.ts'
import type { EventBus } from '../../platform/event-bus.ts'
import type { Log } from '../../platform/log.ts'
import type { Mutex } from '../../platform/mutex.ts'
import type { TaskHost } from '../../platform/tasks/task-host.ts'
import { deepScan } from './deep-scan.ts'
import { requestForReturned, reuniteLost } from './lost-files.ts'
import { quickScan, type QuickScanResult } from './quick-scan.ts'
import type { ReadTasks } from './read-worker.ts'
import { assertFolderPresent } from './scan-errors.ts'
import type { ScanFolders, ScanTarget } from './scan-folders.ts'
import { trackScan, type ScanProgress } from './scan-progress.ts'
import { updateScan, type ScanRow } from './scans.queries.ts'
import type { WalkTasks } from './walk-worker.ts'

export type ScanRunDeps = {
  readonly database: Database
  readonly bus: EventBus
  readonly clock: Clock
  readonly log: Log
  readonly folders: ScanFolders
  readonly walker: TaskHost<WalkTasks>
  readonly readers: readonly TaskHost<ReadTasks>[]
  readonly walking: Mutex
  readonly reading: Mutex
  /** A root folder has gone away, or is here again. */
  readonly markOffline: (rootId: number, isOffline: boolean) => Promise<void>
  /** Background work waits while this is held. */
  readonly holdBackground: () => () => void
  readonly onThumbnailsDropped: (filePaths: readonly string[]) => void
  readonly onRequested: (schema: string, images: number) => void
  readonly pause: (ms: number, signal: AbortSignal) => Promise<void>
}

type EndState = 'cancelled' | 'interrupted'

/** One scan from its row to its end. What happens to it is told by its progress, never thrown. */
export class ScanRun {
  readonly finished: Promise<void>
  private readonly row: ScanRow
  private readonly deps: ScanRunDeps
  private readonly progress: ScanProgress
  private readonly abort = new AbortController()
  private endState: EndState = 'cancelled'
  private resolveFinished: () => void = () => {}

  constructor(row: ScanRow, deps: ScanRunDeps) {
    this.row = row
    this.deps = deps
    this.progress = trackScan(freshCounts(row), {
      bus: deps.bus,
      clock: deps.clock,
      store: ({ id: _id, problems, ...change }) =>
        updateScan(deps.database.db, row.id, {
          ...change,
          ...(problems ? { problems: JSON.stringify(problems) } : {}),
        }),
    })
    this.finished = new Promise((resolve) => {
      this.resolveFinished = resolve
    })
  }

  get scan(): Scan {
    return this.progress.scan
  }

  /** Breaks the scan off; resolves when it has let go of everything. */
  async end(state: EndState): Promise<void> {
    this.endState = state
    this.abort.abort(new AppError('cancelled', 'The scan was cancelled.'))
    await this.finished
  }

  async start(): Promise<void> {
    try {
      await this.run()
      await this.finish('done', null)
    } catch (error) {
      await this.fail(error).catch((failure: unknown) => this.logFailure(failure))
    } finally {
      await this.progress.close().catch((failure: unknown) => this.logFailure(failure))
      this.resolveFinished()
    }
  }

  private async run(): Promise<void> {
    const { deps, progress } = this
    const { signal } = this.abort
    const release = deps.holdBackground()
    try {
      const started_at = this.row.started_at ?? deps.clock.now()
      const target = await deps.folders.getScanTarget(this.row.folder_id)
      const walked = await deps.walking.run(async () => {
        signal.throwIfAborted()
        await progress.enter('walking', { started_at })
        return this.walk(target)
      }, signal)
      await deps.reading.run(async () => {
        signal.throwIfAborted()
        await progress.enter('reading')
        await this.read(target, walked)
      }, signal)
      await this.reunite(target, walked.lost)
    } finally {
      release()
    }
  }

  private async walk(target: ScanTarget): Promise<QuickScanResult> {
    const isRoot = target.folder_id === target.root_id
    try {
      const result = await quickScan(target, { ...this.deps, progress: this.progress }, this.signal)
      if (isRoot) await this.noteReturn(target, result.folderIds)
      return result
    } catch (error) {
      if (isRoot && error instanceof AppError && error.code === 'folder_unreadable')
        await this.deps.markOffline(target.root_id, true)
      throw error
    }
  }

  /** In this order, so that a program that ends in between requests the work again. */
  private async noteReturn(target: ScanTarget, folderIds: readonly number[]): Promise<void> {
    const { folders, markOffline } = this.deps
    if (await folders.isOffline(target))
      await requestForReturned(this.deps, target.schema_name, folderIds)
    await markOffline(target.root_id, false)
  }

  private async reunite({ schema_name }: ScanTarget, lost: number[]): Promise<void> {
    const found = await reuniteLost(this.deps, schema_name, lost)
    this.deps.onThumbnailsDropped(found.thumbnails)
    const { length } = found.reunited
    if (length > 0) this.progress.add({ moved: length, missing: -length })
  }

  private async read(target: ScanTarget, { folderIds }: QuickScanResult): Promise<void> {
    const input = { schema: target.schema_name, folderIds }
    const assertPresent = () => assertFolderPresent(target.root_path)
    const { progress } = this
    await deepScan(input, { ...this.deps, progress, assertPresent }, this.signal)
  }

  private get signal(): AbortSignal {
    return this.abort.signal
  }

  private async finish(state: ScanRow['state'], error: string | null): Promise<void> {
    await this.progress.enter(state, { error, finished_at: this.deps.clock.now() })
  }

  private async fail(error: unknown): Promise<void> {
    if (this.signal.aborted) return this.finish(this.endState, null)
    const isOurs = !(error instanceof AppError)
    if (isOurs) this.deps.log.error('a scan failed', { scan: this.row.id, error })
    await this.finish('failed', error instanceof Error ? error.message : String(error))
  }

  /** The database is away: the row still says `walking` or `reading`, so the next start goes on. */
  private logFailure(error: unknown): void {
    this.deps.log.warn('the end of a scan could not be stored', { scan: this.row.id, error })
  }
}

/** A scan that goes on walks again, so what the walk counts begins at nothing. */
function freshCounts(row: ScanRow): ScanRow {
  return { ...row, found: 0, skipped: 0, to_read: row.read, problems: [], error: null }
}
