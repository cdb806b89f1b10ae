import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { DATABASE_TEMPLATE } from './build-facts.ts'
import type { Config } from './config/config.ts'
import {
  restoreEmbedded,
  restoreServer,
  type RestoredBackup,
} from './features/backup/restore-backup.ts'
import { migrateDatabase } from './migrations/migrate.ts'
import { AppError } from './platform/app-error.ts'
import { systemClock, type Clock } from './platform/clock.ts'
import { openDatabase, type Database, type DatabaseOptions } from './platform/db/database.ts'
import { acquireInstanceLock, type InstanceLock } from './platform/instance/instance-lock.ts'
import { createLog, type Log } from './platform/log.ts'

/** What the outside world gives; tests hand in their own. */
export type Ports = { log: Log; clock: Clock }

export function withDefaults(ports: Partial<Ports>): Ports {
  return { log: ports.log ?? createLog(), clock: ports.clock ?? systemClock }
}

export type OpenLibrary = AsyncDisposable & {
  readonly database: Database
  readonly lock: InstanceLock
}

/**
 * Takes the data directory for this process (`instance_running` when another has it), opens the
 * database and brings its schema up to date. For the program itself and for commands that run without it.
 */
export async function openLibrary(
  config: Config,
  ports: Partial<Ports> = {},
): Promise<OpenLibrary> {
  const { log, clock } = withDefaults(ports)
  await using opening = new AsyncDisposableStack()
  const lock = await lockDataDir(config.dataDir, clock)
  opening.defer(() => lock.release())
  const database = await openDatabase(databaseOptions(config, log))
  opening.defer(() => database.close())
  await migrateDatabase(database)
  const opened = opening.move()
  return { database, lock, [Symbol.asyncDispose]: () => opened.disposeAsync() }
}

/**
 * Puts the library back to what a backup holds, while the program does not run. The embedded database
 * that was there is kept beside it; a server's database must be empty.
 */
export async function restoreLibrary(
  config: Config,
  file: string,
  ports: Partial<Ports> = {},
): Promise<RestoredBackup> {
  const { log, clock } = withDefaults(ports)
  const lock = await lockDataDir(config.dataDir, clock)
  try {
    const options = databaseOptions(config, log)
    return options.kind === 'postgresql'
      ? await restoreServer({ url: options.url, file, log })
      : await restoreEmbedded({
          databaseDir: options.dataDir,
          template: DATABASE_TEMPLATE,
          file,
          log,
          clock,
        })
  } finally {
    lock.release()
  }
}

async function lockDataDir(dataDir: string, clock: Clock): Promise<InstanceLock> {
  try {
    // Only for its owner: it holds prompts, and tokens of other programs later.
    await mkdir(dataDir, { recursive: true, mode: 0o700 })
    return acquireInstanceLock(dataDir, clock.now())
  } catch (cause) {
    if (cause instanceof AppError) throw cause
    throw new AppError(
      'config_invalid',
      `The data directory ${dataDir} cannot be used (${(cause as NodeJS.ErrnoException).code}). Choose another --data-dir.`,
      { cause },
    )
  }
}

function databaseOptions(config: Config, log: Log): DatabaseOptions {
  const { databaseUrl } = config.secrets
  return databaseUrl === null
    ? {
        kind: 'embedded',
        dataDir: path.join(config.dataDir, 'database'),
        template: DATABASE_TEMPLATE,
        log,
      }
    : { kind: 'postgresql', url: databaseUrl, log }
}
