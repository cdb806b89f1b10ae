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
   * Rejects with `TaskError` when the task throws, `TaskWorkerEnded` when its worker dies, and the
   * signal's reason when that is aborted (the worker is told, and its answer dropped).
   */
  run<K extends keyof T & string>(
    name: K,
    input: TaskInput<T, K>,
    signal?: AbortSignal,
  ): Promise<TaskOutput<T, K>>
  /** Process id while a process runs; undefined for threads. */
  pid(): number | undefined
  /** Ends the worker; running tasks are rejected. A later `run` starts a fresh one. */
  close(): Promise<void>
}

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

class Host {
  private readonly options: TaskHostOptions
  private readonly pending = new Map<number, Pending>()
  private channel: Channel | undefined
  private idleTimer: NodeJS.Timeout | undefined
  private lastId = 0

  constructor(options: TaskHostOptions) {
    this.options = options
  }

  pid(): number | undefined {
    return this.channel?.pid
  }

  async run(name: string, input: unknown, signal?: AbortSignal): Promise<unknown> {
    signal?.throwIfAborted()
    const id = ++this.lastId
    clearTimeout(this.idleTimer)
    const channel = (this.channel ??= this.open())
    channel.hold(true)
    const cancel = () => {
      channel.send({ type: 'cancel', id })
      this.pending.get(id)?.reject(signal?.reason)
    }
    signal?.addEventListener('abort', cancel, { once: true })
    try {
      return await new Promise((resolve, reject) => {
        this.pending.set(id, { resolve, reject })
        channel.send({ type: 'run', id, name, input })
      })
    } finally {
      signal?.removeEventListener('abort', cancel)
      this.pending.delete(id)
      if (this.pending.size === 0) this.rest()
    }
  }

  async close(): Promise<void> {
    clearTimeout(this.idleTimer)
    const { channel } = this
    this.channel = undefined
    await channel?.end()
  }

  private rest(): void {
    this.channel?.hold(false)
    clearTimeout(this.idleTimer)
    this.idleTimer = setTimeout(() => void this.close(), this.options.idleMs ?? DEFAULT_IDLE_MS)
    this.idleTimer.unref()
  }

  private open(): Channel {
    const open = this.options.kind === 'thread' ? openThread : openProcess
    const channel: Channel = open(this.options, {
      receive: (reply) => this.settle(reply),
      ended: (reason) => this.rejectAll(reason, () => this.channel === channel),
    })
    return channel
  }

  private settle(reply: TaskReply): void {
    const pending = this.pending.get(reply.id)
    if (reply.type === 'done') pending?.resolve(reply.output)
    else pending?.reject(new TaskError(reply.fault))
  }

  private rejectAll(reason: string, isCurrent: () => boolean): void {
    if (isCurrent()) this.channel = undefined
    for (const { reject } of this.pending.values()) reject(new TaskWorkerEnded(reason))
    this.pending.clear()
  }
}

type Events = { receive(reply: TaskReply): void; ended(reason: string): void }

function openThread({ entry }: TaskHostOptions, events: Events): Channel {
  const worker = new Worker(entry, { execArgv: [] })
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
  const child = fork(options.entry, {
    execArgv: [],
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
