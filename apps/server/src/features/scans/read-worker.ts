import { serveTasks } from '../../platform/tasks/serve-tasks.ts'
import { readBatch, type ReadBatch } from './read-batch.ts'
import type { UnreadRow } from './read-files.ts'

/** Thread of the deep scan. Rows come as JSON text, which the main thread never looks into. */
const handlers = {
  read: ({ rows, from }: { rows: string; from: number }): ReadBatch =>
    readBatch(JSON.parse(rows) as UnreadRow[], from),
}

serveTasks(handlers)

export type ReadTasks = typeof handlers
