import { fork, type ChildProcess } from 'node:child_process'
import os from 'node:os'
import process from 'node:process'
import { Worker } from 'node:worker_threads'
import {
  TaskError,
  TaskWorkerEnded,
  type TaskHandlers,
  type TaskInput,
  type TaskOutput,
  type TaskReply,
  type TaskRequest,
} from './task-messages.ts'

/** Runs tasks away from the event loop. The worker starts with the first task. */
export type TaskHost<T extends TaskHandlers> = {
  /**
   * Rejects with `TaskError` when the task throws, `TaskWorkerEnded` when its worker dies or gives no
   * answer in time (it is then ended, with all that it was doing), and the signal's reason when that
   * is aborted (the worker is told, and its answer dropped).
   */
  run<K extends keyof T & string>(
    name: K,
    input: TaskInput<T, K>,
    options?: TaskRunOptions,
  ): Promise<TaskOutput<T, K>>
  /** Process id while a process runs; undefined for threads. */
  pid(): number | undefined
  /** Ends the worker; running tasks are rejected. A later `run` starts a fresh one. */
  close(): Promise<void>
}

export type TaskRunOptions = { readonly signal?: AbortSignal; readonly timeoutMs?: number }

export type TaskHostOptions = {
  /** Module that calls `serveTasks`. */
  entry: URL
  /** A process has its own memory and libuv pool, and its death is survived; a thread starts faster. */
  kind: 'thread' | 'process'
  /** The worker ends after this time without tasks, and its memory is given back. */
  idleMs?: number
  /** Of a process: 0 … 19, higher yields more. */
  niceness?: number
  environment?: Readonly<Record<string, string>>
  /** JavaScript memory of the worker; it ends when this is not enough. */
  heapMb?: number
}

const DEFAULT_IDLE_MS = 60_000

export function createTaskHost<T extends TaskHandlers>(options: TaskHostOptions): TaskHost<T> {
  return new Host(options) as TaskHost<T>
}

type Pending = { resolve: (output: unknown) => void; reject: (error: unknown) => void }

type Channel = {
  readonly pid: number | undefined
  send(request: TaskRequest): void
  /** Whether the worker keeps this process alive. */
  hold(isBusy: boolean): void
  end(): Promise<void>
}

/** One worker from its start to its end, with the tasks it was given. */
class TaskWorker {
  readonly channel: Channel
  readonly pending = new Map<number, Pending>()

  constructor(options: TaskHostOptions, onEnd: (worker: TaskWorker) => void) {
    const open = options.kind === 'thread' ? openThread : openProcess
    this.channel = open(options, {
      receive: (reply) => this.settle(reply),
      ended: (reason) => {
        onEnd(this)
        for (const { reject } of this.pending.values()) reject(new TaskWorkerEnded(reason))
        this.pending.clear()
      },
    })
  }

  private settle(reply: TaskReply): void {
    const pending = this.pending.get(reply.id)
    if (reply.type === 'done') pending?.resolve(reply.output)
    else pending?.reject(new TaskError(reply.fault))
  }
}

class Host {
  private readonly options: TaskHostOptions
  private worker: TaskWorker | undefined
  private idleTimer: NodeJS.Timeout | undefined
  private lastId = 0

  constructor(options: TaskHostOptions) {
    this.options = options
  }

  pid(): number | undefined {
    return this.worker?.channel.pid
  }

  async run(name: string, input: unknown, options: TaskRunOptions = {}): Promise<unknown> {
    const { signal, timeoutMs } = options
    signal?.throwIfAborted()
    const id = ++this.lastId
    const worker = this.start()
    const { pending, channel } = worker
    const cancel = () => {
      channel.send({ type: 'cancel', id })
      pending.get(id)?.reject(signal?.reason)
    }
    const giveUp = () => {
      pending.get(id)?.reject(new TaskWorkerEnded('no answer in time'))
      // It cannot be talked out of what it does.
      this.forget(worker)
      void channel.end()
    }
    const timer = timeoutMs === undefined ? undefined : setTimeout(giveUp, timeoutMs)
    signal?.addEventListener('abort', cancel, { once: true })
    try {
      return await new Promise((resolve, reject) => {
        pending.set(id, { resolve, reject })
        channel.send({ type: 'run', id, name, input })
      })
    } finally {
      clearTimeout(timer)
      signal?.removeEventListener('abort', cancel)
      pending.delete(id)
      this.rest(worker)
    }
  }

  async close(): Promise<void> {
    clearTimeout(this.idleTimer)
    const { worker } = this
    this.worker = undefined
    await worker?.channel.end()
  }

  private start(): TaskWorker {
    clearTimeout(this.idleTimer)
    this.worker ??= new TaskWorker(this.options, (ended) => this.forget(ended))
    this.worker.channel.hold(true)
    return this.worker
  }

  private forget(worker: TaskWorker): void {
    if (this.worker === worker) this.worker = undefined
  }

  private rest(worker: TaskWorker): void {
    if (this.worker !== worker || worker.pending.size > 0) return
    worker.channel.hold(false)
    clearTimeout(this.idleTimer)
    this.idleTimer = setTimeout(() => void this.close(), this.options.idleMs ?? DEFAULT_IDLE_MS)
    this.idleTimer.unref()
  }
}

type Events = { receive(reply: TaskReply): void; ended(reason: string): void }

/**
 * Room for short-lived objects beside the heap; more of it means fewer collections (measured on the
 * deep scan, CPU a file: 100 % with 1/8, 80 % with 3/8, no less with 6/8).
 */
const YOUNG_PART = 3 / 8

function openThread({ entry, heapMb }: TaskHostOptions, events: Events): Channel {
  const worker = new Worker(entry, {
    execArgv: [],
    ...(heapMb === undefined
      ? {}
      : {
          resourceLimits: {
            maxOldGenerationSizeMb: heapMb,
            maxYoungGenerationSizeMb: heapMb * YOUNG_PART,
          },
        }),
  })
  let reason = 'the worker thread ended'
  worker.on('message', (reply: TaskReply) => events.receive(reply))
  worker.on('error', (error: Error) => {
    reason = `the worker thread failed: ${error.message}`
  })
  worker.on('exit', () => events.ended(reason))
  return {
    pid: undefined,
    send: (request) => worker.postMessage(request),
    hold: (isBusy) => (isBusy ? worker.ref() : worker.unref()),
    end: async () => void (await worker.terminate()),
  }
}

function openProcess(options: TaskHostOptions, events: Events): Channel {
  const { heapMb } = options
  const child = fork(options.entry, {
    execArgv: heapMb === undefined ? [] : heapFlags(heapMb),
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    // Hands the environment on and reads nothing of it.
    // eslint-disable-next-line no-restricted-properties
    env: { ...process.env, ...options.environment },
  })
  lowerPriority(child.pid, options.niceness)
  const ended = new Promise<void>((resolve) => {
    const end = (reason: string) => {
      events.ended(reason)
      resolve()
    }
    child.on('error', (error) => end(`the worker process failed: ${error.message}`))
    child.on('exit', (code, signal) =>
      end(`the worker process ended (${signal ?? `exit code ${code}`})`),
    )
  })
  child.on('message', (reply) => events.receive(reply as TaskReply))
  return {
    pid: child.pid,
    // The callback takes the error of a process that has just died; its exit rejects the tasks.
    send: (request) => void child.send(request, () => {}),
    hold: (isBusy) => holdProcess(child, isBusy),
    end: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** V8 has three young spaces; the flag is for one of them. */
function heapFlags(heapMb: number): string[] {
  const semiSpaceMb = Math.max(1, Math.round((heapMb * YOUNG_PART) / 3))
  return [`--max-old-space-size=${heapMb}`, `--max-semi-space-size=${semiSpaceMb}`]
}

function holdProcess(child: ChildProcess, isBusy: boolean): void {
  for (const handle of [child, child.channel])
    if (isBusy) handle?.ref()
    else handle?.unref()
}

/** Best effort: some systems forbid it, and a worker of normal priority is no fault. */
function lowerPriority(pid: number | undefined, niceness: number | undefined): void {
  if (pid === undefined || niceness === undefined) return
  try {
    os.setPriority(pid, niceness)
  } catch {
    // The worker then competes on equal terms.
  }
}
