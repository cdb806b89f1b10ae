import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { systemClock } from '../../platform/clock.ts'
import { silentLog } from '../../platform/log.ts'
import { openEmptyDatabase, openTestDatabase } from '../../test-support/test-database.ts'
import { createBackupService } from './backup.service.ts'
import { restoreServer } from './restore-backup.ts'
import { dumpLibrary, fillLibrary } from './test-support/sample-library.ts'

it('fills an empty database of a server, and never writes over a library', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'safelight-restore-'))
  await using test = await openTestDatabase()
  await using empty = await openEmptyDatabase()
  const { database } = test
  await fillLibrary(database)
  const service = createBackupService({
    database,
    clock: systemClock,
    dataDir: folder,
    version: '1',
  })
  const { file } = await service.createBackup()
  await restoreServer({ url: empty.url, file, log: silentLog })
  expect(await dumpLibrary(empty.database)).toEqual(await dumpLibrary(database))
  await expect(restoreServer({ url: test.url, file, log: silentLog })).rejects.toMatchObject({
    message: expect.stringContaining('holds a library already') as string,
  })
  await rm(folder, { recursive: true, force: true })
})
