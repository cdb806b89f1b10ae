import { DEFAULT_COLLECTION } from '@safelight/contracts/common'
import type { Collection } from '@safelight/contracts/collection'
import { sql } from 'kysely'
import { applyCollectionMigrations } from '../../migrations/migrate.ts'
import type { Database } from '../../platform/db/database.ts'
import type { Tx } from '../../tables.ts'
import { collectionExists, collectionNotEmpty, collectionNotFound } from './collection.errors.ts'
import {
  countShownImages,
  deleteCollectionRows,
  findCollectionRow,
  insertCollectionRow,
  isCollectionInUse,
  listCollectionRows,
  lockCollectionRow,
  updateCollectionTitle,
  type CollectionRow,
} from './collection.queries.ts'

export type CollectionService = {
  listCollections(): Promise<Collection[]>
  /** Creates the schema and its tables; throws `collection_exists`. */
  createCollection(input: { schema_name: string; title: string }): Promise<Collection>
  /** Throws `collection_not_found`. */
  renameCollection(name: string, title: string): Promise<Collection>
  /** Throws `collection_not_found`; `collection_not_empty` while images or folders belong to it. */
  deleteCollection(name: string): Promise<void>
  /** Throws `collection_not_found`. Every caller that takes a schema name from outside asks first. */
  assertCollection(name: string): Promise<void>
}

export function createCollectionService({ database }: { database: Database }): CollectionService {
  const { db } = database
  const present = async (row: CollectionRow): Promise<Collection> => ({
    ...row,
    created_at: row.created_at.toISOString(),
    image_count: await countShownImages(db, row.schema_name),
  })
  const getCollection = async (name: string) => {
    const row = await findCollectionRow(db, name)
    if (!row) throw collectionNotFound(name)
    return present(row)
  }
  return {
    async listCollections() {
      return Promise.all((await listCollectionRows(db)).map(present))
    },
    async createCollection(input) {
      await database.transaction((tx) => insertCollection(tx, input))
      return getCollection(input.schema_name)
    },
    async renameCollection(name, title) {
      await updateCollectionTitle(db, name, title)
      return getCollection(name)
    },
    async deleteCollection(name) {
      if (name === DEFAULT_COLLECTION)
        throw collectionNotEmpty(name, 'the default collection always exists')
      await database.transaction((tx) => removeCollection(tx, name))
    },
    async assertCollection(name) {
      if (!(await findCollectionRow(db, name))) throw collectionNotFound(name)
    },
  }
}

async function insertCollection(
  tx: Tx,
  input: { schema_name: string; title: string },
): Promise<void> {
  if (await isSchemaTaken(tx, input.schema_name)) throw collectionExists(input.schema_name)
  if (!(await insertCollectionRow(tx, input))) throw collectionExists(input.schema_name)
  await applyCollectionMigrations(tx, input.schema_name)
}

/** A schema of another program, or one of PostgreSQL's own, is never taken over. */
async function isSchemaTaken(tx: Tx, name: string): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`
    select ${name} like 'pg\_%' or to_regnamespace(quote_ident(${name})) is not null as taken`.execute(
    tx,
  )
  return rows[0]?.taken === true
}

async function removeCollection(tx: Tx, name: string): Promise<void> {
  if (!(await lockCollectionRow(tx, name))) throw collectionNotFound(name)
  if (await isCollectionInUse(tx, name))
    throw collectionNotEmpty(name, 'remove its folders (and forget their images) first')
  await deleteCollectionRows(tx, name)
}
