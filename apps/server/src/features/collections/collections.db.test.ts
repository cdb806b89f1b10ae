import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sql } from 'kysely'
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts'
import { createCollectionsService, type CollectionsService } from './collections.service.ts'

let test: TestDatabase
let collections: CollectionsService
beforeAll(async () => {
  test = await openTestDatabase()
})
afterAll(async () => {
  await test[Symbol.asyncDispose]()
})
beforeEach(async () => {
  await test.clear()
  collections = createCollectionsService({ database: test.database })
})

const insertImage = (schema: string, path: string) =>
  test.database.db
    .withSchema(schema)
    .insertInto('image')
    .values({ path, file_name: path, created_date: new Date() })
    .execute()

describe('collections', () => {
  it('start with the default one', async () => {
    expect(await collections.listCollections()).toMatchObject([
      { schema_name: 'public', title: 'Library', image_count: 0 },
    ])
  })

  it('are created with tables of their own', async () => {
    const created = await collections.createCollection({ schema_name: 'cats', title: 'Cats' })
    expect(created).toMatchObject({ schema_name: 'cats', title: 'Cats', image_count: 0 })
    await insertImage('cats', '/c/1.png')
    await insertImage('public', '/c/1.png')
    await insertImage('public', '/c/2.png')
    const counts = (await collections.listCollections()).map((item) => item.image_count)
    expect(counts).toEqual([2, 1])
  })

  it('keep their rows apart when statements of two interleave on one pool', async () => {
    await collections.createCollection({ schema_name: 'a', title: 'A' })
    await collections.createCollection({ schema_name: 'b', title: 'B' })
    const schemas = Array.from({ length: 200 }, (_, i) => (i % 2 ? 'a' : 'b'))
    await Promise.all(schemas.map((schema, i) => insertImage(schema, `/${schema}/${i}`)))
    const misplaced = await sql<{ count: number }>`select
      (select count(*) from a.image where path like '/b/%') +
      (select count(*) from b.image where path like '/a/%') +
      (select count(*) from public.image) as count`.execute(test.database.db)
    expect(misplaced.rows[0]?.count).toBe(0)
    const found = await Promise.all(
      schemas.map((schema) =>
        test.database.db
          .withSchema(schema)
          .selectFrom('image as i')
          .innerJoin('folder_count as c', (join) => join.on('c.folder_id', '=', 0))
          .select(['i.path', 'c.images'])
          .execute(),
      ),
    )
    expect(
      found.every((rows, i) => rows.every((row) => row.path.startsWith(`/${schemas[i]}/`))),
    ).toBe(true)
    expect(found.every((rows) => rows.length === 100)).toBe(true)
  })

  it('refuse a name that is taken, by a collection or by any other schema', async () => {
    await collections.createCollection({ schema_name: 'cats', title: 'Cats' })
    await sql`create schema foreign_tools`.execute(test.database.db)
    for (const schema_name of ['cats', 'public', 'foreign_tools', 'information_schema'])
      await expect(collections.createCollection({ schema_name, title: 'x' })).rejects.toMatchObject(
        {
          code: 'collection_exists',
        },
      )
    await expect(
      collections.createCollection({ schema_name: 'pg_mine', title: 'x' }),
    ).rejects.toMatchObject({ code: 'bad_request' })
    await sql`drop schema foreign_tools`.execute(test.database.db)
  })

  it('are created once when asked for twice at the same time', async () => {
    const results = await Promise.allSettled(
      [1, 2, 3].map(() => collections.createCollection({ schema_name: 'cats', title: 'Cats' })),
    )
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1)
    expect(results.find((result) => result.status === 'rejected')?.reason).toMatchObject({
      code: 'collection_exists',
    })
  })

  it('change their title', async () => {
    await collections.createCollection({ schema_name: 'cats', title: 'Cats' })
    expect(await collections.updateCollection('cats', { title: 'Tigers' })).toMatchObject({
      title: 'Tigers',
    })
    await expect(collections.updateCollection('dogs', { title: 'x' })).rejects.toMatchObject({
      code: 'collection_not_found',
    })
  })

  it('are deleted only when empty, and never the default one', async () => {
    await collections.createCollection({ schema_name: 'cats', title: 'Cats' })
    await collections.assertCollection('cats')
    await insertImage('cats', '/1')
    await expect(collections.deleteCollection('cats')).rejects.toMatchObject({
      code: 'collection_not_empty',
    })
    await test.database.db.withSchema('cats').deleteFrom('image').execute()
    await collections.deleteCollection('cats')
    await expect(collections.assertCollection('cats')).rejects.toMatchObject({
      code: 'collection_not_found',
    })
    await expect(collections.deleteCollection('public')).rejects.toMatchObject({
      code: 'collection_not_empty',
    })
    await collections.createCollection({ schema_name: 'cats', title: 'Again' })
  })
})
