import { availableParallelism } from 'node:os'
import { createTaskHost, type TaskHost } from '../../platform/tasks/task-host.ts'
import type { ThumbnailTasks } from './thumbnail-worker.ts'

export type ThumbnailHost = TaskHost<ThumbnailTasks>

/** The process that makes thumbnails; it yields to the server, which people wait for. */
export function createThumbnailHost(): ThumbnailHost {
  const threads = Math.max(4, availableParallelism() * 2)
  return createTaskHost<ThumbnailTasks>({
    entry: new URL('./thumbnail-worker.ts', import.meta.url),
    kind: 'process',
    niceness: 5,
    // Every decoder runs in one of libuv's threads, of which there are four by default.
    environment: { UV_THREADPOOL_SIZE: String(threads) },
  })
}
