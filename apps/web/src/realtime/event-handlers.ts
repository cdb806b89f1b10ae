import { listCollections } from '@safelight/contracts/collection'
import type { ServerEvent } from '@safelight/contracts/event'
import { getFacets } from '@safelight/contracts/facet'
import { listFolders } from '@safelight/contracts/folder'
import { listJobQueues } from '@safelight/contracts/job'
import { listScans } from '@safelight/contracts/scan'
import { getStats } from '@safelight/contracts/stats'
import { imageKey } from '../api/urls.ts'
import { routeKey } from '../api/route-query.ts'
import { withScan } from '../features/scans/scan-progress.ts'
import { patchCachedImages, refreshDetails } from '../page/cached-images.ts'
import type { Page } from '../page/page.ts'
import type { InvalidateSoon } from './invalidate-soon.ts'

type DataOf<T extends ServerEvent['type']> = Extract<ServerEvent, { type: T }>['data']

export type EventContext = { readonly page: Page; readonly invalidateSoon: InvalidateSoon }

type Handlers = {
  readonly [T in ServerEvent['type']]: (context: EventContext, data: DataOf<T>) => void
}

/** What each event of the server does to what the page knows. */
const handlers: Handlers = {
  hello: ({ page }) => page.thumbnails.retry(),

  'scan:progress': ({ page, invalidateSoon }, scan) => {
    page.queries.setQueryData<{ scans: readonly (typeof scan)[] }>(routeKey(listScans), (data) => ({
      scans: withScan(data?.scans ?? [], scan),
    }))
    invalidateSoon(getStats)
    if (scan.state === 'done') invalidateSoon(listFolders, listCollections, getFacets)
  },

  'images:added': ({ page, invalidateSoon }, { collection, count }) => {
    page.arrivals.set((arrivals) => ({
      ...arrivals,
      [collection]: (arrivals[collection] ?? 0) + count,
    }))
    invalidateSoon(getStats, listFolders, listCollections)
  },

  'images:updated': ({ page, invalidateSoon }, { collection, images }) => {
    patchCachedImages(page.queries, collection, new Map(images.map((image) => [image.id, image])))
    refreshDetails(page.queries, new Set(images.map((image) => image.id)))
    invalidateSoon(getFacets)
  },

  'thumbnails:ready': ({ page }, { collection, images }) => {
    const changes = new Map(images.map(({ id, thumbhash }) => [id, { thumbhash }]))
    patchCachedImages(page.queries, collection, changes)
    page.thumbnails.announce(images.map(({ id }) => imageKey(collection, id)))
  },

  'thumbnails:failed': ({ page }, { collection, image_ids }) => {
    page.thumbnails.announce(image_ids.map((id) => imageKey(collection, id)))
  },

  'jobs:progress': ({ page }, data) => {
    page.queries.setQueryData(routeKey(listJobQueues), data)
  },

  'folders:changed': ({ invalidateSoon }) => {
    invalidateSoon(listFolders, listCollections, getStats)
  },
}

/** Gives an event to its handler. */
export function handleEvent(context: EventContext, event: ServerEvent): void {
  const handler = handlers[event.type] as (context: EventContext, data: unknown) => void
  handler(context, event.data)
}
