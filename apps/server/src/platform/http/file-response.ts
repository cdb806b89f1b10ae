import { open, type FileHandle } from 'node:fs/promises'
import { constants, type BigIntStats } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { AppError } from '../app-error.ts'
import { parseByteRanges, type ByteRange } from './byte-ranges.ts'

export type OpenFile = AsyncDisposable & {
  readonly size: number
  /** Changes whenever size or time of change do. */
  readonly etag: string
  readonly modified: Date
  /** Up to `length` bytes from the beginning. */
  readHead(length: number): Promise<Uint8Array>
  /** Reads a part; the file is closed when the last part that was asked for has been read. */
  stream(ranges: readonly ByteRange[]): AsyncGenerator<Uint8Array, void>
}

const CHUNK_BYTES = 256 * 1024

/**
 * Opens a regular file for sending; throws what the file system throws, and `EISDIR` for everything
 * that is no regular file. Facts and bytes come from one descriptor, so a file that is replaced
 * meanwhile does not mix with its successor.
 */
export async function openFile(path: string): Promise<OpenFile> {
  // Opening a pipe would otherwise wait for somebody to write to it.
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    const facts = await handle.stat({ bigint: true })
    if (!facts.isFile()) throw Object.assign(new Error('not a regular file'), { code: 'EISDIR' })
    return openFileOf(handle, facts)
  } catch (error) {
    await handle.close()
    throw error
  }
}

function openFileOf(handle: FileHandle, facts: BigIntStats): OpenFile {
  let isClosed = false
  const close = async () => {
    if (isClosed) return
    isClosed = true
    await handle.close()
  }
  return {
    size: Number(facts.size),
    etag: `"${facts.size.toString(36)}-${facts.mtimeNs.toString(36)}"`,
    modified: new Date(Number(facts.mtimeMs)),
    async readHead(length) {
      const { bytesRead, buffer } = await handle.read(new Uint8Array(length), 0, length, 0)
      return buffer.subarray(0, bytesRead)
    },
    async *stream(ranges) {
      try {
        for (const range of ranges) yield* readRange(handle, range)
      } finally {
        await close()
      }
    },
    [Symbol.asyncDispose]: close,
  }
}

async function* readRange(handle: FileHandle, { start, end }: ByteRange) {
  for (let at = start; at <= end;) {
    const wanted = Math.min(CHUNK_BYTES, end - at + 1)
    const { bytesRead, buffer } = await handle.read(new Uint8Array(wanted), 0, wanted, at)
    // The length has been announced; ending the connection is the only honest way out.
    if (bytesRead === 0) throw new Error('the file became shorter while it was sent')
    yield buffer.subarray(0, bytesRead)
    at += bytesRead
  }
}

/** What is sent beside the bytes. */
export type FileHeaders = {
  readonly contentType: string
  readonly contentDisposition: string
  readonly cacheControl: string
  readonly contentSecurityPolicy: string
}

type FileRequest = { readonly method: string; readonly headers: Headers }

/**
 * Answers a request for a file: conditional (RFC 9110 §13), in ranges (§14) or whole. Takes over the
 * open file and closes it. Throws `range_not_satisfiable`.
 */
export async function fileResponse(
  file: OpenFile,
  request: FileRequest,
  fileHeaders: FileHeaders,
): Promise<Response> {
  const headers = new Headers({
    'content-type': fileHeaders.contentType,
    'content-disposition': fileHeaders.contentDisposition,
    'cache-control': fileHeaders.cacheControl,
    'content-security-policy': fileHeaders.contentSecurityPolicy,
    'accept-ranges': 'bytes',
    etag: file.etag,
    'last-modified': file.modified.toUTCString(),
  })
  if (isNotModified(file, request.headers)) {
    await file[Symbol.asyncDispose]()
    return new Response(null, { status: 304, headers })
  }
  const ranges = wantedRanges(file, request.headers)
  if (ranges?.length === 0) {
    await file[Symbol.asyncDispose]()
    throw rangeNotSatisfiable(file.size)
  }
  const body = describeBody(file, ranges, headers)
  if (request.method !== 'HEAD') return new Response(toStream(file, body.parts()), body)
  await file[Symbol.asyncDispose]()
  return new Response(null, body)
}

type Body = {
  readonly status: number
  readonly headers: Headers
  readonly parts: () => AsyncGenerator<Uint8Array, void>
}

function describeBody(file: OpenFile, ranges: readonly ByteRange[] | null, headers: Headers): Body {
  if (ranges === null) {
    headers.set('content-length', String(file.size))
    const whole = file.size === 0 ? [] : [{ start: 0, end: file.size - 1 }]
    return { status: 200, headers, parts: () => file.stream(whole) }
  }
  const [only, ...more] = ranges
  if (only && more.length === 0) {
    headers.set('content-range', contentRange(only, file.size))
    headers.set('content-length', String(only.end - only.start + 1))
    return { status: 206, headers, parts: () => file.stream(ranges) }
  }
  return describeMultipart(file, ranges, headers)
}

/** `multipart/byteranges`: a small head before each part and an end after the last. */
function describeMultipart(file: OpenFile, ranges: readonly ByteRange[], headers: Headers): Body {
  const boundary = randomUUID()
  const encoder = new TextEncoder()
  const type = headers.get('content-type') ?? ''
  const heads = ranges.map((range) =>
    encoder.encode(
      `\r\n--${boundary}\r\ncontent-type: ${type}\r\ncontent-range: ${contentRange(range, file.size)}\r\n\r\n`,
    ),
  )
  const tail = encoder.encode(`\r\n--${boundary}--\r\n`)
  const sizes = ranges.map(({ start, end }, at) => end - start + 1 + (heads[at]?.length ?? 0))
  headers.set('content-type', `multipart/byteranges; boundary=${boundary}`)
  headers.set('content-length', String(sizes.reduce((sum, size) => sum + size, tail.length)))
  return { status: 206, headers, parts: () => multipart(file, ranges, { heads, tail }) }
}

async function* multipart(
  file: OpenFile,
  ranges: readonly ByteRange[],
  { heads, tail }: { heads: readonly Uint8Array[]; tail: Uint8Array },
) {
  const bytes = file.stream(ranges)
  let left = 0
  let next = 0
  for await (const chunk of bytes) {
    if (left === 0) {
      const range = ranges[next]
      yield heads[next++] ?? new Uint8Array()
      left = range ? range.end - range.start + 1 : 0
    }
    left -= chunk.length
    yield chunk
  }
  yield tail
}

/** Pulls a chunk when the connection takes it, and closes the file when the caller hangs up. */
function toStream(
  file: OpenFile,
  parts: AsyncGenerator<Uint8Array, void>,
): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const next = await parts.next()
        if (next.done) controller.close()
        else controller.enqueue(next.value)
      },
      async cancel() {
        await parts.return()
        // A generator that never began does not clean up.
        await file[Symbol.asyncDispose]()
      },
    },
    { highWaterMark: 0 },
  )
}

function isNotModified(file: OpenFile, headers: Headers): boolean {
  const tags = headers.get('if-none-match')
  if (tags !== null) return tags.trim() === '*' || listTags(tags).includes(file.etag)
  const since = Date.parse(headers.get('if-modified-since') ?? '')
  return !Number.isNaN(since) && wholeSeconds(file.modified) <= since
}

/** Weak tags count here: they compare what they name. */
function listTags(header: string): string[] {
  return header.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
}

/** `null` is the whole file: also when a range is wanted only of another version (`If-Range`). */
function wantedRanges(file: OpenFile, headers: Headers): ByteRange[] | null {
  const condition = headers.get('if-range')
  if (condition !== null && !isSameVersion(file, condition)) return null
  return parseByteRanges(headers.get('range'), file.size)
}

function isSameVersion(file: OpenFile, condition: string): boolean {
  if (condition.startsWith('"')) return condition === file.etag
  return Date.parse(condition) === wholeSeconds(file.modified)
}

/** Dates in headers have no fractions. */
function wholeSeconds(date: Date): number {
  return Math.floor(date.getTime() / 1000) * 1000
}

function contentRange({ start, end }: ByteRange, size: number): string {
  return `bytes ${start}-${end}/${size}`
}

function rangeNotSatisfiable(size: number): AppError {
  return new AppError('range_not_satisfiable', `The file has ${size} bytes`, { details: { size } })
}
