import { z } from 'zod'

/**
 * A backup is one file of lines, compressed with zstd: a header, then for each table a line that opens
 * it, its rows as JSON objects as PostgreSQL writes them (exact numbers, bytes in hex), and a line that
 * closes it with their number; last a line that closes the file. It holds no engine's own format, so
 * that a library can move between the embedded database and a server.
 */
export const BACKUP_FORMAT = 1

export const BACKUP_EXTENSION = '.safelight-backup'

const stepSchema = z.object({
  schema_name: z.string(),
  sequence: z.enum(['shared', 'collection']),
  id: z.number().int(),
})

export const headerSchema = z.object({
  safelight_backup: z.number().int(),
  created_at: z.string(),
  version: z.string(),
  schemas: z.array(z.string().regex(/^[a-z][a-z0-9_]{0,47}$/)),
  migrations: z.array(stepSchema),
})
export type BackupHeader = z.infer<typeof headerSchema>

/** Names are checked because they become part of statements (as quoted identifiers). */
const nameSchema = z.string().regex(/^[a-z_][a-z0-9_]{0,62}$/)

export const tableLineSchema = z.object({
  table: z.object({
    schema_name: nameSchema,
    table_name: nameSchema,
    columns: z.array(nameSchema).min(1),
    identity: z.object({ column: nameSchema, last: z.number().int() }).nullable(),
  }),
})
export type TableLine = z.infer<typeof tableLineSchema>['table']

export const endLineSchema = z.object({ rows: z.number().int() })
export const closingLineSchema = z.object({
  complete: z.literal(true),
  tables: z.number().int(),
  rows: z.number().int(),
})

/**
 * Rows begin with this letter, so that none can be taken for one of the other lines and none has to be
 * parsed to be told apart.
 */
export const ROW_MARK = '='
