import { availableParallelism } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import type { Scan } from '@safelight/contracts/scan'
import { AppError } from '../../platform/app-error.ts'
import { runInLane } from '../../platform/db/lane.ts'
import { createMutex } from '../../platform/mutex.ts'
import { createTaskHost } from '../../platform/tasks/task-host.ts'
import type { JobsService } from '../jobs/jobs.service.ts'
import type { ReadTasks } from './read-worker.ts'
import { reparseCollection, reparseImages } from './reparse.ts'
import { createScanFolders } from './scan-folders.ts'
import type { WalkTasks } from './walk-worker.ts'
import { presentScan } from './scans.present.ts'
import {
  ACTIVE_STATES,
  deleteOldScans,
  findScan,
  insertScan,
  listScanRows,
  listUnfinishedScans,
  updateScan,
  type ScanRow,
} from './scans.queries.ts'
import { scanNotFound } from './scan-errors.ts'
import { ScanRun, type ScanRunDeps } from './scan-run.ts'

export type ScansService = {
  /** Goes on with the scans that the end of the program broke off. */
  start(): Promise<void>
  /** Breaks running scans off; the next start goes on with them. */
  stop(): Promise<void>
  listScans(): Promise<Scan[]>
  getScan(id: number): Promise<Scan>
  /** Starts a scan, or joins the one of this folder that is under way. */
  startScan(folderId: number): Promise<Scan>
  cancelScan(id: number): Promise<Scan>
  /** Goes on with a scan that ended early; one that is under way or done is answered as it is. */
  resumeScan(id: number): Promise<Scan>
  /** Stops scans of these folders and resolves when they have let go. */
  cancelScansOf(folderIds: readonly number[]): Promise<void>
  /** Resolves when nothing is being scanned. */
  whenIdle(): Promise<void>
  /** Reads images again from their stored texts, some of which are new. Never rejects. */
  reparseImages(schema: string, imageIds: readonly number[]): Promise<void>
}

const LISTED = 50
const KEPT_PER_FOLDER = 20

export type ScansDeps = Pick<
  ScanRunDeps,
  'database' | 'bus' | 'clock' | 'log' | 'markOffline' | 'onThumbnailsDropped'
> & {
  readonly jobs: Pick<JobsService, 'hold' | 'noteRequested'>
  readonly listCollections: () => Promise<string[]>
  /** Processes that read files; by default what the machine has beside the database. */
  readonly readerCount?: number
}

/** Scans of folders: at most one walks and one reads at a time, the others wait their turn. */
export function createScansService(outer: ScansDeps): ScansService {
  const { jobs, readerCount, listCollections, ...deps } = outer
  const walker = createTaskHost<WalkTasks>({ entry: WALK_WORKER, kind: 'thread' })
  const count = readerCount ?? defaultReaderCount()
  const readers = Array.from({ length: count }, () =>
    createTaskHost<ReadTasks>({
      entry: READ_WORKER,
      kind: 'process',
      heapMb: READER_HEAP_MB,
      niceness: READER_NICENESS,
      environment: { UV_THREADPOOL_SIZE: String(READS_AT_ONCE) },
    }),
  )
  return new Scans({
    ...deps,
    walker,
    readers,
    folders: createScanFolders(deps.database),
    walking: createMutex(),
    reading: createMutex(),
    holdBackground: () => jobs.hold(),
    onRequested: (schema, images) => jobs.noteRequested(schema, images),
    pause: (ms, signal) => setTimeout(ms, undefined, { signal }),
    listCollections,
  })
}

const WALK_WORKER = new URL('./walk-worker.ts', import.meta.url)
const READ_WORKER = new URL('./read-worker.ts', import.meta.url)
/** The largest file that is read takes a third of it; more would only put off the clean-up. */
const READER_HEAP_MB = 256
/** The database, which the readers feed and people wait for, goes first. */
const READER_NICENESS = 3
/** Of one reader, while a slow disk is read ahead; libuv's own four would be most of what it waits for. */
const READS_AT_ONCE = 16
/** More readers than these read faster than any database stores. */
const MAX_READERS = 4

function defaultReaderCount(): number {
  return Math.min(MAX_READERS, availableParallelism())
}

class Scans implements ScansService {
  private readonly deps: ScanRunDeps & Pick<ScansDeps, 'listCollections'>
  private readonly stopping = new AbortController()
  private readonly runs = new Map<number, ScanRun>()
  private readonly starting = new Map<number, Promise<Scan>>()
  private reparsing: Promise<void> = Promise.resolve()

  constructor(deps: ScanRunDeps & Pick<ScansDeps, 'listCollections'>) {
    this.deps = deps
  }

  async start(): Promise<void> {
    for (const row of await listUnfinishedScans(this.db)) this.run(row)
    this.reparsing = this.reparseAll()
  }

  async stop(): Promise<void> {
    this.stopping.abort(new AppError('cancelled', 'Safelight is about to end.'))
    await Promise.all([...this.runs.values()].map((run) => run.end('interrupted')))
    await this.reparsing
    const { walker, readers } = this.deps
    await Promise.all([walker, ...readers].map((host) => host.close()))
  }

  async listScans(): Promise<Scan[]> {
    const rows = await listScanRows(this.db, LISTED)
    return rows.map((row) => this.runs.get(row.id)?.scan ?? presentScan(row, null))
  }

  async getScan(id: number): Promise<Scan> {
    return this.runs.get(id)?.scan ?? presentScan(await this.getRow(id), null)
  }

  startScan(folderId: number): Promise<Scan> {
    const running = this.findRun(folderId)
    if (running) return Promise.resolve(running.scan)
    // Two callers at the same moment join too.
    const starting =
      this.starting.get(folderId) ??
      this.insert(folderId).finally(() => this.starting.delete(folderId))
    this.starting.set(folderId, starting)
    return starting
  }

  async cancelScan(id: number): Promise<Scan> {
    const run = this.runs.get(id)
    if (run) await run.end('cancelled')
    else {
      const { state } = await this.getRow(id)
      if (isUnfinished(state))
        await updateScan(this.db, id, { state: 'cancelled', finished_at: this.deps.clock.now() })
    }
    return this.getScan(id)
  }

  async resumeScan(id: number): Promise<Scan> {
    const row = await this.getRow(id)
    if (this.runs.has(id) || row.state === 'done') return this.getScan(id)
    return (this.findRun(row.folder_id) ?? this.run(row)).scan
  }

  async cancelScansOf(folderIds: readonly number[]): Promise<void> {
    const folders = new Set(folderIds)
    const runs = [...this.runs.values()].filter((run) => folders.has(run.scan.folder_id))
    await Promise.all(runs.map((run) => run.end('cancelled')))
  }

  async whenIdle(): Promise<void> {
    await Promise.all([...this.runs.values()].map((run) => run.finished))
  }

  async reparseImages(schema: string, imageIds: readonly number[]): Promise<void> {
    const { database, readers, log } = this.deps
    const [reader] = readers
    try {
      if (reader) await reparseImages({ database, reader }, schema, imageIds)
    } catch (error) {
      // They are marked, so that the next start reads them.
      log.warn('stored texts could not be parsed again', { error })
    }
  }

  /** Rows of an older parser, once nothing is being scanned. */
  private async reparseAll(): Promise<void> {
    const { database, readers, log, listCollections } = this.deps
    const { signal } = this.stopping
    const [reader] = readers
    try {
      await Promise.race([this.whenIdle(), aborted(signal)])
      for (const schema of await listCollections()) {
        const count = reader ? await reparseCollection({ database, reader, signal }, schema) : 0
        if (count > 0) log.info('stored texts were parsed again', { collection: schema, count })
      }
    } catch (error) {
      // What is left is done at the next start.
      if (!signal.aborted) log.warn('stored texts could not be parsed again', { error })
    }
  }

  private get db() {
    return this.deps.database.db
  }

  /** The scan of a folder that is under way; one that is done and only letting go is none. */
  private findRun(folderId: number): ScanRun | undefined {
    return [...this.runs.values()].find(
      ({ scan }) => scan.folder_id === folderId && isActive(scan.state),
    )
  }

  private async getRow(id: number): Promise<ScanRow> {
    const row = await findScan(this.db, id)
    if (!row) throw scanNotFound(id)
    return row
  }

  private async insert(folderId: number): Promise<Scan> {
    this.stopping.signal.throwIfAborted()
    const target = await this.deps.folders.getScanTarget(folderId)
    const { schema_name, path } = target
    await deleteOldScans(this.db, folderId, KEPT_PER_FOLDER)
    return this.run(await insertScan(this.db, { folder_id: folderId, schema_name, path })).scan
  }

  private run(row: ScanRow): ScanRun {
    const run = new ScanRun(row, this.deps)
    this.runs.set(row.id, run)
    void runInLane('background', () => run.start()).finally(() => this.runs.delete(row.id))
    return run
  }
}

const isActive = (state: ScanRow['state']) => ACTIVE_STATES.some((active) => active === state)

const isUnfinished = (state: ScanRow['state']) => state === 'interrupted' || isActive(state)

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
  })
}
