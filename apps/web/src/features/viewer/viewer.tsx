import type { ImageSummary } from '@safelight/contracts/image'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { imageKey } from '../../api/urls.ts'
import { positionOf } from '../../lib/image-list.ts'
import { useKeys } from '../../lib/keys/use-keys.ts'
import { selectOne } from '../../lib/selection.ts'
import { useStore } from '../../lib/use-store.ts'
import { usePage } from '../../page/page.ts'
import { Sheet } from '../../ui/sheet.tsx'
import { useIsPhone } from '../../ui/use-media-query.ts'
import { TileFlash } from '../grid/tile.tsx'
import { InspectorPanel } from '../inspector/inspector-panel.tsx'
import { Inspector } from '../inspector/inspector.tsx'
import { inspectorWords } from '../inspector/inspector-words.ts'
import type { Result } from '../library/use-result.ts'
import { MarkBar } from '../marks/mark-bar.tsx'
import { type ChangeOf, useMarkCommands } from '../marks/use-mark-commands.ts'
import { useMarkKeys } from '../marks/use-mark-keys.ts'
import { Filmstrip } from './filmstrip.tsx'
import { createPictureCache } from './picture-cache.ts'
import { PictureStage } from './picture-stage.tsx'
import type { Zoom } from './use-zoom.ts'
import { useViewerKeys } from './use-viewer-keys.ts'
import { VideoStage } from './video-stage.tsx'
import { ViewerBar } from './viewer-bar.tsx'
import { viewerWords } from './viewer-words.ts'

/** One picture at a time, over the whole page. */
export function Viewer(props: {
  image: ImageSummary
  collection: string
  result: Result
  onClose: () => void
}) {
  const { image, collection, result } = props
  const page = usePage()
  const prefs = useStore(page.prefs)
  const isPhone = useIsPhone()
  const element = useRef<HTMLDivElement>(null)
  const [cache] = useState(createPictureCache)
  const [zoom, setZoom] = useState<Zoom | null>(null)
  const [sheetOpen, setSheetOpen] = useState(false)
  const { list, loadMore } = result
  const position = positionOf(list, image.id)
  const neighbours = [
    list.images[position + 1],
    list.images[position - 1],
    list.images[position + 2],
  ]
  const { markImage } = useMarkCommands()

  const goTo = useCallback(
    (index: number) => {
      // A picture from an address may not be in what is loaded: it has no neighbours yet.
      const target = position < 0 ? undefined : list.images[index]
      if (target) page.selection.set(selectOne(target.id))
    },
    [list, page, position],
  )
  useEffect(() => {
    if (position >= list.images.length - 20) loadMore()
  }, [position, list, loadMore])
  useEffect(() => element.current?.focus(), [])
  useCoveredPage()

  const mark = (change: ChangeOf, advance = false) => {
    markImage(image, change)
    if (advance) goTo(position + 1)
  }
  const toggleInspector = () => {
    if (isPhone) setSheetOpen(true)
    else page.prefs.set((current) => ({ ...current, inspector_open: !current.inspector_open }))
  }
  const toggleFullscreen = () => {
    if (document.fullscreenElement) void document.exitFullscreen()
    else void element.current?.requestFullscreen().catch(() => undefined)
  }
  useKeys({}, { covers: true })
  useViewerKeys({
    position,
    last: list.images.length - 1,
    goTo,
    zoom,
    close: props.onClose,
    toggleInspector,
    toggleFullscreen,
  })
  useMarkKeys({ mark })

  const swipes = {
    left: () => goTo(position + 1),
    right: () => goTo(position - 1),
    up: toggleInspector,
    down: props.onClose,
  }
  return createPortal(
    <div
      ref={element}
      role="dialog"
      aria-modal
      data-page-keys
      aria-label={viewerWords.label(image.file_name)}
      tabIndex={-1}
      className="fixed inset-0 z-30 flex flex-col bg-canvas outline-none"
    >
      <ViewerBar
        image={image}
        collection={collection}
        place={position < 0 ? '' : placeOf(position, result)}
        zoom={image.media_type === 'video' ? null : zoom}
        onClose={props.onClose}
        onMark={mark}
        onInspector={toggleInspector}
        onFullscreen={toggleFullscreen}
      />
      <div className="flex min-h-0 flex-1">
        <div className="relative min-w-0 flex-1">
          {image.media_type === 'video' ? (
            <VideoStage key={image.id} image={image} collection={collection} />
          ) : (
            <PictureStage
              image={image}
              collection={collection}
              neighbours={neighbours.filter((neighbour) => neighbour !== undefined)}
              cache={cache}
              onSwipe={(direction) => swipes[direction]()}
              onZoom={setZoom}
            />
          )}
          <TileFlash id={imageKey(collection, image.id)} />
          {!isPhone && (
            <PageButtons position={position} last={list.images.length - 1} goTo={goTo} />
          )}
        </div>
        {!isPhone && prefs.inspector_open && (
          <InspectorPanel hideMarks image={image} collection={collection} />
        )}
      </div>
      {!isPhone && prefs.filmstrip_open && (
        <Filmstrip
          images={list.images}
          collection={collection}
          position={position}
          onChoose={(chosen) => page.selection.set(selectOne(chosen.id))}
        />
      )}
      {isPhone && (
        <div className="flex h-14 shrink-0 items-center justify-center border-t border-line bg-panel pb-[env(safe-area-inset-bottom)]">
          <MarkBar large image={image} collection={collection} onMark={mark} />
        </div>
      )}
      {isPhone && (
        <Sheet open={sheetOpen} title={inspectorWords.title} onClose={() => setSheetOpen(false)}>
          <Inspector hideMarks image={image} collection={collection} />
        </Sheet>
      )}
    </div>,
    document.body,
  )
}

/** `2 / 2,318`; where the whole is not known, what is loaded of it. */
function placeOf(position: number, { list, total, has_more }: Result): string {
  if (total?.exact) return viewerWords.position(position, total.count, false)
  return viewerWords.position(position, list.images.length, has_more)
}

/** What lies below the viewer takes part in nothing while it is covered. */
function useCoveredPage(): void {
  useEffect(() => {
    const below = document.getElementById('root')
    if (!below) return
    below.inert = true
    return () => {
      below.inert = false
    }
  }, [])
}

function PageButtons(props: { position: number; last: number; goTo: (index: number) => void }) {
  const className =
    'absolute top-1/2 hidden size-10 -translate-y-1/2 items-center justify-center rounded-full bg-black/55 text-white opacity-0 hover:opacity-100 focus-visible:opacity-100 disabled:hidden sm:inline-flex'
  return (
    <>
      <button
        type="button"
        aria-label={viewerWords.previous}
        disabled={props.position <= 0}
        onClick={() => props.goTo(props.position - 1)}
        className={`${className} left-3`}
      >
        <ChevronLeft size={20} aria-hidden />
      </button>
      <button
        type="button"
        aria-label={viewerWords.next}
        disabled={props.position < 0 || props.position >= props.last}
        onClick={() => props.goTo(props.position + 1)}
        className={`${className} right-3`}
      >
        <ChevronRight size={20} aria-hidden />
      </button>
    </>
  )
}
