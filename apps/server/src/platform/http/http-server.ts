import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'
import { AppError } from '../app-error.ts'
import type { UpgradeHandler } from '../ws/socket-hub.ts'

export type HttpServer = {
  /** Where it answers, e.g. `http://127.0.0.1:8484`. */
  readonly url: string
  readonly port: number
  /** Stops listening, lets running requests end for `deadlineMs`, then cuts them. */
  close(deadlineMs?: number): Promise<void>
}

export type HttpServerOptions = {
  readonly app: Hono
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
  readonly onUpgrade: UpgradeHandler
}

/** A search of 4,000 Chinese characters is 36 KB of address. */
const MAX_HEADER_BYTES = 64 * 1024

/** Starts to listen; throws `address_unavailable` when the port is taken or not allowed. */
export async function startHttpServer(options: HttpServerOptions): Promise<HttpServer> {
  const server = createAdaptorServer({
    fetch: options.app.fetch,
    serverOptions: { maxHeaderSize: MAX_HEADER_BYTES, keepAliveTimeout: 30_000 },
  }) as Server
  server.on('upgrade', options.onUpgrade)
  await listen(server, options.host, options.port)
  const { port } = server.address() as AddressInfo
  return {
    url: `http://${urlHost(options.host)}:${port}`,
    port,
    close: (deadlineMs = 5000) => close(server, deadlineMs),
  }
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(notAvailable(cause, host, port)))
    server.listen({ host, port }, () => resolve())
  })
}

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program (perhaps another Safelight) listens there; choose another --port',
  EACCES: 'this user may not open that port; choose a --port above 1023',
  EADDRNOTAVAIL: 'this machine has no such address; choose another --host',
  ENOTFOUND: 'this name leads to no address; choose another --host',
}

function notAvailable(cause: NodeJS.ErrnoException, host: string, port: number): AppError {
  const reason = REASONS[cause.code ?? ''] ?? cause.message
  return new AppError('address_unavailable', `Cannot listen on ${host}:${port}: ${reason}`, {
    cause,
  })
}

function urlHost(host: string): string {
  const name = { '0.0.0.0': '127.0.0.1', '::': '::1' }[host] ?? host
  return name.includes(':') ? `[${name}]` : name
}

async function close(server: Server, deadlineMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  // Kept-alive connections fall idle one by one as their last request ends.
  const sweep = setInterval(() => server.closeIdleConnections(), 20)
  const deadline = setTimeout(() => server.closeAllConnections(), deadlineMs)
  await closed
  clearInterval(sweep)
  clearTimeout(deadline)
}
