import { listJobQueues } from '@safelight/contracts/job'
import { listScans } from '@safelight/contracts/scan'
import { getStats } from '@safelight/contracts/stats'
import { useQuery } from '@tanstack/react-query'
import { routeQuery } from '../../api/route-query.ts'
import { countSelected } from '../../lib/selection.ts'
import { useStore } from '../../lib/use-store.ts'
import { usePage } from '../../page/page.ts'
import { QueueChip } from './queue-chip.tsx'
import { ScanChip } from './scan-chip.tsx'
import { isActive, shownQueues, shownScans } from './scan-progress.ts'
import { scanWords } from './scan-words.ts'

/** Events carry news; asking now and then only covers a socket that is away. */
const slowPollMs = 15_000

/** The one place where long work shows: every scan and queue as a chip. */
export function StatusBar() {
  const { api, selection } = usePage()
  const stats = useQuery({ ...routeQuery(api, getStats), refetchInterval: slowPollMs })
  const scans = useQuery({ ...routeQuery(api, listScans), refetchInterval: slowPollMs })
  const queues = useQuery({ ...routeQuery(api, listJobQueues), refetchInterval: slowPollMs })
  const selected = useStore(selection, (state) => state.selection)
  const count = countSelected(selected, null)
  const running = shownScans(scans.data?.scans ?? [])
  const unread = stats.data?.scan_phase['0'] ?? 0
  return (
    <footer
      aria-label={scanWords.label}
      className="flex h-7 shrink-0 items-center gap-1 overflow-x-auto border-t border-line bg-panel px-3 text-xs whitespace-nowrap text-muted [scrollbar-width:none]"
    >
      <span className="pr-2">
        {stats.data ? scanWords.total(stats.data.image_count) : ' '}
        {unread > 0 && !running.some(isActive) && (
          <span className="text-faint"> · {scanWords.unread(unread)}</span>
        )}
      </span>
      {running.map((scan) => (
        <ScanChip key={scan.id} scan={scan} />
      ))}
      {shownQueues(queues.data?.queues ?? []).map((queue) => (
        <QueueChip key={queue.kind} queue={queue} />
      ))}
      <span className="flex-1" />
      {(count === null || count > 0) && <span>{scanWords.selected(count)}</span>}
    </footer>
  )
}
