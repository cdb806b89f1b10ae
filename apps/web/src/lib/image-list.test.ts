import { describe, expect, it } from 'vitest'
import { emptyImageList, growImageList, patchPages, positionOf } from './image-list.ts'

type Row = { id: number; score: number }

function page(...ids: number[]) {
  return { images: ids.map((id): Row => ({ id, score: 0 })) }
}

describe('the list of a result', () => {
  const first = page(5, 4)
  const second = page(3, 2)

  it('grows by pages and knows where every picture stands', () => {
    const short = growImageList(emptyImageList<Row>(), [first])
    const long = growImageList(short, [first, second])
    expect(long.images.map((image) => image.id)).toEqual([5, 4, 3, 2])
    expect(positionOf(long, 3)).toBe(2)
    expect(positionOf(short, 3)).toBe(-1)
    expect(positionOf(long, 99)).toBe(-1)
  })

  it('is the same list for the same pages', () => {
    const list = growImageList(emptyImageList<Row>(), [first])
    expect(growImageList(list, [first])).toBe(list)
  })

  it('starts anew when an earlier page is another', () => {
    const list = growImageList(emptyImageList<Row>(), [first, second])
    const other = growImageList(list, [page(9), second])
    expect(other.images.map((image) => image.id)).toEqual([9, 3, 2])
    expect(positionOf(other, 5)).toBe(-1)
  })

  it('gives the same result when grown twice from one list', () => {
    const short = growImageList(emptyImageList<Row>(), [first])
    growImageList(short, [first, second])
    const again = growImageList(short, [first, second])
    expect(again.images.map((image) => image.id)).toEqual([5, 4, 3, 2])
  })

  it('keeps its places when rows change but not their order', () => {
    const list = growImageList(emptyImageList<Row>(), [first, second])
    const scored = { images: [{ id: 3, score: 5 }, second.images[1] as Row] }
    const next = growImageList(list, [first, scored])
    expect(next.position).toBe(list.position)
    expect(next.chunks[0]).toBe(first.images)
    expect(next.images[2]).toEqual({ id: 3, score: 5 })
  })

  it('holds a row that two pages answered only once', () => {
    const list = growImageList(emptyImageList<Row>(), [first, page(4, 1)])
    expect(list.images.map((image) => image.id)).toEqual([5, 4, 1])
  })
})

describe('patching pages', () => {
  it('replaces only what changed', () => {
    const pages = [page(1, 2), page(3)]
    const next = patchPages<Row, (typeof pages)[number]>(pages, new Map([[3, { score: 5 }]]))
    expect(next[0]).toBe(pages[0])
    expect(next[1]?.images[0]).toEqual({ id: 3, score: 5 })
    expect(patchPages<Row, (typeof pages)[number]>(pages, new Map([[9, { score: 5 }]]))).toBe(pages)
  })
})
