import type { Route } from '@safelight/contracts/route'
import { AppError } from '../app-error.ts'

/** Bytes of a JSON body; the largest honest one (10,000 ids with marks) is about 120 KB. */
const BODY_LIMIT_BYTES = 1024 * 1024

type RawInput = {
  readonly params: Readonly<Record<string, string>>
  readonly search: URLSearchParams
  readonly request: Request
}

type Schema = NonNullable<Route['params']>

/** Parses what a request carries by the route's schemas; all faults of one part are told at once. */
export async function parseInput(route: Route, raw: RawInput): Promise<unknown> {
  return {
    params: route.params && parsePart('path', route.params, raw.params),
    query: route.query && parsePart('query', route.query, queryRecord(raw.search)),
    body: route.body && parsePart('body', route.body, await readJson(raw.request)),
  }
}

function parsePart(part: string, schema: Schema, value: unknown): unknown {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const issues = result.error.issues.map((issue) => ({
    path: [part, ...issue.path].join('.'),
    message: issue.message,
  }))
  const message = issues.map((issue) => `${issue.path}: ${issue.message}`).join('; ')
  throw new AppError('validation_failed', message, { details: { issues } })
}

function queryRecord(search: URLSearchParams): Record<string, string> {
  const record: Record<string, string> = Object.create(null) as Record<string, string>
  for (const [name, value] of search) {
    if (name in record)
      throw new AppError('validation_failed', `query.${name}: given more than once`)
    record[name] = value
  }
  return { ...record }
}

/** A JSON content type is demanded because a cross-site form cannot send it. */
async function readJson(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/json\s*(;|$)/i.test(type))
    throw new AppError('bad_request', 'Send the body as JSON with `Content-Type: application/json`')
  const text = await readText(request)
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new AppError('bad_request', `The body is not JSON: ${(cause as Error).message}`, {
      cause,
    })
  }
}

async function readText(request: Request): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > BODY_LIMIT_BYTES) throw bodyTooLarge()
  const decoder = new TextDecoder('utf-8', { fatal: false })
  let text = ''
  let size = 0
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > BODY_LIMIT_BYTES) throw bodyTooLarge()
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

function bodyTooLarge(): AppError {
  return new AppError('payload_too_large', `The body is larger than ${BODY_LIMIT_BYTES} bytes`)
}
