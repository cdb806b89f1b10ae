import { listJobQueues } from '@safelight/contracts/job'
import { listScans } from '@safelight/contracts/scan'
import { getHealth, getStats } from '@safelight/contracts/stats'
import { useQuery } from '@tanstack/react-query'
import { CircleCheck, TriangleAlert } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { routeQuery } from '../../api/route-query.ts'
import { usePage } from '../../page/page.ts'
import { useShowResult } from '../library/use-library.ts'
import { ScanDetail } from '../scans/scan-chip.tsx'
import { settingsWords } from '../settings/settings-words.ts'
import { QueueLine } from './queue-line.tsx'
import { statusWords } from './status-words.ts'

const pollMs = 5000

/** How the program is: server, library, background work, scans; every fault with its remedy. */
export function StatusScreen() {
  return (
    <div className="h-full overflow-y-auto">
      <div className="mx-auto flex max-w-4xl flex-col gap-6 px-5 py-6">
        <h1 className="text-xl font-semibold">{statusWords.title}</h1>
        <ServerPart />
        <LibraryPart />
        <QueuesPart />
        <ScansPart />
      </div>
    </div>
  )
}

function ServerPart() {
  const { api } = usePage()
  const { data, isError } = useQuery({ ...routeQuery(api, getHealth), refetchInterval: pollMs })
  const isWell = data?.status === 'ok' && !isError
  const sentence = isError
    ? statusWords.unreachable
    : data?.status === 'degraded'
      ? statusWords.databaseAway
      : statusWords.ok
  const Icon = isWell ? CircleCheck : TriangleAlert
  return (
    <Part title={statusWords.server}>
      {data && (
        <p className={`flex items-center gap-2 ${isWell ? 'text-good' : 'text-danger'}`}>
          <Icon size={16} aria-hidden />
          {sentence}
        </p>
      )}
      {data && (
        <dl className="mt-2 grid grid-cols-[9rem_1fr] gap-y-1">
          <Fact name={statusWords.version}>{data.version}</Fact>
          <Fact name={statusWords.database}>{settingsWords.kinds[data.database.kind]}</Fact>
          <Fact name={statusWords.uptime}>{statusWords.uptimeOf(data.uptime_s)}</Fact>
        </dl>
      )}
    </Part>
  )
}

function LibraryPart() {
  const { api } = usePage()
  const showResult = useShowResult()
  const { data } = useQuery({ ...routeQuery(api, getStats), refetchInterval: pollMs })
  if (!data) return null
  const find = (count: number, q: string) =>
    count > 0 && (
      <button
        type="button"
        className="ml-2 text-accent-text underline underline-offset-2"
        onClick={() => showResult({ q, folder: undefined })}
      >
        {statusWords.showErrors}
      </button>
    )
  return (
    <Part title={statusWords.library}>
      <dl className="grid grid-cols-[9rem_1fr] gap-y-1">
        <Fact name={statusWords.images}>{statusWords.count(data.image_count)}</Fact>
        <Fact name={statusWords.read}>{statusWords.count(data.scan_phase['1'])}</Fact>
        <Fact name={statusWords.unread}>
          {statusWords.count(data.scan_phase['0'])}
          {find(data.scan_phase['0'], 'is:unread')}
        </Fact>
        <Fact name={statusWords.errors}>
          {statusWords.count(data.error_count)}
          {find(data.error_count, 'is:error')}
        </Fact>
        <Fact name={statusWords.missing}>
          {statusWords.count(data.missing_count)}
          {find(data.missing_count, 'is:missing')}
        </Fact>
        <Fact name={statusWords.bytes}>{statusWords.size(data.total_bytes)}</Fact>
        <Fact name={statusWords.folders}>{statusWords.count(data.folder_count)}</Fact>
      </dl>
    </Part>
  )
}

function QueuesPart() {
  const { api } = usePage()
  const { data } = useQuery({ ...routeQuery(api, listJobQueues), refetchInterval: pollMs })
  const queues = data?.queues.filter((queue) => queue.waiting + queue.running + queue.failed > 0)
  return (
    <Part title={statusWords.queues}>
      {queues?.length === 0 && <p className="text-muted">{statusWords.nothingToDo}</p>}
      <ul className="divide-y divide-line">
        {queues?.map((queue) => (
          <QueueLine key={queue.kind} queue={queue} />
        ))}
      </ul>
    </Part>
  )
}

function ScansPart() {
  const { api } = usePage()
  const { data } = useQuery({ ...routeQuery(api, listScans), refetchInterval: pollMs })
  return (
    <Part title={statusWords.scans}>
      {data?.scans.length === 0 && <p className="text-muted">{statusWords.noScans}</p>}
      <ul className="grid gap-5 md:grid-cols-2">
        {data?.scans.slice(0, 8).map((scan) => (
          <li key={scan.id}>
            <ScanDetail scan={scan} />
          </li>
        ))}
      </ul>
    </Part>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-1 text-xs font-semibold text-muted">
        {title}
      </h2>
      <div className="rounded-lg border border-line bg-panel px-4 py-3 text-sm">{children}</div>
    </section>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd>{children}</dd>
    </>
  )
}
