import type { Client } from '@safelight/client/client'
import type { Route, RouteArgs, RouteResponse } from '@safelight/contracts/route'
import { queryOptions } from '@tanstack/react-query'

/** The cache key of a route: its name, then what it is asked with. */
export function routeKey(route: Route, args: unknown = {}): readonly [string, unknown] {
  return [route.name, args]
}

/** A query of one route, for `useQuery`, `ensureQueryData` and the like. */
export function routeQuery<R extends Route>(api: Client, route: R, args?: RouteArgs<R>) {
  return queryOptions<RouteResponse<R>>({
    queryKey: routeKey(route, args),
    queryFn: ({ signal }) => api.call(route, args, { signal }),
  })
}
