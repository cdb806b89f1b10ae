import { rename, rm, stat } from 'node:fs/promises'
import type { Clock } from '../../platform/clock.ts'
import { openDatabase } from '../../platform/db/database.ts'
import type { Log } from '../../platform/log.ts'
import { targetNotEmpty } from './backup-errors.ts'
import { hasLibrary } from './catalogue.queries.ts'
import { fileStamp } from './file-stamp.ts'
import { loadBackup, type LoadedBackup } from './load-backup.ts'

export type RestoredBackup = LoadedBackup & {
  /** Where the former database was put; null when there was none. */
  kept: string | null
}

/**
 * Puts the embedded database in `databaseDir` back to what a backup holds. The backup is read whole
 * into a new directory first; only then do the two change places, and the former one is kept. The
 * caller holds the lock of the data directory.
 */
export async function restoreEmbedded(options: {
  databaseDir: string
  file: string
  log: Log
  clock: Clock
  /** See `openDatabase`. */
  template?: string
}): Promise<RestoredBackup> {
  const { databaseDir, file, log, clock, template } = options
  const fresh = `${databaseDir}.restoring`
  await rm(fresh, { recursive: true, force: true })
  try {
    const database = await openDatabase({
      kind: 'embedded',
      dataDir: fresh,
      log,
      ...(template === undefined ? {} : { template }),
    })
    const loaded = await loadBackup(database, file).finally(() => database.close())
    const kept = (await isThere(databaseDir))
      ? `${databaseDir}.before-restore-${fileStamp(clock.now())}`
      : null
    if (kept) await rename(databaseDir, kept)
    await rename(fresh, databaseDir).catch(async (error: unknown) => {
      if (kept) await rename(kept, databaseDir)
      throw error
    })
    return { ...loaded, kept }
  } finally {
    await rm(fresh, { recursive: true, force: true })
    await rm(`${fresh}.lock`, { force: true })
  }
}

/**
 * Fills the PostgreSQL database at `url` from a backup; it must be empty of libraries (`bad_request`
 * otherwise), since nothing that somebody has is ever overwritten.
 */
export async function restoreServer(options: {
  url: string
  file: string
  log: Log
}): Promise<RestoredBackup> {
  const database = await openDatabase({ kind: 'postgresql', url: options.url, log: options.log })
  try {
    if (await hasLibrary(database.db)) throw targetNotEmpty()
    return { ...(await loadBackup(database, options.file)), kept: null }
  } finally {
    await database.close()
  }
}

async function isThere(folder: string): Promise<boolean> {
  return stat(folder).then(
    () => true,
    () => false,
  )
}
