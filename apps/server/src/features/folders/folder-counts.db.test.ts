import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sql } from 'kysely'
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts'
import {
  addFolderCounts,
  countByHand,
  countImagesByFolder,
  listFolderCounts,
  replaceFolderCounts,
} from './folder-counts.queries.ts'

let test: TestDatabase
beforeAll(async () => {
  test = await openTestDatabase()
})
afterAll(async () => {
  await test[Symbol.asyncDispose]()
})
beforeEach(async () => {
  await test.clear()
  await test.database.db
    .insertInto('folder')
    .values({ id: 1, path: '/out', schema_name: 'public', is_root: true, parent_id: null })
    .execute()
})

const insertForeign = (path: string) =>
  sql`insert into public.image (path, prompt, file_size, scan_phase) values (${path}, 'x', 10, 1)
    on conflict (path) do update set prompt = excluded.prompt, scan_phase = 1`.execute(
    test.database.db,
  )

describe('counts by folder', () => {
  it('follow rows that other programs insert, change and delete', async () => {
    const { db } = test.database
    await insertForeign('/out/a.png')
    await insertForeign('/out/b.png')
    await insertForeign('/out/b.png')
    await insertForeign('/elsewhere/c.png')
    await db
      .updateTable('image')
      .set({ missing_since: new Date() })
      .where('file_name', '=', 'b.png')
      .execute()
    await db.deleteFrom('image').where('file_name', '=', 'c.png').execute()
    expect(
      (await listFolderCounts(db, 'public')).sort((a, b) => a.folder_id - b.folder_id),
    ).toEqual([
      { folder_id: 0, images: 0, unread: 0, failed: 0, missing: 0, bytes: 0 },
      { folder_id: 1, images: 1, unread: 0, failed: 0, missing: 1, bytes: 10 },
    ])
  })

  it('are added once a batch when the writer counts by hand', async () => {
    await test.database.transaction(async (tx) => {
      await countByHand(tx)
      await sql`insert into public.image (path, file_name, folder_id, created_date, file_size)
        select '/out/' || i, i::text, 1, now(), 5 from generate_series(1, 3) as i`.execute(tx)
      await addFolderCounts(tx, 'public', [
        { folder_id: 1, images: 2, unread: 2, bytes: 10 },
        { folder_id: 1, images: 1, unread: 1, bytes: 5 },
      ])
    })
    await insertForeign('/out/later.png')
    const counts = await listFolderCounts(test.database.db, 'public')
    expect(counts).toEqual([
      { folder_id: 1, images: 4, unread: 3, failed: 0, missing: 0, bytes: 25 },
    ])
    expect(await countImagesByFolder(test.database.db, 'public')).toEqual(counts)
  })

  it('are repaired from the rows', async () => {
    await insertForeign('/out/a.png')
    await sql`update public.folder_count set images = 99`.execute(test.database.db)
    await test.database.transaction((tx) => replaceFolderCounts(tx, 'public'))
    const counts = await listFolderCounts(test.database.db, 'public')
    expect(counts).toEqual(await countImagesByFolder(test.database.db, 'public'))
    expect(counts[0]?.images).toBe(1)
  })
})
