import { availableParallelism } from 'node:os'
import { once } from 'node:events'
import { statSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { JOB_KINDS, type JobKind } from '@safelight/contracts/job'
import sharp from 'sharp'
import { rgbaToThumbHash } from 'thumbhash'
import type { RunningApp } from '../app.ts'
import { measureRate, type BenchReport, type BenchRow } from './bench-report.ts'
import { listMedia, pauseAllBut, startScan, until, whenScanIs } from './scratch-scan.ts'
import { withScratchApp } from './scratch-library.ts'

/**
 * Pictures a second through the whole queue (claimed, decoded, stored and noted in the database),
 * beside sharp alone doing the same work from one decode; and how much longer everything takes
 * (scan, thumbnails, hashes, texts) than thumbnails alone. The files are read once before.
 */
export async function benchThumbnails(folder: string): Promise<BenchReport> {
  const files = listMedia(folder)
  await hashAll(files, 1)
  const bare = await measureRate(files.length, () => renderAll(files))
  const alone = await timeQueue(folder, ['thumbnail'])
  const everything = await timeQueue(folder, JOB_KINDS)
  const { made } = alone
  const thumbnails = made / alone.workSeconds
  const bareRate = bare.result / bare.seconds
  const rows: BenchRow[] = [
    { name: 'limit: sharp alone', value: bareRate, unit: 'images/s' },
    {
      name: 'thumbnails 256 + 512 + thumbhash',
      value: thumbnails,
      unit: 'images/s',
      ratio: thumbnails / bareRate,
      limit: 'sharp alone',
    },
    { name: 'thumbnails alone', value: alone.workSeconds, unit: 's' },
    {
      name: 'scan, thumbnails, hashes and texts',
      value: everything.totalSeconds,
      unit: 's',
      ratio: everything.totalSeconds / alone.workSeconds,
      limit: 'thumbnails alone',
    },
  ]
  return { bench: 'thumbnails', subject: { folder, files: files.length, made }, rows }
}

/** Bytes a second of the hash queue beside threads that hash the same files and do nothing else. */
export async function benchHash(folder: string): Promise<BenchReport> {
  const files = listMedia(folder)
  const megabytes = files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6
  const threads = Math.min(2, availableParallelism())
  // Twice, so that the second run is of a warm cache.
  await hashAll(files, threads)
  const limit = await measureRate(megabytes, () => hashAll(files, threads))
  const { workSeconds } = await timeQueue(folder, ['hash'])
  const rate = megabytes / workSeconds
  const name = `${threads} threads that only hash`
  const rows: BenchRow[] = [
    { name: `limit: ${name}`, value: limit.rate, unit: 'MB/s' },
    { name: 'hash queue', value: rate, unit: 'MB/s', ratio: rate / limit.rate, limit: name },
  ]
  return {
    bench: 'hash',
    subject: { folder, files: files.length, MB: Math.round(megabytes) },
    rows,
  }
}

/** Scans a folder into a fresh library and waits for some kinds of background work; the rest rests. */
function timeQueue(folder: string, kinds: readonly JobKind[]) {
  return withScratchApp(undefined, async (app) => {
    await pauseAllBut(app, kinds)
    const started = performance.now()
    const scan = await startScan(app, folder)
    await whenScanIs(app, scan, ['done'])
    const scanned = performance.now()
    await until(() => isIdle(app, kinds))
    const ended = performance.now()
    return {
      made: await countThumbhashes(app),
      workSeconds: (ended - scanned) / 1000,
      totalSeconds: (ended - started) / 1000,
    }
  })
}

function isIdle(app: RunningApp, kinds: readonly JobKind[]): boolean {
  const queues = app.services.indexing.jobs.listQueues()
  return queues.every(
    ({ kind, waiting, running }) => !kinds.includes(kind) || waiting + running === 0,
  )
}

async function countThumbhashes({ services }: RunningApp): Promise<number> {
  const { count } = await services.database.db
    .selectFrom('image')
    .select(({ fn }) => fn.count<number>('id').as('count'))
    .where('thumbhash', 'is not', null)
    .executeTakeFirstOrThrow()
  return count
}

/** Many pictures at once, one thread each, as the queue has them; returns how many could be made. */
async function renderAll(files: readonly string[]): Promise<number> {
  sharp.concurrency(1)
  sharp.cache(false)
  const rest = [...files]
  let made = 0
  const lane = async () => {
    for (let file = rest.pop(); file !== undefined; file = rest.pop()) {
      // What is not a picture is none for the queue either.
      const isMade = await renderOne(file).then(
        () => true,
        () => false,
      )
      if (isMade) made++
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() * 2 }, lane))
  return made
}

async function renderOne(file: string): Promise<void> {
  const large = await sharp(file, { failOn: 'none' })
    .autoOrient()
    .resize(512, 512, { fit: 'inside', withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height, channels } = large.info
  const shrink = (size: number) =>
    sharp(large.data, { raw: { width, height, channels } }).resize(size, size, { fit: 'inside' })
  const webp = { quality: 80, effort: 2 }
  const [tiny] = await Promise.all([
    shrink(64).ensureAlpha().raw().toBuffer({ resolveWithObject: true }),
    sharp(large.data, { raw: { width, height, channels } }).webp(webp).toBuffer(),
    shrink(256).webp(webp).toBuffer(),
  ])
  rgbaToThumbHash(tiny.info.width, tiny.info.height, tiny.data)
}

async function hashAll(files: readonly string[], threads: number): Promise<void> {
  const entry = new URL('./hash-limit-worker.ts', import.meta.url)
  const shares = Array.from({ length: threads }, (_, share) =>
    files.filter((_file, index) => index % threads === share),
  )
  await Promise.all(shares.map((workerData) => once(new Worker(entry, { workerData }), 'message')))
}
