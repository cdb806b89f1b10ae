import { createReadStream } from 'node:fs'
import { createZstdDecompress } from 'node:zlib'
import type { z } from 'zod'
import { backupInvalid, backupNewer } from './backup-errors.ts'
import {
  BACKUP_FORMAT,
  closingLineSchema,
  endLineSchema,
  headerSchema,
  ROW_MARK,
  tableLineSchema,
  type BackupHeader,
  type TableLine,
} from './backup-format.ts'

/** What a backup holds, in its order; the header comes first. */
export type BackupPart =
  | { kind: 'header'; header: BackupHeader }
  | { kind: 'table'; table: TableLine }
  /** Some rows of the table before, as JSON objects. */
  | { kind: 'rows'; rows: string[] }
  /** The table is complete, and had so many rows. */
  | { kind: 'end'; rows: number }

const BATCH_ROWS = 500
const BATCH_CHARS = 2 * 1024 * 1024

/**
 * Reads a backup part by part and checks it on the way: checksums, counts of rows and tables, the
 * closing line. Throws `backup_invalid` at the first fault, `database_newer` for a later format.
 */
export async function* readBackup(file: string): AsyncGenerator<BackupPart> {
  try {
    yield* readParts(file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw backupInvalid(file, 'it does not exist', error)
    if (code?.startsWith('ZSTD_') || code === 'Z_BUF_ERROR') throw damaged(file, error)
    throw error
  }
}

async function* readParts(file: string): AsyncGenerator<BackupPart> {
  const lines = listLines(file)
  const next = async () => {
    const { value, done } = await lines.next()
    if (done) throw backupInvalid(file, 'its end is missing')
    return value
  }
  yield { kind: 'header', header: parseHeader(file, await next()) }
  const total = { tables: 0, rows: 0 }
  for (;;) {
    const text = await next()
    if (text.startsWith('{"complete"')) {
      const closing = parseLine(file, closingLineSchema, text)
      if (closing.tables !== total.tables || closing.rows !== total.rows)
        throw backupInvalid(file, 'tables are missing from it')
      break
    }
    const { table } = parseLine(file, tableLineSchema, text)
    yield { kind: 'table', table }
    total.rows += yield* readRows(file, table, next)
    total.tables += 1
  }
  // The checksum stands at the end of the file.
  if (!(await lines.next()).done) throw backupInvalid(file, 'something follows its end')
}

async function* readRows(
  file: string,
  table: TableLine,
  next: () => Promise<string>,
): AsyncGenerator<BackupPart, number> {
  let count = 0
  let rows: string[] = []
  let chars = 0
  for (;;) {
    const text = await next()
    const isRow = text.startsWith(ROW_MARK)
    if (isRow) {
      count += 1
      chars += text.length
      rows.push(text.slice(ROW_MARK.length))
    }
    if (rows.length > 0 && (!isRow || rows.length >= BATCH_ROWS || chars >= BATCH_CHARS)) {
      yield { kind: 'rows', rows }
      rows = []
      chars = 0
    }
    if (isRow) continue
    if (parseLine(file, endLineSchema, text).rows !== count)
      throw backupInvalid(file, `rows are missing from ${table.table_name}`)
    yield { kind: 'end', rows: count }
    return count
  }
}

function parseHeader(file: string, text: string): BackupHeader {
  const header = parseLine(file, headerSchema, text)
  if (header.safelight_backup > BACKUP_FORMAT) throw backupNewer(file)
  return header
}

function parseLine<S extends z.ZodType>(file: string, schema: S, text: string): z.output<S> {
  try {
    return schema.parse(JSON.parse(text))
  } catch (cause) {
    throw damaged(file, cause)
  }
}

function damaged(file: string, cause: unknown) {
  return backupInvalid(file, 'it is damaged or no backup of Safelight', cause)
}

/** Split at line feeds only; other separators of lines may stand in the texts of rows. */
async function* listLines(file: string): AsyncGenerator<string, undefined> {
  const input = createReadStream(file)
  const output = createZstdDecompress()
  input.on('error', (error) => output.destroy(error)).pipe(output)
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of output) {
    const parts = (rest + decoder.decode(chunk as Buffer, { stream: true })).split('\n')
    rest = parts.pop() ?? ''
    yield* parts
  }
  if (rest !== '') yield rest
  return undefined
}
