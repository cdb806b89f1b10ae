import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { openDatabase } from '../platform/db/database.ts'
import { silentLog } from '../platform/log.ts'
import type { BenchReport, BenchRow } from './bench-report.ts'
import { summarize } from './latency.ts'
import { createScratchLibrary, runScratchApp } from './scratch-library.ts'
import { seedImages } from './seed-images.ts'

export type StartupBenchOptions = {
  readonly rows: number
  readonly onProgress?: (done: number) => void
}

const RUNS = 5
const CHILD = fileURLToPath(new URL('./startup-child.ts', import.meta.url))

/**
 * How long the program takes from being called to its first answers, on a library of made-up images in
 * the embedded database; beside it what Node and the database alone take.
 */
export async function benchStartup(options: StartupBenchOptions): Promise<BenchReport> {
  await using library = await createScratchLibrary()
  await runScratchApp(library, (app) =>
    seedImages(app.services.database, options.rows, options.onProgress),
  )
  const node = await repeat(() => timeProcess(['--eval', '0']))
  const database = await repeat(() => timeDatabase(path.join(library.dataDir, 'database')))
  const runs: Started[] = []
  for (let run = 0; run < RUNS; run++) runs.push(await timeStart(library.dataDir))
  const row = (name: string, pick: (run: Started) => number): BenchRow => {
    const value = summarize(runs.map(pick)).p50
    return { name, value, unit: 'ms', ratio: value / (node + database), limit: 'Node + database' }
  }
  return {
    bench: 'startup',
    subject: { rows: options.rows, engine: 'embedded', runs: RUNS },
    rows: [
      { name: 'limit: Node starts and ends', value: node, unit: 'ms' },
      { name: 'limit: the database opens', value: database, unit: 'ms' },
      row('until it says its address', (run) => run.addressMs),
      row('until the first page has come', (run) => run.pageMs),
    ],
  }
}

type Started = { readonly addressMs: number; readonly pageMs: number }

async function timeStart(dataDir: string): Promise<Started> {
  const startedAt = performance.now()
  const child = spawn(process.execPath, [CHILD, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] })
  const exited = once(child, 'exit')
  try {
    const [url] = (await once(createInterface(child.stdout), 'line')) as [string]
    const addressMs = performance.now() - startedAt
    const response = await fetch(`${url}/api/images`)
    if (!response.ok) throw new Error(`${url} answered ${response.status}`)
    await response.arrayBuffer()
    return { addressMs, pageMs: performance.now() - startedAt }
  } finally {
    child.kill('SIGTERM')
    await exited
  }
}

async function timeProcess(args: readonly string[]): Promise<number> {
  const startedAt = performance.now()
  await once(spawn(process.execPath, args, { stdio: 'ignore' }), 'exit')
  return performance.now() - startedAt
}

async function timeDatabase(dataDir: string): Promise<number> {
  const startedAt = performance.now()
  const database = await openDatabase({ kind: 'embedded', dataDir, log: silentLog })
  await database.isHealthy()
  const openMs = performance.now() - startedAt
  await database.close()
  return openMs
}

async function repeat(measure: () => Promise<number>): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < RUNS; run++) times.push(await measure())
  return summarize(times).p50
}
