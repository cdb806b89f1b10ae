import { spawn, type ChildProcess } from 'node:child_process'
import type { Duplex } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { AppError } from '../../app-error.ts'
import type { Log } from '../../log.ts'
import { diskFull, isDiskFull } from '../sql-errors.ts'
import { createFrameReader, frameHeader } from './frames.ts'
import { Turns } from './turns.ts'

export type EngineOptions = {
  /** Directory of PostgreSQL's files, created when absent. */
  dataDir: string
  log: Log
  turnLimitMs: number
}

const ENGINE_PROCESS = fileURLToPath(new URL('./engine-process.ts', import.meta.url))

/** Waits before the first, second … restart after the engine ended unasked. */
const RESTART_DELAYS_MS = [0, 500, 2_000, 10_000, 30_000]

/** Kept of what the engine process wrote, to say why it ended. */
const STDERR_TAIL_CHARS = 4_000

type Running = {
  child: ChildProcess
  pipe: Duplex
  /** Resolves or rejects the request under way. */
  answer: { resolve: (answer: Buffer) => void; reject: (error: Error) => void } | undefined
}

/** The embedded database: a child process that is started again when it ends unasked. */
export class Engine {
  readonly turns: Turns
  readonly #options: EngineOptions
  readonly #downListeners = new Set<(error: Error) => void>()
  #running: Running | undefined
  #failures = 0
  #isClosing = false
  #downError = engineDown('')
  #restartTimer: NodeJS.Timeout | undefined

  private constructor(options: EngineOptions) {
    this.#options = options
    this.turns = new Turns({
      run: (request) => this.#request(request),
      turnLimitMs: options.turnLimitMs,
    })
  }

  /** Starts the process and resolves once the database is open (and recovered, if need be). */
  static async start(options: EngineOptions): Promise<Engine> {
    const engine = new Engine(options)
    await engine.#start()
    return engine
  }

  get pid(): number | undefined {
    return this.#running?.child.pid
  }

  /** Why no statement can be sent now, or undefined when it can. */
  unavailableError(): AppError | undefined {
    return this.#running ? undefined : this.#downError
  }

  onDown(listener: (error: Error) => void): void {
    this.#downListeners.add(listener)
  }

  offDown(listener: (error: Error) => void): void {
    this.#downListeners.delete(listener)
  }

  /** Lets the engine write its last checkpoint and end; kills it when that takes too long. */
  async close(): Promise<void> {
    this.#isClosing = true
    clearTimeout(this.#restartTimer)
    const running = this.#running
    if (!running) return
    const ended = new Promise((resolve) => running.child.once('exit', resolve))
    running.pipe.end()
    const timer = setTimeout(() => running.child.kill('SIGKILL'), CLOSE_LIMIT_MS)
    await ended
    clearTimeout(timer)
  }

  #request(request: Buffer): Promise<Buffer> {
    const running = this.#running
    if (!running) return Promise.reject(this.#downError)
    return new Promise((resolve, reject) => {
      running.answer = { resolve, reject }
      running.pipe.cork()
      running.pipe.write(frameHeader(request.length))
      running.pipe.write(request)
      running.pipe.uncork()
    })
  }

  async #start(): Promise<void> {
    const child = spawn(process.execPath, [ENGINE_PROCESS, this.#options.dataDir], {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
      windowsHide: true,
    })
    const running: Running = { child, pipe: child.stdio[3] as Duplex, answer: undefined }
    const stderrTail = keepTail(child)
    await waitForReady(running, stderrTail)
    if (this.#isClosing) {
      running.pipe.end()
      return
    }
    this.#running = running
    this.#failures = 0
    child.once('exit', () => this.#onExit(running, stderrTail()))
  }

  #onExit(running: Running, reason: string): void {
    this.#running = undefined
    this.#downError = engineDown(reason)
    running.answer?.reject(this.#downError)
    this.turns.reset(this.#downError)
    for (const listener of [...this.#downListeners]) listener(this.#downError)
    if (this.#isClosing) return
    this.#options.log.error('the embedded database ended unasked', { reason })
    this.#scheduleRestart()
  }

  #scheduleRestart(): void {
    const delay = RESTART_DELAYS_MS[Math.min(this.#failures, RESTART_DELAYS_MS.length - 1)]
    this.#failures += 1
    this.#restartTimer = setTimeout(() => {
      this.#start().then(
        () => this.#options.log.info('the embedded database runs again'),
        (error: AppError) => {
          this.#downError = error
          this.#options.log.error('the embedded database did not start', { reason: error.message })
          this.#scheduleRestart()
        },
      )
    }, delay)
  }
}

const CLOSE_LIMIT_MS = 20_000

function engineDown(reason: string): AppError {
  return isDiskFull(reason)
    ? diskFull(reason)
    : new AppError(
        'database_unavailable',
        'The embedded database ended and is being started again. Try again in a few seconds.',
        { details: { reason } },
      )
}

function keepTail(child: ChildProcess): () => string {
  let tail = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    tail = (tail + text).slice(-STDERR_TAIL_CHARS)
  })
  return () => tail.trim()
}

/** Resolves at the process's first frame, which says `ready`; later frames are answers. */
function waitForReady(running: Running, stderrTail: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    let isReady = false
    running.pipe.on(
      'data',
      createFrameReader((frame) => {
        if (isReady) {
          const { answer } = running
          running.answer = undefined
          answer?.resolve(frame)
          return
        }
        isReady = true
        resolve()
      }),
    )
    running.pipe.on('error', () => {
      // The exit that follows says why.
    })
    running.child.once('error', (cause) => reject(startFailed(cause.message, cause)))
    running.child.once('exit', (code, signal) =>
      reject(startFailed(stderrTail() || `exit ${code ?? signal}`)),
    )
  })
}

function startFailed(reason: string, cause?: unknown): AppError {
  return isDiskFull(reason)
    ? diskFull(reason)
    : new AppError('database_unavailable', `The embedded database did not start: ${reason}`, {
        cause,
      })
}
