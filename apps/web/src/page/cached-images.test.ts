import { getImage, searchImages } from '@safelight/contracts/image'
import { QueryClient } from '@tanstack/react-query'
import { describe, expect, it } from 'vitest'
import { patchCachedImages, refreshDetails } from './cached-images.ts'

function createCache() {
  const queries = new QueryClient()
  const pages = [{ images: [{ id: 1, score: 0 }] }, { images: [{ id: 2, score: 0 }] }]
  for (const collection of ['public', 'work']) {
    queries.setQueryData([searchImages.name, { collection, q: '' }], { pages, pageParams: [] })
    queries.setQueryData([getImage.name, { params: { id: 2 }, query: { collection } }], {
      id: 2,
      score: 0,
    })
  }
  const result = (collection: string) =>
    queries.getQueryData<{ pages: { images: { id: number; score: number }[] }[] }>([
      searchImages.name,
      { collection, q: '' },
    ])
  const detailKey = (collection: string) => [
    getImage.name,
    { params: { id: 2 }, query: { collection } },
  ]
  return { queries, result, detailKey }
}

describe('rows that changed', () => {
  it('change in every result and detail of their own collection, and nowhere else', () => {
    const { queries, result, detailKey } = createCache()
    const before = result('public')?.pages[0]
    patchCachedImages(queries, 'public', new Map([[2, { score: 5 }]]))
    expect(result('public')?.pages[1]?.images[0]?.score).toBe(5)
    expect(result('public')?.pages[0]).toBe(before)
    expect(queries.getQueryData(detailKey('public'))).toMatchObject({ score: 5 })
    expect(result('work')?.pages[1]?.images[0]?.score).toBe(0)
    expect(queries.getQueryData(detailKey('work'))).toMatchObject({ score: 0 })
  })

  it('have their details asked for again', () => {
    const { queries, detailKey } = createCache()
    refreshDetails(queries, new Set([7]))
    expect(queries.getQueryState(detailKey('public'))?.isInvalidated).toBe(false)
    refreshDetails(queries, new Set([2]))
    expect(queries.getQueryState(detailKey('public'))?.isInvalidated).toBe(true)
  })
})
