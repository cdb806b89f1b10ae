import type { Route } from '@safelight/contracts/route'
import { AppError } from '../app-error.ts'
import type { Clock } from '../clock.ts'
import { hostName, isHostAllowed, type HostRule } from './hosts.ts'
import { hasSession, isEqualSecret } from './session-cookie.ts'

export type AccessRule = HostRule & {
  /** Demanded of every route that is not `open`; `null` only where the server is on loopback. */
  readonly token: string | null
}

export type Access = {
  /** Throws `host_not_allowed`, `origin_not_allowed` or `unauthorized`, in this order. */
  assertAccess(route: Pick<Route, 'access'>, request: Request): void
  /** The first half alone, for what belongs to no route: the page's own files, wrong paths. */
  assertHost(request: Request): void
  /** Whether the request carries the token or a session, or none is wanted. */
  isSignedIn(headers: Headers): boolean
}

/** The one place that decides who may call what. */
export function createAccess(rule: AccessRule, clock: Clock): Access {
  const hasToken = (headers: Headers) => {
    const given = /^Bearer (.+)$/i.exec(headers.get('authorization') ?? '')?.[1]
    return rule.token !== null && given !== undefined && isEqualSecret(given, rule.token)
  }
  const isSignedIn = (headers: Headers) =>
    rule.token === null ||
    hasToken(headers) ||
    hasSession(rule.token, headers.get('cookie'), clock.now())

  return {
    isSignedIn,
    assertHost: (request) => assertHost(rule, request),
    assertAccess(route, request) {
      assertHost(rule, request)
      // A token is never sent by a browser on its own: whoever has it may call from anywhere.
      if (!hasToken(request.headers)) assertOrigin(request)
      if (route.access !== 'open' && !isSignedIn(request.headers))
        throw new AppError('unauthorized', 'Sign in with the access token first')
    },
  }
}

function assertHost(rule: HostRule, request: Request): void {
  const host = hostHeader(request)
  if (isHostAllowed(rule, host)) return
  throw new AppError(
    'host_not_allowed',
    `Safelight does not answer to the name ${host}. If it is yours, add it to the allowed hosts.`,
  )
}

/**
 * Refuses what a page of another origin sends: browsers put `Origin` on every write and on every
 * socket, and `Sec-Fetch-Site` on everything. Programs that are no browsers send neither. A link from
 * elsewhere that is opened as a page of its own is fine.
 */
function assertOrigin(request: Request): void {
  const { headers, method } = request
  const site = headers.get('sec-fetch-site')
  const isNavigation = headers.get('sec-fetch-mode') === 'navigate'
  const isRead = method === 'GET' || method === 'HEAD'
  const isForeign = site !== null && site !== 'same-origin' && site !== 'none'
  const origin = headers.get('origin')
  if (isForeign && !(isRead && isNavigation)) throw originNotAllowed(origin ?? site)
  if (origin !== null && !isSameHost(origin, hostHeader(request))) throw originNotAllowed(origin)
}

/** Schemes may differ: a proxy in front may speak https. */
function isSameHost(origin: string, host: string): boolean {
  const match = /^(https?):\/\/([^/]+)$/i.exec(origin)
  if (!match) return false
  const [, scheme = '', authority = ''] = match
  const port = (text: string) => /:(\d+)$/.exec(text.replace(/^\[.*\]/, ''))?.[1]
  const usual = scheme.toLowerCase() === 'https' ? '443' : '80'
  return (
    hostName(authority) === hostName(host) && (port(authority) ?? usual) === (port(host) ?? usual)
  )
}

function hostHeader(request: Request): string {
  return request.headers.get('host') ?? new URL(request.url).host
}

function originNotAllowed(from: string): AppError {
  return new AppError('origin_not_allowed', `Requests from ${from} are not answered`)
}
