import { connect } from 'node:net'
import { Hono } from 'hono'
import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { defineRoute } from '@safelight/contracts/route'
import { silentLog } from '../log.ts'
import { createAccess } from './access.ts'
import { createHttpApp } from './http-app.ts'
import { startHttpServer, type HttpServer } from './http-server.ts'
import { onRoute } from './route-handler.ts'

const servers: HttpServer[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close(0)
})

const echo = defineRoute({
  name: 'echo',
  method: 'GET',
  path: '/api/echo',
  summary: 'Says it again',
  access: 'read',
  query: z.object({ q: z.string() }),
  response: z.object({ q: z.string() }),
})

async function start(app?: Hono, port = 0) {
  const access = createAccess(
    { host: '127.0.0.1', allowedHosts: [], token: null },
    { now: () => new Date() },
  )
  const server = await startHttpServer({
    app:
      app ??
      createHttpApp({
        routes: [echo],
        handlers: [onRoute(echo, ({ query }) => query)],
        access,
        log: silentLog,
        pageFolder: '/nonexistent',
      }),
    host: '127.0.0.1',
    port,
    onUpgrade: (_request, socket) => socket.destroy(),
  })
  servers.push(server)
  return server
}

/** Sends bytes as they are and returns the answer's first line. */
function raw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    socket.on('data', (chunk) => (answer += chunk.toString()))
    socket.on('close', () => resolve(answer.split('\r\n')[0] ?? ''))
    socket.on('error', reject)
  })
}

describe('startHttpServer', () => {
  it('answers over a real socket, with strict headers on every answer', async () => {
    const { url } = await start()
    for (const path of ['/api/echo?q=a', '/api/nothing', '/api/echo', '/']) {
      const { headers } = await fetch(url + path)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    }
  })

  it('takes the longest search that the contract allows, in Chinese', async () => {
    const { url } = await start()
    const q = '灯'.repeat(4000)
    const answer = (await (await fetch(`${url}/api/echo?q=${encodeURIComponent(q)}`)).json()) as {
      data: { q: string }
    }
    expect(answer.data.q).toBe(q)
  })

  it('refuses a foreign name before anything else, for the page as well', async () => {
    const { port } = await start()
    for (const path of ['/api/echo?q=a', '/', '/api/nothing'])
      expect(
        await raw(port, `GET ${path} HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n`),
      ).toContain('403')
  })

  it('says what to do when the port is taken', async () => {
    const { port } = await start()
    await expect(start(new Hono(), port)).rejects.toMatchObject({
      code: 'address_unavailable',
      message: expect.stringContaining('--port') as string,
    })
  })

  it('lets a running request end when it stops', async () => {
    const app = new Hono()
    let entered = () => {}
    let finish = () => {}
    const inside = new Promise<void>((resolve) => (entered = resolve))
    const done = new Promise<void>((resolve) => (finish = resolve))
    app.get('/slow', async (context) => {
      entered()
      await done
      return context.text('finished')
    })
    const server = await start(app)
    const answer = fetch(`${server.url}/slow`).then((response) => response.text())
    await inside
    const closed = server.close(10_000)
    finish()
    expect(await answer).toBe('finished')
    await closed
  })
})
