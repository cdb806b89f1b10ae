import { type ImageSummary, searchImages } from '@safelight/contracts/image'
import type { InfiniteData } from '@tanstack/react-query'
import { isSelected, type Selection } from '../../lib/selection.ts'
import type { SearchPage } from '../../page/cached-images.ts'
import type { Page } from '../../page/page.ts'
import { resultArgs, resultKey } from '../library/use-result.ts'
import type { LibraryPlace } from '../library/use-library.ts'

/**
 * All selected pictures, also those of the result that are not loaded: the pages that are there, then
 * the rest from the server. `onProgress` hears how many have been found.
 */
export async function collectTargets(
  page: Page,
  place: LibraryPlace,
  request: { selection: Selection; onProgress: (count: number) => void },
): Promise<ImageSummary[]> {
  const { selection } = request
  const found = new Map<number, ImageSummary>()
  const data = page.queries.getQueryData<InfiniteData<SearchPage>>(resultKey(place))
  for (const loaded of data?.pages ?? []) take(loaded.images)
  if (selection.kind === 'some') return [...found.values()]

  let cursor = data?.pages.at(-1)?.next_cursor ?? null
  if (!data) cursor = await takePage(null)
  while (cursor !== null) cursor = await takePage(cursor)
  return [...found.values()]

  function take(images: readonly ImageSummary[]): void {
    for (const image of images) if (isSelected(selection, image.id)) found.set(image.id, image)
    request.onProgress(found.size)
  }

  async function takePage(from: string | null): Promise<string | null> {
    const query = { ...resultArgs(place), limit: 1000, ...(from === null ? {} : { cursor: from }) }
    const answer = await page.api.call(searchImages, { query })
    take(answer.images)
    return answer.next_cursor
  }
}
