import { getImage, type ImageDetail, type ImageSummary } from '@safelight/contracts/image'
import { useQuery } from '@tanstack/react-query'
import { Info, Layers, RefreshCw, Waypoints } from 'lucide-react'
import { useState } from 'react'
import { routeQuery } from '../../api/route-query.ts'
import { countSelected } from '../../lib/selection.ts'
import { useStore } from '../../lib/use-store.ts'
import { usePage } from '../../page/page.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { GraphSection } from '../graph/graph-section.tsx'
import { nodesThatGaveValues, useGraphTexts } from '../graph/use-graph.ts'
import { reread } from '../image-menu/use-image-menu.ts'
import { MarkBar } from '../marks/mark-bar.tsx'
import { FactsLine } from './facts-line.tsx'
import { FileSections } from './file-sections.tsx'
import { GenerationSections } from './generation-sections.tsx'
import { inspectorWords } from './inspector-words.ts'
import { RawTexts } from './raw-texts.tsx'
import { Section } from './section.tsx'

export type InspectorProps = {
  image: ImageSummary | null
  collection: string
  /** The viewer shows them elsewhere. */
  hideMarks?: boolean
}

/** Everything that is known about the picture that has the keyboard. */
export function Inspector({ image, collection, hideMarks }: InspectorProps) {
  const page = usePage()
  const selection = useStore(page.selection, (state) => state.selection)
  const count = countSelected(selection, null)
  if (count === null || count > 1)
    return (
      <EmptyState
        icon={Layers}
        title={inspectorWords.several(count)}
        text={inspectorWords.severalText}
      />
    )
  if (!image)
    return (
      <EmptyState icon={Info} title={inspectorWords.nothing} text={inspectorWords.nothingText} />
    )
  return (
    <ImageInspector
      key={`${collection}/${image.id}`}
      image={image}
      collection={collection}
      hideMarks={hideMarks ?? false}
    />
  )
}

function ImageInspector(props: { image: ImageSummary; collection: string; hideMarks: boolean }) {
  const { image, collection } = props
  const page = usePage()
  const [now] = useState(() => Date.now())
  const detail = useQuery({
    ...routeQuery(page.api, getImage, { params: { id: image.id }, query: { collection } }),
    staleTime: 60_000,
  })
  return (
    <div className="pb-6 text-sm">
      <div className="flex flex-col gap-1.5 px-4 pt-3 pb-3">
        <h2 className="text-sm font-semibold break-all select-text">{image.file_name}</h2>
        <FactsLine image={{ ...emptyDetail, ...image, ...detail.data }} now={now} />
        <div className="flex items-center">
          {!props.hideMarks && <MarkBar image={image} collection={collection} />}
          <span className="flex-1" />
          <InspectorTools image={image} collection={collection} />
        </div>
      </div>
      {detail.error && (
        <div
          role="alert"
          className="flex flex-col items-start gap-2 border-t border-line px-4 py-3"
        >
          <p className="text-danger">
            {inspectorWords.failed} {detail.error.message}
          </p>
          <Button onClick={() => void detail.refetch()}>{inspectorWords.retry}</Button>
        </div>
      )}
      {detail.data && <DetailSections detail={detail.data} collection={collection} />}
    </div>
  )
}

/** What a summary lacks of the facts line. */
const emptyDetail = {
  frame_rate: null,
  mime_type: null,
} as ImageDetail

function InspectorTools({ image, collection }: { image: ImageSummary; collection: string }) {
  const page = usePage()
  const showOrigins = useStore(page.prefs, (prefs) => prefs.show_origins)
  return (
    <>
      <IconButton
        size="small"
        icon={Waypoints}
        label={inspectorWords.origins}
        pressed={showOrigins}
        onClick={() => page.prefs.set((prefs) => ({ ...prefs, show_origins: !prefs.show_origins }))}
      />
      <IconButton
        size="small"
        icon={RefreshCw}
        label={inspectorWords.reread}
        onClick={() => void reread(page, image, collection)}
      />
    </>
  )
}

function DetailSections({ detail, collection }: { detail: ImageDetail; collection: string }) {
  if (detail.scan_phase === 0)
    return <p className="border-t border-line px-4 py-3 text-muted">{inspectorWords.notRead}</p>
  return (
    <>
      {detail.scan_error && (
        <p role="alert" className="border-t border-line px-4 py-3 text-danger">
          {detail.scan_error}
        </p>
      )}
      <GenerationSections image={detail} />
      {(detail.has_workflow || detail.has_prompt_graph) && (
        <Section title={inspectorWords.graph}>
          <DetailGraph detail={detail} collection={collection} />
        </Section>
      )}
      <FileSections image={detail} path={detail.path} hash={detail.hash} />
      <div className="border-t border-line px-4 pt-3">
        <RawTexts sources={detail.sources} />
      </div>
    </>
  )
}

function DetailGraph({ detail, collection }: { detail: ImageDetail; collection: string }) {
  const texts = useGraphTexts(detail, collection)
  if (!texts.data) return <div className="h-38" />
  return <GraphSection texts={texts.data} marked={nodesThatGaveValues(detail.provenance)} />
}
