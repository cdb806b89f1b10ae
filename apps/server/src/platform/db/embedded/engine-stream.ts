import { Duplex } from 'node:stream'
import type { Engine } from './engine.ts'
import type { TurnSession } from './turns.ts'
import { TurnExpiredError } from './turns.ts'
import { errorAnswer, isTerminate, requestLength, startupAnswer } from './wire.ts'

/** SQLSTATE of a transaction that lasted too long, as PostgreSQL names it. */
const TRANSACTION_TIMEOUT = '25P04'

/**
 * A connection of the `pg` driver to the embedded engine: looks like a socket, but its requests take
 * turns on the engine's one session.
 */
export class EngineStream extends Duplex {
  readonly #engine: Engine
  readonly #session: TurnSession
  readonly #onEngineDown = (error: Error): void => void this.destroy(error)
  #pending: Buffer[] = []
  #isStarted = false

  constructor(engine: Engine, session: TurnSession) {
    super({ decodeStrings: true })
    this.#engine = engine
    this.#session = session
  }

  /** Called by the driver as on a socket; host and port mean nothing here. */
  connect(): this {
    const error = this.#engine.unavailableError()
    if (error) process.nextTick(() => this.destroy(error))
    else {
      this.#engine.onDown(this.#onEngineDown)
      process.nextTick(() => this.emit('connect'))
    }
    return this
  }

  setNoDelay(): this {
    return this
  }

  setKeepAlive(): this {
    return this
  }

  ref(): this {
    return this
  }

  unref(): this {
    return this
  }

  override _read(): void {
    // Answers are pushed when they come; the driver always reads.
  }

  override _writev(chunks: { chunk: Buffer }[], callback: (error?: Error | null) => void): void {
    for (const { chunk } of chunks) this.#pending.push(chunk)
    callback()
    this.#takeRequests()
  }

  override _destroy(error: Error | null, callback: (error: Error | null) => void): void {
    this.#engine.offDown(this.#onEngineDown)
    this.#engine.turns.leave(this.#session)
    callback(error)
  }

  override _final(callback: (error?: Error | null) => void): void {
    this.push(null)
    callback()
  }

  #takeRequests(): void {
    let buffer = this.#pending.length === 1 ? this.#pending[0] : Buffer.concat(this.#pending)
    if (!buffer) return
    if (!this.#isStarted) {
      const startupBytes = buffer.readUInt32BE(0)
      this.#isStarted = true
      this.push(startupAnswer())
      buffer = buffer.subarray(startupBytes)
    }
    for (;;) {
      const length = requestLength(buffer)
      if (length === undefined) break
      void this.#send(buffer.subarray(0, length))
      buffer = buffer.subarray(length)
    }
    this.#pending = buffer.length > 0 ? [buffer] : []
  }

  async #send(request: Buffer): Promise<void> {
    if (isTerminate(request)) return
    try {
      this.push(await this.#engine.turns.submit(this.#session, request))
    } catch (error) {
      if (error instanceof TurnExpiredError)
        this.push(errorAnswer(TRANSACTION_TIMEOUT, error.message))
      else this.destroy(error as Error)
    }
  }
}
