import type { FoldersService } from './features/folders/folders.service.ts'
import { facetRoutes } from './features/facets/facets.routes.ts'
import { createFacetsService } from './features/facets/facets.service.ts'
import { createLibraryDigest } from './features/facets/library-digest.ts'
import { findIdsByFileName } from './features/images/file-names.queries.ts'
import { createImageFileSender } from './features/images/image-file.service.ts'
import { createImageSearch } from './features/images/image-search.service.ts'
import { createImageSelection } from './features/images/image-selection.service.ts'
import { createImagesService } from './features/images/images.service.ts'
import { imageRoutes } from './features/images/images.routes.ts'
import { readMediaFile } from './features/metadata/read-media-file.ts'
import { createReadAgain } from './features/scans/read-again.ts'
import type { JobsService } from './features/jobs/jobs.service.ts'
import type { Clock } from './platform/clock.ts'
import type { Database } from './platform/db/database.ts'
import type { EventBus } from './platform/event-bus.ts'
import { describeFault, isGone } from './platform/files/file-faults.ts'
import type { RouteHandler } from './platform/http/route-handler.ts'
import type { Log } from './platform/log.ts'

export type BrowsingDeps = {
  database: Database
  events: EventBus
  clock: Clock
  log: Log
  assertCollection: (name: string) => Promise<void>
  listCollections: () => Promise<string[]>
  folders: Pick<FoldersService, 'listFolderIds' | 'listFolderPaths' | 'countImages'>
  jobs: Pick<JobsService, 'noteRequested' | 'takeUpRequests'>
  onThumbnailsDropped: (filePaths: readonly string[]) => void
}

/** A scan in such a state writes no more. */
const ENDED: ReadonlySet<string> = new Set(['done', 'cancelled', 'failed'])

/** Everything that finds and shows what is in the library: search, images, files, facets. */
export function createBrowsing(deps: BrowsingDeps) {
  const { database, events: bus, clock, log, folders, assertCollection } = deps
  const { db } = database
  // Months and days are those of this machine, whose user looks at them.
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const digest = createLibraryDigest({ database, clock, log, timeZone })
  const selectImages = createImageSelection({
    clock,
    assertCollection,
    listFolderIds: (id, recursive) => folders.listFolderIds(id, recursive),
    listFolderPaths: (schema) => folders.listFolderPaths(schema),
    findIdsByFileName: (wanted) => findIdsByFileName(db, wanted),
    findValues: async (schema, field) =>
      (await digest.findLatestCounts(schema))?.values(field) ?? null,
  })
  const search = createImageSearch({
    db,
    selectImages,
    countInFolders: (schema, folderIds) => folders.countImages(schema, folderIds),
  })
  const images = createImagesService({
    database,
    bus,
    assertCollection,
    readTexts: async (path) => readTexts(path, log),
    readAgain: createReadAgain(deps),
  })
  const sendFile = createImageFileSender({ db, assertCollection })
  const facets = createFacetsService({ db, selectImages, digest, timeZone })
  const settling = new Set<Promise<void>>()
  const unsubscribe = bus.subscribe((event) => {
    if (event.type !== 'scan:progress' || !ENDED.has(event.data.state)) return
    const work = digest
      .settle(event.data.schema_name)
      .catch((error: unknown) => log.warn('settling after a scan failed', { error }))
      .finally(() => settling.delete(work))
    settling.add(work)
  })
  const routes: RouteHandler[] = [
    ...imageRoutes({ images, search, sendFile }),
    ...facetRoutes(facets),
  ]
  return {
    routes,
    search,
    images,
    facets,
    /** Counts every collection in the background, so that the first look at the facets finds them. */
    async start() {
      for (const schema of await deps.listCollections()) digest.warm(schema)
    },
    /** Resolves when what there is has been counted. */
    whenCounted: () => digest.whenIdle(),
    /** Resolves when what scans have written is in order. */
    async whenSettled() {
      await Promise.all(settling)
    },
    async stop() {
      unsubscribe()
      await digest.stop()
      await Promise.all(settling)
    },
  }
}

/** What the file itself says; nothing where it cannot be read. */
function readTexts(path: string, log: Log) {
  try {
    return readMediaFile(path).container.texts
  } catch (error) {
    if (!isGone(error)) log.warn('a file could not be read', { path, reason: describeFault(error) })
    return []
  }
}
