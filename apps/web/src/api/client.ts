import type { Route, RouteArgs, RouteResponse } from '@safelight/contracts/route'

// Stands in until packages/client is there.
export class ApiError extends Error {
  readonly code: string
  readonly status: number
  readonly details: Record<string, unknown> | undefined
  constructor(fields: {
    code: string
    status: number
    message: string
    details?: Record<string, unknown>
  }) {
    super(fields.message)
    this.code = fields.code
    this.status = fields.status
    this.details = fields.details
  }
}

export type Api = {
  call: <R extends Route>(
    route: R,
    args?: Partial<RouteArgs<R>>,
    options?: { signal?: AbortSignal },
  ) => Promise<RouteResponse<R>>
}

export function createClient(options: { baseUrl: string }): Api {
  return {
    call: async (route, args, callOptions) => {
      const given = (args ?? {}) as {
        params?: Record<string, unknown>
        query?: Record<string, unknown>
        body?: unknown
      }
      const path = route.path.replace(/\{(\w+)\}/g, (_m, name: string) =>
        encodeURIComponent(String(given.params?.[name])),
      )
      const query = new URLSearchParams()
      for (const [key, value] of Object.entries(given.query ?? {}))
        if (value !== undefined && value !== null) query.set(key, String(value))
      const search = query.size > 0 ? `?${query.toString()}` : ''
      const response = await fetch(options.baseUrl + path + search, {
        method: route.method,
        signal: callOptions?.signal ?? null,
        headers: given.body === undefined ? {} : { 'content-type': 'application/json' },
        body: given.body === undefined ? null : JSON.stringify(given.body),
      }).catch((error: unknown) => {
        throw new ApiError({ code: 'unreachable', status: 0, message: String(error) })
      })
      const json = (await response.json().catch(() => null)) as any
      if (!json?.success)
        throw new ApiError({
          status: response.status,
          ...(json?.error ?? { code: 'internal', message: response.statusText }),
        })
      return route.response ? route.response.parse(json.data) : json.data
    },
  }
}
