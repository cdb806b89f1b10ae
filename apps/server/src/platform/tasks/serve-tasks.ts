import module from 'node:module'
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
 * by side; one that keeps its thread busy is answered before the next begins, for otherwise both
 * answers would leave together, and who asked would have nothing to do until then. A process ends
 * with its parent, whatever became of that.
 */
export function serveTasks(handlers: TaskHandlers): void {
  const running = new Map<number, AbortController>()
  let turn: Promise<void> = Promise.resolve()
  let isCompiledKept = false
  const send = openChannel((request) => {
    if (request.type === 'cancel') return running.get(request.id)?.abort()
    running.set(request.id, new AbortController())
    turn = turn.then(() => answer(request))
  })

  /** Resolves when the next task may begin. */
  async function answer({ id, name, input }: RunRequest): Promise<void> {
    const signal = running.get(id)?.signal ?? AbortSignal.abort()
    try {
      const handler = handlers[name] as (input: unknown, context: TaskContext) => unknown
      const output = handler(input, { signal })
      if (output instanceof Promise) void settle(id, output)
      else await finish({ type: 'done', id, output })
    } catch (error) {
      await finish({ type: 'failed', id, fault: toFault(error) })
    }
  }

  async function settle(id: number, output: Promise<unknown>): Promise<void> {
    try {
      await finish({ type: 'done', id, output: await output })
    } catch (error) {
      await finish({ type: 'failed', id, fault: toFault(error) })
    }
  }

  async function finish(reply: TaskReply): Promise<void> {
    running.delete(reply.id)
    await send(reply)
    // A worker is ended, not asked to end, so that what it compiled would otherwise not be kept.
    if (!isCompiledKept) module.flushCompileCache()
    isCompiledKept = true
  }
}

type RunRequest = Extract<TaskRequest, { type: 'run' }>

/** What is sent resolves when it is on its way. */
function openChannel(
  receive: (request: TaskRequest) => void,
): (reply: TaskReply) => void | Promise<void> {
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
  // A process whose parent has gone ends with the channel, so that no error is of use.
  return (reply) =>
    new Promise((resolve) => process.send?.(reply, undefined, undefined, () => resolve()))
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
