import type { JobQueue } from '@safelight/contracts/job'
import type { Scan } from '@safelight/contracts/scan'
import { formatCount, formatPlural, formatRate, formatRemaining } from '../../lib/format.ts'

const images = (count: number) => formatPlural(count, 'image', 'images')

export const scanWords = {
  label: 'Status',
  states: {
    queued: 'waiting',
    walking: 'looking for images',
    reading: 'reading',
    done: 'done',
    cancelled: 'cancelled',
    failed: 'failed',
    interrupted: 'interrupted',
  } satisfies Record<Scan['state'], string>,
  kinds: {
    metadata: 'reading metadata',
    hash: 'hashing',
    thumbnail: 'thumbnails',
    embed: 'embedding',
    tag: 'tagging',
    caption: 'captions',
    face: 'faces',
  } satisfies Record<JobQueue['kind'], string>,
  scanning: (name: string) => `scanning ${name}`,
  cancel: 'Cancel the scan',
  resume: 'Go on',
  pause: (kind: string) => `Pause ${kind}`,
  goOn: (kind: string) => `Go on with ${kind}`,
  paused: 'paused',
  left: (count: number) => `${formatCount(count)} left`,
  failedJobs: (count: number) => `${formatCount(count)} failed`,
  retry: 'Try them again',
  rate: formatRate,
  remaining: formatRemaining,
  images,
  total: (count: number) => images(count),
  unread: (count: number) => `${formatCount(count)} not read yet`,
  selected: (count: number | null) =>
    count === null ? 'all selected' : `${formatCount(count)} selected`,
  facts: {
    found: 'Found',
    added: 'New',
    changed: 'Changed',
    moved: 'Moved',
    missing: 'Missing',
    read: 'Read',
    failed: 'With faults',
    skipped: 'Skipped',
  },
  problems: 'Could not be opened',
  failedScan: (name: string) => `scan of ${name} failed`,
} as const
