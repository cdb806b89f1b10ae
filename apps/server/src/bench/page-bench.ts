import { sql } from 'kysely'
import type { RunningApp } from '../app.ts'
import { SUMMARY_COLUMNS } from '../features/images/image-columns.ts'
import type { Db } from '../tables.ts'
import type { BenchReport, BenchRow } from './bench-report.ts'
import { measureLatency } from './latency.ts'
import { buildScenarios, type Scenario } from './page-scenarios.ts'
import { withScratchApp } from './scratch-library.ts'
import { seedImages } from './seed-images.ts'

export type PageBenchOptions = {
  /** Made-up images in the library. */
  readonly rows: number
  /** A PostgreSQL server on which a database may be created; the embedded engine without. */
  readonly serverUrl?: string | undefined
  readonly onProgress?: (done: number) => void
}

const LIMIT = 'bare SELECT'

/**
 * Fills a library with made-up images and says how long a person waits for pages, searches and counts,
 * through HTTP, beside a bare SELECT of a page in the same database.
 */
export async function benchPages(options: PageBenchOptions): Promise<BenchReport> {
  return withScratchApp(options.serverUrl, async (app) => {
    const { database, browsing } = app.services
    await seedImages(database, options.rows, options.onProgress)
    await browsing.start()
    await browsing.whenCounted()
    const bare = await measureLatency(
      Array.from({ length: 40 }, () => () => selectPage(database.db)),
    )
    const rows: BenchRow[] = [
      { name: `limit: ${LIMIT} of a page`, value: bare.p50, unit: 'ms' },
      { name: `limit: ${LIMIT} of a page, p95`, value: bare.p95, unit: 'ms' },
    ]
    for (const scenario of await buildScenarios(database.db, options.rows))
      rows.push(...(await measureScenario(app, scenario, bare.p50)))
    return {
      bench: 'pages',
      subject: { rows: options.rows, engine: database.kind, page: 100 },
      rows,
    }
  })
}

async function measureScenario(
  app: RunningApp,
  { name, paths }: Scenario,
  limitMs: number,
): Promise<BenchRow[]> {
  const { p50, p95 } = await measureLatency(paths.map((path) => () => fetchJson(app.url + path)))
  return [
    { name, value: p50, unit: 'ms', ratio: p50 / limitMs, limit: LIMIT },
    { name: `${name}, p95`, value: p95, unit: 'ms' },
  ]
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`)
  return response.json()
}

/** What every page costs at least: the newest hundred rows, without HTTP, search or JSON. */
function selectPage(db: Db): Promise<unknown> {
  return db
    .selectFrom('image')
    .select(SUMMARY_COLUMNS)
    .where(sql<boolean>`missing_since is null`)
    .orderBy('created_date', 'desc')
    .orderBy('id', 'desc')
    .limit(100)
    .execute()
}
