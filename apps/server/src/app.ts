import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { openEvents } from '@safelight/contracts/event'
import { ROUTES } from '@safelight/contracts/routes'
import type { Config } from './config/config.ts'
import { createBrowsing } from './browsing.ts'
import { apiDocsRoutes } from './features/api-docs/api-docs.routes.ts'
import { collectionRoutes } from './features/collections/collections.routes.ts'
import { createCollectionsService } from './features/collections/collections.service.ts'
import { createBrowseService } from './features/folders/browse.service.ts'
import { folderRoutes } from './features/folders/folders.routes.ts'
import { createFoldersService, type FoldersService } from './features/folders/folders.service.ts'
import { jobRoutes } from './features/jobs/jobs.routes.ts'
import { scanRoutes } from './features/scans/scans.routes.ts'
import { thumbnailRoutes } from './features/thumbnails/thumbnails.routes.ts'
import { createIndexing } from './indexing.ts'
import { sessionRoutes } from './features/session/session.routes.ts'
import { statsRoutes } from './features/stats/stats.routes.ts'
import { createStatsService } from './features/stats/stats.service.ts'
import { migrateDatabase } from './migrations/migrate.ts'
import { AppError } from './platform/app-error.ts'
import { systemClock, type Clock } from './platform/clock.ts'
import { openDatabase, type Database, type DatabaseOptions } from './platform/db/database.ts'
import { createEventBus, type EventBus } from './platform/event-bus.ts'
import { createAccess, type Access } from './platform/http/access.ts'
import { createHttpApp } from './platform/http/http-app.ts'
import { startHttpServer } from './platform/http/http-server.ts'
import type { RouteHandler } from './platform/http/route-handler.ts'
import { acquireInstanceLock } from './platform/instance/instance-lock.ts'
import { createLog, type Log } from './platform/log.ts'
import { createSocketHub } from './platform/ws/socket-hub.ts'
import { PAGE_FOLDER, VERSION } from './build-facts.ts'

/** What the outside world gives; tests hand in their own. */
export type Ports = { log: Log; clock: Clock }

export type RunningApp = {
  /** Where the page and the API answer. */
  readonly url: string
  readonly services: Services
  /** Refuses new work, lets running work end, closes the database. */
  stop(): Promise<void>
}

export type Services = ReturnType<typeof createServices>

/**
 * Builds and starts everything by hand, in this order: data directory and its lock, database,
 * services, HTTP. Stops in the opposite order, also when starting fails half-way.
 */
export async function startApp(config: Config, ports: Partial<Ports> = {}): Promise<RunningApp> {
  const log = ports.log ?? createLog()
  const clock = ports.clock ?? systemClock
  await using starting = new AsyncDisposableStack()

  await createDataDir(config.dataDir)
  const lock = acquireInstanceLock(config.dataDir, clock.now())
  starting.defer(() => lock.release())

  const database = await openDatabase(databaseOptions(config, log))
  starting.defer(() => database.close())
  await migrateDatabase(database)

  const events = createEventBus((error) => log.error('an event listener failed', { error }))
  const access = createAccess(
    { host: config.host, allowedHosts: config.allowedHosts, token: config.secrets.token },
    clock,
  )
  const services = createServices({ config, database, events, log, clock })
  starting.defer(() => services.indexing.stop())
  await services.indexing.start()
  starting.defer(() => services.browsing.stop())
  await services.browsing.start()

  const url = await listen({ config, services, access, events, log, clock }, starting)
  lock.setUrl(url)

  const running = starting.move()
  return { url, services, stop: () => running.disposeAsync() }
}

type ServiceDeps = {
  config: Config
  database: Database
  events: EventBus
  log: Log
  clock: Clock
}

/** Every service once, with the narrow things it needs. */
function createServices({ config, database, events, log, clock }: ServiceDeps) {
  const { dataDir } = config
  const collections = createCollectionsService({ database })
  const assertCollection = (name: string) => collections.assertCollection(name)
  const folders: FoldersService = createFoldersService({
    database,
    // Folders and scans need each other; neither calls the other before both are there.
    scans: {
      startScan: (id) => indexing.scans.startScan(id),
      cancelScansOf: (ids) => indexing.scans.cancelScansOf(ids),
    },
    events,
    clock,
    assertCollection,
    dataDir,
  })
  const listCollections = async () =>
    (await collections.listCollections()).map((collection) => collection.schema_name)
  const common = { database, events, log, clock, assertCollection, listCollections, folders }
  const indexing = createIndexing({ ...common, dataDir })
  const browsing = createBrowsing({
    ...common,
    jobs: indexing.jobs,
    onThumbnailsDropped: (files) => indexing.thumbnails.removeFiles(files),
  })
  const browse = createBrowseService({
    listRootPaths: async () => (await folders.listRoots()).map((root) => root.path),
  })
  const stats = createStatsService({ database, clock, version: VERSION })
  return { database, collections, folders, browse, indexing, browsing, stats }
}

/** Every route handler there is; start-up fails when one is missing or double. */
function listHandlers(services: Services): RouteHandler[] {
  const { collections, folders, browse, indexing, browsing, stats } = services
  return [
    ...collectionRoutes(collections),
    ...folderRoutes(folders, browse),
    ...browsing.routes,
    ...scanRoutes(indexing.scans),
    ...jobRoutes(indexing.jobs),
    ...thumbnailRoutes(indexing.thumbnails),
    ...statsRoutes(stats),
    ...apiDocsRoutes(ROUTES, VERSION),
  ]
}

type ListenDeps = {
  config: Config
  services: Services
  access: Access
  events: EventBus
  log: Log
  clock: Clock
}

async function listen(
  { config, services, access, events, log, clock }: ListenDeps,
  stack: AsyncDisposableStack,
): Promise<string> {
  const handlers = [
    ...listHandlers(services),
    ...sessionRoutes({ token: config.secrets.token, access, clock }),
  ]
  const app = createHttpApp({
    // Until every feature is in place; then `routes: ROUTES`, which refuses a route without handler.
    routes: ROUTES.filter((route) => handlers.some((handler) => handler.route === route)),
    handlers,
    access,
    log,
    pageFolder: PAGE_FOLDER,
  })
  const hub = createSocketHub({
    bus: events,
    route: openEvents,
    assertAccess: (route, request) => access.assertAccess(route, request),
    version: VERSION,
    log,
  })
  const server = await startHttpServer({
    app,
    host: config.host,
    port: config.port,
    onUpgrade: hub.onUpgrade,
  })
  stack.defer(() => server.close())
  stack.defer(() => hub.close())
  return server.url
}

function databaseOptions(config: Config, log: Log): DatabaseOptions {
  const { databaseUrl } = config.secrets
  return databaseUrl === null
    ? { kind: 'embedded', dataDir: path.join(config.dataDir, 'database'), log }
    : { kind: 'postgresql', url: databaseUrl, log }
}

async function createDataDir(dataDir: string): Promise<void> {
  try {
    // Only for its owner: it holds prompts, and tokens of other programs later.
    await mkdir(dataDir, { recursive: true, mode: 0o700 })
  } catch (cause) {
    throw new AppError(
      'config_invalid',
      `The data directory ${dataDir} cannot be made (${(cause as NodeJS.ErrnoException).code}). Choose another --data-dir.`,
      { cause },
    )
  }
}
