import type { JobQueue } from '@safelight/contracts/job'
import type { Scan } from '@safelight/contracts/scan'
import { describe, expect, it } from 'vitest'
import { scanShare, shownQueues, shownScans, withScan } from './scan-progress.ts'

function scan(id: number, fields: Partial<Scan>): Scan {
  return { id, folder_id: 1, state: 'done', to_read: 0, read: 0, ...fields } as Scan
}

describe('scans in the status bar', () => {
  it('are those under way and those that stopped on their own', () => {
    const scans = [
      scan(1, { folder_id: 1, state: 'reading' }),
      scan(2, { folder_id: 2, state: 'done' }),
      scan(3, { folder_id: 3, state: 'failed' }),
    ]
    expect(shownScans(scans).map((shown) => shown.id)).toEqual([1, 3])
  })

  it('forget a failure once the folder was scanned again', () => {
    const scans = [scan(1, { state: 'failed' }), scan(2, { state: 'done' })]
    expect(shownScans(scans)).toEqual([])
  })

  it('know how far they are only while reading', () => {
    expect(scanShare(scan(1, { state: 'walking' }))).toBeNull()
    expect(scanShare(scan(1, { state: 'reading', to_read: 200, read: 50 }))).toBe(0.25)
  })

  it('are brought up to date by events', () => {
    const scans = withScan([scan(1, { state: 'reading' })], scan(1, { state: 'done' }))
    expect(scans.map((known) => known.state)).toEqual(['done'])
    expect(withScan(scans, scan(2, {}))).toHaveLength(2)
  })
})

describe('queues in the status bar', () => {
  it('are those with something to do or to say', () => {
    const queue = (fields: Partial<JobQueue>) =>
      ({ kind: 'hash', waiting: 0, running: 0, failed: 0, ...fields }) as JobQueue
    expect(shownQueues([queue({}), queue({ waiting: 2 }), queue({ failed: 1 })])).toHaveLength(2)
  })
})
