import { getHealth, getStats } from '@safelight/contracts/stats'
import { onRoute, type RouteHandler } from '../../platform/http/route-handler.ts'
import type { StatsService } from './stats.service.ts'

/** HTTP of counts and health. */
export function statsRoutes(stats: StatsService): RouteHandler[] {
  return [onRoute(getStats, () => stats.getStats()), onRoute(getHealth, () => stats.getHealth())]
}
