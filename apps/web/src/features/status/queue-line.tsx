import {
  type JobQueue,
  listFailedJobs,
  listJobQueues,
  retryFailedJobs,
} from '@safelight/contracts/job'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { routeQuery } from '../../api/route-query.ts'
import { usePage } from '../../page/page.ts'
import { Button } from '../../ui/button.tsx'
import { copyText } from '../image-menu/copy-actions.ts'
import { QueueSwitch } from '../scans/queue-chip.tsx'
import { scanWords } from '../scans/scan-words.ts'
import { statusWords } from './status-words.ts'

/** One queue with its counts, its switch, and what failed in it. */
export function QueueLine({ queue }: { queue: JobQueue }) {
  const [open, setOpen] = useState(false)
  const name = scanWords.kinds[queue.kind]
  const left = queue.waiting + queue.running
  const facts = [
    scanWords.left(left),
    queue.desired === 'paused' ? scanWords.paused : null,
    queue.rate ? scanWords.rate(queue.rate) : null,
    queue.eta_s ? scanWords.remaining(queue.eta_s) : null,
  ].filter(Boolean)
  return (
    <li className="py-2">
      <div className="flex flex-wrap items-center gap-3">
        <span className="w-36 first-letter:uppercase">{name}</span>
        <span className="flex-1 text-muted">{facts.join(' · ')}</span>
        {queue.failed > 0 && (
          <Button look="danger" aria-expanded={open} onClick={() => setOpen(!open)}>
            {statusWords.failed(queue.failed)}
          </Button>
        )}
        <QueueSwitch queue={queue} name={name} />
      </div>
      {open && queue.failed > 0 && <FailedJobs queue={queue} />}
    </li>
  )
}

function FailedJobs({ queue }: { queue: JobQueue }) {
  const page = usePage()
  const params = { kind: queue.kind }
  const { data } = useQuery(routeQuery(page.api, listFailedJobs, { params }))
  const retry = useMutation({
    mutationFn: () => page.api.call(retryFailedJobs, { params }),
    onSuccess: () => {
      void page.queries.invalidateQueries({ queryKey: [listJobQueues.name] })
      void page.queries.invalidateQueries({ queryKey: [listFailedJobs.name] })
    },
  })
  const jobs = data?.jobs ?? []
  const report = jobs.map((job) => `${job.path}\t${job.attempts}\t${job.error}`).join('\n')
  return (
    <div className="mt-2 rounded-md bg-sunken p-3">
      <ul aria-label={statusWords.showFailed} className="max-h-60 overflow-y-auto">
        {jobs.map((job) => (
          <li key={`${job.collection} ${job.image_id}`} className="py-1 text-xs">
            <span className="break-all">{job.path}</span>{' '}
            <span className="text-faint">{statusWords.attempts(job.attempts)}</span>
            <p className="text-danger">{job.error}</p>
          </li>
        ))}
      </ul>
      <div className="mt-2 flex gap-2">
        <Button look="primary" disabled={retry.isPending} onClick={() => retry.mutate()}>
          {statusWords.retry}
        </Button>
        <Button onClick={() => void copyText(page, report, statusWords.report)}>
          {statusWords.copyReport}
        </Button>
      </div>
    </div>
  )
}
