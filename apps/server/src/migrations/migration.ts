import type { Tx } from '../tables.ts'

/**
 * One step of the schema. Append-only: a step that has been released is never edited.
 * `shared` steps run once; `collection` steps run in every collection's schema.
 */
export type Migration = {
  readonly id: number
  readonly name: string
  /** Statements for the schema `schema` (already quoted), run in one transaction. */
  up(tx: Tx, schema: string): Promise<void>
}
