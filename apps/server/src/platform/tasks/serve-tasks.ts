import process from 'node:process'
import { parentPort } from 'node:worker_threads'
import type {
  TaskContext,
  TaskFault,
  TaskHandlers,
  TaskReply,
  TaskRequest,
} from './task-messages.ts'

/**
 * Answers the tasks that a `TaskHost` sends, in a thread or a process. Asynchronous tasks run side
 * by side. A process ends with its parent, whatever became of that.
 */
export function serveTasks(handlers: TaskHandlers): void {
  const running = new Map<number, AbortController>()
  const send = openChannel((request) => {
    if (request.type === 'cancel') running.get(request.id)?.abort()
    else void answer(request)
  })

  async function answer({ id, name, input }: Extract<TaskRequest, { type: 'run' }>) {
    const controller = new AbortController()
    running.set(id, controller)
    try {
      const handler = handlers[name] as (input: unknown, context: TaskContext) => unknown
      send({ type: 'done', id, output: await handler(input, { signal: controller.signal }) })
    } catch (error) {
      send({ type: 'failed', id, fault: toFault(error) })
    } finally {
      running.delete(id)
    }
  }
}

function openChannel(receive: (request: TaskRequest) => void): (reply: TaskReply) => void {
  const port = parentPort
  if (port) {
    port.on('message', receive)
    return (reply) => port.postMessage(reply)
  }
  process.on('message', receive)
  process.on('disconnect', () => process.exit())
  // A terminal's Ctrl-C reaches the whole process group; the parent decides when this process ends.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => {})
  return (reply) => void process.send?.(reply)
}

function toFault(error: unknown): TaskFault {
  if (!(error instanceof Error))
    return { message: String(error), code: undefined, stack: undefined }
  const { code } = error as NodeJS.ErrnoException
  return {
    message: error.message,
    code: typeof code === 'string' ? code : undefined,
    stack: error.stack,
  }
}
