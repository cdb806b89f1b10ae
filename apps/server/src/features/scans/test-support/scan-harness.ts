import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ServerEvent } from '@safelight/contracts/event'
import type { Scan } from '@safelight/contracts/scan'
import { systemClock } from '../../../platform/clock.ts'
import type { Database } from '../../../platform/db/database.ts'
import { createEventBus } from '../../../platform/event-bus.ts'
import { silentLog } from '../../../platform/log.ts'
import { setOfflineSince } from '../../folders/folders.queries.ts'
import { createScansService, type ScansService } from '../scans.service.ts'

/** A library of one root folder on disk and its scans, everything else kept in lists. */
export class ScanHarness {
  root = ''
  folderId = 0
  readonly events: ServerEvent[] = []
  readonly droppedThumbnails: string[] = []
  readonly service: ScansService
  private readonly database: Database

  constructor(database: Database) {
    this.database = database
    const bus = createEventBus((error) => {
      throw error
    })
    bus.subscribe((event) => this.events.push(event))
    this.service = createScansService({
      database,
      bus,
      clock: systemClock,
      log: silentLog,
      readerCount: 1,
      listCollections: () => Promise.resolve(['public']),
      jobs: {
        hold: () => () => {},
        noteRequested: () => {},
      },
      markOffline: (id, isOffline) =>
        setOfflineSince(database.db, id, isOffline ? new Date() : null),
      onThumbnailsDropped: (paths) => void this.droppedThumbnails.push(...paths),
    })
  }

  /** An empty root folder and empty lists; for the beginning of each test. */
  async renew(): Promise<void> {
    rmSync(this.root, { recursive: true, force: true })
    this.root = realpathSync(mkdtempSync(path.join(tmpdir(), 'scan-')))
    for (const list of [this.events, this.droppedThumbnails]) list.length = 0
    this.folderId = (await addRoot(this.database, this.root)).id
  }

  /** Absolute path below the root, whose folder exists afterwards. */
  file(name: string): string {
    const file = path.join(this.root, name)
    mkdirSync(path.dirname(file), { recursive: true })
    return file
  }

  /** Scans to the end, whatever that is. */
  async scan(folderId = this.folderId): Promise<Scan> {
    const { id } = await this.service.startScan(folderId)
    await this.service.whenIdle()
    return this.service.getScan(id)
  }

  /** Images for which background work is requested. */
  async requested(): Promise<number[]> {
    const requests = await this.database.db.selectFrom('job_request').select('image_ids').execute()
    return requests.flatMap((request) => request.image_ids)
  }

  rows() {
    return this.database.db.selectFrom('image').selectAll().orderBy('path').execute()
  }

  async close(): Promise<void> {
    await this.service.stop()
    rmSync(this.root, { recursive: true, force: true })
  }
}

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
