import type { ImageSummary } from '@safelight/contracts/image'
import { memo } from 'react'
import type { GridLayout, GridMode, GridRow } from '../../lib/grid-layout.ts'
import { useStore } from '../../lib/use-store.ts'
import type { GridScroll } from './grid-scroll.ts'
import { ListTile } from './list-tile.tsx'
import { Tile } from './tile.tsx'

type Shown = {
  readonly layout: GridLayout
  readonly images: readonly ImageSummary[]
  readonly collection: string
  readonly mode: GridMode
  /** Position of the picture that Tab leads to. */
  readonly tab_stop: number
}

/** The rows that are in view, and the one that has the keyboard. */
export function GridRows({ scroll, shown }: { scroll: GridScroll; shown: Shown }) {
  const { first, last, offset } = useStore(scroll.window)
  const indexes: number[] = []
  for (let index = first; index <= Math.min(last, shown.layout.rows.length - 1); index++)
    indexes.push(index)
  // The picture with the keyboard stays in the page, or the browser would drop the focus.
  const focusRow = shown.layout.row_of[shown.tab_stop]
  if (focusRow !== undefined && shown.layout.rows[focusRow] && !indexes.includes(focusRow))
    indexes.push(focusRow)
  return indexes.map((index) => {
    const row = shown.layout.rows[index]
    if (!row) return null
    const key = row.label === null ? `r${row.start}` : `h${row.start}`
    return <GridRowView key={key} row={row} index={index} offset={offset} {...shown} />
  })
}

const GridRowView = memo(function GridRowView(
  props: Shown & { row: GridRow; index: number; offset: number },
) {
  const { row, layout, images, collection } = props
  const style = { top: row.top + props.offset, height: row.height }
  if (row.label !== null) return <Heading label={row.label} index={props.index} style={style} />
  const TileView = props.mode === 'list' ? ListTile : Tile
  const cells = []
  for (let index = row.start; index < row.end; index++) {
    const image = images[index]
    if (!image) continue
    cells.push(
      <TileView
        key={image.id}
        image={image}
        collection={collection}
        left={layout.x[index] ?? 0}
        width={layout.w[index] ?? 0}
        height={row.height}
        column={index - row.start + 1}
        isTabStop={index === props.tab_stop}
      />,
    )
  }
  return (
    <div
      role="row"
      aria-rowindex={props.index + 1}
      className="absolute inset-x-(--grid-side)"
      style={style}
    >
      {cells}
    </div>
  )
})

function Heading(props: { label: string; index: number; style: { top: number; height: number } }) {
  return (
    <div
      role="row"
      aria-rowindex={props.index + 1}
      className="absolute inset-x-(--grid-side) flex items-end pb-2"
      style={props.style}
    >
      <span role="rowheader" className="truncate text-sm font-semibold">
        {props.label}
      </span>
    </div>
  )
}
