import { createBackup } from '@safelight/contracts/stats'
import { onRoute, type RouteHandler } from '../../platform/http/route-handler.ts'
import type { BackupService } from './backup.service.ts'

/** HTTP of backups. */
export function backupRoutes(backups: BackupService): RouteHandler[] {
  return [
    onRoute(createBackup, async ({ body }) => {
      const { file, size_bytes } = await backups.createBackup(body.file)
      return { file, size_bytes }
    }),
  ]
}
