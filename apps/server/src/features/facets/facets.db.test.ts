import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { FacetField } from '@safelight/contracts/facet'
import type { Scan } from '@safelight/contracts/scan'
import { systemClock } from '../../platform/clock.ts'
import { createBrowsingHarness } from '../../test-support/browsing-harness.ts'
import { insertFolders, insertImages } from '../../test-support/image-rows.ts'
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts'
import { countFacetsOfSample } from './facet-counts.queries.ts'

const { signal } = new AbortController()
let test: TestDatabase
let library: ReturnType<typeof createBrowsingHarness>
/** Moves on by a minute with every look, so that nothing counted is young enough to be believed. */
let time = 0
const clock = { now: () => new Date((time += 60_000)) }

beforeAll(async () => {
  test = await openTestDatabase()
})
afterAll(() => test[Symbol.asyncDispose]())
beforeEach(async () => {
  await test.clear()
  library = createBrowsingHarness(test.database, clock)
})

async function counts(
  field: FacetField,
  changes: { q?: string; folder_id?: number; limit?: number } = {},
) {
  const { facets } = await library.facets.getFacets(
    {
      collection: 'public',
      q: '',
      recursive: true,
      limit: 30,
      fields: [field],
      ...changes,
    },
    signal,
  )
  return facets[0]?.values.map(({ value, count }) => `${value} ${count}`).join(', ')
}

async function untilCounted() {
  await counts('model')
  await library.whenCounted()
}

const images = [
  {
    path: '/a/1.png',
    model: 'x',
    sampler: 'euler',
    score: 5,
    prompt: 'sea',
    loras: [{ name: 'l1' }, { name: 'l2' }],
  },
  {
    path: '/a/2.png',
    model: 'x',
    sampler: 'heun',
    score: -1,
    prompt: 'sea',
    loras: [{ name: 'l1' }, { name: 'l1' }],
  },
  {
    path: '/b/3.png',
    model: 'y',
    prompt: 'sky',
    loras: { name: 'no list' },
    created_date: new Date(2026, 4, 20),
  },
  { path: '/b/4.png', model: 'z', missing_since: new Date() },
]

describe('facets', () => {
  it('are empty for an empty library', async () => {
    const { facets, exact } = await library.facets.getFacets(
      {
        collection: 'public',
        q: '',
        recursive: true,
        limit: 30,
      },
      signal,
    )
    expect(facets.every(({ values }) => values.length === 0)).toBe(true)
    expect(exact).toBe(true)
  })

  it.each(['counted anew', 'known'])(
    'count what is not missing, each image once (%s)',
    async (how) => {
      await insertImages(test.database.db, images)
      if (how === 'known') await untilCounted()
      expect(await counts('model')).toBe('x 2, y 1')
      expect(await counts('lora')).toBe('l1 2, l2 1')
      expect(await counts('score')).toBe('5 1, 0 1, -1 1')
      expect(await counts('month')).toBe('2026-05 1, 2026-01 2')
      expect(await counts('media_type')).toBe('image 3')
      expect(await counts('model', { limit: 1 })).toBe('x 2')
    },
  )

  it.each(['counted anew', 'known'])(
    'list a model or LoRA once, however its file is written, and its search finds all (%s)',
    async (how) => {
      await insertImages(test.database.db, [
        { path: '/a/1.png', model: 'Dream_v5.1', loras: [{ name: 'ink' }] },
        { path: '/a/2.png', model: 'dream_v5.1.safetensors', loras: [{ name: 'Styles/ink.pt' }] },
        { path: '/a/3.png', model: String.raw`sd\Dream_v5.1.safetensors`, loras: [] },
        { path: '/a/4.png', model: String.raw`sd\Dream_v5.1.safetensors` },
        { path: '/a/5.png', model: 'dream_v5' },
      ])
      if (how === 'known') await untilCounted()
      expect(await counts('model')).toBe('Dream_v5.1 4, dream_v5 1')
      expect(await counts('lora')).toBe('ink 2')
      expect(await counts('model', { q: 'model:="Dream_v5.1"' })).toBe('Dream_v5.1 4')
      expect(await counts('model', { q: 'lora:=INK' })).toBe('Dream_v5.1 2')
      const spelt = String.raw`model:="sd\\Dream_v5.1.safetensors"`
      expect(await counts('model', { q: spelt })).toBe('Dream_v5.1 2')
    },
  )

  it('find a model and a LoRA by name also before the library has been read once', async () => {
    await insertImages(test.database.db, [
      { path: '/a/1.png', model: 'sd/Dream.ckpt', loras: [{ name: 'ink.pt' }] },
      { path: '/a/2.png', model: 'sd/Dream.ckpt.old', loras: [{ name: 'inkpt' }] },
    ])
    expect(await counts('model', { q: 'model:=dream lora:=ink -model:=*old' })).toBe('Dream 1')
  })

  it('count under a query and a folder', async () => {
    const folders = await insertFolders(test.database.db, ['/a', '/b'])
    await insertImages(test.database.db, images)
    await untilCounted()
    expect(await counts('model', { q: 'sky' })).toBe('y 1')
    expect(await counts('sampler', { q: 'model:x score:5' })).toBe('euler 1')
    expect(await counts('model', { folder_id: folders['/b'] ?? 0 })).toBe('y 1')
    expect(await counts('model', { q: 'nothing ' })).toBe('')
  })

  it('notice what other programs insert, change and delete', async () => {
    const { db } = test.database
    await insertImages(db, images)
    await untilCounted()
    await sql`insert into public.image (path, model) values ('/c/5.png', 'fresh')`.execute(db)
    expect(await counts('model')).toBe('x 2, fresh 1, y 1')
    await sql`update public.image set model = 'other' where path = '/a/1.png'`.execute(db)
    expect(await counts('model')).toBe('fresh 1, other 1, x 1, y 1')
    await sql`update public.image set missing_since = now() where path = '/a/2.png'`.execute(db)
    expect(await counts('model')).toBe('fresh 1, other 1, y 1')
    await sql`delete from public.image where model = 'fresh'`.execute(db)
    // A deleted row leaves no trace but its absence: found once nothing else has changed of late.
    await sql`update public.image set updated_at = now() - interval '1 hour'`.execute(db)
    await untilCounted()
    await untilCounted()
    expect(await counts('model')).toBe('other 1, y 1')
  })

  it('are known at once for a search by model after a change', async () => {
    await insertImages(test.database.db, images)
    await untilCounted()
    await insertImages(test.database.db, [{ path: '/d/9.png', model: 'brand-new' }])
    const page = await library.search(
      {
        collection: 'public',
        q: 'model:brand',
        recursive: true,
        sort: 'date_desc',
        limit: 9,
        count: false,
      },
      signal,
    )
    expect(page.images).toHaveLength(1)
  })

  it('bear many who ask at the same time', async () => {
    await insertImages(test.database.db, images)
    const answers = await Promise.all(Array.from({ length: 20 }, () => counts('model')))
    expect(new Set(answers)).toEqual(new Set(['x 2, y 1']))
  })

  it('of a sample that is the whole table are the counts themselves', async () => {
    await insertImages(test.database.db, images)
    const { matched, counts: sampled } = await countFacetsOfSample(
      test.database.db,
      { schema: 'public', condition: sql`missing_since is null` },
      { fields: ['model'], timeZone: 'UTC', percent: 100 },
    )
    expect(matched).toBe(3)
    expect(sampled.map(({ value, count }) => `${value} ${count}`).toSorted()).toEqual([
      'x 2',
      'y 1',
    ])
  })
})

const scan: Scan = {
  id: 1,
  folder_id: 1,
  path: '/a',
  schema_name: 'public',
  state: 'reading',
  found: 0,
  added: 0,
  changed: 0,
  moved: 0,
  missing: 0,
  skipped: 0,
  to_read: 0,
  read: 0,
  failed: 0,
  rate: null,
  eta_s: null,
  error: null,
  problems: [],
  started_at: null,
  finished_at: null,
}

describe('the digest of a large library', () => {
  it('adds up chunks and brings the planner up to date', async () => {
    library = createBrowsingHarness(test.database, systemClock)
    const { db } = test.database
    await sql`insert into public.image (path, file_name, created_date, folder_id, model, updated_at)
      select '/x/' || i, 'n', now(), 1, 'm' || i % 3, now() from generate_series(1, 25000) as i`.execute(
      db,
    )
    await untilCounted()
    expect(await counts('model')).toBe('m1 8334, m0 8333, m2 8333')
    const { rows } = await sql<{ reltuples: number }>`
      select reltuples from pg_class where oid = 'public.image'::regclass`.execute(db)
    expect(rows[0]?.reltuples).toBe(25000)
  })
})

describe('after a scan', () => {
  it('everything it wrote is known without a further look', async () => {
    await insertImages(test.database.db, images)
    library.publish({ type: 'scan:progress', data: { ...scan, state: 'done' } })
    await library.whenSettled()
    // No time has passed: what is shown was counted by then.
    time -= 60_000
    expect(await counts('model')).toBe('x 2, y 1')
    const { rows } = await sql<{ merged: number }>`
      select gin_clean_pending_list('public.image_search_idx') as merged`.execute(test.database.db)
    expect(rows[0]?.merged).toBe(0)
  })
})
