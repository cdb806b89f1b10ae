import { describe, expect, it } from 'vitest'
import type { Route } from '@safelight/contracts/route'
import { ROUTES } from '@safelight/contracts/routes'
import { silentLog } from '../log.ts'
import { createAccess } from './access.ts'
import { createHttpApp } from './http-app.ts'
import type { RouteHandler } from './route-handler.ts'

const TOKEN = 'a-token-of-some-length'
/** The socket is answered by the hub. */
const HTTP_ROUTES = ROUTES.filter((route) => route.kind !== 'socket')

function build(token: string | null) {
  const called: string[] = []
  const handlers: RouteHandler[] = HTTP_ROUTES.map((route) => ({
    route: { ...route },
    handle: async () => {
      called.push(route.name)
      return route.kind === 'bytes' ? new Response('bytes') : {}
    },
  }))
  const app = createHttpApp({
    // Without schemas: who may call is decided before anything is parsed.
    routes: handlers.map((handler) => handler.route),
    handlers: handlers.map((handler) =>
      Object.assign(handler, { route: stripSchemas(handler.route) }),
    ),
    access: createAccess({ host: '0.0.0.0', allowedHosts: [], token }, { now: () => new Date() }),
    log: silentLog,
    pageFolder: '/nonexistent',
  })
  return { app, called }
}

function stripSchemas(route: Route): Route {
  const open = route as { -readonly [Key in keyof Route]: Route[Key] }
  delete open.params
  delete open.query
  delete open.body
  return route
}

const pathOf = (route: Route) => route.path.replaceAll(/\{\w+\}/g, '1')

describe.each(HTTP_ROUTES.map((route) => [`${route.method} ${route.path}`, route] as const))(
  '%s',
  (_name, route) => {
    const call = (token: string | null, headers: Record<string, string> = {}) => {
      const { app, called } = build(token)
      const init = { method: route.method, headers: { host: '127.0.0.1', ...headers } }
      return Promise.resolve(app.request(pathOf(route), init)).then((response) => ({
        status: response.status,
        reached: called.includes(route.name),
      }))
    }

    it('wants the token exactly when it is not open', async () => {
      const isOpen = route.access === 'open'
      expect(await call(TOKEN)).toEqual({ status: isOpen ? 200 : 401, reached: isOpen })
      const wrong = { authorization: 'Bearer wrong' }
      expect(await call(TOKEN, wrong)).toEqual({ status: isOpen ? 200 : 401, reached: isOpen })
      const right = { authorization: `Bearer ${TOKEN}` }
      expect(await call(TOKEN, right)).toEqual({ status: 200, reached: true })
    })

    it('answers neither foreign names nor foreign pages', async () => {
      expect(await call(null, { host: 'evil.example' })).toEqual({ status: 403, reached: false })
      expect(await call(null, { origin: 'http://evil.example' })).toEqual({
        status: 403,
        reached: false,
      })
      expect(await call(null, { origin: 'http://127.0.0.1' })).toEqual({
        status: 200,
        reached: true,
      })
    })
  },
)
