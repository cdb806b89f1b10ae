import { deflateRawSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { imageDetailSchema } from '@safelight/contracts/image'
import { eventSchema } from '@safelight/contracts/event'
import { systemClock } from '../../platform/clock.ts'
import { createBrowsingHarness } from '../../test-support/browsing-harness.ts'
import { insertImages } from '../../test-support/image-rows.ts'
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts'

const collection = 'public'
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

async function insertOne(values: Parameters<typeof insertImages>[1][number] = {}): Promise<number> {
  const [id] = await insertImages(test.database.db, [values])
  return id ?? 0
}

async function insertText(image_id: number, keyword: string, text: string) {
  const compressed = deflateRawSync(text)
  const location = `png:tEXt:${keyword}`
  await test.database.db
    .insertInto('image_source')
    .values({ image_id, ordinal: 0, location, keyword, compressed })
    .execute()
}

const parameters = `a cat, detailed
Negative prompt: blurry
Steps: 20, Sampler: Euler a, CFG scale: 7, Seed: 18446744073709551615, Size: 512x768, Model: sd15, Hires upscale: 2`

describe('one image', () => {
  it('is told as its contract says, with every digit of its seed', async () => {
    const id = await insertOne({ seed: '18446744073709551615', cfg_scale: 7.1, score: 3 })
    const image = await library.images.getImage({ collection, id })
    expect(imageDetailSchema.strict().parse(image)).toEqual(image)
    expect(image).toMatchObject({ seed: '18446744073709551615', cfg_scale: 7.1, score: 3 })
  })

  it('says where its values come from, by its stored texts', async () => {
    const id = await insertOne()
    await insertText(id, 'parameters', parameters)
    const image = await library.images.getImage({ collection, id })
    expect(image.sources).toEqual([{ location: 'png:tEXt:parameters', text: parameters }])
    expect(image.provenance['seed']).toMatchObject({ source: 'png:tEXt:parameters' })
    expect(image.extra).toMatchObject({ 'Hires upscale': '2' })
  })

  it('bears what other programs wrote: odd LoRAs, damaged texts, no dates', async () => {
    const id = await insertOne({ loras: [{ name: 'ok' }, 'text', { weight: 1 }, null] })
    await insertText(id, 'parameters', 'x')
    await sql`update public.image_source set compressed = '\\xdeadbeef'`.execute(test.database.db)
    await sql`update public.image set created_date = 'infinity'`.execute(test.database.db)
    const image = await library.images.getImage({ collection, id })
    expect(image.loras).toEqual([{ name: 'ok', weight: null, clip_weight: null, hash: null }])
    expect(image).toMatchObject({ created_date: null, sources: [] })
  })

  it('gives its graphs with integers as they were', async () => {
    const id = await insertOne()
    const graph = '{"3":{"class_type":"KSampler","inputs":{"seed":18446744073709551615}}}'
    await insertText(id, 'prompt', graph)
    expect(await library.images.getWorkflow({ collection, id })).toEqual({
      api_graph: graph,
      ui_workflow: null,
    })
  })

  it('gives the graph that another program stored', async () => {
    const id = await insertOne()
    await sql`update public.image set workflow =
      '{"3": {"class_type": "KSampler", "inputs": {"seed": 18446744073709551615}}}'`.execute(
      test.database.db,
    )
    const { api_graph } = await library.images.getWorkflow({ collection, id })
    expect(api_graph).toContain('18446744073709551615')
    await sql`update public.image set workflow = '{"nodes": [], "links": []}'`.execute(
      test.database.db,
    )
    expect((await library.images.getWorkflow({ collection, id })).ui_workflow).toContain('nodes')
  })

  it('is not found where it is not', async () => {
    const missing = { collection, id: 99 }
    await expect(library.images.getImage(missing)).rejects.toMatchObject({
      code: 'image_not_found',
    })
    await expect(library.images.getWorkflow(missing)).rejects.toMatchObject({
      code: 'image_not_found',
    })
    await expect(library.images.rereadImage(missing)).rejects.toMatchObject({
      code: 'image_not_found',
    })
    await expect(library.images.getImage({ collection: 'none', id: 1 })).rejects.toMatchObject({
      code: 'collection_not_found',
    })
  })
})

describe('marks', () => {
  const mark = (image_ids: readonly number[], set: { score?: number; favorite?: boolean }) =>
    library.images.markImages({ collection, image_ids, set })

  it('are set, and what was before is told for undo', async () => {
    const [first = 0, second = 0] = await insertImages(test.database.db, [
      { path: '/a.png', score: 2 },
      { path: '/b.png', favorite: true },
    ])
    const { updated, previous } = await mark([second, first], { score: 5 })
    expect(updated).toBe(2)
    expect(previous).toEqual([
      { id: first, score: 2, favorite: false, for_deletion: false },
      { id: second, score: 0, favorite: true, for_deletion: false },
    ])
    expect(await library.images.getImage({ collection, id: second })).toMatchObject({
      score: 5,
      favorite: true,
    })
  })

  it('leave out images that do not exist, and count one given twice once', async () => {
    const id = await insertOne()
    expect(await mark([id, id, 999], { favorite: true })).toMatchObject({ updated: 1 })
    expect(await mark([999], { favorite: true })).toEqual({ updated: 0, previous: [] })
  })

  it('are announced as their contract says, when they changed something', async () => {
    const id = await insertOne()
    await mark([id], { score: 4 })
    await mark([id], { score: 4 })
    const events = library.events.filter(({ type }) => type === 'images:updated')
    expect(events).toHaveLength(1)
    expect(eventSchema.parse(events[0])).toMatchObject({
      data: { collection, images: [{ id, score: 4 }] },
    })
  })

  it('of many at once are announced in pieces', async () => {
    const { db } = test.database
    await sql`insert into public.image (path, file_name, created_date, folder_id)
      select '/x/' || i, 'n', now(), 1 from generate_series(1, 1200) as i`.execute(db)
    const rows = await db.selectFrom('image').select('id').execute()
    await mark(
      rows.map(({ id }) => id),
      { score: 1 },
    )
    const sizes = library.events.map((event) =>
      event.type === 'images:updated' ? event.data.images.length : 0,
    )
    expect(sizes).toEqual([500, 500, 200])
  })

  it('set by two at once: each is told what the other left', async () => {
    const id = await insertOne()
    const answers = await Promise.all([1, 2, 3, 4].map((score) => mark([id], { score })))
    const before = answers.map(({ previous }) => previous[0]?.score)
    const { score } = await library.images.getImage({ collection, id })
    expect([...before, score].toSorted()).toEqual([0, 1, 2, 3, 4])
  })

  it('outside of what a score can be are refused by the database too', async () => {
    const id = await insertOne()
    await expect(mark([id], { score: 9 })).rejects.toThrow()
    expect(await library.images.getImage({ collection, id })).toMatchObject({ score: 0 })
  })
})
