import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { toMicroseconds } from './file-stat.ts'

/** Large enough that the system call costs nothing, small enough to stay in the cache. */
const BUFFER_BYTES = 1024 * 1024
/** About 50 ms of hashing: how long a cancellation may go unheard. */
const BYTES_PER_TURN = 64 * BUFFER_BYTES

const buffer = Buffer.allocUnsafe(BUFFER_BYTES)

export type FileHash = {
  /** SHA-256 in lower-case hex. */
  readonly sha256: string
  /** What was hashed: the size and time of the open file, to be compared with what is expected. */
  readonly size: number
  readonly modifiedUs: number
}

/**
 * SHA-256 of a whole file, read through one reused buffer. For a worker: it keeps its thread busy.
 * Throws the system's error when the file cannot be read, and the signal's reason when aborted.
 */
export async function hashFile(file: string, signal?: AbortSignal): Promise<FileHash> {
  // Without O_NONBLOCK a named pipe put in the place of the file would wait for a writer for ever.
  const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const stat = fstatSync(descriptor)
    if (!stat.isFile()) throw new Error('not a regular file')
    const hash = createHash('sha256')
    let bytesThisTurn = 0
    for (let count = fill(descriptor); count > 0; count = fill(descriptor)) {
      hash.update(count === BUFFER_BYTES ? buffer : buffer.subarray(0, count))
      bytesThisTurn += count
      if (bytesThisTurn < BYTES_PER_TURN) continue
      bytesThisTurn = 0
      await nextTurn()
      signal?.throwIfAborted()
    }
    const sha256 = hash.digest('hex')
    return { sha256, size: stat.size, modifiedUs: toMicroseconds(stat.mtimeMs) }
  } finally {
    closeSync(descriptor)
  }
}

const fill = (descriptor: number) => readSync(descriptor, buffer, 0, BUFFER_BYTES, null)
