import { serveTasks } from '../../platform/tasks/serve-tasks.ts'
import { readBatch, type ReadBatch } from './read-batch.ts'
import type { UnreadRow } from './read-files.ts'
import { reparseBatch, type OutdatedRow, type ReparseColumns } from './reparse-batch.ts'

/** Process of the deep scan. Rows come as JSON text, which the server never looks into. */
type ReadInput = { readonly rows: string; readonly from: number; readonly limit?: number }

const handlers = {
  read: ({ rows, from, limit }: ReadInput): ReadBatch | Promise<ReadBatch> =>
    readBatch(JSON.parse(rows) as UnreadRow[], from, limit),
  reparse: ({ rows }: { rows: readonly OutdatedRow[] }): ReparseColumns => reparseBatch(rows),
}

serveTasks(handlers)

export type ReadTasks = typeof handlers
