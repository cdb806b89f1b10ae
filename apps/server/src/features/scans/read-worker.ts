import { serveTasks } from '../../platform/tasks/serve-tasks.ts'
import { readBatch, type ReadBatch } from './read-batch.ts'
import type { UnreadRow } from './read-files.ts'
import { reparseBatch, type OutdatedRow, type ReparseColumns } from './reparse-batch.ts'

/** Thread of the deep scan. Rows come as JSON text, which the main thread never looks into. */
const handlers = {
  read: ({ rows, from }: { rows: string; from: number }): ReadBatch =>
    readBatch(JSON.parse(rows) as UnreadRow[], from),
  reparse: ({ rows }: { rows: readonly OutdatedRow[] }): ReparseColumns => reparseBatch(rows),
}

serveTasks(handlers)

export type ReadTasks = typeof handlers
