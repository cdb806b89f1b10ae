import { openEvents } from '@safelight/contracts/event'
import { ROUTES } from '@safelight/contracts/routes'
import type { Config } from './config/config.ts'
import { createBrowsing } from './browsing.ts'
import { apiDocsRoutes } from './features/api-docs/api-docs.routes.ts'
import { backupRoutes } from './features/backup/backup.routes.ts'
import { createBackupService } from './features/backup/backup.service.ts'
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
import type { Clock } from './platform/clock.ts'
import type { Database } from './platform/db/database.ts'
import { createEventBus, type EventBus } from './platform/event-bus.ts'
import { createAccess, type Access } from './platform/http/access.ts'
import { createHttpApp } from './platform/http/http-app.ts'
import { startHttpServer } from './platform/http/http-server.ts'
import type { RouteHandler } from './platform/http/route-handler.ts'
import type { Log } from './platform/log.ts'
import { createSocketHub } from './platform/ws/socket-hub.ts'
import { PAGE_FOLDER, VERSION } from './build-facts.ts'
import { openLibrary, withDefaults, type Ports } from './library.ts'

export type RunningApp = {
  /** Where the page and the API answer. */
  readonly url: string
  readonly services: Services
  /** Refuses new work, lets running work end, closes the database. */
  stop(): Promise<void>
}

export type Services = ReturnType<typeof createServices>

/**
 * Builds and starts everything by hand, in this order: library (data directory, lock, database),
 * services, HTTP. Stops in the opposite order, also when starting fails half-way.
 */
export async function startApp(config: Config, ports: Partial<Ports> = {}): Promise<RunningApp> {
  const { log, clock } = withDefaults(ports)
  await using starting = new AsyncDisposableStack()
  const { database, lock } = starting.use(await openLibrary(config, { log, clock }))

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
  const backups = createBackupService({ database, clock, dataDir, version: VERSION })
  return { database, collections, folders, browse, indexing, browsing, stats, backups }
}

/** Every route handler there is; start-up fails when one is missing or double. */
function listHandlers(services: Services): RouteHandler[] {
  const { collections, folders, browse, indexing, browsing, stats, backups } = services
  return [
    ...collectionRoutes(collections),
    ...folderRoutes(folders, browse),
    ...browsing.routes,
    ...scanRoutes(indexing.scans),
    ...jobRoutes(indexing.jobs),
    ...thumbnailRoutes(indexing.thumbnails),
    ...statsRoutes(stats),
    ...backupRoutes(backups),
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
    routes: ROUTES,
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
