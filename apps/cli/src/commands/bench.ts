import path from 'node:path'
import type { BenchReport } from '@safelight/server/bench/bench-report'
import { benchIndex } from '@safelight/server/bench/index-bench'
import type { Command } from 'commander'
import { formatTable, writeJsonLine, type Output } from '../output.ts'

type BenchOptions = { json?: boolean }

/** `safelight bench …`: speed and memory on this machine, each beside the machine's own limit. */
export function registerBench(program: Command, output: Output): void {
  const bench = program
    .command('bench')
    .description('measure speed and memory on this machine, as ratios to its limits')
  const show = (report: BenchReport, options: BenchOptions) => {
    if (options.json) writeJsonLine(output, report)
    else output.data(formatReport(report))
  }
  bench
    .command('index <folder>')
    .description('files a second of quick scan, deep scan and re-scan; peak memory')
    .option('--json', 'print one JSON object')
    .action(async (folder: string, options: BenchOptions) =>
      show(await benchIndex(path.resolve(folder)), options),
    )
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
