import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { MEDIA_EXTENSIONS } from '@safelight/core/metadata/container-registry'
import { parseMetadata } from '@safelight/core/metadata/parse-metadata'
import type { Scan } from '@safelight/contracts/scan'
import { startApp, type RunningApp } from '../app.ts'
import { buildConfig } from '../config/config.ts'
import { readMediaFile } from '../features/metadata/read-media-file.ts'
import { walkTree } from '../platform/files/walk-tree.ts'
import { silentLog } from '../platform/log.ts'
import { measureRate, type BenchReport, type BenchRow } from './bench-report.ts'

const POLL_MS = 10

/**
 * Indexes a folder into a fresh embedded library and says how many files a second each phase took,
 * beside what this machine can do at most: walking and stating only, reading headers only, parsing
 * on one thread. The folder is read once before, so that all figures are of a warm cache.
 */
export async function benchIndex(folder: string): Promise<BenchReport> {
  const files = listMedia(folder)
  readHeaders(files)
  const count = files.length
  // First, so that the memory of what follows is not taken for the program's.
  const scan = await scanIntoFreshLibrary(folder, count)
  const walk = await measureRate(count, () => listMedia(folder).length)
  const headers = await measureRate(count, () => readHeaders(files))
  const parse = await measureRate(count, () => parseFiles(files))
  const rows: BenchRow[] = [
    rate('limit: walk + stat', walk.rate),
    rate('limit: read headers', headers.rate),
    rate('limit: read headers and parse, one thread', parse.rate),
    {
      ...rate('quick scan', scan.quickRate),
      ratio: scan.quickRate / walk.rate,
      limit: 'walk + stat',
    },
    {
      ...rate('deep scan', scan.deepRate),
      ratio: scan.deepRate / parse.rate,
      limit: 'read and parse',
    },
    rate('both, until all is searchable', count / scan.totalSeconds),
    rate('re-scan, nothing changed', scan.againRate),
    { name: 'bytes read a file', value: headers.result / count, unit: 'B' },
    { name: 'peak memory, program', value: scan.programMiB, unit: 'MiB' },
    { name: 'peak memory, database', value: scan.databaseMiB, unit: 'MiB' },
  ]
  return { bench: 'index', subject: { folder, files: count, engine: 'embedded' }, rows }
}

function rate(name: string, value: number): BenchRow {
  return { name, value, unit: 'files/s' }
}

function listMedia(root: string): string[] {
  const isWanted = (name: string) => MEDIA_EXTENSIONS.has(path.extname(name).slice(1).toLowerCase())
  const files: string[] = []
  for (const step of walkTree({ root, recursive: true, isWanted })) {
    if (!('folder' in step)) continue
    for (const file of step.folder.files) files.push(path.join(step.folder.path, file.name))
  }
  return files
}

function readHeaders(files: readonly string[]): number {
  let bytes = 0
  for (const file of files) bytes += readMediaFile(file).bytesRead
  return bytes
}

function parseFiles(files: readonly string[]): void {
  for (const file of files) parseMetadata(readMediaFile(file).container)
}

/** The whole program with a data directory of its own, removed afterwards. */
async function scanIntoFreshLibrary(folder: string, count: number) {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'safelight-bench-'))
  const flags = { dataDir, port: 0 }
  const config = buildConfig({ file: {}, env: {}, flags, defaultDataDir: dataDir })
  try {
    const app = await startApp(config, { log: silentLog })
    try {
      const started = performance.now()
      const { scan } = await app.services.folders.addFolder({
        path: folder,
        collection: 'public',
        recursive: true,
        watched: false,
        exclude: [],
        scan: true,
      })
      if (!scan) throw new Error('the scan did not start')
      const get = () => app.services.indexing.scans.getScan(scan.id)
      await until(get, ({ state }) => state !== 'queued' && state !== 'walking')
      const walked = performance.now()
      await until(get, ({ state }) => state === 'done')
      const read = performance.now()
      await rescan(app, scan)
      const rescanned = performance.now()
      return {
        quickRate: (count / (walked - started)) * 1000,
        deepRate: (count / (read - walked)) * 1000,
        totalSeconds: (read - started) / 1000,
        againRate: (count / (rescanned - read)) * 1000,
        programMiB: await peakMiB(process.pid),
        databaseMiB: await peakMiB(app.services.database.enginePid()),
      }
    } finally {
      await app.stop()
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}

/** A scan that is just letting go is joined once more; the next call begins anew. */
async function rescan(app: RunningApp, first: Scan): Promise<void> {
  let again = first
  while (again.id === first.id) again = await app.services.folders.rescanFolder(first.folder_id)
  await until(
    () => app.services.indexing.scans.getScan(again.id),
    ({ state }) => state === 'done',
  )
}

async function until(get: () => Promise<Scan>, isReached: (scan: Scan) => boolean): Promise<void> {
  for (;;) {
    const scan = await get()
    if (isReached(scan)) return
    if (scan.state === 'failed' || scan.state === 'cancelled')
      throw new Error(`the scan ended as ${scan.state}: ${scan.error}`)
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
}

/** High-water mark of resident memory; 0 where the system does not tell (not Linux). */
async function peakMiB(pid: number | undefined): Promise<number> {
  if (pid === undefined) return 0
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024
}
