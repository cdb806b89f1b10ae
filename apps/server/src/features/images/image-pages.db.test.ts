import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { IMAGE_SORTS } from '@safelight/contracts/image'
import { systemClock } from '../../platform/clock.ts'
import { createBrowsingHarness } from '../../test-support/browsing-harness.ts'
import { insertImages } from '../../test-support/image-rows.ts'
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts'
import type { ImageSearch } from './image-search.service.ts'

let test: TestDatabase
let library: ReturnType<typeof createBrowsingHarness>

beforeAll(async () => {
  test = await openTestDatabase()
})
afterAll(() => test[Symbol.asyncDispose]())
beforeEach(async () => {
  await test.clear()
  library = createBrowsingHarness(test.database, systemClock)
})

const search = (changes: Partial<ImageSearch> = {}) => library.find(changes)

describe('pages', () => {
  /** Few distinct keys, so that ids have to decide; some without a size. */
  const fill = (count: number, from = 0) =>
    insertImages(
      test.database.db,
      Array.from({ length: count }, (_, at) => ({
        path: `/p/${String((at * 7) % 5)}/${from + at}.png`,
        file_name: `f${(at * 3) % 4}.png`,
        prompt: at % 2 ? 'odd' : 'even',
        model: `m${at % 3}`,
        score: [0, 0, 0, 3, -1, 5][at % 6] ?? 0,
        file_size: at % 4 === 0 ? null : (at * 13) % 6,
        created_date: new Date(Date.UTC(2026, 0, 1 + ((at * 5) % 4))),
      })),
    )

  async function walk(
    changes: Partial<ImageSearch>,
    onPage: () => Promise<unknown> = async () => {},
  ) {
    const ids: number[] = []
    let cursor: string | undefined
    let last: string | null
    do {
      const page = await search({ ...changes, cursor })
      ids.push(...page.images.map(({ id }) => id))
      last = page.prev_cursor
      cursor = page.next_cursor ?? undefined
      await onPage()
    } while (cursor !== undefined)
    return { ids, last }
  }

  it.each(IMAGE_SORTS)(
    'by %s give every image once, in the order of one large page',
    async (sort) => {
      await fill(40)
      for (const q of ['', 'even ', 'model:m1', 'model:m*', 'score:>=0', 'date:2026-01']) {
        const whole = (await search({ q, sort, limit: 1000 })).images.map(({ id }) => id)
        expect(new Set(whole).size).toBe(whole.length)
        expect((await walk({ q, sort, limit: 3 })).ids).toEqual(whole)
      }
    },
  )

  it.each(IMAGE_SORTS)('by %s lead back the way they came', async (sort) => {
    await fill(20)
    const { ids, last } = await walk({ sort, limit: 3 })
    const back: number[] = []
    let cursor = last
    while (cursor !== null) {
      const page = await search({ sort, limit: 3, cursor })
      back.unshift(...page.images.map(({ id }) => id))
      cursor = page.prev_cursor
    }
    expect(back).toEqual(ids.slice(0, back.length))
    expect(back.length).toBe(18)
  })

  it('show no image twice and leave none out while others arrive', async () => {
    await fill(20)
    const before = (await search({ sort: 'date_desc', limit: 1000 })).images.map(({ id }) => id)
    let arrived = 0
    const { ids } = await walk({ sort: 'date_desc', limit: 4 }, async () => {
      await insertImages(test.database.db, [
        { path: `/new/${++arrived}.png`, created_date: new Date(Date.UTC(2030, 0, arrived)) },
      ])
    })
    expect(ids).toEqual(before)
  })

  it('keep microseconds apart', async () => {
    const { db } = test.database
    await insertImages(db, [{ path: '/a.png' }, { path: '/b.png' }, { path: '/c.png' }])
    await db
      .updateTable('image')
      .set({ created_date: '2026-01-01T00:00:00.000001Z' })
      .where('path', '=', '/a.png')
      .execute()
    await db
      .updateTable('image')
      .set({ created_date: '2026-01-01T00:00:00.000002Z' })
      .where('path', '=', '/b.png')
      .execute()
    await db
      .updateTable('image')
      .set({ created_date: '2026-01-01T00:00:00.000003Z' })
      .where('path', '=', '/c.png')
      .execute()
    const { ids } = await walk({ sort: 'date_desc', limit: 1 })
    expect(ids).toHaveLength(3)
  })

  it('bear the end and an empty library', async () => {
    expect(await search()).toMatchObject({ images: [], next_cursor: null, prev_cursor: null })
    await fill(3)
    expect(await search({ limit: 3 })).toMatchObject({ next_cursor: null })
  })

  it('refuse a cursor of another search, and a forged one', async () => {
    await fill(5)
    const { next_cursor } = await search({ limit: 2, sort: 'date_desc' })
    const cursor = next_cursor ?? ''
    for (const other of [{ sort: 'date_asc' as const }, { sort: 'date_desc' as const, q: 'even' }])
      await expect(search({ ...other, cursor })).rejects.toMatchObject({ code: 'cursor_invalid' })
    const [version, hash, way, , id] = JSON.parse(
      Buffer.from(cursor, 'base64url').toString(),
    ) as unknown[]
    for (const key of ["1'; drop table image", 'infinity', '1e9'])
      await expect(
        search({
          sort: 'date_desc',
          cursor: Buffer.from(JSON.stringify([version, hash, way, key, id])).toString('base64url'),
        }),
      ).rejects.toMatchObject({ code: 'cursor_invalid' })
  })
})
