import type { IncomingMessage } from 'node:http'
import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocket, WebSocketServer } from 'ws'
import type { ServerEvent } from '@safelight/contracts/event'
import { SOCKET_PROTOCOL, tokenOfProtocols } from '@safelight/contracts/socket-protocol'
import type { Route } from '@safelight/contracts/route'
import type { EventBus } from '../event-bus.ts'
import { errorResponse } from '../http/error-response.ts'
import { AppError } from '../app-error.ts'
import type { Log } from '../log.ts'
import { decideSend } from './send-decision.ts'

export type UpgradeHandler = (request: IncomingMessage, socket: Duplex, head: Buffer) => void

export type SocketHub = {
  readonly onUpgrade: UpgradeHandler
  /** Says goodbye to every peer (1001) and stops listening to the bus. */
  close(): void
}

export type SocketHubDeps = {
  readonly bus: EventBus
  /** The route that the socket stands for; its path and access hold. */
  readonly route: Route
  readonly assertAccess: (route: Route, request: Request) => void
  readonly version: string
  readonly log: Log
  /** A peer that does not answer a ping until the next one is cut. */
  readonly pingEveryMs?: number
}

/** Peers only listen; what they send is not for us. */
const MAX_RECEIVED_BYTES = 1024
const MAX_PEERS = 256

/** Hands every event of the bus to every connected peer, and never waits for a slow one. */
export function createSocketHub(deps: SocketHubDeps): SocketHub {
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_RECEIVED_BYTES,
    handleProtocols: (offered) => (offered.has(SOCKET_PROTOCOL) ? SOCKET_PROTOCOL : false),
  })
  const unsubscribe = deps.bus.subscribe((event) => broadcast(server.clients, event))
  const stopPings = startPings(server.clients, deps.pingEveryMs ?? 30_000)

  server.on('connection', (peer) => {
    peer.on('error', (error) => deps.log.warn('event socket failed', { error: error.message }))
    send(peer, JSON.stringify({ type: 'hello', data: { version: deps.version } }))
  })

  return {
    onUpgrade(request, socket, head) {
      socket.on('error', () => socket.destroy())
      try {
        assertWanted(deps, toWebRequest(request), server.clients.size)
      } catch (error) {
        void refuse(socket, errorResponse(error, deps.log))
        return
      }
      server.handleUpgrade(request, socket, head, (peer) =>
        server.emit('connection', peer, request),
      )
    },
    close() {
      unsubscribe()
      stopPings()
      for (const peer of server.clients) peer.close(1001, 'Safelight is stopping')
      server.close()
    },
  }
}

function assertWanted(deps: SocketHubDeps, request: Request, peers: number): void {
  if (new URL(request.url).pathname !== deps.route.path)
    throw new AppError('not_found', `There is no socket at this address; it is ${deps.route.path}`)
  deps.assertAccess(deps.route, request)
  if (peers >= MAX_PEERS)
    throw new AppError('too_many_connections', `${MAX_PEERS} event sockets are open already`)
}

/** Browsers cannot add headers to a socket; a token comes among the offered protocols. */
function toWebRequest(incoming: IncomingMessage): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers))
    if (value !== undefined) headers.set(name, String(value))
  const token = tokenOfProtocols(headers.get('sec-websocket-protocol') ?? '')
  if (token !== null) headers.set('authorization', `Bearer ${token}`)
  try {
    return new Request(new URL(incoming.url ?? '/', 'http://socket.invalid'), { headers })
  } catch (cause) {
    throw new AppError('bad_request', 'This address cannot be read', { cause })
  }
}

async function refuse(socket: Duplex, response: Response): Promise<void> {
  const body = await response.text()
  socket.end(
    [
      `HTTP/1.1 ${response.status} ${STATUS_CODES[response.status] ?? 'Refused'}`,
      'Content-Type: application/json; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  )
}

function broadcast(peers: ReadonlySet<WebSocket>, event: ServerEvent): void {
  let text: string | undefined
  for (const peer of peers) {
    if (peer.readyState !== WebSocket.OPEN) continue
    const decision = decideSend(event, peer.bufferedAmount)
    if (decision === 'cut') peer.terminate()
    if (decision === 'send') send(peer, (text ??= JSON.stringify(event)))
  }
}

function send(peer: WebSocket, text: string): void {
  peer.send(text, () => {
    // A peer that went away in the middle is noticed by its `close`.
  })
}

/** Returns the function that stops. */
function startPings(peers: ReadonlySet<WebSocket>, everyMs: number): () => void {
  const silent = new WeakSet<WebSocket>()
  const timer = setInterval(() => {
    for (const peer of peers) {
      if (silent.has(peer)) {
        peer.terminate()
        continue
      }
      silent.add(peer)
      peer.once('pong', () => silent.delete(peer))
      peer.ping()
    }
  }, everyMs)
  timer.unref()
  return () => clearInterval(timer)
}
