import { sql } from 'kysely'
import type { Db, Tx } from '../../tables.ts'

export type CollectionRow = {
  schema_name: string
  title: string
  created_at: Date
}

const COLUMNS = ['schema_name', 'title', 'created_at'] as const

/** All collections by title, the default one first. */
export async function listCollectionRows(db: Db): Promise<CollectionRow[]> {
  return db
    .selectFrom('collection')
    .select(COLUMNS)
    .orderBy(sql`schema_name <> 'public'`)
    .orderBy('title')
    .orderBy('schema_name')
    .execute()
}

export async function findCollectionRow(db: Db, name: string): Promise<CollectionRow | undefined> {
  return db
    .selectFrom('collection')
    .select(COLUMNS)
    .where('schema_name', '=', name)
    .executeTakeFirst()
}

/** Images of one collection that are not missing, from the maintained counts. */
export async function countCollectionImages(db: Db, schema: string): Promise<number> {
  const row = await db
    .withSchema(schema)
    .selectFrom('folder_count')
    .select(({ fn }) => fn.coalesce(fn.sum<string>('images'), sql<string>`0`).as('images'))
    .executeTakeFirstOrThrow()
  return Number(row.images)
}

/** Whether a collection holds a folder or an image, missing ones included. */
export async function isCollectionInUse(tx: Tx, schema: string): Promise<boolean> {
  const folder = await tx
    .selectFrom('folder')
    .select('id')
    .where('schema_name', '=', schema)
    .limit(1)
    .executeTakeFirst()
  if (folder) return true
  const image = await tx
    .withSchema(schema)
    .selectFrom('image')
    .select('id')
    .limit(1)
    .executeTakeFirst()
  return image !== undefined
}

/** Whether the database has a schema of that name, a collection's or anybody's. */
export async function hasSchema(tx: Tx, name: string): Promise<boolean> {
  const { rows } = await sql`select 1 from pg_namespace where nspname = ${name}`.execute(tx)
  return rows.length > 0
}

export async function insertCollection(
  tx: Tx,
  collection: { schema_name: string; title: string },
): Promise<void> {
  await tx.insertInto('collection').values(collection).execute()
}

export async function updateCollectionTitle(db: Db, name: string, title: string): Promise<void> {
  await db.updateTable('collection').set({ title }).where('schema_name', '=', name).execute()
}

/** Removes a collection with its schema; the caller has checked that it is empty. */
export async function deleteCollectionSchema(tx: Tx, name: string): Promise<void> {
  await tx.deleteFrom('collection').where('schema_name', '=', name).execute()
  await sql`delete from public.schema_migration where schema_name = ${name}`.execute(tx)
  await sql`drop schema ${sql.id(name)} cascade`.execute(tx)
}
