import { collectionInit } from './0001-collection-init.ts'
import { sharedInit } from './0001-shared-init.ts'
import { collectionSearchIndexes } from './0002-collection-search-indexes.ts'
import { collectionStatistics } from './0003-collection-statistics.ts'
import { collectionBackgroundWork } from './0004-collection-background-work.ts'
import type { Migration } from './migration.ts'

/** Steps of `public`, run once. */
export const SHARED_MIGRATIONS: readonly Migration[] = [sharedInit]

/** Steps of a collection's schema, run in every collection. */
export const COLLECTION_MIGRATIONS: readonly Migration[] = [
  collectionInit,
  collectionSearchIndexes,
  collectionStatistics,
  collectionBackgroundWork,
]
