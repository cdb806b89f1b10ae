import { Hono } from 'hono'
import type { Route } from '@safelight/contracts/route'
import type { Log } from '../log.ts'
import type { Access } from './access.ts'
import { bindRoutes } from './bind-routes.ts'
import { errorResponse } from './error-response.ts'
import type { RouteHandler } from './route-handler.ts'
import { addSecurityHeaders } from './security-headers.ts'
import { createWebPage } from './web-page.ts'

export type HttpAppDeps = {
  readonly routes: readonly Route[]
  readonly handlers: readonly RouteHandler[]
  readonly access: Access
  readonly log: Log
  /** Folder of the built web page. */
  readonly pageFolder: string
}

/** All of HTTP: the API by its contracts, the page for everything else, strict headers on both. */
export function createHttpApp(deps: HttpAppDeps): Hono {
  const { routes, handlers, access, log } = deps
  const app = new Hono()
  app.use('*', async (context, next) => {
    const refusal = findHostRefusal(access, context.req.raw, log)
    if (refusal) context.res = refusal
    else await next()
    addSecurityHeaders(context.res.headers)
  })
  bindRoutes(app, {
    routes,
    handlers,
    assertAccess: (route, request) => access.assertAccess(route, request),
    log,
  })
  const showPage = createWebPage(deps.pageFolder)
  app.all('*', async (context) => {
    try {
      return await showPage(context.req.raw)
    } catch (error) {
      return errorResponse(error, log)
    }
  })
  return app
}

/** Before anything else, and for paths that do not exist as well. */
function findHostRefusal(access: Access, request: Request, log: Log): Response | null {
  try {
    access.assertHost(request)
    return null
  } catch (error) {
    return errorResponse(error, log)
  }
}
