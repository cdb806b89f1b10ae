import type { Collection } from '@safelight/contracts/collection'
import { sql } from 'kysely'
import type { Db, Tx } from '../../tables.ts'

export type CollectionRow = Pick<Collection, 'schema_name' | 'title'> & { created_at: Date }

/** All collections, the default one first, then by title. */
export async function listCollectionRows(db: Db): Promise<CollectionRow[]> {
  return db
    .selectFrom('collection')
    .select(['schema_name', 'title', 'created_at'])
    .orderBy(sql`schema_name <> 'public'`)
    .orderBy('title')
    .execute()
}

export async function findCollectionRow(
  db: Db,
  schemaName: string,
): Promise<CollectionRow | undefined> {
  return db
    .selectFrom('collection')
    .select(['schema_name', 'title', 'created_at'])
    .where('schema_name', '=', schemaName)
    .executeTakeFirst()
}

/** Whether the row is new; `false` when another one has that name. */
export async function insertCollectionRow(
  tx: Tx,
  row: { schema_name: string; title: string },
): Promise<boolean> {
  const result = await tx
    .insertInto('collection')
    .values(row)
    .onConflict((conflict) => conflict.column('schema_name').doNothing())
    .executeTakeFirst()
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
}

export async function updateCollectionTitle(
  db: Db,
  schemaName: string,
  title: string,
): Promise<void> {
  await db.updateTable('collection').set({ title }).where('schema_name', '=', schemaName).execute()
}

/** Shown images of one collection, from the maintained counts. */
export async function countShownImages(db: Db, schemaName: string): Promise<number> {
  const { total } = await db
    .withSchema(schemaName)
    .selectFrom('folder_count')
    .select((eb) => eb.fn.coalesce(eb.fn.sum<number>('images'), sql<number>`0`).as('total'))
    .executeTakeFirstOrThrow()
  return Number(total)
}

/** Whether any row, missing ones included, or any root folder belongs to the collection. */
export async function isCollectionInUse(tx: Tx, schemaName: string): Promise<boolean> {
  const image = await tx
    .withSchema(schemaName)
    .selectFrom('image')
    .select('id')
    .limit(1)
    .executeTakeFirst()
  if (image) return true
  const folder = await tx
    .selectFrom('folder')
    .select('id')
    .where('schema_name', '=', schemaName)
    .limit(1)
    .executeTakeFirst()
  return folder !== undefined
}

/** Drops the schema and all that says it existed. The name has been looked up in `collection`. */
export async function deleteCollectionRows(tx: Tx, schemaName: string): Promise<void> {
  await sql`drop schema ${sql.id(schemaName)} cascade`.execute(tx)
  await sql`delete from public.schema_migration where schema_name = ${schemaName}`.execute(tx)
  await tx.deleteFrom('collection').where('schema_name', '=', schemaName).execute()
}

/** Keeps writers of this collection out until the transaction ends. */
export async function lockCollectionRow(tx: Tx, schemaName: string): Promise<boolean> {
  const row = await tx
    .selectFrom('collection')
    .select('schema_name')
    .where('schema_name', '=', schemaName)
    .forUpdate()
    .executeTakeFirst()
  return row !== undefined
}
