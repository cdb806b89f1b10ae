import { sql } from 'kysely'
import type { Db } from '../../tables.ts'

export type CollectionTotals = {
  images: number
  unread: number
  failed: number
  missing: number
  bytes: number
}

/** Totals of one collection from its maintained counts; its size does not matter. */
export async function findCollectionTotals(db: Db, schema: string): Promise<CollectionTotals> {
  const zero = sql<number>`0`
  return db
    .withSchema(schema)
    .selectFrom('folder_count')
    .select(({ fn }) => [
      fn.coalesce(sql<number>`sum(images)::bigint`, zero).as('images'),
      fn.coalesce(sql<number>`sum(unread)::bigint`, zero).as('unread'),
      fn.coalesce(sql<number>`sum(failed)::bigint`, zero).as('failed'),
      fn.coalesce(sql<number>`sum(missing)::bigint`, zero).as('missing'),
      fn.coalesce(sql<number>`sum(bytes)::bigint`, zero).as('bytes'),
    ])
    .executeTakeFirstOrThrow()
}

export async function countRootFolders(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('folder')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('is_root', '=', true)
    .executeTakeFirstOrThrow()
  return Number(count)
}
