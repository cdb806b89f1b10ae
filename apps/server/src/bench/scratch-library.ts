import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { startApp, type RunningApp } from '../app.ts'
import { buildConfig } from '../config/config.ts'
import { silentLog } from '../platform/log.ts'

/** Where a library for a measurement lives; everything is removed at the end. */
export type ScratchLibrary = AsyncDisposable & {
  readonly dataDir: string
  /** A fresh database on the given server; undefined for the embedded engine. */
  readonly databaseUrl: string | undefined
}

/** Makes room for a library; with a server's address also a database, which this user may create. */
export async function createScratchLibrary(serverUrl?: string): Promise<ScratchLibrary> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'safelight-bench-'))
  const removeFolder = () => rm(dataDir, { recursive: true, force: true })
  if (serverUrl === undefined)
    return { dataDir, databaseUrl: undefined, [Symbol.asyncDispose]: removeFolder }
  const name = `safelight_bench_${randomUUID().replaceAll('-', '')}`
  await runOnServer(serverUrl, `create database ${name}`)
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return {
    dataDir,
    databaseUrl: url.href,
    async [Symbol.asyncDispose]() {
      await runOnServer(serverUrl, `drop database ${name} with (force)`)
      await removeFolder()
    },
  }
}

/** Settings of a program that serves a scratch library on any free port. */
function scratchConfig({ dataDir, databaseUrl }: ScratchLibrary) {
  return buildConfig({
    file: {},
    env: databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl },
    flags: { dataDir, port: 0 },
    defaultDataDir: dataDir,
  })
}

/** Runs `work` with the whole program on an empty library, which is removed afterwards. */
export async function withScratchApp<T>(
  serverUrl: string | undefined,
  work: (app: RunningApp) => Promise<T>,
): Promise<T> {
  await using library = await createScratchLibrary(serverUrl)
  // Awaited here: the library would otherwise be removed before the work is done.
  return await runScratchApp(library, work)
}

/** Runs `work` with the whole program on a scratch library. */
export async function runScratchApp<T>(
  library: ScratchLibrary,
  work: (app: RunningApp) => Promise<T>,
): Promise<T> {
  const app = await startApp(scratchConfig(library), { log: silentLog })
  try {
    return await work(app)
  } finally {
    await app.stop()
  }
}

async function runOnServer(serverUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
