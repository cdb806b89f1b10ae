import { type RefObject, useCallback, useEffect, useMemo, useRef } from 'react'
import { selectOne } from '../../lib/selection.ts'
import { usePage } from '../../page/page.ts'
import type { Result } from '../library/use-result.ts'
import type { GridScroll } from './grid-scroll.ts'

/** After these a million pictures are asked for by pressing the key again. */
const pagesAtOnce = 100

export type SeekEnd = { readonly start: () => void; readonly stop: () => void }

/**
 * Goes to the last picture of a result that is known only in part: page after page is loaded and
 * scrolled to, until the end is there or a hand moves the grid.
 */
export function useSeekEnd(context: {
  result: Result
  resultKey: string
  scroll: GridScroll
  element: RefObject<HTMLElement | null>
}): SeekEnd {
  const { result, resultKey, scroll, element } = context
  const { list, has_more, loadMore } = result
  const { selection } = usePage()
  const sought = useRef<{ key: string; until: number } | null>(null)
  const stop = useCallback(() => {
    sought.current = null
  }, [])

  const step = useCallback(() => {
    const wish = sought.current
    const last = list.images.at(-1)
    if (!wish || wish.key !== resultKey || !last) return
    scroll.reveal(list.images.length - 1)
    if (has_more && list.pages.length < wish.until) return loadMore()
    stop()
    selection.set(selectOne(last.id))
  }, [list, has_more, loadMore, resultKey, scroll, selection, stop])
  useEffect(step, [step])

  useEffect(() => {
    const target = element.current
    const byHand = ['wheel', 'pointerdown', 'touchstart'] as const
    for (const type of byHand) target?.addEventListener(type, stop, { passive: true })
    return () => {
      for (const type of byHand) target?.removeEventListener(type, stop)
    }
  }, [element, stop])

  return useMemo(
    () => ({
      start: () => {
        sought.current = { key: resultKey, until: list.pages.length + pagesAtOnce }
        step()
      },
      stop,
    }),
    [resultKey, list, step, stop],
  )
}
