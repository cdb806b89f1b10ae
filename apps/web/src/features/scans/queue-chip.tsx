import { type JobQueue, listJobQueues, pauseJobs, resumeJobs } from '@safelight/contracts/job'
import { useMutation } from '@tanstack/react-query'
import { Pause, Play, TriangleAlert } from 'lucide-react'
import { usePage } from '../../page/page.ts'
import { ScreenLink } from '../../page/screen-link.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { scanWords } from './scan-words.ts'

/** One kind of background work: what is left, how fast, and whether it may go on. */
export function QueueChip({ queue }: { queue: JobQueue }) {
  const name = scanWords.kinds[queue.kind]
  const left = queue.waiting + queue.running
  const parts = [
    left > 0 ? scanWords.left(left) : null,
    queue.desired === 'paused' ? scanWords.paused : null,
    queue.desired === 'running' && queue.rate ? scanWords.rate(queue.rate) : null,
    queue.desired === 'running' && queue.eta_s ? scanWords.remaining(queue.eta_s) : null,
  ].filter(Boolean)
  return (
    <span className="inline-flex h-6 items-center gap-1.5 pl-2">
      {queue.failed > 0 && (
        <ScreenLink
          to="/status"
          className="inline-flex items-center gap-1 rounded-sm px-1 text-danger no-underline hover:underline"
        >
          <TriangleAlert size={12} aria-hidden />
          {scanWords.failedJobs(queue.failed)}
        </ScreenLink>
      )}
      <span>{name}</span>
      <span className="text-faint">{parts.join(' · ')}</span>
      {left > 0 && <QueueSwitch queue={queue} name={name} />}
    </span>
  )
}

/** Pauses a queue, or lets it go on. */
export function QueueSwitch({ queue, name }: { queue: JobQueue; name: string }) {
  const { api, queries, toasts } = usePage()
  const isPaused = queue.desired === 'paused'
  const change = useMutation({
    mutationFn: () => api.call(isPaused ? resumeJobs : pauseJobs, { params: { kind: queue.kind } }),
    onSuccess: () => void queries.invalidateQueries({ queryKey: [listJobQueues.name] }),
    onError: (error) => toasts.show({ tone: 'danger', text: error.message }),
  })
  return (
    <IconButton
      size="small"
      side="top"
      icon={isPaused ? Play : Pause}
      label={isPaused ? scanWords.goOn(name) : scanWords.pause(name)}
      disabled={change.isPending}
      onClick={() => change.mutate()}
    />
  )
}
