import type { Route, RouteInput, RouteResponse } from '@safelight/contracts/route'

/** What a handler may know of a request beyond its parsed input. */
export type RouteRequest = {
  /** `HEAD` reaches the handler of its GET route. */
  readonly method: string
  readonly headers: Headers
  /** Aborted when the caller hangs up. */
  readonly signal: AbortSignal
  /** Adds a header to the answer (`Set-Cookie`, `Cache-Control` …). */
  setHeader(name: string, value: string): void
}

/** The `data` of the envelope, or the whole `Response` of a `bytes` route. */
type RouteAnswer<R extends Route> = R extends { kind: 'bytes' } ? Response : RouteResponse<R>

/** One route with the function that answers it; made by {@link onRoute}. */
export type RouteHandler = {
  readonly route: Route
  readonly handle: (input: unknown, request: RouteRequest) => Promise<unknown>
}

/**
 * Pairs a route with its handler, typed from the route's schemas: `input` is parsed, the result is
 * `data` of the envelope (a `Response` where the route's kind is `bytes`), failures are thrown
 * `AppError`s.
 */
export function onRoute<R extends Route>(
  route: R,
  handle: (input: RouteInput<R>, request: RouteRequest) => Promise<RouteAnswer<R>> | RouteAnswer<R>,
): RouteHandler {
  return {
    route,
    handle: async (input, request) => handle(input as RouteInput<R>, request),
  }
}
