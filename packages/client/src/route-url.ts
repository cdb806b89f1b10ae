import type { Route, RouteArgs } from '@safelight/contracts/route'

/** Path and query of a route; for `<img src>` and links as well as for calls. */
export function buildUrl<R extends Route>(route: R, args: Omit<RouteArgs<R>, 'body'>): string {
  return routeUrl(route, args)
}

/** The same without types, for callers that have checked them. `undefined` parts are left out. */
export function routeUrl(
  route: Pick<Route, 'path'>,
  args: { params?: object | undefined; query?: object | undefined },
): string {
  const params = new Map(Object.entries(args.params ?? {}) as [string, string | number][])
  const path = route.path.replace(/\{(\w+)\}/g, (_match, name: string) => {
    const value = params.get(name)
    if (value === undefined) throw new TypeError(`${route.path}: ${name} is missing`)
    return encodeURIComponent(String(value))
  })
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries(args.query ?? {}) as QueryEntry[])
    if (value !== undefined) query.set(key, String(value))
  return query.size > 0 ? `${path}?${query.toString()}` : path
}

type QueryEntry = [string, string | number | boolean | undefined]
