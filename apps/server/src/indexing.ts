import { availableParallelism } from 'node:os'
import path from 'node:path'
import type { FoldersService } from './features/folders/folders.service.ts'
import { createJobsService } from './features/jobs/jobs.service.ts'
import { createFileHost, createHashJob, createSourceJob } from './features/scans/file.jobs.ts'
import { noteGoneFiles } from './features/scans/lost-files.ts'
import { createScansService } from './features/scans/scans.service.ts'
import { createThumbnailHost } from './features/thumbnails/thumbnail-host.ts'
import { createThumbnailJob } from './features/thumbnails/thumbnails.jobs.ts'
import { createThumbnailsService } from './features/thumbnails/thumbnails.service.ts'
import type { Clock } from './platform/clock.ts'
import type { Database } from './platform/db/database.ts'
import type { EventBus } from './platform/event-bus.ts'
import type { Log } from './platform/log.ts'
import { createContentStore } from './platform/storage/content-store.ts'

export type IndexingDeps = {
  database: Database
  events: EventBus
  clock: Clock
  log: Log
  dataDir: string
  listCollections: () => Promise<string[]>
  assertCollection: (name: string) => Promise<void>
  folders: Pick<FoldersService, 'findFolderOf' | 'listRoots' | 'markOffline'>
}

/** What is done is kept; what is not is put back after this. */
const STOP_DEADLINE_MS = 5_000
/** Two processes hash as fast as most disks read. */
const HASH_PROCESSES = Math.min(2, availableParallelism())

/**
 * Everything that turns files into rows and pictures: scans, the queue of background work and
 * thumbnails, and the threads and processes they work in.
 */
export function createIndexing(deps: IndexingDeps) {
  const { database, events: bus, clock, log, folders } = deps
  const thumbnailFolder = path.join(deps.dataDir, 'thumbnails')
  const store = createContentStore(thumbnailFolder)
  const thumbnailHost = createThumbnailHost()
  const sourceHost = createFileHost()
  const hashHosts = Array.from({ length: HASH_PROCESSES }, createFileHost)
  const markOffline = (id: number, isOffline: boolean) => folders.markOffline(id, isOffline)

  const jobs = createJobsService({
    database,
    bus,
    clock,
    log,
    listCollections: deps.listCollections,
    handlers: [
      createThumbnailJob({ host: thumbnailHost, folder: thumbnailFolder, bus }),
      createHashJob({
        hosts: hashHosts,
        onThumbnailsDropped: (files) => thumbnails.removeFiles(files),
        onReunited: (schema, ids) => {
          jobs.noteRequested(schema, ids.length)
          jobs
            .takeUpRequests(schema)
            .catch((error: unknown) => log.warn('background work could not be queued', { error }))
        },
      }),
      createSourceJob({
        host: sourceHost,
        onHidden: (schema, ids) => void scans.reparseImages(schema, ids),
      }),
    ],
    onGone: (schema, ids) => noteGoneFiles({ database, markOffline, findRootOf }, schema, ids),
  })
  const thumbnails = createThumbnailsService({
    database,
    jobs,
    host: thumbnailHost,
    folder: thumbnailFolder,
    store,
    log,
    assertCollection: deps.assertCollection,
  })
  const scans = createScansService({
    database,
    bus,
    clock,
    log,
    jobs,
    listCollections: deps.listCollections,
    markOffline,
    onThumbnailsDropped: (files) => thumbnails.removeFiles(files),
  })

  async function findRootOf(filePath: string) {
    const folder = await folders.findFolderOf(filePath)
    if (!folder || folder.is_root) return folder
    const roots = await folders.listRoots()
    return roots.find((root) => filePath.startsWith(root.path + path.sep))
  }

  return {
    jobs,
    scans,
    thumbnails,
    /** Goes on with what the last run left undone. */
    async start() {
      store.clearTemporary()
      await jobs.start()
      await scans.start()
    },
    /** Stops everything; the next start goes on. */
    async stop() {
      await scans.stop()
      await jobs.stop(STOP_DEADLINE_MS)
      await Promise.all([thumbnailHost, sourceHost, ...hashHosts].map((host) => host.close()))
    },
  }
}
