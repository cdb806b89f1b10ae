import { cancelScan, getScan, listScans, resumeScan, startScan } from '@safelight/contracts/scan'
import { onRoute, type RouteHandler } from '../../platform/http/route-handler.ts'
import type { ScansService } from './scans.service.ts'

/** HTTP of scans. */
export function scanRoutes(scans: ScansService): RouteHandler[] {
  return [
    onRoute(listScans, async () => ({ scans: await scans.listScans() })),
    onRoute(startScan, ({ body }) => scans.startScan(body.folder_id)),
    onRoute(getScan, ({ params }) => scans.getScan(params.id)),
    onRoute(cancelScan, ({ params }) => scans.cancelScan(params.id)),
    onRoute(resumeScan, ({ params }) => scans.resumeScan(params.id)),
  ]
}
