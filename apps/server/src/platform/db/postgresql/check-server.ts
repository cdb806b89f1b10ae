import pg from 'pg'
import { AppError } from '../../app-error.ts'
import { sqlState } from '../sql-errors.ts'

/** PostgreSQL's own form of its version: 150003 is 15.3. */
const MIN_SERVER_VERSION = 150_000

type NeededExtension = { name: string; minVersion: string; remedy: string }

const EXTENSIONS: readonly NeededExtension[] = [
  {
    name: 'vector',
    minVersion: '0.8',
    remedy:
      'Install pgvector 0.8 or newer on the database server (https://github.com/pgvector/pgvector#installation)',
  },
  {
    name: 'pg_trgm',
    minVersion: '1.6',
    remedy: 'Install the contrib package of PostgreSQL on the database server',
  },
]

/**
 * Connects once and checks that this server can hold a library: version, encoding, extensions (which
 * it creates or updates where it may). Throws `database_url_invalid` or `database_extension_missing`
 * with what to do; messages never hold the password.
 */
export async function checkServer(url: string): Promise<void> {
  const client = createClient(url)
  try {
    await client.connect()
  } catch (error) {
    throw connectFailed(client, error)
  }
  try {
    await checkVersion(client)
    for (const extension of EXTENSIONS) await ensureExtension(client, extension)
  } finally {
    await client.end()
  }
}

function createClient(url: string): pg.Client {
  try {
    return new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  } catch (cause) {
    // The parser's own message repeats the address; its cause is left out for the password's sake.
    throw urlInvalid(`it cannot be read (${(cause as NodeJS.ErrnoException).code ?? 'malformed'}).`)
  }
}

type Reason = (client: pg.Client) => string

const AUTHENTICATION: Reason = ({ user }) =>
  `the server refused user "${user}". Check user and password.`

const REASONS: Readonly<Record<string, Reason>> = {
  ECONNREFUSED: ({ host, port }) =>
    `nothing listens at ${host}:${port}. Is the server running, and is the port right?`,
  ENOTFOUND: ({ host }) => `there is no host "${host}".`,
  EAI_AGAIN: ({ host }) => `the name "${host}" cannot be looked up at the moment.`,
  ENOENT: ({ host }) => `there is no socket in ${host}.`,
  EACCES: ({ host }) => `this user may not open the socket in ${host}.`,
  ETIMEDOUT: ({ host, port }) => `${host}:${port} does not answer.`,
  EHOSTUNREACH: ({ host }) => `${host} cannot be reached.`,
  ENETUNREACH: ({ host }) => `${host} cannot be reached.`,
  '28P01': AUTHENTICATION,
  '28000': AUTHENTICATION,
  '3D000': ({ database }) =>
    `there is no database "${database}" on that server. Create it: createdb ${database}`,
  '42501': ({ user, database }) => `user "${user}" may not use database "${database}".`,
}

function connectFailed(client: pg.Client, cause: unknown): AppError {
  const reason = REASONS[sqlState(cause) ?? '']
  if (reason) return urlInvalid(reason(client), cause)
  const { host, port } = client
  return urlInvalid(`${host}:${port} says: ${(cause as Error).message}`, cause)
}

function urlInvalid(reason: string, cause?: unknown): AppError {
  return new AppError('database_url_invalid', `DATABASE_URL does not work: ${reason}`, { cause })
}

async function checkVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: number; encoding: string; shown: string }>(
    `select current_setting('server_version_num')::integer as version,
      current_setting('server_version') as shown, current_setting('server_encoding') as encoding`,
  )
  const [server] = rows
  if (!server || server.version < MIN_SERVER_VERSION)
    throw urlInvalid(`the server is PostgreSQL ${server?.shown}; Safelight needs 15 or newer.`)
  if (server.encoding !== 'UTF8')
    throw urlInvalid(
      `database "${client.database}" has the encoding ${server.encoding}; create one with UTF8.`,
    )
}

async function ensureExtension(client: pg.Client, needed: NeededExtension): Promise<void> {
  const { rows } = await client.query<{ installed: string | null; available: string }>(
    `select installed_version as installed, default_version as available
      from pg_available_extensions where name = $1`,
    [needed.name],
  )
  const [found] = rows
  if (found?.installed && isAtLeast(found.installed, needed.minVersion)) return
  if (!found || !isAtLeast(found.available, needed.minVersion))
    throw extensionMissing(needed, `${needed.remedy}, then start again.`)
  const statement = found.installed
    ? `alter extension ${needed.name} update`
    : `create extension if not exists ${needed.name} schema public`
  try {
    await client.query(statement)
  } catch (cause) {
    throw extensionMissing(
      needed,
      `User "${client.user}" may not add it: let an administrator run "${statement}" in database "${client.database}".`,
      cause,
    )
  }
}

/** Compares versions such as 0.10.1 number by number. */
function isAtLeast(version: string, minVersion: string): boolean {
  const numbers = (text: string) => text.split('.').map(Number)
  const actual = numbers(version)
  for (const [i, wanted] of numbers(minVersion).entries()) {
    const part = actual[i] ?? 0
    if (part !== wanted) return part > wanted
  }
  return true
}

function extensionMissing(needed: NeededExtension, remedy: string, cause?: unknown): AppError {
  return new AppError(
    'database_extension_missing',
    `The PostgreSQL server lacks the extension "${needed.name}" (${needed.minVersion} or newer). ${remedy}`,
    { cause, details: { extension: needed.name } },
  )
}
