import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Dialog } from '../../ui/dialog.tsx'
import { Spinner } from '../../ui/spinner.tsx'
import { GraphSection } from '../graph/graph-section.tsx'
import { nodesThatGaveValues } from '../graph/use-graph.ts'
import { FactsLine } from '../inspector/facts-line.tsx'
import { FileSections } from '../inspector/file-sections.tsx'
import { GenerationSections } from '../inspector/generation-sections.tsx'
import { RawTexts } from '../inspector/raw-texts.tsx'
import { Section } from '../inspector/section.tsx'
import { dropWords } from './drop-words.ts'
import { type DroppedFile, readDroppedFile } from './read-dropped-file.ts'

/** How a dropped file was made, beside its picture. */
export function DroppedFileDialog({ file, onClose }: { file: File; onClose: () => void }) {
  const read = useQuery({
    queryKey: ['dropped file', file.name, file.size, file.lastModified],
    queryFn: () => readDroppedFile(file),
    retry: false,
    gcTime: 0,
  })
  return (
    <Dialog open width="wide" title={file.name} description={dropWords.areaHint} onClose={onClose}>
      <div className="grid min-h-0 flex-1 overflow-y-auto border-t border-line md:grid-cols-[1fr_360px] md:overflow-hidden">
        <Preview file={file} isVideo={read.data?.inspected.media_type === 'video'} />
        <div className="text-sm md:overflow-y-auto md:border-l md:border-line">
          {read.isPending && <Spinner label={dropWords.reading} />}
          {read.isError && (
            <p role="alert" className="p-4 text-danger">
              {dropWords.failed(file.name)}
            </p>
          )}
          {read.data && <DroppedDetails dropped={read.data} />}
        </div>
      </div>
    </Dialog>
  )
}

function Preview({ file, isVideo }: { file: File; isVideo: boolean }) {
  const [url] = useState(() => URL.createObjectURL(file))
  useEffect(() => () => URL.revokeObjectURL(url), [url])
  const className = 'm-auto max-h-full max-w-full object-contain'
  return (
    <div className="flex h-[40vh] min-h-0 bg-canvas p-3 md:h-[70vh]">
      {isVideo ? (
        <video src={url} controls muted loop className={className} />
      ) : (
        <img src={url} alt={file.name} className={className} />
      )}
    </div>
  )
}

function DroppedDetails({ dropped }: { dropped: DroppedFile }) {
  const { inspected, graph } = dropped
  const [now] = useState(() => Date.now())
  return (
    <>
      <div className="px-4 py-3">
        <FactsLine image={inspected} now={now} />
      </div>
      <GenerationSections image={inspected} />
      {graph && (
        <Section title={dropWords.graph}>
          <GraphSection texts={graph} marked={nodesThatGaveValues(inspected.provenance)} />
        </Section>
      )}
      <FileSections image={inspected} path={null} hash={null} />
      <div className="border-t border-line px-4 py-3">
        <RawTexts sources={inspected.sources} />
      </div>
    </>
  )
}
