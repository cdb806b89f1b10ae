import { once } from 'node:events'
import { Hono } from 'hono'
import { afterEach, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { openEvents, type ServerEvent } from '@safelight/contracts/event'
import { protocolsOf } from '@safelight/contracts/socket-protocol'
import { createEventBus } from '../event-bus.ts'
import { createAccess, type AccessRule } from '../http/access.ts'
import { startHttpServer } from '../http/http-server.ts'
import { silentLog } from '../log.ts'
import { createSocketHub } from './socket-hub.ts'

const TOKEN = 'a token, (long) enough'
const added: ServerEvent = { type: 'images:added', data: { collection: 'public', count: 3 } }
const stops: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

async function start(rule: Partial<AccessRule> = {}, pingEveryMs?: number) {
  const bus = createEventBus((error) => {
    throw error
  })
  const access = createAccess(
    { host: '127.0.0.1', allowedHosts: [], token: null, ...rule },
    { now: () => new Date() },
  )
  const hub = createSocketHub({
    bus,
    route: openEvents,
    assertAccess: (route, request) => access.assertAccess(route, request),
    version: '1.2.3',
    log: silentLog,
    ...(pingEveryMs !== undefined && { pingEveryMs }),
  })
  const server = await startHttpServer({
    app: new Hono(),
    host: '127.0.0.1',
    port: 0,
    onUpgrade: hub.onUpgrade,
  })
  stops.push(async () => {
    hub.close()
    await server.close(0)
  })
  const url = server.url.replace('http', 'ws')
  return { bus, hub, url }
}

/** Reads messages one after another. */
function reader(socket: WebSocket) {
  const messages: ServerEvent[] = []
  let wake = () => {}
  socket.on('message', (data: Buffer) => {
    messages.push(JSON.parse(data.toString()) as ServerEvent)
    wake()
  })
  return async () => {
    while (messages.length === 0) await new Promise<void>((resolve) => (wake = resolve))
    return messages.shift()
  }
}

async function refusal(url: string, options: object = {}, protocols: string[] = []) {
  const socket = new WebSocket(url, protocols, options)
  socket.on('error', () => {})
  const [, response] = (await once(socket, 'unexpected-response')) as [
    unknown,
    NodeJS.ReadableStream & { statusCode: number },
  ]
  let body = ''
  for await (const chunk of response) body += String(chunk)
  return {
    status: response.statusCode,
    code: (JSON.parse(body) as { error: { code: string } }).error.code,
  }
}

describe('event socket', () => {
  it('greets, then passes on what the bus says', async () => {
    const { bus, url } = await start()
    const read = reader(new WebSocket(`${url}/api/events`, protocolsOf(null)))
    expect(await read()).toEqual({ type: 'hello', data: { version: '1.2.3' } })
    bus.publish(added)
    expect(await read()).toEqual(added)
  })

  it('reaches every peer, and goes on after one left', async () => {
    const { bus, url } = await start()
    const sockets = [1, 2].map(() => new WebSocket(`${url}/api/events`))
    const reads = sockets.map(reader)
    for (const read of reads) await read()
    sockets[0]?.close()
    await once(sockets[0]!, 'close')
    bus.publish(added)
    expect(await reads[1]?.()).toEqual(added)
  })

  it.each([
    ['a page of another origin', { origin: 'http://evil.example' }, 403, 'origin_not_allowed'],
    ['a name that is not ours', { headers: { host: 'evil.example' } }, 403, 'host_not_allowed'],
  ])('refuses %s', async (_who, options, status, code) => {
    const { url } = await start()
    expect(await refusal(`${url}/api/events`, options)).toEqual({ status, code })
  })

  it('wants the token where one is set, as header or among the protocols', async () => {
    const { url } = await start({ token: TOKEN })
    expect(await refusal(`${url}/api/events`)).toMatchObject({ status: 401 })
    const wrong = protocolsOf('another')
    expect(await refusal(`${url}/api/events`, {}, wrong)).toMatchObject({ status: 401 })
    for (const socket of [
      new WebSocket(`${url}/api/events`, protocolsOf(TOKEN)),
      new WebSocket(`${url}/api/events`, { headers: { authorization: `Bearer ${TOKEN}` } }),
    ])
      expect(await reader(socket)()).toMatchObject({ type: 'hello' })
  })

  it('answers 404 at any other address', async () => {
    const { url } = await start()
    expect(await refusal(`${url}/api/other`)).toEqual({ status: 404, code: 'not_found' })
  })

  it('cuts a peer that talks too much and one that is dead', async () => {
    const { url } = await start({}, 20)
    const loud = new WebSocket(`${url}/api/events`)
    await once(loud, 'open')
    loud.send('x'.repeat(2000))
    const [loudCode] = (await once(loud, 'close')) as [number]
    expect(loudCode).toBe(1009)
    const dead = new WebSocket(`${url}/api/events`, { autoPong: false })
    const [deadCode] = (await once(dead, 'close')) as [number]
    expect(deadCode).toBe(1006)
  })

  it('says goodbye when it stops', async () => {
    const { hub, url } = await start()
    const socket = new WebSocket(`${url}/api/events`)
    await once(socket, 'open')
    hub.close()
    const [code] = (await once(socket, 'close')) as [number]
    expect(code).toBe(1001)
  })
})
