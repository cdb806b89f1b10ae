import type { Context, Hono } from 'hono'
import type { Route } from '@safelight/contracts/route'
import { AppError } from '../app-error.ts'
import type { Log } from '../log.ts'
import { errorResponse } from './error-response.ts'
import { jsonResponse } from './json-response.ts'
import { parseInput } from './parse-input.ts'
import type { RouteHandler, RouteRequest } from './route-handler.ts'

export type BindRoutesDeps = {
  /** Every route of the contracts; start-up fails when one lacks a handler or has two. */
  readonly routes: readonly Route[]
  readonly handlers: readonly RouteHandler[]
  /** Throws `unauthorized`, `host_not_allowed` or `origin_not_allowed`. */
  readonly assertAccess: (route: Route, request: Request) => void
  readonly log: Log
}

/** Binds each route to its handler: access, parsing, envelope and error translation in one place. */
export function bindRoutes(app: Hono, deps: BindRoutesDeps): void {
  assertOneHandlerPerRoute(deps.routes, deps.handlers)
  for (const handler of deps.handlers)
    app.on(handler.route.method, honoPath(handler.route.path), (context) =>
      answer(handler, context, deps),
    )
  app.all('/api/*', (context) => answerUnknown(context, deps))
}

async function answer(
  handler: RouteHandler,
  context: Context,
  { assertAccess, log }: BindRoutesDeps,
): Promise<Response> {
  const request = context.req.raw
  try {
    assertAccess(handler.route, request)
    const input = await parseInput(handler.route, {
      params: context.req.param(),
      search: new URL(request.url).searchParams,
      request,
    })
    const extra = new Headers()
    const result = await handler.handle(input, routeRequest(request, extra))
    const response =
      result instanceof Response
        ? result
        : jsonResponse({ success: true, data: result }, { request })
    extra.forEach((value, name) => response.headers.append(name, value))
    return response
  } catch (error) {
    if (request.signal.aborted)
      return errorResponse(new AppError('cancelled', 'The caller hung up', { cause: error }), log)
    return errorResponse(error, log)
  }
}

function routeRequest(request: Request, extra: Headers): RouteRequest {
  return {
    method: request.method,
    headers: request.headers,
    get signal() {
      return request.signal
    },
    setHeader: (name, value) => extra.append(name, value),
  }
}

/** 405 with `Allow` where another method would have been heard, 404 otherwise. */
function answerUnknown(context: Context, deps: BindRoutesDeps): Response {
  const path = new URL(context.req.url).pathname
  const allowed = deps.routes
    .filter((route) => pathPattern(route.path).test(path))
    .map((route) => route.method)
  if (allowed.length === 0)
    return errorResponse(new AppError('not_found', `There is no ${path}`), deps.log)
  const error = new AppError('method_not_allowed', `${path} answers ${allowed.join(', ')} only`)
  const response = errorResponse(error, deps.log)
  response.headers.set('allow', allowed.join(', '))
  return response
}

function assertOneHandlerPerRoute(
  routes: readonly Route[],
  handlers: readonly RouteHandler[],
): void {
  const faults = [
    ...routes
      .filter((route) => route.kind !== 'socket')
      .filter((route) => !handlers.some((handler) => handler.route === route))
      .map((route) => `${route.name} has no handler`),
    ...handlers
      .filter(({ route }, at) => handlers.findIndex((other) => other.route === route) !== at)
      .map(({ route }) => `${route.name} has two handlers`),
    ...handlers
      .filter(({ route }) => !routes.includes(route))
      .map(({ route }) => `${route.name} is not among the routes of the contracts`),
  ]
  if (faults.length > 0) throw new Error(`The HTTP routes do not fit: ${faults.join('; ')}`)
}

function honoPath(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1')
}

function pathPattern(path: string): RegExp {
  const escaped = path.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`)
  return new RegExp(`^${escaped.replaceAll(/\{\w+\}/g, '[^/]+')}$`)
}
