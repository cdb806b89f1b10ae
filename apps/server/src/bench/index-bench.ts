import { readFile } from 'node:fs/promises'
import { parseMetadata } from '@safelight/core/metadata/parse-metadata'
import { readMediaFile } from '../features/metadata/read-media-file.ts'
import { measureRate, type BenchReport, type BenchRow } from './bench-report.ts'
import { listMedia, pauseAllBut, startScan, whenScanIs } from './scratch-scan.ts'
import { withScratchApp } from './scratch-library.ts'

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

function readHeaders(files: readonly string[]): number {
  let bytes = 0
  for (const file of files) bytes += readMediaFile(file).bytesRead
  return bytes
}

function parseFiles(files: readonly string[]): void {
  for (const file of files) parseMetadata(readMediaFile(file).container)
}

/** The whole program on an empty library; what it does in the background has benchmarks of its own. */
function scanIntoFreshLibrary(folder: string, count: number) {
  return withScratchApp(undefined, async (app) => {
    await pauseAllBut(app, [])
    const started = performance.now()
    const scan = await startScan(app, folder)
    await whenScanIs(app, scan, ['reading', 'done'])
    const walked = performance.now()
    await whenScanIs(app, scan, ['done'])
    const read = performance.now()
    await app.services.browsing.whenSettled()
    const scannedAgain = performance.now()
    const again = await app.services.folders.rescanFolder(scan.folder_id)
    await whenScanIs(app, again, ['done'])
    const rescanned = performance.now()
    return {
      quickRate: (count / (walked - started)) * 1000,
      deepRate: (count / (read - walked)) * 1000,
      totalSeconds: (read - started) / 1000,
      againRate: (count / (rescanned - scannedAgain)) * 1000,
      programMiB: await peakMiB(process.pid),
      databaseMiB: await peakMiB(app.services.database.enginePid()),
    }
  })
}

/** High-water mark of resident memory; 0 where the system does not tell (not Linux). */
async function peakMiB(pid: number | undefined): Promise<number> {
  if (pid === undefined) return 0
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024
}
