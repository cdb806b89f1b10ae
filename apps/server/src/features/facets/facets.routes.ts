import { getFacets } from '@safelight/contracts/facet'
import { onRoute, type RouteHandler } from '../../platform/http/route-handler.ts'
import type { FacetsService } from './facets.service.ts'

/** HTTP of counts by value. */
export function facetRoutes(facets: FacetsService): RouteHandler[] {
  return [onRoute(getFacets, ({ query }, request) => facets.getFacets(query, request.signal))]
}
