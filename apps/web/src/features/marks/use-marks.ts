import type { ImageSummary } from '@safelight/contracts/image'
import { useMemo } from 'react'
import { useStore } from '../../lib/use-store.ts'
import { usePage } from '../../page/page.ts'
import { type Marks, markKey } from './marks-state.ts'

/** The marks of a picture as they are shown: what is on its way counts already. */
export function useMarksOf(image: ImageSummary, collection: string): Marks & { unsaved: boolean } {
  const { marks } = usePage()
  const key = markKey(collection, image.id)
  const change = useStore(marks.store, (state) => state.pending.get(key))
  const failed = useStore(marks.store, (state) => state.failure !== null)
  return useMemo(
    () => ({
      score: change?.score ?? image.score,
      favorite: change?.favorite ?? image.favorite,
      for_deletion: change?.for_deletion ?? image.for_deletion,
      unsaved: change !== undefined && failed,
    }),
    [change, failed, image],
  )
}
