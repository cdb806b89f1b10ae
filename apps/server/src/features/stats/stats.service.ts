import type { getHealth, getStats } from '@safelight/contracts/stats'
import type { RouteResponse } from '@safelight/contracts/route'
import type { Clock } from '../../platform/clock.ts'
import type { Database } from '../../platform/db/database.ts'
import { listSchemas } from '../../platform/db/list-schemas.ts'
import { countRootFolders, findCollectionTotals } from './stats.queries.ts'

type Stats = RouteResponse<typeof getStats>
type Health = RouteResponse<typeof getHealth>

export type StatsService = {
  /** Counts over all collections, from maintained counts. */
  getStats(): Promise<Stats>
  /** Never throws: a database that is down is said, not passed on. */
  getHealth(): Promise<Health>
}

export type StatsDeps = { database: Database; clock: Clock; version: string }

export function createStatsService({ database, clock, version }: StatsDeps): StatsService {
  const startedAt = clock.now().getTime()
  return {
    getStats: () => sumStats(database),
    async getHealth() {
      const isHealthy = await database.isHealthy()
      return {
        status: isHealthy ? 'ok' : 'degraded',
        version,
        database: { kind: database.kind, status: isHealthy ? 'ok' : 'unavailable' },
        uptime_s: (clock.now().getTime() - startedAt) / 1000,
      }
    },
  }
}

async function sumStats({ db }: Database): Promise<Stats> {
  const schemas = await listSchemas(db)
  const stats: Stats = {
    image_count: 0,
    scan_phase: { '0': 0, '1': 0 },
    missing_count: 0,
    error_count: 0,
    total_bytes: 0,
    folder_count: await countRootFolders(db),
    collection_count: schemas.length,
  }
  for (const schema of schemas) {
    const { images, unread, failed, missing, bytes } = await findCollectionTotals(db, schema)
    stats.image_count += images
    stats.scan_phase['0'] += unread
    stats.scan_phase['1'] += images - unread
    stats.error_count += failed
    stats.missing_count += missing
    stats.total_bytes += bytes
  }
  return stats
}
