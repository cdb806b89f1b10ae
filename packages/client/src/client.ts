import { failureSchema } from '@safelight/contracts/error-codes'
import type { Route, RouteArgs, RouteResponse } from '@safelight/contracts/route'
import { ApiError } from './api-error.ts'
import { routeUrl } from './route-url.ts'

export type ClientOptions = {
  /** Origin of the server without a slash at the end; `''` for the page's own. */
  readonly baseUrl: string
  /** Access token, where the server listens beyond loopback and there is no session cookie. */
  readonly token?: string | undefined
  readonly fetch?: typeof globalThis.fetch
}

export type Client = {
  /**
   * Calls a JSON route and answers its `data`, parsed by the route's own schema. Throws `ApiError`
   * with the server's code, or `unreachable` when there was no answer; an aborted call throws the
   * signal's reason.
   */
  call<R extends Route>(
    route: R,
    args?: RouteArgs<R>,
    options?: { signal?: AbortSignal },
  ): Promise<RouteResponse<R>>
}

type LooseArgs = {
  params?: Record<string, unknown>
  query?: Record<string, unknown>
  body?: unknown
}

export function createClient(options: ClientOptions): Client {
  const send = options.fetch ?? ((...args) => globalThis.fetch(...args))
  return {
    async call(route, args, { signal } = {}) {
      const { params, query, body } = (args ?? {}) as LooseArgs
      const request: RequestInit = {
        method: route.method,
        headers: requestHeaders(options.token, body),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        ...(signal ? { signal } : {}),
      }
      const url = options.baseUrl + routeUrl(route, { params, query })
      const response = await send(url, request).catch((cause: unknown) => {
        signal?.throwIfAborted()
        throw unreachable(options.baseUrl, cause)
      })
      return (await readData(route, response)) as RouteResponse<typeof route>
    },
  }
}

function requestHeaders(token: string | undefined, body: unknown): Record<string, string> {
  return {
    accept: 'application/json',
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  }
}

async function readData(route: Route, response: Response): Promise<unknown> {
  const text = await response.text()
  const answer = parseOrUndefined(text)
  if (response.ok && isSuccess(answer))
    return route.response ? route.response.parse(answer.data) : answer.data
  const failure = failureSchema.safeParse(answer)
  if (failure.success) throw new ApiError({ ...failure.data.error, status: response.status })
  throw new ApiError({
    code: 'internal',
    status: response.status,
    message: `${route.path} answered ${response.status} with something that is not Safelight's`,
  })
}

function isSuccess(answer: unknown): answer is { success: true; data: unknown } {
  return (
    typeof answer === 'object' && answer !== null && 'success' in answer && answer.success === true
  )
}

function parseOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Perhaps a proxy's error page; the status tells the rest.
    return undefined
  }
}

function unreachable(baseUrl: string, cause: unknown): ApiError {
  const where = baseUrl === '' ? '' : ` at ${baseUrl}`
  return new ApiError({
    code: 'unreachable',
    status: 0,
    message: `Safelight does not answer${where}; is it running?`,
    cause,
  })
}
