import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { openEvents } from '@safelight/contracts/event'
import type { Config } from './config/config.ts'
import { createCollectionsService } from './features/collections/collections.service.ts'
import { collectionRoutes } from './features/collections/collections.routes.ts'
import { migrateDatabase } from './migrations/migrate.ts'
import { systemClock, type Clock } from './platform/clock.ts'
import { openDatabase, type Database } from './platform/db/database.ts'
import { createEventBus } from './platform/event-bus.ts'
import { createAccess } from './platform/http/access.ts'
import { createHttpApp } from './platform/http/http-app.ts'
import { startHttpServer } from './platform/http/http-server.ts'
import type { RouteHandler } from './platform/http/route-handler.ts'
import { acquireInstanceLock } from './platform/instance/instance-lock.ts'
import { createLog, type Log } from './platform/log.ts'
import { createSocketHub } from './platform/ws/socket-hub.ts'
import { VERSION } from './version.ts'

export type RunningServer = {
  /** Where the page and the API answer, e.g. `http://127.0.0.1:8484`. */
  readonly url: string
  /** Refuses new work, lets running work end, closes sockets, then the database. */
  stop(): Promise<void>
}

export type ServerOptions = {
  readonly config: Config
  readonly log?: Log
  readonly clock?: Clock
}

/** Where the built page lies in a checkout. */
const PAGE_FOLDER = fileURLToPath(new URL('../../web/dist', import.meta.url))

/**
 * The composition root: builds every part by hand, starts them in order, and stops them in reverse.
 * What was started before a fault is stopped again before the fault is thrown.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { config, clock = systemClock, log = createLog() } = options
  const stops: (() => Promise<void> | void)[] = []
  const stop = async () => {
    for (const step of stops.splice(0).reverse()) await step()
  }
  try {
    mkdirSync(config.dataDir, { recursive: true })
    const lock = acquireInstanceLock(config.dataDir, clock.now())
    stops.push(() => lock.release())
    const database = await openDatabaseOf(config, log)
    stops.push(() => database.close())
    await migrateDatabase(database)
    const parts = createParts({ config, database, clock, log })
    const server = await startHttpServer({
      app: parts.app,
      host: config.host,
      port: config.port,
      onUpgrade: parts.hub.onUpgrade,
    })
    stops.push(() => server.close())
    stops.push(() => parts.hub.close())
    lock.setUrl(server.url)
    return { url: server.url, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

function openDatabaseOf(config: Config, log: Log): Promise<Database> {
  const url = config.secrets.databaseUrl
  if (url !== null) return openDatabase({ kind: 'postgresql', url, log })
  return openDatabase({ kind: 'embedded', dataDir: path.join(config.dataDir, 'database'), log })
}

type Foundation = { config: Config; database: Database; clock: Clock; log: Log }

function createParts({ config, database, clock, log }: Foundation) {
  const bus = createEventBus((error) => log.error('an event listener failed', { error }))
  const collections = createCollectionsService({ database })

  const handlers: RouteHandler[] = [...collectionRoutes(collections)]

  const rule = { host: config.host, allowedHosts: config.allowedHosts, token: config.secrets.token }
  const access = createAccess(rule, clock)
  const app = createHttpApp({
    // Until every feature is there, what has a handler is what there is.
    routes: handlers.map((handler) => handler.route),
    handlers,
    access,
    log,
    pageFolder: PAGE_FOLDER,
  })
  const hub = createSocketHub({
    bus,
    route: openEvents,
    assertAccess: (route, request) => access.assertAccess(route, request),
    version: VERSION,
    log,
  })
  return { app, hub }
}
