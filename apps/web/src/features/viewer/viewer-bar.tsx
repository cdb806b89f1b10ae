import type { ImageSummary } from '@safelight/contracts/image'
import { ArrowLeft, Film, Info, Maximize } from 'lucide-react'
import type { ZoomMode } from '../../lib/zoom.ts'
import { useStore } from '../../lib/use-store.ts'
import { usePage } from '../../page/page.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { useIsPhone } from '../../ui/use-media-query.ts'
import { MarkBar } from '../marks/mark-bar.tsx'
import type { ChangeOf } from '../marks/use-mark-commands.ts'
import type { Zoom } from './use-zoom.ts'
import { viewerWords } from './viewer-words.ts'

const modes: readonly ZoomMode[] = ['fit', 'actual', 'fill']

/** Name, place in the result, marks, zoom and panels. */
export function ViewerBar(props: {
  image: ImageSummary
  collection: string
  place: string
  zoom: Zoom | null
  onClose: () => void
  onMark: (change: ChangeOf) => void
  onInspector: () => void
  onFullscreen: () => void
}) {
  const page = usePage()
  const isPhone = useIsPhone()
  const prefs = useStore(page.prefs)
  const { zoom } = props
  const percent = zoom ? Math.round(zoom.placement.scale * window.devicePixelRatio * 100) : null
  return (
    <div className="flex h-12 shrink-0 items-center gap-2 border-b border-line bg-panel px-2 pt-[env(safe-area-inset-top)]">
      <IconButton
        icon={ArrowLeft}
        label={viewerWords.close}
        action="viewer.close"
        onClick={props.onClose}
      />
      <div className="flex min-w-0 flex-1 items-baseline gap-2">
        <h1 className="truncate text-sm font-semibold select-text">{props.image.file_name}</h1>
        <span className="shrink-0 text-xs text-faint">{props.place}</span>
      </div>
      {!isPhone && (
        <>
          <MarkBar image={props.image} collection={props.collection} onMark={props.onMark} />
          {zoom && (
            <div className="flex items-center gap-1">
              <Segmented
                label={viewerWords.zoom}
                value={zoom.mode === 'free' ? ('' as ZoomMode) : zoom.mode}
                options={modes.map((value) => ({ value, label: viewerWords.modes[value] }))}
                onChange={(mode) => zoom.set(mode)}
              />
              <span className="min-w-14 text-right text-xs whitespace-nowrap text-faint">
                {percent} %
              </span>
            </div>
          )}
          <IconButton
            icon={Film}
            label={viewerWords.filmstrip}
            action="viewer.filmstrip"
            pressed={prefs.filmstrip_open}
            onClick={() =>
              page.prefs.set((current) => ({ ...current, filmstrip_open: !current.filmstrip_open }))
            }
          />
          <IconButton
            icon={Maximize}
            label={viewerWords.fullscreen}
            action="viewer.fullscreen"
            onClick={props.onFullscreen}
          />
        </>
      )}
      <IconButton
        icon={Info}
        label={viewerWords.inspector}
        action="inspector.toggle"
        pressed={prefs.inspector_open && !isPhone}
        onClick={props.onInspector}
      />
    </div>
  )
}
