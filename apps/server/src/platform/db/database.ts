import { randomUUID } from 'node:crypto'
import { constants, existsSync } from 'node:fs'
import { cp, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { Kysely } from 'kysely'
import pg from 'pg'
import type { Db, Tables, Tx } from '../../tables.ts'
import { silentLog, type Log } from '../log.ts'
import { createDialect, type Pools } from './dialect.ts'
import { copyRunningDirectory } from './embedded/copy-directory.ts'
import { Engine } from './embedded/engine.ts'
import { EngineStream } from './embedded/engine-stream.ts'
import { startUpkeep } from './embedded/upkeep.ts'
import { runInLane, type Lane } from './lane.ts'
import { checkServer } from './postgresql/check-server.ts'
import { createTransactionScope } from './transaction-scope.ts'
import { typeParsers } from './type-parsers.ts'

/** The library's database, embedded or a PostgreSQL server, behind one set of promises. */
export type Database = {
  readonly kind: 'embedded' | 'postgresql'
  /**
   * Handle for single statements. Tables without a schema are those of `public`; a collection is
   * addressed with `db.withSchema(name)`. Throws when used inside `transaction`.
   */
  readonly db: Db
  /**
   * Runs `run` in one transaction: committed when it resolves, rolled back when it throws. No network
   * call, file access or waiting inside: on the embedded engine it holds up everybody else.
   */
  transaction<T>(run: (tx: Tx) => Promise<T>): Promise<T>
  /**
   * Runs `use` on the database as it is now, while others go on changing it: a copy of its files on the
   * embedded engine, a transaction on a server. For reading long and consistently.
   */
  readSnapshot<T>(use: (db: Db) => Promise<T>): Promise<T>
  /** Whether the database answers now. */
  isHealthy(): Promise<boolean>
  /** Process id of the embedded engine, while it runs. */
  enginePid(): number | undefined
  close(): Promise<void>
}

export type DatabaseOptions =
  | {
      kind: 'embedded'
      dataDir: string
      log: Log
      turnLimitMs?: number
      /** Files of an empty database to begin a new one with (0.3 s) instead of making them (3 s). */
      template?: string
    }
  | { kind: 'postgresql'; url: string; log: Log; turnLimitMs?: number }

/** Connections a pool may open, by lane. Those to the embedded engine cost nothing. */
const EMBEDDED_CONNECTIONS = 32
const SERVER_CONNECTIONS: Readonly<Record<Lane, number>> = {
  interactive: 10,
  background: 4,
  maintenance: 1,
}
/**
 * What the type parsers rely on, whatever the server's own settings. Compiling a statement (50-100 ms)
 * takes longer than running ours, which are all bounded.
 */
const SESSION_OPTIONS = '-c DateStyle=ISO -c IntervalStyle=postgres -c TimeZone=UTC -c jit=off'

/** Longest time a transaction may sit on the database; `maintenance` has no limit. */
const DEFAULT_TURN_LIMIT_MS = 60_000
const CONNECT_TIMEOUT_MS = 10_000
const HEALTH_TIMEOUT_MS = 2_000

/** Opens the database; migrations are the caller's next step. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  return options.kind === 'embedded' ? openEmbedded(options) : openServer(options)
}

type EmbeddedOptions = Extract<DatabaseOptions, { kind: 'embedded' }>

async function openEmbedded(options: EmbeddedOptions): Promise<Database> {
  if (options.template !== undefined) await copyTemplate(options.template, options.dataDir)
  const engine = await Engine.start({
    ...options,
    turnLimitMs: options.turnLimitMs ?? DEFAULT_TURN_LIMIT_MS,
  })
  // The engine itself says when it is lost.
  const pools = createPools(silentLog, (lane) => ({
    user: 'postgres',
    database: 'postgres',
    ssl: false,
    max: EMBEDDED_CONNECTIONS,
    idleTimeoutMillis: 0,
    stream: () => new EngineStream(engine, { lane }),
  }))
  await removeCopies(options.dataDir)
  const database = createDatabase({
    kind: 'embedded',
    pools,
    enginePid: () => engine.pid,
    isBusy: () => engine.turns.isRunning,
    openCopy: (db) => openCopy(db, options),
    closeEngine: () => engine.close(),
  })
  const upkeep = startUpkeep({
    db: database.db,
    log: options.log,
    activity: () => engine.turns,
  })
  return {
    ...database,
    close() {
      upkeep.stop()
      return database.close()
    },
  }
}

/** The copy lies beside the original, on the same disk; closing it removes it. */
async function openCopy(db: Db, options: EmbeddedOptions): Promise<Database> {
  const dataDir = `${options.dataDir}${COPY_SUFFIX}${randomUUID()}`
  const remove = async () => {
    await rm(dataDir, { recursive: true, force: true })
    await rm(`${dataDir}.lock`, { force: true })
  }
  try {
    await copyRunningDirectory(db, options.dataDir, dataDir)
    const copy = await openEmbedded({ ...options, dataDir })
    return { ...copy, close: () => copy.close().finally(remove) }
  } catch (error) {
    await remove()
    throw error
  }
}

/** Does nothing when the database exists already, or the template does not. */
async function copyTemplate(template: string, dataDir: string): Promise<void> {
  if (existsSync(dataDir) || !existsSync(template)) return
  const draft = `${dataDir}${COPY_SUFFIX}new`
  await rm(draft, { recursive: true, force: true })
  await cp(template, draft, { recursive: true, mode: constants.COPYFILE_FICLONE })
  await rename(draft, dataDir)
}

const COPY_SUFFIX = '.copy-'

/** Copies that a killed process left behind; whoever holds the engine's lock may remove them. */
async function removeCopies(dataDir: string): Promise<void> {
  const prefix = path.basename(dataDir) + COPY_SUFFIX
  for (const name of await readdir(path.dirname(dataDir)))
    if (name.startsWith(prefix))
      await rm(path.join(path.dirname(dataDir), name), { recursive: true, force: true })
}

async function openServer(
  options: Extract<DatabaseOptions, { kind: 'postgresql' }>,
): Promise<Database> {
  await checkServer(options.url)
  const turnLimitMs = options.turnLimitMs ?? DEFAULT_TURN_LIMIT_MS
  const pools = createPools(options.log, (lane) => ({
    connectionString: options.url,
    max: SERVER_CONNECTIONS[lane],
    application_name: `safelight ${lane}`,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    options: `${SESSION_OPTIONS} -c idle_in_transaction_session_timeout=${lane === 'maintenance' ? 0 : turnLimitMs}`,
  }))
  return createDatabase({
    kind: 'postgresql',
    pools,
    enginePid: () => undefined,
    isBusy: () => false,
    openCopy: undefined,
    closeEngine: () => Promise.resolve(),
  })
}

function createPools(log: Log, config: (lane: Lane) => pg.PoolConfig): Pools {
  const create = (lane: Lane) => {
    const pool = new pg.Pool({ ...config(lane), types: typeParsers })
    // An idle connection that breaks is replaced at its next use; without a listener it would end us.
    pool.on('error', (error) =>
      log.warn('a database connection was lost', { reason: error.message }),
    )
    // The same while it is in use: its statements are rejected, which is all that is needed.
    pool.on('connect', (client) => client.on('error', () => {}))
    return pool
  }
  return {
    interactive: create('interactive'),
    background: create('background'),
    maintenance: create('maintenance'),
  }
}

type Parts = {
  kind: Database['kind']
  pools: Pools
  enginePid: () => number | undefined
  isBusy: () => boolean
  /** Opens a frozen copy; undefined where a transaction reads consistently without holding up others. */
  openCopy: ((db: Db) => Promise<Database>) | undefined
  closeEngine: () => Promise<void>
}

function createDatabase(parts: Parts): Database {
  const scope = createTransactionScope()
  const db = new Kysely<Tables>({ dialect: createDialect(parts.pools, scope) }).withSchema('public')
  return {
    kind: parts.kind,
    db,
    async transaction(run) {
      if (scope.isActive()) throw new Error('A transaction was started inside a transaction.')
      return scope.run(() => db.transaction().execute(run))
    },
    async readSnapshot(use) {
      if (parts.openCopy) {
        const copy = await parts.openCopy(db)
        return use(copy.db).finally(() => copy.close())
      }
      const reading = db
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
      return runInLane('maintenance', () => scope.run(() => reading.execute(use)))
    },
    async isHealthy() {
      if (parts.isBusy()) return true
      const answer = parts.pools.interactive.query('select 1').then(
        () => true,
        () => false,
      )
      return Promise.race([answer, falseAfter(HEALTH_TIMEOUT_MS)])
    },
    enginePid: parts.enginePid,
    async close() {
      await db.destroy()
      await Promise.all(Object.values(parts.pools).map((pool) => pool.end()))
      await parts.closeEngine()
    },
  }
}

function falseAfter(delayMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), delayMs).unref()
  })
}
