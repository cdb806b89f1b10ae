import { listFolders } from '@safelight/contracts/folder'
import { listScans } from '@safelight/contracts/scan'
import { useQuery } from '@tanstack/react-query'
import { ArrowUp, FolderPlus, Images, ScanLine, SearchX, ServerCrash } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { ApiError } from '@safelight/client/api-error'
import { routeQuery } from '../../api/route-query.ts'
import { usePage } from '../../page/page.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Grid } from '../grid/grid.tsx'
import { gridWords } from '../grid/grid-words.ts'
import { isActive } from '../scans/scan-progress.ts'
import { GridSkeleton } from './grid-skeleton.tsx'
import { useArrivals } from './use-arrivals.ts'
import { type LibraryPlace, useShowResult } from './use-library.ts'
import { type Result, resultArgs } from './use-result.ts'

const AddFolderDialog = lazy(async () => ({
  default: (await import('../folders/add-folder-dialog.tsx')).AddFolderDialog,
}))
const FirstRun = lazy(async () => ({
  default: (await import('../first-run/first-run.tsx')).FirstRun,
}))

/** The pictures, or why there are none and what brings them. */
export function ResultArea(props: {
  result: Result
  place: LibraryPlace
  active: boolean
  onOpen: (id: number) => void
}) {
  const { result, place } = props
  const [isAtTop, setIsAtTop] = useState(true)
  const arrivals = useArrivals(isAtTop)
  if (result.is_first_load) return <GridSkeleton />
  if (result.list.images.length === 0)
    return result.error ? <FailedResult result={result} /> : <EmptyResult place={place} />
  return (
    <>
      {!isAtTop && arrivals.count > 0 && (
        <button
          type="button"
          onClick={arrivals.show}
          className="appear absolute top-2 left-1/2 z-20 inline-flex h-8 -translate-x-1/2 items-center gap-1.5 rounded-full border border-line bg-raised px-3 text-sm shadow-float hover:bg-active"
        >
          <ArrowUp size={14} aria-hidden />
          {gridWords.arrived(arrivals.count)}
        </button>
      )}
      <Grid
        result={result}
        place={place}
        resultKey={JSON.stringify(resultArgs(place))}
        active={props.active}
        onOpen={props.onOpen}
        onTopChange={setIsAtTop}
      />
    </>
  )
}

function FailedResult({ result }: { result: Result }) {
  const showResult = useShowResult()
  const isQueryFault = result.error instanceof ApiError && result.error.code === 'query_invalid'
  return (
    <EmptyState
      icon={isQueryFault ? SearchX : ServerCrash}
      title={gridWords.errorTitle}
      text={result.error?.message ?? ''}
    >
      <Button look="primary" onClick={result.reload}>
        {gridWords.retry}
      </Button>
      {isQueryFault && (
        <Button onClick={() => showResult({ q: undefined })}>{gridWords.clearQuery}</Button>
      )}
    </EmptyState>
  )
}

/** Nothing to show: a first start, a scan that has just begun, or a query that fits nothing. */
function EmptyResult({ place }: { place: LibraryPlace }) {
  const { api } = usePage()
  const showResult = useShowResult()
  const [adding, setAdding] = useState(false)
  const { collection } = place
  const folders = useQuery(routeQuery(api, listFolders, { query: { collection } }))
  const scans = useQuery(routeQuery(api, listScans))
  const scanning = scans.data?.scans.some(
    (scan) => isActive(scan) && scan.schema_name === collection,
  )
  if (place.q !== '')
    return (
      <EmptyState icon={SearchX} title={gridWords.emptyQueryTitle} text={gridWords.emptyQueryText}>
        <Button look="primary" onClick={() => showResult({ q: undefined })}>
          {gridWords.clearQuery}
        </Button>
        {place.folder !== null && (
          <Button onClick={() => showResult({ folder: undefined })}>{gridWords.everywhere}</Button>
        )}
      </EmptyState>
    )
  if (folders.data?.folders.length === 0)
    return (
      <Suspense>
        <FirstRun />
      </Suspense>
    )
  if (scanning)
    return (
      <EmptyState icon={ScanLine} title={gridWords.scanningTitle} text={gridWords.scanningText} />
    )
  if (!folders.data) return <GridSkeleton />
  return (
    <EmptyState icon={Images} title={gridWords.emptyFolderTitle} text={gridWords.emptyFolderText}>
      <Button
        look="primary"
        icon={<FolderPlus size={16} aria-hidden />}
        onClick={() => setAdding(true)}
      >
        {gridWords.addFolder}
      </Button>
      <Suspense>{adding && <AddFolderDialog onClose={() => setAdding(false)} />}</Suspense>
    </EmptyState>
  )
}
