import { createBrowsing } from '../browsing.ts'
import { createCollectionsService } from '../features/collections/collections.service.ts'
import { createFoldersService } from '../features/folders/folders.service.ts'
import type { ImageSearch } from '../features/images/image-search.service.ts'
import type { Clock } from '../platform/clock.ts'
import type { Database } from '../platform/db/database.ts'
import { createEventBus } from '../platform/event-bus.ts'
import { silentLog } from '../platform/log.ts'
import type { ServerEvent } from '@safelight/contracts/event'

const EVERYTHING = {
  collection: 'public',
  q: '',
  recursive: true,
  sort: 'name_asc',
  limit: 100,
  count: false,
} as const satisfies ImageSearch

/** Search, images and facets over a test database, without scans; `events` collects what is published. */
export function createBrowsingHarness(database: Database, clock: Clock) {
  const events: ServerEvent[] = []
  const bus = createEventBus((error) => {
    throw error
  })
  bus.subscribe((event) => events.push(event))
  const collections = createCollectionsService({ database })
  const assertCollection = (name: string) => collections.assertCollection(name)
  const folders = createFoldersService({
    database,
    scans: {
      startScan: () => Promise.reject(new Error('no scans here')),
      cancelScansOf: () => Promise.resolve(),
    },
    events: bus,
    clock,
    assertCollection,
    dataDir: '/nonexistent',
  })
  const browsing = createBrowsing({
    database,
    events: bus,
    clock,
    log: silentLog,
    assertCollection,
    listCollections: async () =>
      (await collections.listCollections()).map((one) => one.schema_name),
    folders,
    jobs: { noteRequested: () => {}, takeUpRequests: () => Promise.resolve() },
    onThumbnailsDropped: () => {},
  })
  return {
    ...browsing,
    collections,
    events,
    publish: (event: ServerEvent) => bus.publish(event),
    /** A page of everything by name, but for `changes`. */
    find: (changes: Partial<ImageSearch> = {}) =>
      browsing.search({ ...EVERYTHING, ...changes }, new AbortController().signal),
  }
}
