import type { ImageSummary } from '@safelight/contracts/image'
import { createContext, useContext } from 'react'
import { emptyImageList, type ImageList } from '../../lib/image-list.ts'

/** The list that the grid and the viewer show, read when it is needed rather than followed. */
export const ShownListContext = createContext<() => ImageList<ImageSummary>>(emptyImageList)

export function useShownList(): () => ImageList<ImageSummary> {
  return useContext(ShownListContext)
}
