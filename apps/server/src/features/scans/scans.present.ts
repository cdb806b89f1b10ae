import type { Scan } from '@safelight/contracts/scan'
import type { ScanRow } from './scans.queries.ts'

/** A scan as it travels. `rate` is that of the present phase, in files per second. */
export function presentScan(row: ScanRow, rate: number | null): Scan {
  const { started_at, finished_at, problems, ...scan } = row
  const left = row.state === 'reading' ? row.to_read - row.read : null
  return {
    ...scan,
    rate,
    eta_s: left !== null && rate !== null && rate > 0 ? Math.ceil(left / rate) : null,
    problems,
    started_at: started_at?.toISOString() ?? null,
    finished_at: finished_at?.toISOString() ?? null,
  }
}
