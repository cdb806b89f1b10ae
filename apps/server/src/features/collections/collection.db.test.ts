import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts'
import { createCollectionService, type CollectionService } from './collection.service.ts'

describe('collections', () => {
  let test: TestDatabase
  let collections: CollectionService
  beforeAll(async () => {
    test = await openTestDatabase()
    collections = createCollectionService({ database: test.database })
  })
  afterEach(() => test.clear())
  afterAll(() => test[Symbol.asyncDispose]())

  const create = (name: string) => collections.createCollection({ schema_name: name, title: name })
  const insertImage = (schema: string, path: string) =>
    test.database.db
      .withSchema(schema)
      .insertInto('image')
      .values({ path, file_name: path })
      .execute()

  it('has the default collection from the start', async () => {
    const [first] = await collections.listCollections()
    expect(first).toMatchObject({ schema_name: 'public', image_count: 0 })
  })

  it('keeps the images of two collections apart and counts them', async () => {
    await create('work')
    await insertImage('work', '/a.png')
    await insertImage('public', '/a.png')
    await insertImage('public', '/b.png')
    const counts = (await collections.listCollections()).map((row) => [
      row.schema_name,
      row.image_count,
    ])
    expect(counts).toEqual([
      ['public', 2],
      ['work', 1],
    ])
  })

  it('refuses a name that is taken, also when two ask at once', async () => {
    const results = await Promise.allSettled([create('work'), create('work')])
    expect(results.map((result) => result.status).toSorted()).toEqual(['fulfilled', 'rejected'])
    await expect(create('work')).rejects.toMatchObject({ code: 'collection_exists' })
    await expect(create('pg_catalog')).rejects.toMatchObject({ code: 'collection_exists' })
    await expect(create('information_schema')).rejects.toMatchObject({ code: 'collection_exists' })
  })

  it('deletes an empty collection, and refuses while images belong to it', async () => {
    await create('work')
    await insertImage('work', '/a.png')
    await expect(collections.deleteCollection('work')).rejects.toMatchObject({
      code: 'collection_not_empty',
    })
    await test.database.db.withSchema('work').deleteFrom('image').execute()
    await collections.deleteCollection('work')
    await expect(collections.assertCollection('work')).rejects.toMatchObject({
      code: 'collection_not_found',
    })
    await create('work')
  })

  it('never deletes the default collection', async () => {
    await expect(collections.deleteCollection('public')).rejects.toMatchObject({
      code: 'collection_not_empty',
    })
  })

  it('renames a title and says when there is no such collection', async () => {
    await create('work')
    expect(await collections.renameCollection('work', 'Work 2026')).toMatchObject({
      title: 'Work 2026',
    })
    await expect(collections.renameCollection('nope', 'x')).rejects.toMatchObject({
      code: 'collection_not_found',
    })
  })
})
