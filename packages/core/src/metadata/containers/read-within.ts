import { type Reader, readAt } from '../byte-source.ts'

/** Larger stretches hold tables nobody reads. */
const maxBytes = 256 * 1024

/**
 * Runs a reader that stays between `start` and `end`. A small stretch is read in one go and its
 * requests are answered here: each one that travels through all the generators above costs about a
 * microsecond, and the boxes of a movie make a hundred of them. What lies behind `end` is then out
 * of sight, as the end of the file is.
 */
export function* readWithin<T>(start: number, end: number, reader: Reader<T>): Reader<T> {
  if (end - start > maxBytes) return yield* reader
  const bytes = (yield* readAt(start, end - start)).slice()
  let step = reader.next()
  while (!step.done) {
    const { offset, length } = step.value
    const isInside = offset >= start && offset <= start + bytes.length
    const answer = isInside
      ? bytes.subarray(offset - start, offset - start + length)
      : yield* readAt(offset, length)
    step = reader.next(answer)
  }
  return step.value
}
