/**
 * A process that scans a folder and says how far it is, one JSON line a message; for tests that kill
 * it. Arguments: the options of `openDatabase` as JSON, the folder.
 */
import process from 'node:process'
import { migrateDatabase } from '../../../migrations/migrate.ts'
import { systemClock } from '../../../platform/clock.ts'
import { openDatabase, type DatabaseOptions } from '../../../platform/db/database.ts'
import { createEventBus } from '../../../platform/event-bus.ts'
import { silentLog } from '../../../platform/log.ts'
import { createScansService } from '../scans.service.ts'
import { addRoot } from './scan-harness.ts'

const [options = '{}', folder = ''] = process.argv.slice(2)
const database = await openDatabase({
  ...(JSON.parse(options) as DatabaseOptions),
  log: silentLog,
})
await migrateDatabase(database)
const bus = createEventBus(() => {})
const scans = createScansService({
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
  markOffline: () => Promise.resolve(),
  onThumbnailsDropped: () => {},
})
const known = await database.db
  .selectFrom('folder')
  .select('id')
  .where('path', '=', folder)
  .execute()
if (known.length === 0) await scans.startScan((await addRoot(database, folder)).id)
else await scans.start()
const told = setInterval(() => {
  void scans.listScans().then(([scan]) => process.stdout.write(`${JSON.stringify(scan)}\n`))
}, 20)
await scans.whenIdle()
clearInterval(told)
await scans.stop()
await database.close()
