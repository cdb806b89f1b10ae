/** What host and worker say to each other. Both ends are ours, so nothing is checked. */
export type TaskRequest =
  { type: 'run'; id: number; name: string; input: unknown } | { type: 'cancel'; id: number }

export type TaskReply =
  { type: 'done'; id: number; output: unknown } | { type: 'failed'; id: number; fault: TaskFault }

export type TaskFault = { message: string; code: string | undefined; stack: string | undefined }

export type TaskContext = { readonly signal: AbortSignal }

/** Tasks by name. Input and output travel between threads or processes: plain data and bytes only. */
export type TaskHandlers = Readonly<Record<string, (input: never, context: TaskContext) => unknown>>

export type TaskInput<T extends TaskHandlers, K extends keyof T> = Parameters<T[K]>[0]
export type TaskOutput<T extends TaskHandlers, K extends keyof T> = Awaited<ReturnType<T[K]>>

/** A task failed in its worker; `code` is that of the error there (`ENOENT` …), when it had one. */
export class TaskError extends Error {
  override readonly name = 'TaskError'
  readonly code: string | undefined

  constructor(fault: TaskFault) {
    super(fault.message)
    this.code = fault.code
    if (fault.stack !== undefined) this.stack = fault.stack
  }
}

/** The worker ended while the task ran: out of memory, a fault in native code, or killed. */
export class TaskWorkerEnded extends Error {
  override readonly name = 'TaskWorkerEnded'
}
