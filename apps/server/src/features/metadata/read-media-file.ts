import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { driveSync } from '@safelight/core/metadata/drive-reader'
import type { ContainerResult } from '@safelight/core/metadata/metadata-types'
import { readContainer } from '@safelight/core/metadata/read-container'

export type MediaFile = {
  readonly container: ContainerResult
  /** Of the very file that was read, from its open descriptor. */
  readonly size: number
  readonly mtimeMs: number
  /** Bytes asked of the file system. */
  readonly bytesRead: number
  /** Milliseconds until the file system had opened the file and answered all reads. */
  readonly waitedMs: number
}

const ports = {
  inflateBrotli: (bytes: Uint8Array, maxBytes: number) =>
    brotliDecompressSync(bytes, { maxOutputLength: maxBytes }),
}

/** Without O_NONBLOCK a named pipe put in the place of a file would wait for a writer for ever. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/** One buffer for all files of a thread: the reader needs an answer only until its next request. */
let buffer = Buffer.allocUnsafe(256 * 1024)

/**
 * Reads headers and texts of one file, never its pixels. Synchronous, for worker threads and
 * commands. Throws what the file system throws (ENOENT, EACCES …) and at what is no file; the bytes
 * themselves never make it throw.
 */
export function readMediaFile(path: string | Buffer): MediaFile {
  const openedMs = performance.now()
  const fd = openSync(path, OPEN_FLAGS)
  try {
    const stat = fstatSync(fd)
    if (!stat.isFile()) throw new Error('not a regular file')
    const { size, mtimeMs } = stat
    let waitedMs = performance.now() - openedMs
    let bytesRead = 0
    const container = driveSync(readContainer(size, ports), (offset, length) => {
      const askedMs = performance.now()
      if (length > buffer.length) buffer = Buffer.allocUnsafe(length)
      const count = readFully(fd, offset, length)
      bytesRead += count
      waitedMs += performance.now() - askedMs
      return buffer.subarray(0, count)
    })
    return { container, size, mtimeMs, bytesRead, waitedMs }
  } finally {
    closeSync(fd)
  }
}

/** A read may be cut short by a signal or a network share; only 0 means the end of the file. */
function readFully(fd: number, offset: number, length: number): number {
  let done = 0
  while (done < length) {
    const count = readSync(fd, buffer, done, length - done, offset + done)
    if (count === 0) break
    done += count
  }
  return done
}
