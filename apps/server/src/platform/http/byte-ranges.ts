/** Inclusive offsets into a file. */
export type ByteRange = { readonly start: number; readonly end: number }

/** More pieces than this are no player's wish; the whole file is sent instead. */
const MAX_RANGES = 16

/**
 * Reads a `Range` header for a file of `size` bytes (RFC 9110 §14). `null`: there is none, or none that
 * can be read, so the whole file is the answer. An empty list: nothing of it lies in the file (416).
 * Ranges that touch or overlap become one.
 */
export function parseByteRanges(header: string | null, size: number): ByteRange[] | null {
  const list = /^bytes=([\d\s,-]+)$/i.exec(header?.trim() ?? '')?.[1]
  if (list === undefined) return null
  const specs = list
    .split(',')
    .map((spec) => spec.trim())
    .filter((spec) => spec !== '')
  if (specs.length === 0 || specs.length > MAX_RANGES) return null
  const ranges: ByteRange[] = []
  for (const spec of specs) {
    const match = /^(\d{0,15})-(\d{0,15})$/.exec(spec)
    if (!match) return null
    const [, first = '', last = ''] = match
    const range = resolveRange(first, last, size)
    if (range === 'malformed') return null
    if (range) ranges.push(range)
  }
  return joinRanges(ranges)
}

function resolveRange(first: string, last: string, size: number): ByteRange | null | 'malformed' {
  if (first === '') {
    if (last === '') return 'malformed'
    const length = Math.min(Number(last), size)
    return length > 0 ? { start: size - length, end: size - 1 } : null
  }
  const start = Number(first)
  if (last !== '' && Number(last) < start) return 'malformed'
  if (start >= size) return null
  return { start, end: last === '' ? size - 1 : Math.min(Number(last), size - 1) }
}

function joinRanges(ranges: readonly ByteRange[]): ByteRange[] {
  const joined: ByteRange[] = []
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && range.start <= last.end + 1)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
    else joined.push(range)
  }
  return joined
}
