import { useEffect, useRef } from 'react'
import { focusOnly, selectOne } from '../../lib/selection.ts'
import { useStore } from '../../lib/use-store.ts'
import { usePage } from '../../page/page.ts'
import { isCoarsePointer } from '../../ui/use-media-query.ts'
import { useGoTo, useLibrary } from './use-library.ts'

/** Culling by keys is quick; the address follows when it rests. */
const restMs = 250

/** Keeps the picture that has the keyboard and the one in the address the same. */
export function useFocusInAddress(): void {
  const { selection } = usePage()
  const { image } = useLibrary()
  const goTo = useGoTo()
  const focus = useStore(selection, (state) => state.focus)
  const written = useRef<number | null>(null)

  useEffect(() => {
    // The address was changed by something else: a link, back, forward, a reload.
    if (image === written.current) return
    written.current = image
    if (image === selection.get().focus) return
    const onlyFocus = image === null || isCoarsePointer()
    selection.set((state) => (onlyFocus ? focusOnly(state, image) : selectOne(image)))
  }, [image, selection])

  useEffect(() => {
    if (focus === null || focus === written.current) return
    const timer = setTimeout(() => {
      written.current = focus
      goTo({ image: focus }, { replace: true })
    }, restMs)
    return () => clearTimeout(timer)
  }, [focus, goTo])
}
