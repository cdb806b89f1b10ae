import type { JobQueue } from '@safelight/contracts/job'
import type { Scan } from '@safelight/contracts/scan'

/** Whether a scan is under way. */
export function isActive(scan: Scan): boolean {
  return scan.state === 'queued' || scan.state === 'walking' || scan.state === 'reading'
}

/** How far the present phase is, 0–1; `null` where its end is not known. */
export function scanShare(scan: Scan): number | null {
  if (scan.state === 'done') return 1
  if (scan.state !== 'reading' || scan.to_read === 0) return null
  return scan.read / scan.to_read
}

/** Scans that the status bar shows: those under way, then those that stopped on their own. */
export function shownScans(scans: readonly Scan[]): readonly Scan[] {
  const latest = new Map<number, Scan>()
  for (const scan of scans) {
    const known = latest.get(scan.folder_id)
    if (!known || scan.id > known.id) latest.set(scan.folder_id, scan)
  }
  return [...latest.values()].filter(
    (scan) => isActive(scan) || scan.state === 'failed' || scan.state === 'interrupted',
  )
}

/** Queues that the status bar shows: with work, paused with work, or with failures. */
export function shownQueues(queues: readonly JobQueue[]): readonly JobQueue[] {
  return queues.filter((queue) => queue.waiting + queue.running + queue.failed > 0)
}

/** The list of scans with one brought up to date. */
export function withScan(scans: readonly Scan[], scan: Scan): readonly Scan[] {
  const isKnown = scans.some((known) => known.id === scan.id)
  return isKnown ? scans.map((known) => (known.id === scan.id ? scan : known)) : [scan, ...scans]
}
