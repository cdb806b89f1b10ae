/**
 * How a container reader asks for bytes without knowing where they come from.
 *
 * Readers are generators that yield a {@link ReadRequest} and are resumed with the bytes. The same
 * reader therefore runs synchronously over a file descriptor (fast: no promise per read) and
 * asynchronously over a browser `Blob`; the two drivers live in `drive-reader.ts`.
 */
export type ReadRequest = {
  /** Byte offset from the start of the file, ≥ 0. */
  readonly offset: number
  /** Number of bytes wanted; the answer is shorter at the end of the file. */
  readonly length: number
}

/** A reader that finally returns `T`. `yield* readAt(offset, length)` gives the bytes. */
export type Reader<T> = Generator<ReadRequest, T, Uint8Array>

/** Asks the driver for bytes. The answer may be shorter than `length`, never longer. */
export function* readAt(offset: number, length: number): Reader<Uint8Array> {
  return yield { offset, length }
}
