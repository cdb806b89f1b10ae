import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ServerEvent } from '@safelight/contracts/event'
import { systemClock } from '../../../platform/clock.ts'
import type { Database } from '../../../platform/db/database.ts'
import { createEventBus } from '../../../platform/event-bus.ts'
import { silentLog } from '../../../platform/log.ts'
import { setOfflineSince } from '../../folders/folders.queries.ts'
import { createScansService, type ScansDeps } from '../scans.service.ts'

/** A library of one root folder on disk and its scans, everything else kept in lists. */
export async function openScanHarness(database: Database, overrides: Partial<ScansDeps> = {}) {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'scan-')))
  const events: ServerEvent[] = []
  const enqueued: number[] = []
  const droppedThumbnails: string[] = []
  const bus = createEventBus((error) => {
    throw error
  })
  bus.subscribe((event) => events.push(event))
  const deps: ScansDeps = {
    database,
    bus,
    clock: systemClock,
    log: silentLog,
    readerCount: 1,
    jobs: {
      enqueueNeeded: async (_schema, ids) => void enqueued.push(...ids),
      hold: () => () => {},
    },
    markOffline: (id, isOffline) => setOfflineSince(database.db, id, isOffline ? new Date() : null),
    onThumbnailsDropped: (paths) => void droppedThumbnails.push(...paths),
    ...overrides,
  }
  const service = createScansService(deps)
  const folder = await addRoot(database, root)
  return {
    root,
    folder,
    service,
    events,
    enqueued,
    droppedThumbnails,
    /** Absolute path below the root, whose folder exists afterwards. */
    file(name: string): string {
      const file = path.join(root, name)
      mkdirSync(path.dirname(file), { recursive: true })
      return file
    },
    /** Scans to the end, whatever that is. */
    async scan(folderId = folder.id) {
      const { id } = await service.startScan(folderId)
      await service.whenIdle()
      return service.getScan(id)
    },
    rows: () => database.db.selectFrom('image').selectAll().orderBy('path').execute(),
    async close() {
      await service.stop()
      rmSync(root, { recursive: true, force: true })
    },
  }
}

export type ScanHarness = Awaited<ReturnType<typeof openScanHarness>>

export async function addRoot(
  database: Database,
  folderPath: string,
  change: { exclude?: string[]; schema_name?: string } = {},
) {
  return database.db
    .insertInto('folder')
    .values({
      path: folderPath,
      schema_name: 'public',
      is_root: true,
      parent_id: null,
      ...change,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}
