import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { IMAGE_SORTS } from '@safelight/contracts/image'
import { insertImages } from '../../test-support/image-rows.ts'
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts'
import {
  listCollected,
  listFromBranches,
  listFromSlices,
  listInOrder,
  walkInOrder,
  type PageQuery,
  type PageRow,
} from './image-page.queries.ts'
import { SORT_KEYS } from './image-sort.ts'

const COUNT = 60
const { signal } = new AbortController()
let test: TestDatabase

beforeAll(async () => {
  test = await openTestDatabase()
  await insertImages(
    test.database.db,
    Array.from({ length: COUNT }, (_, at) => ({
      path: `/p/${(at * 17) % COUNT}.png`,
      file_name: `f${(at * 3) % 7}.png`,
      model: ['a', 'b', null][at % 3] ?? null,
      score: [0, 0, 5, -1, 2][at % 5] ?? 0,
      file_size: at % 4 === 0 ? null : (at * 13) % 6,
      created_date: new Date(Date.UTC(2026, 0, 1 + ((at * 5) % 4))),
    })),
  )
})
afterAll(() => test[Symbol.asyncDispose]())

const ids = (rows: readonly PageRow[]) => rows.map(({ id }) => id)

/** Pages from every place of a sorted result, in both directions. */
async function* everyPage(sort: (typeof IMAGE_SORTS)[number], condition = sql<boolean>`true`) {
  const whole: PageQuery = {
    schema: 'public',
    condition,
    bounds: null,
    sort: SORT_KEYS[sort],
    place: null,
    direction: 'forward',
    limit: COUNT,
  }
  const rows = await listInOrder(test.database.db, whole)
  for (const direction of ['forward', 'backward'] as const) {
    const inOrder = direction === 'forward' ? rows : rows.toReversed()
    for (let at = -1; at < rows.length; at += 7) {
      const from = inOrder[at]
      const place = from ? { key: from.sort_key, id: from.id } : null
      const query = { ...whole, direction, place, limit: 5 }
      yield { query, expected: ids(inOrder.slice(at + 1, at + 6)) }
    }
  }
}

describe('every plan finds the same page', () => {
  it.each(IMAGE_SORTS)('by %s', async (sort) => {
    const { db } = test.database
    for (const condition of [
      sql<boolean>`true`,
      sql<boolean>`score >= 0`,
      sql<boolean>`model = 'a'`,
    ])
      for await (const { query, expected } of everyPage(sort, condition)) {
        expect(ids(await listInOrder(db, query))).toEqual(expected)
        expect(ids((await listCollected(db, query, COUNT)).rows)).toEqual(expected)
        const windows = { first: 2, following: 3, signal }
        expect(ids(await walkInOrder(db, query, windows))).toEqual(expected)
      }
  })

  it.each(['date_desc', 'date_asc'] as const)('merged from models by %s', async (sort) => {
    const all = Array.from({ length: COUNT }, (_, at) => at + 1)
    for (const branches of [
      { values: ['b', 'a', null] },
      // Some images are in a branch and named as well.
      { values: ['a'], ids: all },
      { values: [], ids: all },
    ])
      for await (const { query, expected } of everyPage(sort)) {
        const found = listFromBranches(test.database.db, query, { column: 'model', ...branches })
        expect(ids(await found)).toEqual(expected)
      }
  })
})

describe('slices of the order', () => {
  const SLICED = [
    'date_desc',
    'date_asc',
    'name_asc',
    'path_desc',
    'size_desc',
    'size_asc',
  ] as const
  const slices = { part: 0.02, signal }

  it.each(SLICED)('find the same page by %s', async (sort) => {
    const { database } = test
    await insertImages(
      database.db,
      Array.from({ length: 400 }, (_, at) => ({
        path: `/s/${sort}/${at % 2 === 0 ? 'p' : 'P'}${(at * 37) % 400}.png`,
        // Most languages sort capitals among small letters, the index does not.
        file_name: `${at % 2 === 0 ? 's' : 'S'}${(at * 11) % 250}.png`,
        model: at % 3 === 0 ? 'a' : 'b',
        file_size: at % 9 === 0 ? null : (at * 7) % 300,
        created_date: new Date(Date.UTC(2026, 1, 1, 0, 0, 0, (at * 13) % 310)),
      })),
    )
    await sql`analyze image`.execute(database.db)
    const ofSort = sql<boolean>`path like ${`/s/${sort}/%`} and model = 'a'`
    const whole = { schema: 'public', condition: ofSort, bounds: null, sort: SORT_KEYS[sort] }
    for (const direction of ['forward', 'backward'] as const) {
      const query = { ...whole, direction, place: null, limit: 400 }
      const inOrder = await listInOrder(database.db, query)
      expect(ids((await listFromSlices(database.db, query, slices)) ?? [])).toEqual(ids(inOrder))
      for (let at = 0; at < inOrder.length; at += 11) {
        const from = inOrder[at] as PageRow
        const place = { key: from.sort_key, id: from.id }
        const page = await listFromSlices(database.db, { ...query, place, limit: 9 }, slices)
        expect(ids(page ?? [])).toEqual(ids(inOrder.slice(at + 1, at + 10)))
      }
    }
  })

  it('are none where nothing is known of the values', async () => {
    const query = { schema: 'none', condition: sql<boolean>`true`, bounds: null, limit: 5 }
    const sort = SORT_KEYS.date_desc
    const page = { ...query, sort, place: null, direction: 'forward' as const }
    expect(await listFromSlices(test.database.db, page, slices)).toBeUndefined()
  })
})

describe('bounds', () => {
  const query = (changes: Partial<PageQuery> = {}): PageQuery => ({
    schema: 'public',
    condition: sql`true`,
    bounds: null,
    sort: SORT_KEYS.date_desc,
    place: null,
    direction: 'forward',
    limit: 10,
    ...changes,
  })

  it('stop collecting at the cap and say so', async () => {
    expect(await listCollected(test.database.db, query(), COUNT - 1)).toEqual({
      matched: COUNT,
      rows: [],
    })
  })

  it('end a walk after so many statements', async () => {
    const rare = query({ condition: sql`file_name = 'none'` })
    const windows = { first: 5, following: 5, most: 2, signal }
    expect(await walkInOrder(test.database.db, rare, windows)).toEqual([])
  })

  it('end a walk that nobody waits for', async () => {
    const stopped = AbortSignal.abort(new Error('hung up'))
    const windows = { first: 5, following: 5, signal: stopped }
    await expect(walkInOrder(test.database.db, query(), windows)).rejects.toThrow('hung up')
  })
})
