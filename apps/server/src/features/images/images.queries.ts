import { sql, type Selectable } from 'kysely'
import type { Db, ImageSourceTable, ImageTable, KeywordTable, Tx } from '../../tables.ts'
import {
  DETAIL_COLUMNS,
  SUMMARY_COLUMNS,
  type DetailRow,
  type SummaryRow,
} from './image-columns.ts'

export async function findDetailRow(
  db: Db,
  schema: string,
  id: number,
): Promise<DetailRow | undefined> {
  return db
    .withSchema(schema)
    .selectFrom('image')
    .select(DETAIL_COLUMNS)
    .select(sql<boolean>`workflow is not null`.as('has_stored_workflow'))
    .where('id', '=', id)
    .executeTakeFirst()
}

export type FileRow = Pick<Selectable<ImageTable>, 'path' | 'file_name' | 'missing_since'>

export async function findFileRow(
  db: Db,
  schema: string,
  id: number,
): Promise<FileRow | undefined> {
  return db
    .withSchema(schema)
    .selectFrom('image')
    .select(['path', 'file_name', 'missing_since'])
    .where('id', '=', id)
    .executeTakeFirst()
}

export async function listSummaryRows(
  db: Db,
  schema: string,
  ids: readonly number[],
): Promise<SummaryRow[]> {
  return db
    .withSchema(schema)
    .selectFrom('image')
    .select(SUMMARY_COLUMNS)
    .where('id', '=', sql<number>`any(${ids}::bigint[])`)
    .orderBy('id')
    .execute()
}

/** Raw texts in the order of the file. */
export async function listSources(
  db: Db,
  schema: string,
  imageId: number,
): Promise<Selectable<ImageSourceTable>[]> {
  return db
    .withSchema(schema)
    .selectFrom('image_source')
    .selectAll()
    .where('image_id', '=', imageId)
    .orderBy('ordinal')
    .execute()
}

export async function listKeywords(
  db: Db,
  schema: string,
  imageId: number,
): Promise<Pick<Selectable<KeywordTable>, 'keyword' | 'keyword_type'>[]> {
  return db
    .withSchema(schema)
    .selectFrom('keyword')
    .select(['keyword', 'keyword_type'])
    .where('image_id', '=', imageId)
    .orderBy('keyword_type')
    .orderBy('keyword')
    .execute()
}

/** The stored graph as JSON text, integers as they were. */
export async function findWorkflowText(
  db: Db,
  schema: string,
  imageId: number,
): Promise<string | null> {
  const row = await db
    .withSchema(schema)
    .selectFrom('image')
    .select(sql<string | null>`workflow::text`.as('workflow'))
    .where('id', '=', imageId)
    .executeTakeFirst()
  return row?.workflow ?? null
}

export type Marks = {
  readonly score: number
  readonly favorite: boolean
  readonly for_deletion: boolean
}
export type MarkedRow = Marks & { readonly id: number }

/** The present marks, with the rows locked until the transaction ends; in the order of ids. */
export async function lockMarks(
  tx: Tx,
  schema: string,
  ids: readonly number[],
): Promise<MarkedRow[]> {
  return tx
    .withSchema(schema)
    .selectFrom('image')
    .select(['id', 'score', 'favorite', 'for_deletion'])
    .where('id', '=', sql<number>`any(${ids}::bigint[])`)
    .orderBy('id')
    .forUpdate()
    .execute()
}

/** Sets marks; what is not given stays. */
export async function updateMarks(
  tx: Tx,
  schema: string,
  { ids, set }: { ids: readonly number[]; set: { [Key in keyof Marks]?: Marks[Key] | undefined } },
): Promise<void> {
  await tx
    .withSchema(schema)
    .updateTable('image')
    .set({ ...set, updated_at: sql<Date>`now()` })
    .where('id', '=', sql<number>`any(${ids}::bigint[])`)
    .execute()
}
