import {
  CompiledQuery,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  type TransactionSettings,
} from 'kysely'
import type pg from 'pg'
import { currentLane, type Lane } from './lane.ts'
import { toDatabaseError } from './sql-errors.ts'
import type { TransactionScope } from './transaction-scope.ts'

/** The protocol counts parameters in 16 bits; PGlite loses its connection from 2^15 on. */
const MAX_PARAMETERS = 32_767

export type Pools = Readonly<Record<Lane, pg.Pool>>

/** PostgreSQL for Kysely over one pool per lane, with the guards that `database.ts` promises. */
export function createDialect(pools: Pools, scope: TransactionScope): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createDriver: () => createDriver(pools, scope),
  }
}

function createDriver(pools: Pools, scope: TransactionScope): Driver {
  return {
    init: () => Promise.resolve(),
    async acquireConnection() {
      // Statements of a transaction use its own connection and never come here.
      if (scope.isActive()) throw outerHandleError()
      return connect(pools[currentLane()])
    },
    async beginTransaction(connection, settings) {
      if (!scope.begin()) throw new Error('Start transactions with database.transaction(…).')
      await runRaw(connection, beginStatement(settings))
    },
    async commitTransaction(connection) {
      const { command } = (await runRaw(connection, 'commit')) as PooledResult
      // COMMIT of a transaction in which a statement failed answers ROLLBACK, and is no error to it.
      if (command === 'ROLLBACK')
        throw new Error('The transaction was rolled back: a statement in it had failed.')
    },
    async rollbackTransaction(connection) {
      try {
        await runRaw(connection, 'rollback')
      } catch {
        // The connection is broken, and its transaction with it; what broke it is already on its way up.
        ;(connection as PooledConnection).discard = true
      }
    },
    async releaseConnection(connection) {
      ;(connection as PooledConnection).release()
    },
    destroy: () => Promise.resolve(),
  }
}

type PooledResult = QueryResult<unknown> & { command: string }
type PooledConnection = DatabaseConnection & { discard: boolean; release(): void }

async function connect(pool: pg.Pool): Promise<PooledConnection> {
  const client = await pool.connect().catch((error: unknown) => {
    throw toDatabaseError(error)
  })
  const connection: PooledConnection = {
    discard: false,
    release: () => client.release(connection.discard),
    executeQuery: (query) => execute(client, query) as Promise<never>,
    streamQuery: () => {
      throw new Error('Rows are not streamed: page by key.')
    },
  }
  return connection
}

async function execute(client: pg.PoolClient, query: CompiledQuery): Promise<PooledResult> {
  if (query.parameters.length > MAX_PARAMETERS) throw tooManyParameters(query.parameters.length)
  try {
    const result = await client.query(query.sql, [...query.parameters])
    return {
      command: result.command,
      rows: result.rows ?? [],
      ...(WRITES.has(result.command) ? { numAffectedRows: BigInt(result.rowCount ?? 0) } : {}),
    }
  } catch (error) {
    throw toDatabaseError(error)
  }
}

const WRITES = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE'])

const runRaw = (connection: DatabaseConnection, text: string) =>
  connection.executeQuery(CompiledQuery.raw(text))

function beginStatement({ isolationLevel, accessMode }: TransactionSettings): string {
  const isolation = isolationLevel ? ` isolation level ${isolationLevel}` : ''
  return `begin${isolation}${accessMode ? ` ${accessMode}` : ''}`
}

function tooManyParameters(count: number): Error {
  return new Error(
    `A statement has ${count} parameters; the limit is ${MAX_PARAMETERS}. Send arrays (unnest).`,
  )
}

function outerHandleError(): Error {
  return new Error(
    'The outer database handle was used inside a transaction; use the tx it was given.',
  )
}
