import path from 'node:path'
import { benchHash, benchThumbnails } from '@safelight/server/bench/background-bench'
import type { BenchReport } from '@safelight/server/bench/bench-report'
import { benchIndex } from '@safelight/server/bench/index-bench'
import { benchPages } from '@safelight/server/bench/page-bench'
import { benchStartup } from '@safelight/server/bench/startup-bench'
import type { Command } from 'commander'
import { formatTable, writeJsonLine, type Output } from '../output.ts'
import { createProgressBar } from '../progress-bar.ts'

type BenchOptions = { json?: boolean }
type RowOptions = BenchOptions & { rows: string; databaseUrl?: string }

const FOLDER_BENCHES = [
  {
    name: 'index',
    description: 'files a second of quick scan, deep scan and re-scan; peak memory',
    measure: benchIndex,
  },
  {
    name: 'thumbnails',
    description: 'pictures a second of the thumbnail queue; what everything else adds to it',
    measure: benchThumbnails,
  },
  { name: 'hash', description: 'megabytes a second of the hash queue', measure: benchHash },
]

/** `safelight bench …`: speed and memory on this machine, each beside the machine's own limit. */
export function registerBench(program: Command, output: Output): void {
  const bench = program
    .command('bench')
    .description('measure speed and memory on this machine, as ratios to its limits')
  const show = (report: BenchReport, options: BenchOptions) => {
    if (options.json) writeJsonLine(output, report)
    else output.data(formatReport(report))
  }
  for (const { name, description, measure } of FOLDER_BENCHES)
    bench
      .command(`${name} <folder>`)
      .description(description)
      .option('--json', 'print one JSON object')
      .action(async (folder: string, options: BenchOptions) =>
        show(await measure(path.resolve(folder)), options),
      )
  bench
    .command('pages')
    .description('how long pages, searches and counts take in a library of made-up images')
    .option('--rows <n>', 'made-up images', '100000')
    .option('--database-url <url>', 'PostgreSQL server on which a database is made for this')
    .option('--json', 'print one JSON object')
    .action(async ({ rows, databaseUrl, ...options }: RowOptions) => {
      const report = await withBar(output, rows, (given) =>
        benchPages({ ...given, serverUrl: databaseUrl }),
      )
      show(report, options)
    })
  bench
    .command('startup')
    .description('how long the program takes to its first answers')
    .option('--rows <n>', 'made-up images', '100000')
    .option('--json', 'print one JSON object')
    .action(async ({ rows, ...options }: RowOptions) =>
      show(await withBar(output, rows, benchStartup), options),
    )
}

/** Runs a measurement that first makes images, with a bar for these. */
async function withBar(
  output: Output,
  rowsText: string,
  measure: (given: { rows: number; onProgress: (done: number) => void }) => Promise<BenchReport>,
): Promise<BenchReport> {
  const rows = Number(rowsText)
  if (!Number.isInteger(rows) || rows < 1_000)
    throw new Error(`--rows: "${rowsText}" is not a whole number of at least 1000`)
  const bar = createProgressBar(output)
  const onProgress = (done: number) => {
    bar.update({ done, total: rows, label: 'making images' })
    if (done === rows) bar.finish()
  }
  return measure({ rows, onProgress })
}

function formatReport({ bench, subject, rows }: BenchReport): string {
  const about = Object.entries(subject).map(([key, value]) => `${key} ${value}`)
  const table = rows.map(({ name, value, unit, ratio, limit }) => [
    name,
    formatValue(value),
    unit,
    ratio === undefined ? '' : `${ratio.toFixed(2)}× of ${limit}`,
  ])
  return `${bench}: ${about.join(', ')}\n${formatTable(table)}`
}

function formatValue(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en-US') : value.toFixed(2)
}
