import type { ImageSummary } from '@safelight/contracts/image'
import { type Direction, type GridLayout, neighbour } from '../../lib/grid-layout.ts'
import { type ImageList, positionOf } from '../../lib/image-list.ts'
import { useKeys } from '../../lib/keys/use-keys.ts'
import {
  clearSelection,
  focusOnly,
  selectAll,
  selectOne,
  selectRange,
  toggleOne,
} from '../../lib/selection.ts'
import { usePage } from '../../page/page.ts'
import { TILE_SIZE } from '../../page/prefs.ts'
import type { GridScroll } from './grid-scroll.ts'
import type { SeekEnd } from './use-seek-end.ts'

export type GridKeysContent = {
  readonly layout: GridLayout
  readonly list: ImageList<ImageSummary>
  readonly scroll: GridScroll
  readonly seekEnd: SeekEnd
  readonly open: (id: number) => void
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'home',
  End: 'end',
  PageUp: 'page-up',
  PageDown: 'page-down',
}

/** Ids from one picture to another in the order of the list. */
export function idsBetween(list: ImageList<ImageSummary>, from: number, to: number): number[] {
  const a = positionOf(list, from)
  const b = positionOf(list, to)
  if (a < 0 || b < 0) return [to]
  return list.images.slice(Math.min(a, b), Math.max(a, b) + 1).map((image) => image.id)
}

/** One step of the tile size. */
export function stepTileSize(size: number, direction: 1 | -1): number {
  const next = Math.round(size * (direction > 0 ? 1.18 : 1 / 1.18))
  return Math.min(TILE_SIZE.max, Math.max(TILE_SIZE.min, next))
}

/** Arrows, selection and size keys of the grid. */
export function useGridKeys(content: GridKeysContent, enabled: boolean): void {
  const { selection, prefs } = usePage()
  const { layout, list, scroll } = content

  function move(event: KeyboardEvent): void {
    const direction = directions[event.key]
    if (!direction || list.images.length === 0) return
    const state = selection.get()
    const from = positionOf(list, state.focus)
    const pageHeight = scroll.window.get().viewport * 0.9
    const to = from < 0 ? 0 : neighbour(layout, from, { direction, page_height: pageHeight })
    const id = list.images[to]?.id
    if (id === undefined) return
    const range = (a: number, b: number) => idsBetween(list, a, b)
    if (event.shiftKey) selection.set(selectRange(state, id, { range }))
    else selection.set(event.ctrlKey || event.metaKey ? focusOnly(state, id) : selectOne(id))
    scroll.reveal(to)
    if (direction === 'end' && !event.shiftKey) content.seekEnd.start()
    else content.seekEnd.stop()
  }

  function resize(direction: 1 | -1): void {
    prefs.set((current) => ({ ...current, tile_size: stepTileSize(current.tile_size, direction) }))
  }

  useKeys(
    {
      'grid.move': move,
      'grid.open': () => {
        const { focus } = selection.get()
        if (positionOf(list, focus) >= 0 && focus !== null) content.open(focus)
      },
      'grid.select': () =>
        selection.set((state) => (state.focus === null ? state : toggleOne(state, state.focus))),
      'grid.select-all': () => selection.set(selectAll),
      'grid.clear': () => selection.set(clearSelection),
      'grid.larger': () => resize(1),
      'grid.smaller': () => resize(-1),
    },
    { enabled },
  )
}
