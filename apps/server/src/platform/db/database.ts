import { Kysely } from 'kysely'
import pg from 'pg'
import type { Db, Tables, Tx } from '../../tables.ts'
import { silentLog, type Log } from '../log.ts'
import { createDialect, type Pools } from './dialect.ts'
import { Engine } from './embedded/engine.ts'
import { EngineStream } from './embedded/engine-stream.ts'
import type { Lane } from './lane.ts'
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
  /** Whether the database answers now. */
  isHealthy(): Promise<boolean>
  /** Process id of the embedded engine, while it runs. */
  enginePid(): number | undefined
  close(): Promise<void>
}

export type DatabaseOptions =
  | { kind: 'embedded'; dataDir: string; log: Log; turnLimitMs?: number }
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

async function openEmbedded(
  options: Extract<DatabaseOptions, { kind: 'embedded' }>,
): Promise<Database> {
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
  return createDatabase({
    kind: 'embedded',
    pools,
    enginePid: () => engine.pid,
    isBusy: () => engine.turns.isRunning,
    closeEngine: () => engine.close(),
  })
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
