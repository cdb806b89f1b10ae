import { getApiDocs, getOpenApi } from '@safelight/contracts/api-docs'
import { buildOpenApi } from '@safelight/contracts/openapi'
import type { Route } from '@safelight/contracts/route'
import { onRoute, type RouteHandler } from '../../platform/http/route-handler.ts'
import { buildDocsPage } from './docs-page.ts'

const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"

/** HTTP of the API's own description, for programs and for people. */
export function apiDocsRoutes(routes: readonly Route[], version: string): RouteHandler[] {
  return [
    onRoute(getOpenApi, () => Response.json(buildOpenApi(routes, version))),
    onRoute(
      getApiDocs,
      () =>
        new Response(buildDocsPage(routes, version), {
          headers: {
            'content-type': 'text/html; charset=utf-8',
            'content-security-policy': PAGE_POLICY,
          },
        }),
    ),
  ]
}
