import type { Lane } from '../lane.ts'
import { answerStatus, simpleQuery } from './wire.ts'

/** One logical connection to the engine. */
export type TurnSession = { readonly lane: Lane }

type Waiting = {
  session: TurnSession
  request: Buffer
  resolve: (answer: Buffer) => void
  reject: (error: Error) => void
}

/** After so many statements of people in a row, one of a queue goes, so that queues never starve. */
const INTERACTIVE_STREAK = 32

/**
 * Orders the statements of all connections onto the engine's one session: a transaction is one
 * exclusive turn; otherwise people's statements go before those of queues.
 */
export class Turns {
  readonly #run: (request: Buffer) => Promise<Buffer>
  readonly #turnLimitMs: number
  #interactive: Waiting[] = []
  #background: Waiting[] = []
  #holder: TurnSession | undefined
  #ofHolder: Waiting[] = []
  #turnTimer: NodeJS.Timeout | undefined
  #expired = new WeakSet<TurnSession>()
  #running = false
  #streak = 0
  #lastInteractive = performance.now()
  #served = 0

  /** `turnLimitMs`: longest time a transaction may hold the engine; `maintenance` has no limit. */
  constructor(options: { run: (request: Buffer) => Promise<Buffer>; turnLimitMs: number }) {
    this.#run = options.run
    this.#turnLimitMs = options.turnLimitMs
  }

  /** Sends one request when its turn comes and resolves with the answer. */
  submit(session: TurnSession, request: Buffer): Promise<Buffer> {
    if (this.#expired.delete(session)) return Promise.reject(new TurnExpiredError())
    if (session.lane === 'interactive') this.#lastInteractive = performance.now()
    return new Promise((resolve, reject) => {
      this.#queueOf(session).push({ session, request, resolve, reject })
      void this.#pump()
    })
  }

  /** The connection is closed: a transaction it left open is rolled back. */
  leave(session: TurnSession): void {
    if (this.#holder === session) void this.#rollBack(session)
  }

  /** The engine is gone: all that waits is rejected and nobody holds the turn. */
  reset(error: Error): void {
    const rejected = [...this.#ofHolder, ...this.#interactive, ...this.#background]
    this.#interactive = []
    this.#background = []
    this.#release()
    for (const { reject } of rejected) reject(error)
  }

  /** Whether a statement is under way. */
  get isRunning(): boolean {
    return this.#running
  }

  /** Milliseconds since a person last asked for something. */
  get interactiveIdleMs(): number {
    return performance.now() - this.#lastInteractive
  }

  /** Statements answered so far. */
  get served(): number {
    return this.#served
  }

  #queueOf(session: TurnSession): Waiting[] {
    if (session === this.#holder) return this.#ofHolder
    return session.lane === 'interactive' ? this.#interactive : this.#background
  }

  async #pump(): Promise<void> {
    if (this.#running) return
    const next = this.#takeNext()
    if (!next) return
    this.#running = true
    try {
      const answer = await this.#run(next.request)
      this.#served += 1
      this.#afterAnswer(next.session, answer)
      next.resolve(answer)
    } catch (error) {
      next.reject(error as Error)
    } finally {
      this.#running = false
    }
    void this.#pump()
  }

  #takeNext(): Waiting | undefined {
    if (this.#holder) return this.#ofHolder.shift()
    const queueWaits = this.#background.length > 0
    if (this.#interactive.length > 0 && !(queueWaits && this.#streak >= INTERACTIVE_STREAK)) {
      this.#streak += 1
      return this.#interactive.shift()
    }
    this.#streak = 0
    return this.#background.shift()
  }

  #afterAnswer(session: TurnSession, answer: Buffer): void {
    if (answerStatus(answer) === 'idle') this.#release()
    else if (this.#holder !== session) this.#hold(session)
  }

  #hold(session: TurnSession): void {
    this.#holder = session
    if (session.lane === 'maintenance') return
    this.#turnTimer = setTimeout(() => {
      this.#expired.add(session)
      void this.#rollBack(session)
    }, this.#turnLimitMs)
    this.#turnTimer.unref()
  }

  #release(): void {
    clearTimeout(this.#turnTimer)
    this.#holder = undefined
    this.#ofHolder = []
  }

  /** Queues a rollback as the holder's last statement; the turn ends with its answer. */
  async #rollBack(session: TurnSession): Promise<void> {
    const waiting = this.#ofHolder.splice(0)
    for (const { reject } of waiting) reject(new TurnExpiredError())
    await new Promise<Buffer>((resolve, reject) => {
      this.#ofHolder.push({ session, request: simpleQuery('rollback'), resolve, reject })
      void this.#pump()
    }).catch(() => {
      // The engine is gone, and the transaction with it.
    })
  }
}

/** A transaction held the engine longer than its limit and was rolled back. */
export class TurnExpiredError extends Error {
  constructor() {
    super('The transaction held the database longer than its time limit and was rolled back.')
    this.name = 'TurnExpiredError'
  }
}
