import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { systemClock } from '../../platform/clock.ts'
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts'
import { createCollectionsService } from '../collections/collections.service.ts'
import { createStatsService, type StatsService } from './stats.service.ts'

describe('stats', () => {
  let test: TestDatabase
  let stats: StatsService
  beforeAll(async () => {
    test = await openTestDatabase()
    stats = createStatsService({ database: test.database, clock: systemClock, version: '1.2.3' })
  })
  afterEach(() => test.clear())
  afterAll(() => test[Symbol.asyncDispose]())

  it('are zero for an empty library', async () => {
    expect(await stats.getStats()).toMatchObject({
      image_count: 0,
      scan_phase: { '0': 0, '1': 0 },
      collection_count: 1,
    })
  })

  it('add up collections, read and unread, missing and failed', async () => {
    await createCollectionsService({ database: test.database }).createCollection({
      schema_name: 'work',
      title: 'Work',
    })
    const row = (path: string) => ({ path, file_name: path, file_size: 10 })
    const { db } = test.database
    await db
      .insertInto('image')
      .values([
        row('/a'),
        { ...row('/b'), scan_phase: 1 },
        { ...row('/c'), missing_since: new Date() },
      ])
      .execute()
    await db
      .withSchema('work')
      .insertInto('image')
      .values({ ...row('/a'), scan_phase: 1, scan_error: 'truncated' })
      .execute()
    expect(await stats.getStats()).toMatchObject({
      image_count: 3,
      scan_phase: { '0': 1, '1': 2 },
      missing_count: 1,
      error_count: 1,
      total_bytes: 30,
      collection_count: 2,
    })
  })

  it('say that the database answers', async () => {
    expect(await stats.getHealth()).toMatchObject({
      status: 'ok',
      version: '1.2.3',
      database: { kind: test.database.kind, status: 'ok' },
    })
  })
})
