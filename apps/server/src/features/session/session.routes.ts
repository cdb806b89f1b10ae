import { createSession, deleteSession, getSession } from '@safelight/contracts/session'
import { AppError } from '../../platform/app-error.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Access } from '../../platform/http/access.ts'
import { onRoute, type RouteHandler } from '../../platform/http/route-handler.ts'
import {
  clearSessionCookie,
  createSessionCookie,
  isEqualSecret,
} from '../../platform/http/session-cookie.ts'

export type SessionDeps = {
  /** `null` where the server is on loopback and nobody has to sign in. */
  token: string | null
  access: Access
  clock: Clock
}

/** HTTP of signing in and out. */
export function sessionRoutes({ token, access, clock }: SessionDeps): RouteHandler[] {
  return [
    onRoute(getSession, (_input, request) => ({
      required: token !== null,
      signed_in: access.isSignedIn(request.headers),
    })),
    onRoute(createSession, ({ body }, request) => {
      if (token !== null && !isEqualSecret(body.token, token))
        throw new AppError('unauthorized', 'This is not the access token of this Safelight')
      if (token !== null) request.setHeader('set-cookie', createSessionCookie(token, clock.now()))
      return { signed_in: true as const }
    }),
    onRoute(deleteSession, (_input, request) => {
      request.setHeader('set-cookie', clearSessionCookie())
      return { signed_in: false as const }
    }),
  ]
}
