import type { ImageSummary } from '@safelight/contracts/image'
import { ImageOff } from 'lucide-react'
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Size } from '../../lib/zoom.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { placeholderUrl } from '../grid/thumbhash.ts'
import { followGestures } from './gestures.ts'
import type { PictureCache } from './picture-cache.ts'
import { type ShownPicture, useDecodedPicture } from './use-decoded-picture.ts'
import { useZoom, type Zoom } from './use-zoom.ts'
import { viewerWords } from './viewer-words.ts'

export type StageProps = {
  image: ImageSummary
  collection: string
  neighbours: readonly ImageSummary[]
  cache: PictureCache
  onSwipe: (direction: 'left' | 'right' | 'up' | 'down') => void
  /** Hands the zoom to the bar and the keys. */
  onZoom: (zoom: Zoom | null) => void
}

/** One still or animated picture, to be zoomed and moved. */
export function PictureStage(props: StageProps) {
  const { image, collection, neighbours, cache } = props
  const element = useRef<HTMLDivElement>(null)
  const view = useSize(element)
  const { shown, failed_id } = useDecodedPicture(cache, image, { collection, neighbours })
  const size = sizeOf(shown, image)
  const zoom = useZoom(size, view)
  const { onZoom } = props
  useEffect(() => {
    onZoom(zoom)
  })
  useEffect(() => () => onZoom(null), [onZoom])
  useGestures(element, zoom, props.onSwipe)

  const failed = failed_id === image.id && shown?.image.id !== image.id
  const { scale, x, y } = zoom.placement
  const placeholder = shown ? null : placeholderUrl(image.thumbhash)
  const style = size && {
    width: size.width * scale,
    height: size.height * scale,
    left: view.width / 2 + x - (size.width * scale) / 2,
    top: view.height / 2 + y - (size.height * scale) / 2,
    imageRendering: scale * window.devicePixelRatio >= 3 ? ('pixelated' as const) : undefined,
  }
  return (
    <div
      ref={element}
      className={`absolute inset-0 touch-none overflow-hidden select-none ${zoom.is_movable ? 'cursor-grab active:cursor-grabbing' : ''}`}
      onDoubleClick={(event) => {
        const rect = event.currentTarget.getBoundingClientRect()
        const point = {
          x: event.clientX - rect.left - rect.width / 2,
          y: event.clientY - rect.top - rect.height / 2,
        }
        zoom.set(zoom.is_movable ? 'fit' : 'actual', point)
      }}
    >
      {failed ? (
        <EmptyState icon={ImageOff} title={viewerWords.failed} text={viewerWords.failedText} />
      ) : (
        style && (
          <img
            src={shown?.picture.url ?? placeholder ?? undefined}
            alt={(shown?.image ?? image).file_name}
            draggable={false}
            className="absolute max-w-none"
            style={style}
          />
        )
      )}
    </div>
  )
}

/** Sizes come from the row, so that nothing jumps when the pixels come; else from the pixels. */
function sizeOf(shown: ShownPicture | null, image: ImageSummary): Size | null {
  const { width, height } = shown?.image ?? image
  if (width && height) return { width, height }
  return shown ? { width: shown.picture.width, height: shown.picture.height } : null
}

function useSize(element: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState<Size>({ width: 1, height: 1 })
  useLayoutEffect(() => {
    const target = element.current
    if (!target) return
    const measure = () => setSize({ width: target.clientWidth, height: target.clientHeight })
    const observer = new ResizeObserver(measure)
    observer.observe(target)
    return () => observer.disconnect()
  }, [element])
  return size
}

function useGestures(
  element: RefObject<HTMLElement | null>,
  zoom: Zoom,
  onSwipe: StageProps['onSwipe'],
): void {
  const latest = useRef({ zoom, onSwipe })
  useEffect(() => {
    latest.current = { zoom, onSwipe }
  })
  useEffect(() => {
    if (!element.current) return
    return followGestures(element.current, {
      canMove: () => latest.current.zoom.is_movable,
      move: (dx, dy) => latest.current.zoom.move(dx, dy),
      zoom: (factor, point) => latest.current.zoom.by(factor, point),
      swipe: (direction) => latest.current.onSwipe(direction),
    })
  }, [element])
}
