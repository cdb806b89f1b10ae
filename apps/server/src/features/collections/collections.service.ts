import type { Collection } from '@safelight/contracts/collection'
import { DEFAULT_COLLECTION } from '@safelight/contracts/common'
import { applyCollectionMigrations } from '../../migrations/migrate.ts'
import { AppError } from '../../platform/app-error.ts'
import type { Database } from '../../platform/db/database.ts'
import { runInLane } from '../../platform/db/lane.ts'
import { isUniqueViolation } from '../../platform/db/sql-errors.ts'
import {
  countCollectionImages,
  deleteCollectionSchema,
  findCollectionRow,
  hasSchema,
  insertCollection,
  isCollectionInUse,
  listCollectionRows,
  updateCollectionTitle,
  type CollectionRow,
} from './collections.queries.ts'

export type CollectionsService = {
  listCollections(): Promise<Collection[]>
  createCollection(collection: { schema_name: string; title: string }): Promise<Collection>
  updateCollection(name: string, change: { title: string }): Promise<Collection>
  /** Refuses a collection that still has folders or images (`collection_not_empty`). */
  deleteCollection(name: string): Promise<void>
  /** Throws `collection_not_found`; names that were found are not looked up again. */
  assertCollection(name: string): Promise<void>
}

/** Collections are schemas of the database; the row in `collection` says which schemas are ours. */
export function createCollectionsService({ database }: { database: Database }): CollectionsService {
  const { db } = database
  const known = new Set<string>()
  const get = async (name: string): Promise<CollectionRow> => {
    const row = await findCollectionRow(db, name)
    if (!row) throw collectionNotFound(name)
    known.add(name)
    return row
  }
  return {
    async listCollections() {
      const collections: Collection[] = []
      for (const row of await listCollectionRows(db)) collections.push(await present(database, row))
      return collections
    },
    async createCollection(collection) {
      await create(database, collection)
      return present(database, await get(collection.schema_name))
    },
    async updateCollection(name, { title }) {
      await get(name)
      await updateCollectionTitle(db, name, title)
      return present(database, await get(name))
    },
    async deleteCollection(name) {
      await get(name)
      if (name === DEFAULT_COLLECTION) throw defaultCollectionStays()
      await database.transaction(async (tx) => {
        if (await isCollectionInUse(tx, name)) throw collectionNotEmpty(name)
        await deleteCollectionSchema(tx, name)
      })
      known.delete(name)
    },
    async assertCollection(name) {
      if (!known.has(name)) await get(name)
    },
  }
}

/** Row, schema and tables in one transaction: a collection exists whole or not at all. */
async function create(
  database: Database,
  collection: { schema_name: string; title: string },
): Promise<void> {
  const name = collection.schema_name
  // PostgreSQL keeps names that begin with pg_ for itself.
  if (name.startsWith('pg_')) throw new AppError('bad_request', `${name} is a reserved name.`)
  try {
    await runInLane('maintenance', () =>
      database.transaction(async (tx) => {
        if (await hasSchema(tx, name)) throw collectionExists(name)
        await insertCollection(tx, collection)
        await applyCollectionMigrations(tx, name)
      }),
    )
  } catch (error) {
    if (isUniqueViolation(error)) throw collectionExists(name, error)
    throw error
  }
}

async function present({ db }: Database, row: CollectionRow): Promise<Collection> {
  return {
    schema_name: row.schema_name,
    title: row.title,
    created_at: row.created_at.toISOString(),
    image_count: await countCollectionImages(db, row.schema_name),
  }
}

export function collectionNotFound(name: string): AppError {
  return new AppError('collection_not_found', `There is no collection "${name}".`)
}

function collectionExists(name: string, cause?: unknown): AppError {
  return new AppError('collection_exists', `The name "${name}" is taken. Choose another.`, {
    cause,
  })
}

function collectionNotEmpty(name: string): AppError {
  return new AppError(
    'collection_not_empty',
    `The collection "${name}" still has folders or images. Remove its folders (and forget their images) first.`,
  )
}

function defaultCollectionStays(): AppError {
  return new AppError('collection_not_empty', 'The default collection cannot be deleted.')
}
