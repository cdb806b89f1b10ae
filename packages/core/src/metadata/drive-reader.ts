import { type Reader } from './byte-source.ts'

/**
 * Answers `length` bytes from `offset`, fewer only at the end of the file. The answer need only stay
 * valid until the next call, so a source may fill one buffer again and again.
 */
export type SyncRead = (offset: number, length: number) => Uint8Array
export type AsyncRead = (offset: number, length: number) => Promise<Uint8Array>

export type ReadLimits = {
  /** First read of a file. */
  readonly headBytes: number
  /** Bytes asked of the source, all reads together. */
  readonly maxBytes: number
  /** Calls of the source. */
  readonly maxReads: number
  /** Requests of the reader, also those answered from the window. */
  readonly maxRequests: number
}

/**
 * A head of 8 KiB holds the headers and the prompt; the workflow behind it is read to its length. On
 * pictures of 1.2 MB with 18 KB of text that is 25 KB in 3.6 reads, against 67 KB in 2.9 with a head
 * of 64 KiB, in the same time from a warm cache.
 */
export const defaultReadLimits: ReadLimits = {
  headBytes: 8 * 1024,
  maxBytes: 64 * 1024 * 1024,
  maxReads: 20_000,
  maxRequests: 100_000,
}

/** Thrown into a reader that asks for more than the limits allow. */
export class ReadLimitError extends Error {
  override readonly name = 'ReadLimitError'
}

/**
 * Behind what is wanted stands the next header, and behind a header usually a few more; sequential
 * reads double up to the longest.
 */
const minReadAhead = 512
const maxReadAhead = 64 * 1024

/**
 * Runs a reader over a synchronous source. An error of the source is passed on; asking for more
 * than `limits` raises {@link ReadLimitError} inside the reader.
 */
export function driveSync<T>(
  reader: Reader<T>,
  read: SyncRead,
  limits: ReadLimits = defaultReadLimits,
): T {
  const window = new ReadWindow(limits)
  let step = reader.next()
  while (!step.done) {
    const { offset, length } = step.value
    let answer = window.find(offset, length)
    if (answer === undefined && window.plan(offset, length)) {
      window.fill(read(window.plannedOffset, window.plannedLength))
      answer = window.find(offset, length)
    }
    step = answer ? reader.next(answer) : reader.throw(new ReadLimitError('read limit reached'))
  }
  return step.value
}

/** Runs a reader over an asynchronous source, with the same limits as {@link driveSync}. */
export async function driveAsync<T>(
  reader: Reader<T>,
  read: AsyncRead,
  limits: ReadLimits = defaultReadLimits,
): Promise<T> {
  const window = new ReadWindow(limits)
  let step = reader.next()
  while (!step.done) {
    const { offset, length } = step.value
    let answer = window.find(offset, length)
    if (answer === undefined && window.plan(offset, length)) {
      window.fill(await read(window.plannedOffset, window.plannedLength))
      answer = window.find(offset, length)
    }
    step = answer ? reader.next(answer) : reader.throw(new ReadLimitError('read limit reached'))
  }
  return step.value
}

const emptyBytes = new Uint8Array(0)

/** The one stretch of the file that is at hand, and the account of what was asked so far. */
class ReadWindow {
  plannedOffset = 0
  plannedLength = 0
  private readonly limits: ReadLimits
  private bytes: Uint8Array = emptyBytes
  private start = 0
  /** Known once the source has answered short. */
  private fileEnd = Infinity
  private readAhead = minReadAhead
  private readCount = 0
  private requestCount = 0
  private byteCount = 0

  constructor(limits: ReadLimits) {
    this.limits = limits
  }

  /** The wanted bytes when the window holds them, or as many as the file has. */
  find(offset: number, length: number): Uint8Array | undefined {
    if (++this.requestCount > this.limits.maxRequests) return undefined
    if (offset >= this.fileEnd || length <= 0) return emptyBytes
    const from = offset - this.start
    const end = Math.min(offset + length, this.fileEnd)
    if (from < 0 || end > this.start + this.bytes.length) return undefined
    return this.bytes.subarray(from, end - this.start)
  }

  /** Decides what to read for a request; false when the limits forbid it. */
  plan(offset: number, length: number): boolean {
    const windowEnd = this.start + this.bytes.length
    const isSequential = offset >= this.start && offset <= windowEnd + minReadAhead
    this.readAhead = isSequential ? Math.min(this.readAhead * 2, maxReadAhead) : minReadAhead
    const ahead = this.readCount === 0 ? this.limits.headBytes : this.readAhead
    this.plannedOffset = offset
    this.plannedLength = Math.max(length + minReadAhead, ahead)
    const { maxBytes, maxReads, maxRequests } = this.limits
    if (this.requestCount > maxRequests || this.readCount >= maxReads) return false
    return this.byteCount + this.plannedLength <= maxBytes
  }

  fill(bytes: Uint8Array): void {
    this.readCount++
    this.byteCount += this.plannedLength
    this.start = this.plannedOffset
    this.bytes = bytes
    if (bytes.length < this.plannedLength) this.fileEnd = this.start + bytes.length
  }
}
