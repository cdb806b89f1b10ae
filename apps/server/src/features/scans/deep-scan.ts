import { settleAll } from '../../platform/settle-all.ts'
import type { TaskHost } from '../../platform/tasks/task-host.ts'
import { TaskWorkerEnded } from '../../platform/tasks/task-messages.ts'
import { markMissing, resetChangedFiles } from './image-sync.queries.ts'
import type { ReadBatch } from './read-batch.ts'
import type { UnreadRow } from './read-files.ts'
import {
  findUnreadByIds,
  findUnreadPage,
  storeFailed,
  storeReadings,
  storeUnreadable,
  type UnreadPage,
} from './read.queries.ts'
import type { ReadTasks } from './read-worker.ts'
import type { ScanProgress } from './scan-progress.ts'
import { storeAndRequest, type RequestDeps } from './store-and-request.ts'

export type DeepScanDeps = RequestDeps & {
  /** One process each. */
  readonly readers: readonly TaskHost<ReadTasks>[]
  readonly progress: Pick<ScanProgress, 'add' | 'addProblem'>
  /** Throws when the folder itself has gone, with all its files. */
  readonly assertPresent: () => Promise<void>
  readonly onThumbnailsDropped: (filePaths: readonly string[]) => void
  /** Waits this long before files that are still being written are tried again. */
  readonly pause: (ms: number, signal: AbortSignal) => Promise<void>
}

export type DeepScanInput = {
  readonly schema: string
  readonly folderIds: readonly number[]
}

/** 30 ms of the database: people's queries wait no longer than that. */
const ROWS_PER_BATCH = 250
/** A batch takes a tenth of a second; a file on a sleeping disk ten. */
const READ_TIMEOUT_MS = 60_000
const RETRY_ROUNDS = 3
const RETRY_PAUSE_MS = 1000

/**
 * Reads every file of these folders that waits to be read, newest rows first, and stores batch after
 * batch, with the background work that they need. Can be broken off anywhere and begun again: what is
 * stored is not read twice.
 */
export async function deepScan(
  input: DeepScanInput,
  deps: DeepScanDeps,
  signal: AbortSignal,
): Promise<void> {
  const scan = new DeepScan(input, deps, signal)
  await scan.readAll()
  await scan.readAgain()
}

class DeepScan {
  private readonly input: DeepScanInput
  private readonly deps: DeepScanDeps
  private readonly signal: AbortSignal
  private beforeId = Number.MAX_SAFE_INTEGER
  private paging: Promise<UnreadPage | undefined> = Promise.resolve(undefined)
  private again: number[] = []

  constructor(input: DeepScanInput, deps: DeepScanDeps, signal: AbortSignal) {
    this.input = input
    this.deps = deps
    this.signal = signal
  }

  /** Two lanes a reader, so that it reads one batch while the other is stored. */
  async readAll(): Promise<void> {
    const lanes = [...this.deps.readers, ...this.deps.readers]
    await settleAll(
      lanes.map(async (reader) => {
        for (let page = await this.nextPage(); page; page = await this.nextPage())
          await this.readPage(reader, page)
      }),
    )
  }

  /** Files that changed under the reader's hands get a few more chances; the next scan gets the rest. */
  async readAgain(): Promise<void> {
    const [reader] = this.deps.readers
    for (let round = 0; round < RETRY_ROUNDS && this.again.length > 0 && reader; round++) {
      if (round > 0) await this.deps.pause(RETRY_PAUSE_MS, this.signal)
      const ids = this.again
      this.again = []
      for (let at = 0; at < ids.length; at += ROWS_PER_BATCH) {
        const slice = ids.slice(at, at + ROWS_PER_BATCH)
        const page = await findUnreadByIds(this.db, this.input.schema, slice)
        if (page) await this.readPage(reader, page)
      }
    }
    if (this.again.length > 0)
      this.deps.progress.addProblem({
        path: '',
        reason: `${this.again.length} files are still being written; the next scan reads them`,
      })
  }

  private get db() {
    return this.deps.database.db
  }

  /** Lanes take turns: each page begins where the one before it ended. */
  private nextPage(): Promise<UnreadPage | undefined> {
    const { schema, folderIds } = this.input
    this.paging = this.paging.then(async () => {
      this.signal.throwIfAborted()
      const { beforeId } = this
      const limit = ROWS_PER_BATCH
      const page = await this.deps.database.transaction((tx) =>
        findUnreadPage(tx, schema, { folderIds, beforeId, limit }),
      )
      this.beforeId = page?.last_id ?? 0
      return page
    })
    return this.paging
  }

  private async readPage(reader: TaskHost<ReadTasks>, page: UnreadPage): Promise<void> {
    let hasDied = false
    for (let from = 0; from < page.count;) {
      this.signal.throwIfAborted()
      try {
        // After a death one by one, so that it is known which file it was.
        const input = { rows: page.rows, from, ...(hasDied ? { limit: 1 } : {}) }
        const batch = await reader.run('read', input, { timeoutMs: READ_TIMEOUT_MS })
        await this.store(batch)
        from += batch.done
      } catch (error) {
        if (!(error instanceof TaskWorkerEnded)) throw error
        if (hasDied) await this.storeDeadly(page, from++, error)
        hasDied = true
      }
    }
  }

  /** A file that takes the reader with it, by its memory or its time, is not tried again. */
  private async storeDeadly(page: UnreadPage, index: number, error: Error): Promise<void> {
    const row = (JSON.parse(page.rows) as UnreadRow[])[index]
    if (!row) return
    const reason = `reading it took too much memory or time (${error.message})`
    const { schema } = this.input
    await storeAndRequest(this.deps, schema, async (tx) => {
      await storeFailed(tx, schema, { id: row.id, reason })
      return [row.id]
    })
    this.deps.progress.addProblem({ path: row.path, reason })
    this.deps.progress.add({ read: 1, failed: 1 })
  }

  private async store(batch: ReadBatch): Promise<void> {
    const { schema } = this.input
    const { progress } = this.deps
    const { stored, changed, vanished, unreadable } = batch
    if (stored.count > 0)
      await storeAndRequest(this.deps, schema, async (tx) => {
        await storeReadings(tx, schema, stored)
        return stored.ids
      })
    for (const columns of changed)
      this.deps.onThumbnailsDropped(await resetChangedFiles(this.db, schema, columns))
    if (vanished.length > 0) progress.add({ missing: await markMissing(this.db, schema, vanished) })
    if (unreadable.length > 0) await storeUnreadable(this.db, schema, unreadable)
    for (const { path, reason } of unreadable) progress.addProblem({ path, reason })
    for (const id of batch.again) this.again.push(id)
    progress.add({
      read: batch.done - batch.again.length,
      failed: stored.failed + unreadable.length,
    })
  }
}
