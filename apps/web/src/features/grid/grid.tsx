import { type CSSProperties, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { layoutGrid } from '../../lib/grid-layout.ts'
import { positionOf } from '../../lib/image-list.ts'
import { useStore } from '../../lib/use-store.ts'
import { usePage } from '../../page/page.ts'
import { ImageMenu } from '../image-menu/image-menu.tsx'
import type { Result } from '../library/use-result.ts'
import type { LibraryPlace } from '../library/use-library.ts'
import { createGridScroll, sidePadding } from './grid-scroll.ts'
import { GridRows } from './grid-rows.tsx'
import { gridWords } from './grid-words.ts'
import { createGeometer, sectionKind } from './page-geometry.ts'
import { stepTileSize, useGridKeys } from './use-grid-keys.ts'
import { useGridPointer } from './use-grid-pointer.ts'
import { useRubberBand } from './use-rubber-band.ts'
import { useSeekEnd } from './use-seek-end.ts'

const gap = 6

/** All pictures of a result, however many; only those in view are in the page. */
export function Grid(props: {
  result: Result
  place: LibraryPlace
  /** Names the result: another one starts at the top. */
  resultKey: string
  active: boolean
  onOpen: (id: number) => void
  onTopChange: (isAtTop: boolean) => void
}) {
  const { result, place, active } = props
  const { list, loadMore } = result
  const page = usePage()
  const prefs = useStore(page.prefs)
  const [scroll] = useState(createGridScroll)
  const element = useRef<HTMLDivElement>(null)
  const width = useStore(scroll.window, (window) => window.width)
  const physicalHeight = useStore(scroll.window, (window) => window.physical_height)
  const focus = useStore(page.selection, (state) => state.focus)

  // On a phone at least two pictures stand side by side, whatever the size was chosen for.
  const tileSize =
    width > 0 ? Math.min(prefs.tile_size, Math.max(80, width * 0.42)) : prefs.tile_size
  const kind = sectionKind(place.sort, prefs.headings)
  const [geometer] = useState(createGeometer)
  const { aspects, sections } = useMemo(() => geometer(list.chunks, kind), [geometer, list, kind])
  const layout = useMemo(
    () =>
      layoutGrid({
        aspects,
        sections,
        width,
        gap,
        mode: prefs.grid_mode,
        tile_size: tileSize,
      }),
    [aspects, sections, width, prefs.grid_mode, tileSize],
  )

  useLayoutEffect(() => (element.current ? scroll.attach(element.current) : undefined), [scroll])
  useLayoutEffect(() => {
    scroll.show({ layout, list, key: props.resultKey })
  }, [scroll, layout, list, props.resultKey])
  useLoadMore({ scroll, rows: layout.rows.length, loadMore, onTopChange: props.onTopChange })
  useWheelZoom(element, page)
  const focusPosition = positionOf(list, focus)
  useFollowFocus({ element, focus, position: focusPosition, active, scroll })

  const seekEnd = useSeekEnd({ result, resultKey: props.resultKey, scroll, element })
  const keysContent = { layout, list, scroll, seekEnd, open: props.onOpen }
  useGridKeys(keysContent, active)
  const pointer = useGridPointer({ list, open: props.onOpen })
  const band = useRubberBand({ layout, list, scroll })
  const offset = useStore(scroll.window, (window) => window.offset)
  const side = sidePadding(width)
  const bandStyle: CSSProperties | null = band.box && {
    left: band.box.left + side,
    top: band.box.top + offset,
    width: band.box.right - band.box.left,
    height: band.box.bottom - band.box.top,
  }

  return (
    <ImageMenu onOpen={pointer.onMenuOpen}>
      <div
        ref={element}
        role="grid"
        aria-label={gridWords.label}
        aria-multiselectable
        aria-rowcount={result.has_more ? -1 : layout.rows.length}
        aria-busy={result.is_stale}
        style={{ '--grid-side': `${side}px` } as CSSProperties}
        data-show-marks={prefs.show_marks}
        className={`relative h-full overflow-x-hidden overflow-y-scroll outline-none ${result.is_stale ? 'opacity-60 transition-opacity delay-150' : ''}`}
        onPointerDown={band.onPointerDown}
        {...pointer.handlers}
      >
        <div role="rowgroup" style={{ height: physicalHeight }}>
          <GridRows
            scroll={scroll}
            shown={{
              layout,
              images: list.images,
              collection: place.collection,
              mode: prefs.grid_mode,
              tab_stop: Math.max(0, focusPosition),
            }}
          />
        </div>
        {bandStyle && (
          <div
            aria-hidden
            className="pointer-events-none absolute z-20 border border-accent bg-accent-soft"
            style={bandStyle}
          />
        )}
      </div>
    </ImageMenu>
  )
}

type ScrollProps = { scroll: ReturnType<typeof createGridScroll> }

/** Asks for the next page some screens before the end is reached. */
function useLoadMore(
  props: ScrollProps & {
    rows: number
    loadMore: () => void
    onTopChange: (isAtTop: boolean) => void
  },
): void {
  const { scroll, rows, loadMore, onTopChange } = props
  useEffect(() => {
    const check = () => {
      const { last, first } = scroll.window.get()
      if (rows > 0 && last + 3 * Math.max(4, last - first) >= rows) loadMore()
      onTopChange(scroll.isAtTop())
    }
    check()
    return scroll.window.subscribe(check)
  }, [scroll, rows, loadMore, onTopChange])
}

/** Ctrl and the wheel change the size; the browser would zoom the page. */
function useWheelZoom(
  element: React.RefObject<HTMLDivElement | null>,
  page: ReturnType<typeof usePage>,
): void {
  useEffect(() => {
    const target = element.current
    if (!target) return
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      const direction = event.deltaY < 0 ? 1 : -1
      page.prefs.set((prefs) => ({ ...prefs, tile_size: stepTileSize(prefs.tile_size, direction) }))
    }
    target.addEventListener('wheel', onWheel, { passive: false })
    return () => target.removeEventListener('wheel', onWheel)
  }, [element, page])
}

/** The browser's focus follows the picture that has the keyboard. */
function useFollowFocus(
  props: ScrollProps & {
    element: React.RefObject<HTMLDivElement | null>
    focus: number | null
    position: number
    active: boolean
  },
): void {
  const { element, focus, position, active, scroll } = props
  const isThere = position >= 0
  useEffect(() => {
    if (!active || focus === null || !isThere) return
    const within = document.activeElement
    const isFree = within === document.body || element.current?.contains(within)
    if (!isFree) return
    element.current
      ?.querySelector<HTMLElement>(`[data-image="${focus}"]`)
      ?.focus({ preventScroll: true })
  }, [element, focus, isThere, active])
  useEffect(() => {
    if (active && position >= 0) scroll.reveal(position)
    // Only when coming back from the viewer, or when a picture named in the address has been loaded:
    // while the grid is in use, its own keys scroll it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [active, isThere])
}
