import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { Clock } from '../../platform/clock.ts'
import type { Database } from '../../platform/db/database.ts'
import { backupExists, backupPathNotAllowed } from './backup-errors.ts'
import { BACKUP_EXTENSION } from './backup-format.ts'
import { fileStamp } from './file-stamp.ts'
import { writeBackup, type WrittenBackup } from './write-backup.ts'

export type BackupService = {
  /**
   * Writes all of the database, as it is now, into a new file; others work on meanwhile. Without a
   * name it goes to the folder `backups` of the data directory.
   */
  createBackup(file?: string): Promise<WrittenBackup>
}

export type BackupDeps = {
  database: Database
  clock: Clock
  dataDir: string
  /** Of the program, for the record. */
  version: string
}

/** Backups while the program runs; restoring is for when it does not (`restore-backup.ts`). */
export function createBackupService({
  database,
  clock,
  dataDir,
  version,
}: BackupDeps): BackupService {
  let last: Promise<unknown> = Promise.resolve()
  return {
    async createBackup(name) {
      const now = clock.now()
      const file =
        name ?? path.join(dataDir, 'backups', `safelight-${fileStamp(now)}${BACKUP_EXTENSION}`)
      await assertWritable(file)
      const facts = { created_at: now.toISOString(), version }
      // One after the other: each needs a copy of the database for itself.
      const backup = last.then(() => database.readSnapshot((db) => writeBackup(db, file, facts)))
      last = backup.catch(() => {
        // Told to whoever asked for it.
      })
      return backup
    },
  }
}

/** The name comes from outside: it may only make a new file that looks like what it is. */
async function assertWritable(file: string): Promise<void> {
  if (!path.isAbsolute(file))
    throw backupPathNotAllowed(file, 'give a path from the root of the disk')
  if (!file.endsWith(BACKUP_EXTENSION))
    throw backupPathNotAllowed(file, `its name must end with ${BACKUP_EXTENSION}`)
  const isTaken = await stat(file).then(
    () => true,
    () => false,
  )
  if (isTaken) throw backupExists(file)
}
