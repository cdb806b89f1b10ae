import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { ROUTES } from '@safelight/contracts/routes'
import type { RunningApp } from './app.ts'
import { startServer, type StartOptions } from './main.ts'
import { silentLog } from './platform/log.ts'
import { openEmptyDatabase, type TestDatabase } from './test-support/test-database.ts'

let folder: string
let dataDir: string
/** On a server; the embedded engine keeps its database in the data directory. */
let empty: TestDatabase | undefined
const { kind } = inject('testDatabase')
const running: RunningApp[] = []

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'safelight-main-'))
  dataDir = path.join(folder, 'data')
  empty = kind === 'postgresql' ? await openEmptyDatabase() : undefined
})
afterEach(async () => {
  for (const app of running.splice(0)) await app.stop()
  await empty?.[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

async function start(options: StartOptions = {}): Promise<RunningApp> {
  const env = { ...(empty ? { DATABASE_URL: empty.url } : {}), ...options.env }
  const app = await startServer({ dataDir, port: 0, log: silentLog, ...options, env })
  running.push(app)
  return app
}

const stopAll = async () => {
  for (const app of running.splice(0)) await app.stop()
}

describe('starting', () => {
  it('answers with the library, and finds it again after a stop', async () => {
    const first = await start()
    const created = await post(first, '/api/collections', { schema_name: 'cats', title: 'Cats' })
    expect(created.status).toBe(200)
    await stopAll()
    await expect(fetch(`${first.url}/health`)).rejects.toThrow()
    const second = await start()
    expect(await getData(second, '/api/collections')).toMatchObject({
      collections: [{ schema_name: 'public' }, { schema_name: 'cats' }],
    })
    expect(await getData(second, '/health')).toMatchObject({
      status: 'ok',
      database: { kind, status: 'ok' },
    })
  })

  it('refuses a data directory that another instance uses, naming it', async () => {
    const { url } = await start()
    await expect(start()).rejects.toMatchObject({
      code: 'instance_running',
      message: expect.stringContaining(`answers at ${url}`) as string,
    })
    await stopAll()
    await expect(start()).resolves.toBeDefined()
  })

  it('refuses a database that a newer program has changed, and lets go of everything', async () => {
    const { services } = await start()
    await sql`insert into public.schema_migration (schema_name, sequence, id, name)
      values ('public', 'shared', 999, 'future')`.execute(services.database.db)
    await stopAll()
    await expect(start()).rejects.toMatchObject({ code: 'database_newer' })
    await expect(start()).rejects.toMatchObject({ code: 'database_newer' })
  })

  it('names a port that is taken', async () => {
    const taken = createServer()
    const port = await new Promise<number>((resolve) =>
      taken.listen(0, '127.0.0.1', () => resolve((taken.address() as AddressInfo).port)),
    )
    await expect(start({ port })).rejects.toMatchObject({
      code: 'address_unavailable',
      message: expect.stringContaining(String(port)) as string,
    })
    taken.close()
    await expect(start()).resolves.toBeDefined()
  })

  it('says which data directory cannot be used', async () => {
    await writeFile(path.join(folder, 'file'), '')
    const attempt = start({ dataDir: path.join(folder, 'file', 'data') })
    await expect(attempt).rejects.toMatchObject({
      code: 'config_invalid',
      message: expect.stringContaining('file/data') as string,
    })
  })

  it('has a handler for every route', async () => {
    const app = await start()
    const paths = (await fetch(`${app.url}/api/openapi.json`).then((r) => r.json())) as {
      paths: Record<string, unknown>
    }
    for (const route of ROUTES) expect(Object.keys(paths.paths)).toContain(route.path)
  })
})

describe('a backup over HTTP', () => {
  it('is written to the named file', async () => {
    const app = await start()
    const file = path.join(folder, 'mine.safelight-backup')
    const answer = await post(app, '/api/db/backup', { file })
    expect(await answer.json()).toMatchObject({ success: true, data: { file } })
    const again = await post(app, '/api/db/backup', { file })
    expect(again.status).toBe(422)
    expect(await again.json()).toMatchObject({ error: { code: 'path_not_allowed' } })
  })
})

async function getData(app: RunningApp, route: string): Promise<unknown> {
  const answer = (await fetch(app.url + route).then((response) => response.json())) as {
    data: unknown
  }
  return answer.data
}

function post(app: RunningApp, route: string, body: unknown): Promise<Response> {
  return fetch(app.url + route, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
}
