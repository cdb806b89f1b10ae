import { Hono } from 'hono'
import { z } from 'zod'
import { describe, expect, it } from 'vitest'
import { defineRoute, type Route } from '@safelight/contracts/route'
import { AppError } from '../app-error.ts'
import { createLog } from '../log.ts'
import { bindRoutes } from './bind-routes.ts'
import { onRoute, type RouteHandler } from './route-handler.ts'

const double = defineRoute({
  name: 'double',
  method: 'GET',
  path: '/api/things/{id}',
  summary: 'Twice the id',
  access: 'read',
  params: z.object({ id: z.coerce.number<string>().int() }),
  query: z.object({ add: z.coerce.number<string>().default(0) }),
  response: z.object({ value: z.number() }),
})
const batch = defineRoute({
  name: 'batch',
  method: 'POST',
  path: '/api/things:batch',
  summary: 'A path with a colon',
  access: 'write',
  body: z.object({ ids: z.array(z.number()) }),
  response: z.object({ count: z.number() }),
})
const fails = defineRoute({
  name: 'fails',
  method: 'GET',
  path: '/api/fails',
  summary: 'Throws',
  access: 'read',
  query: z.object({ how: z.enum(['known', 'unknown']) }),
  response: z.object({}),
})
const bytes = defineRoute({
  name: 'bytes',
  method: 'GET',
  path: '/api/bytes',
  summary: 'A file',
  kind: 'bytes',
  access: 'open',
})
const routes: Route[] = [double, batch, fails, bytes]

const handlers: RouteHandler[] = [
  onRoute(double, ({ params, query }) => ({ value: params.id * 2 + query.add })),
  onRoute(batch, async ({ body }) => ({ count: body.ids.length })),
  onRoute(fails, ({ query }) => {
    if (query.how === 'known') throw new AppError('image_not_found', 'No image 7')
    throw new Error('secret detail')
  }),
  onRoute(bytes, (_input, request) => {
    request.setHeader('x-extra', 'yes')
    return new Response('abc', { headers: { 'content-type': 'text/plain' } })
  }),
]

function build(deny?: AppError) {
  const lines: string[] = []
  const app = new Hono()
  bindRoutes(app, {
    routes,
    handlers,
    assertAccess: () => {
      if (deny) throw deny
    },
    log: createLog((line) => lines.push(line)),
  })
  const call = async (path: string, init?: RequestInit) => {
    const response = await app.request(path, init)
    const body = (await response.json()) as {
      data: unknown
      error: { code: string; message: string; details: { error_id: string } }
    }
    return { status: response.status, headers: response.headers, body }
  }
  return { app, call, lines }
}

const post = (body: string, type = 'application/json'): RequestInit => ({
  method: 'POST',
  body,
  headers: { 'content-type': type },
})

describe('bindRoutes', () => {
  it('parses parameters and wraps the answer in the envelope', async () => {
    const { call } = build()
    expect(await call('/api/things/21?add=3')).toMatchObject({
      status: 200,
      body: { success: true, data: { value: 45 } },
    })
  })

  it('binds a path with a colon in it', async () => {
    const { call } = build()
    expect((await call('/api/things:batch', post('{"ids":[1,2]}'))).body.data).toEqual({ count: 2 })
  })

  it('names every field that does not fit', async () => {
    const { call } = build()
    const { status, body } = await call('/api/things/x?add=y')
    expect(status).toBe(400)
    expect(body.error.code).toBe('validation_failed')
    expect(body.error.message).toContain('path.id')
  })

  it('refuses an unknown query parameter instead of ignoring a typing mistake', async () => {
    const { call } = build()
    const { status, body } = await call('/api/things/1?ad=2')
    expect(status).toBe(400)
    expect(body.error.message).toContain('ad')
  })

  it('refuses a parameter given twice', async () => {
    const { call } = build()
    expect((await call('/api/things/1?add=2&add=3')).status).toBe(400)
  })

  it.each([
    ['not JSON', post('{"ids":')],
    ['a form', post('ids=1', 'application/x-www-form-urlencoded')],
    ['no content type', { method: 'POST' }],
  ])('answers bad_request to a body that is %s', async (_what, init) => {
    const { call } = build()
    expect(await call('/api/things:batch', init)).toMatchObject({
      status: 400,
      body: { success: false, error: { code: 'bad_request' } },
    })
  })

  it('refuses a body beyond the limit, also when no length is announced', async () => {
    const { call } = build()
    const big = `{"ids":[${'1,'.repeat(600_000)}1]}`
    expect((await call('/api/things:batch', post(big))).status).toBe(413)
    const stream = new Blob([big]).stream()
    const init = { ...post(''), body: stream, duplex: 'half' } as RequestInit
    expect((await call('/api/things:batch', init)).status).toBe(413)
  })

  it('translates a known error and keeps its message', async () => {
    const { call, lines } = build()
    expect(await call('/api/fails?how=known')).toMatchObject({
      status: 404,
      body: { success: false, error: { code: 'image_not_found', message: 'No image 7' } },
    })
    expect(lines).toEqual([])
  })

  it('hides an unknown error behind an id that the log explains', async () => {
    const { call, lines } = build()
    const { status, body } = await call('/api/fails?how=unknown')
    expect(status).toBe(500)
    expect(body.error.code).toBe('internal')
    expect(JSON.stringify(body)).not.toContain('secret')
    expect(lines.join()).toContain(body.error.details.error_id)
    expect(lines.join()).toContain('secret detail')
  })

  it('checks access before anything of the request is parsed', async () => {
    const { call } = build(new AppError('unauthorized', 'Sign in'))
    expect(await call('/api/things/x')).toMatchObject({ status: 401 })
  })

  it('passes the bytes of a file route through, with the headers it adds', async () => {
    const { app } = build()
    const response = await app.request('/api/bytes')
    expect(await response.text()).toBe('abc')
    expect(response.headers.get('x-extra')).toBe('yes')
  })

  it('answers 405 with Allow for a known path and 404 for an unknown one', async () => {
    const { call } = build()
    const wrong = await call('/api/things/1', { method: 'DELETE' })
    expect(wrong.status).toBe(405)
    expect(wrong.headers.get('allow')).toBe('GET')
    expect((await call('/api/nothing')).body.error.code).toBe('not_found')
  })
})

describe('start-up', () => {
  const bind = (wanted: Route[], given: RouteHandler[]) => () =>
    bindRoutes(new Hono(), {
      routes: wanted,
      handlers: given,
      assertAccess: () => {},
      log: createLog(() => {}),
    })

  it('fails when a route has no handler', () => {
    expect(bind(routes, handlers.slice(1))).toThrow('double has no handler')
  })

  it('fails when a route has two handlers', () => {
    expect(bind(routes, [...handlers, handlers[0]!])).toThrow('double has two handlers')
  })

  it('fails when a handler answers a route that the contracts do not list', () => {
    expect(bind(routes.slice(1), handlers)).toThrow('double is not among the routes')
  })
})
