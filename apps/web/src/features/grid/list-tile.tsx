import type { ImageSummary } from '@safelight/contracts/image'
import { memo } from 'react'
import { formatBytes, formatDateTime } from '../../lib/format.ts'
import { isSelected } from '../../lib/selection.ts'
import { useStore } from '../../lib/use-store.ts'
import { usePage } from '../../page/page.ts'
import { cx } from '../../ui/class-names.ts'
import { useMarksOf } from '../marks/use-marks.ts'
import { folderOf } from './page-geometry.ts'
import { MarkSigns } from './stars.tsx'
import { describeImage, TilePicture, type TileProps } from './tile.tsx'

/** One picture as a line with its facts. */
export const ListTile = memo(function ListTile(props: TileProps) {
  const { image, collection } = props
  const { selection } = usePage()
  const selected = useStore(selection, (state) => isSelected(state.selection, image.id))
  const marks = useMarksOf(image, collection)
  return (
    <div
      role="gridcell"
      aria-selected={selected}
      aria-colindex={1}
      aria-label={describeImage(image, marks)}
      data-image={image.id}
      tabIndex={props.isTabStop ? 0 : -1}
      className={cx(
        'absolute inset-0 flex items-center gap-3 rounded-sm px-2 text-sm focus-visible:z-10',
        selected ? 'bg-accent-soft' : 'hover:bg-hover',
      )}
    >
      <span className="relative size-11 shrink-0 overflow-hidden rounded-sm bg-tile">
        <TilePicture image={image} collection={collection} edge={64} dim={marks.score < 0} />
      </span>
      <span className={cx('min-w-0 flex-3 truncate', marks.score < 0 && 'text-faint line-through')}>
        {image.file_name}
      </span>
      <span className="hidden min-w-0 flex-2 truncate text-muted xl:block" dir="rtl">
        <bdi>{folderOf(image.path)}</bdi>
      </span>
      <span className="hidden w-24 text-muted sm:block">{dimensions(image)}</span>
      <span className="hidden w-20 text-right text-muted sm:block">
        {image.file_size === null ? '' : formatBytes(image.file_size)}
      </span>
      <span className="hidden w-40 text-muted md:block">
        {image.created_date === null ? '' : formatDateTime(image.created_date)}
      </span>
      <span className="flex w-24 items-center gap-1">
        <MarkSigns marks={marks} />
      </span>
    </div>
  )
})

/** `1024 × 1536`, or nothing before the file has been read. */
function dimensions(image: ImageSummary): string {
  return image.width && image.height ? `${image.width} × ${image.height}` : ''
}
