import { createWriteStream } from 'node:fs'
import { link, mkdir, open, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { constants, createZstdCompress } from 'node:zlib'
import { sql } from 'kysely'
import type { Db } from '../../tables.ts'
import { listSchemas } from '../../platform/db/list-schemas.ts'
import { toDatabaseError } from '../../platform/db/sql-errors.ts'
import { BACKUP_FORMAT, ROW_MARK, type BackupHeader } from './backup-format.ts'
import {
  listAppliedSteps,
  listTables,
  qualifiedName,
  type TableFacts,
} from './catalogue.queries.ts'
import { backupExists } from './backup-errors.ts'

export type BackupFacts = Pick<BackupHeader, 'created_at' | 'version'>

export type WrittenBackup = { file: string; size_bytes: number; rows: number }

/** Rows are fetched by about this many bytes, whatever their size. */
const PAGE_BYTES = 2 * 1024 * 1024
const FIRST_PAGE_ROWS = 50
const MAX_PAGE_ROWS = 2000

/** Fast rather than small: the database is read at 50–100 MB/s. */
const COMPRESSION = {
  params: { [constants.ZSTD_c_compressionLevel]: 3, [constants.ZSTD_c_checksumFlag]: 1 },
}

/**
 * Writes all of a database (a snapshot: nobody may change it meanwhile) into `file`, which appears
 * whole or not at all and never replaces another.
 */
export async function writeBackup(
  db: Db,
  file: string,
  facts: BackupFacts,
): Promise<WrittenBackup> {
  await mkdir(path.dirname(file), { recursive: true })
  const draft = `${file}.${process.pid}.part`
  const counted = { rows: 0 }
  try {
    const lines = Readable.from(listLines(db, facts, counted), { objectMode: true })
    await pipeline(
      lines,
      createZstdCompress(COMPRESSION),
      createWriteStream(draft, { flags: 'wx' }),
    )
    await syncFile(draft)
    await link(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw backupExists(file, error)
    throw toDatabaseError(error)
  } finally {
    await rm(draft, { force: true })
  }
  return { file, size_bytes: (await stat(file)).size, rows: counted.rows }
}

async function* listLines(
  db: Db,
  facts: BackupFacts,
  counted: { rows: number },
): AsyncGenerator<string> {
  const schemas = await listSchemas(db)
  const tables = await listTables(db, schemas)
  const migrations = await listAppliedSteps(db)
  yield line({ safelight_backup: BACKUP_FORMAT, ...facts, schemas, migrations })
  for (const table of tables) {
    const { schema_name, table_name, columns, identity } = table
    yield line({ table: { schema_name, table_name, columns, identity } })
    let rows = 0
    for await (const page of listPages(db, table)) {
      rows += page.length
      yield page.map((text) => `${ROW_MARK}${text}\n`).join('')
    }
    counted.rows += rows
    yield line({ rows })
  }
  yield line({ complete: true, tables: tables.length, rows: counted.rows })
}

const line = (value: unknown) => `${JSON.stringify(value)}\n`

/** Pages by primary key; their size follows that of the rows. */
async function* listPages(db: Db, table: TableFacts): AsyncGenerator<string[]> {
  let after: string[] | undefined
  let limit = FIRST_PAGE_ROWS
  for (;;) {
    const rows = await readPage(db, table, after, limit)
    const last = rows.at(-1)
    if (!last) return
    yield rows.map((row) => row.text)
    if (rows.length < limit) return
    after = last.key
    const bytes = rows.reduce((sum, row) => sum + row.text.length, 0) / rows.length
    limit = Math.min(MAX_PAGE_ROWS, limit * 4, Math.max(1, Math.floor(PAGE_BYTES / bytes)))
  }
}

async function readPage(
  db: Db,
  table: TableFacts,
  after: readonly string[] | undefined,
  limit: number,
): Promise<{ text: string; key: string[] }[]> {
  const key = sql.join(table.key.map(({ name }) => sql.ref(name)))
  const keyTexts = sql.join(table.key.map(({ name }) => sql`${sql.ref(name)}::text`))
  const bound = after?.map(
    (value, at) => sql`${value}::text::${sql.raw(table.key[at]?.type ?? '')}`,
  )
  const { rows } = await sql<{ text: string; key: string[] }>`
    select row_to_json(page)::text as text, array[${keyTexts}] as key
    from ${sql.raw(qualifiedName(table))} as page
    ${bound ? sql`where (${key}) > (${sql.join(bound)})` : sql``}
    order by ${key} limit ${limit}`.execute(db)
  return rows
}

/** The name is only given once the bytes are on the disk. */
async function syncFile(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
