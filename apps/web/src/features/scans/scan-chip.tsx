import { cancelScan, listScans, resumeScan, type Scan } from '@safelight/contracts/scan'
import { useMutation } from '@tanstack/react-query'
import { TriangleAlert } from 'lucide-react'
import { formatCount } from '../../lib/format.ts'
import { type Page, usePage } from '../../page/page.ts'
import { Button } from '../../ui/button.tsx'
import { Popover } from '../../ui/popover.tsx'
import { Progress } from '../../ui/progress.tsx'
import { isActive, scanShare } from './scan-progress.ts'
import { scanWords } from './scan-words.ts'

const factNames = Object.keys(scanWords.facts) as (keyof typeof scanWords.facts)[]

function nameOf(scan: Scan): string {
  return scan.path.split(/[/\\]/).filter(Boolean).slice(-2).join('/')
}

/** One scan: how far, how fast, how long; more when it is opened. */
export function ScanChip({ scan }: { scan: Scan }) {
  const share = scanShare(scan)
  const active = isActive(scan)
  const label = active ? scanWords.scanning(nameOf(scan)) : scanWords.failedScan(nameOf(scan))
  return (
    <Popover
      side="top"
      label={label}
      trigger={
        <button
          type="button"
          className="inline-flex h-6 items-center gap-2 rounded-md px-2 hover:bg-hover aria-expanded:bg-active"
        >
          {!active && <TriangleAlert size={12} aria-hidden className="text-danger" />}
          <span className="max-w-60 truncate">{label}</span>
          {active && <Progress share={share} label={label} className="w-16" />}
          {share !== null && <span className="w-8 text-right">{Math.floor(share * 100)} %</span>}
          {share === null && active && <span>{scanWords.images(scan.found)}</span>}
          {scan.rate !== null && active && <span>{scanWords.rate(scan.rate)}</span>}
          {scan.eta_s !== null && active && (
            <span className="text-faint">{scanWords.remaining(scan.eta_s)}</span>
          )}
        </button>
      }
    >
      <ScanDetail scan={scan} />
    </Popover>
  )
}

/** Everything about one scan, with the way to stop it or to go on. */
export function ScanDetail({ scan }: { scan: Scan }) {
  const page = usePage()
  const active = isActive(scan)
  const change = useChangeScan(page, scan)
  return (
    <div className="flex flex-col gap-2">
      <p className="text-sm font-semibold break-all">{scan.path}</p>
      <p className="text-xs text-muted">
        {scanWords.states[scan.state]}
        {scan.rate !== null && active && ` · ${scanWords.rate(scan.rate)}`}
        {scan.eta_s !== null && active && ` · ${scanWords.remaining(scan.eta_s)}`}
      </p>
      {active && <Progress share={scanShare(scan)} label={scanWords.states[scan.state]} />}
      {scan.error && (
        <p role="alert" className="text-xs text-danger">
          {scan.error}
        </p>
      )}
      <dl className="grid grid-cols-2 gap-x-4 text-xs">
        {factNames
          .filter((name) => name === 'found' || scan[name] > 0)
          .map((name) => (
            <div key={name} className="flex justify-between">
              <dt className="text-muted">{scanWords.facts[name]}</dt>
              <dd>{formatCount(scan[name])}</dd>
            </div>
          ))}
      </dl>
      {scan.problems.length > 0 && (
        <details className="text-xs">
          <summary className="text-muted">{scanWords.problems}</summary>
          <ul className="mt-1 max-h-32 overflow-y-auto">
            {scan.problems.map((problem) => (
              <li key={problem.path} className="break-all">
                {problem.path} <span className="text-faint">{problem.reason}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {scan.state !== 'done' && (
        <Button disabled={change.isPending} onClick={() => change.mutate(active)}>
          {active ? scanWords.cancel : scanWords.resume}
        </Button>
      )}
      {change.error && <p className="text-xs text-danger">{change.error.message}</p>}
    </div>
  )
}

function useChangeScan(page: Page, scan: Scan) {
  return useMutation({
    mutationFn: (stop: boolean) =>
      page.api.call(stop ? cancelScan : resumeScan, { params: { id: scan.id } }),
    onSuccess: () => void page.queries.invalidateQueries({ queryKey: [listScans.name] }),
  })
}
