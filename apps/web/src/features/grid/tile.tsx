import type { ImageSummary } from '@safelight/contracts/image'
import { CircleAlert, CloudOff, FileQuestion, Play } from 'lucide-react'
import { memo } from 'react'
import { imageKey, thumbnailSizeFor } from '../../api/urls.ts'
import { formatDateTime, formatDuration } from '../../lib/format.ts'
import { isSelected } from '../../lib/selection.ts'
import { useStore } from '../../lib/use-store.ts'
import { usePage } from '../../page/page.ts'
import { cx } from '../../ui/class-names.ts'
import type { Marks } from '../marks/marks-state.ts'
import { marksWords } from '../marks/marks-words.ts'
import { useMarksOf } from '../marks/use-marks.ts'
import { gridWords } from './grid-words.ts'
import { StandIn } from './stand-in.tsx'
import { MarkSigns } from './stars.tsx'
import { placeholderUrl } from './thumbhash.ts'
import { useThumbnail } from './use-thumbnail.ts'

export type TileProps = {
  image: ImageSummary
  collection: string
  left: number
  width: number
  height: number
  column: number
  /** The one tile that Tab leads to. */
  isTabStop: boolean
}

/** What a screen reader says about a picture. */
export function describeImage(image: ImageSummary, marks: Marks): string {
  const parts = [
    image.file_name,
    image.media_type === 'image' ? null : image.media_type,
    image.created_date && formatDateTime(image.created_date),
    marks.score === 0 ? null : marksWords.scoreOf(marks.score),
    marks.favorite ? marksWords.favourite : null,
    marks.for_deletion ? marksWords.forTrash : null,
    image.scan_error ? gridWords.unreadable : null,
    image.missing_since ? gridWords.missing : null,
  ]
  return parts.filter(Boolean).join(', ')
}

/** One picture of the grid. */
export const Tile = memo(function Tile(props: TileProps) {
  const { image, collection, width, height } = props
  const { selection } = usePage()
  const selected = useStore(selection, (state) => isSelected(state.selection, image.id))
  const marks = useMarksOf(image, collection)
  const rejected = marks.score < 0
  return (
    <div
      role="gridcell"
      aria-selected={selected}
      aria-colindex={props.column}
      aria-label={describeImage(image, marks)}
      data-image={image.id}
      tabIndex={props.isTabStop ? 0 : -1}
      className="group absolute inset-y-0 overflow-hidden rounded-sm bg-tile outline-offset-0 focus-visible:z-10 focus-visible:outline-3 focus-visible:outline-text"
      style={{ left: props.left, width }}
    >
      <TilePicture
        image={image}
        collection={collection}
        edge={Math.max(width, height)}
        dim={rejected}
      />
      {rejected && <Strike />}
      <TileBadges image={image} marks={marks} />
      <TileFlash id={imageKey(collection, image.id)} />
      {selected && (
        <div className="pointer-events-none absolute inset-0 rounded-sm border-3 border-accent shadow-[inset_0_0_0_1px_var(--canvas)]" />
      )}
    </div>
  )
})

/** Placeholder, then thumbnail, in the same place. */
export function TilePicture(props: {
  image: ImageSummary
  collection: string
  edge: number
  dim?: boolean
}) {
  const size = thumbnailSizeFor(props.edge, window.devicePixelRatio)
  const thumbnail = useThumbnail(props.image, props.collection, size)
  const placeholder = thumbnail.kind === 'ready' ? null : placeholderUrl(props.image.thumbhash)
  const className = cx(
    'absolute inset-0 size-full object-cover',
    props.dim && 'opacity-30 grayscale-60',
  )
  if (thumbnail.kind === 'ready')
    return (
      <img src={thumbnail.url} alt="" decoding="async" draggable={false} className={className} />
    )
  if (placeholder) return <img src={placeholder} alt="" draggable={false} className={className} />
  const isKnown = thumbnail.kind === 'failed' || props.image.media_type === 'video'
  return isKnown ? <StandIn image={props.image} edge={props.edge} /> : null
}

/** Rejected pictures are struck through, never coloured. */
function Strike() {
  return (
    <svg
      aria-hidden
      className="pointer-events-none absolute inset-0 size-full text-text opacity-60"
    >
      <line x1="0" y1="100%" x2="100%" y2="0" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  )
}

const badge =
  'inline-flex h-5 items-center gap-1 rounded-sm bg-black/65 px-1 text-2xs font-medium text-white'

function TileBadges({
  image,
  marks,
}: {
  image: ImageSummary
  marks: Marks & { unsaved: boolean }
}) {
  const moving = image.media_type !== 'image'
  const marked = marks.score !== 0 || marks.favorite || marks.for_deletion
  return (
    <>
      <div className="pointer-events-none absolute top-1 right-1 flex gap-1">
        {marks.unsaved && (
          <span className={badge}>
            <CloudOff size={12} aria-hidden />
            {marksWords.notSaved}
          </span>
        )}
        {image.missing_since && (
          <span className={badge}>
            <FileQuestion size={12} aria-hidden />
            {gridWords.missing}
          </span>
        )}
        {image.scan_error && !image.missing_since && (
          <span className={badge}>
            <CircleAlert size={12} aria-hidden />
            {gridWords.unreadable}
          </span>
        )}
        {moving && (
          <span className={badge}>
            <Play size={10} fill="currentColor" aria-hidden />
            {image.duration === null ? null : formatDuration(image.duration)}
          </span>
        )}
      </div>
      {marked && (
        <div
          data-marks
          className={`pointer-events-none absolute bottom-1 left-1 opacity-0 group-hover:opacity-100 group-focus:opacity-100 pointer-coarse:opacity-100 in-data-[show-marks=true]:opacity-100 ${badge}`}
        >
          <MarkSigns marks={marks} />
        </div>
      )}
    </>
  )
}

/** The short mark a key leaves. */
export function TileFlash({ id }: { id: string }) {
  const { flashes } = usePage()
  const flash = useStore(flashes.store, (current) => (current?.image_key === id ? current : null))
  if (!flash) return null
  return (
    <div className="pointer-events-none absolute inset-0 flex items-center justify-center">
      <span
        key={flash.at}
        className="appear rounded-md bg-black/70 px-2 py-1 text-sm font-medium text-white"
      >
        {flash.text}
      </span>
    </div>
  )
}
