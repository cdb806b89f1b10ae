import type { FolderNames } from '../metadata/read-sidecars.ts'
import { plainArray, textArray } from '../../platform/db/array-literal.ts'
import type { FileStat } from '../../platform/files/file-stat.ts'
import { updateColumns, type UpdateColumns } from './file-batches.ts'
import { IMAGE_FIELDS } from './image-fields.ts'
import { ReadAhead } from '../../platform/files/read-ahead.ts'
import { readFile, type FileReading, type ReadOutcome, type UnreadRow } from './read-files.ts'

/** Stored rows as array literals; `fields` in the order of `IMAGE_FIELDS`. */
export type ReadColumns = {
  readonly count: number
  readonly failed: number
  readonly ids: readonly number[]
  readonly id_array: string
  readonly sizes: string
  readonly modified_s: string
  readonly had_errors: string
  readonly searches: string
  readonly ratings: string
  readonly fields: readonly string[]
  readonly keyword_image_ids: string
  readonly keywords: string
}

export type ReadBatch = {
  /** Rows of the input that were dealt with; fewer than given when their texts grew too large or the disk is slow. */
  readonly done: number
  readonly stored: ReadColumns
  /** Rows to be read again, because their files changed since they were seen or are still written. */
  readonly changed: readonly UpdateColumns[]
  readonly again: readonly number[]
  readonly vanished: readonly number[]
  readonly unreadable: readonly UnreadableRow[]
}

export type UnreadableRow = { readonly id: number; readonly path: string; readonly reason: string }

/** A statement larger than this would hold up the database and the memory of three processes. */
const MAX_BATCH_CHARS = 4 * 1024 * 1024

type Read = Extract<ReadOutcome, { kind: 'read' }>

/** People see a scan go on; and a slow disk must not look like a reader that hangs. */
const MAX_BATCH_MS = 2000

/** The disk is slow when so many files in a row kept their reader waiting; one may be chance. */
const SLOW_FILES = 3
const SLOW_MS = 0.5

/**
 * Reads rows from `from` on until the batch is full. Never throws. Keeps its thread busy while files
 * are at hand; the answer is a promise where the disk is slow (files wait longer than `slowMs`), and
 * what comes next is then fetched ahead.
 */
export function readBatch(
  rows: readonly UnreadRow[],
  from: number,
  limit = rows.length,
  slowMs = SLOW_MS,
): ReadBatch | Promise<ReadBatch> {
  const batch = new BatchReading(rows, from, limit)
  let slowFiles = 0
  while (!batch.isFull()) {
    slowFiles = batch.readNext() > slowMs ? slowFiles + 1 : 0
    if (slowFiles === SLOW_FILES) return readAhead(rows, batch)
  }
  return batch.finish()
}

async function readAhead(rows: readonly UnreadRow[], batch: BatchReading): Promise<ReadBatch> {
  const ahead = new ReadAhead(rows, batch.at)
  while (!batch.isFull()) {
    await ahead.reach(batch.at)
    batch.readNext()
  }
  return batch.finish()
}

class BatchReading {
  /** Index of the row that is read next. */
  at: number
  private readonly rows: readonly UnreadRow[]
  private readonly from: number
  private readonly end: number
  private readonly endMs = performance.now() + MAX_BATCH_MS
  private readonly folders = new Map<string, FolderNames>()
  private readonly read: Read[] = []
  private readonly changed: { id: number; file: FileStat }[] = []
  private readonly again: number[] = []
  private readonly vanished: number[] = []
  private readonly unreadable: UnreadableRow[] = []
  private chars = 0

  constructor(rows: readonly UnreadRow[], from: number, limit: number) {
    this.rows = rows
    this.from = from
    this.at = from
    this.end = Math.min(rows.length, from + limit)
  }

  isFull(): boolean {
    if (this.at >= this.end || this.chars >= MAX_BATCH_CHARS) return true
    return this.at > this.from && performance.now() >= this.endMs
  }

  /** Milliseconds that the file system let it wait; 0 where nothing could be read. */
  readNext(): number {
    const outcome = readFile(this.rows[this.at++] as UnreadRow, this.folders)
    if (outcome.kind === 'read') {
      this.read.push(outcome)
      this.chars += sizeOf(outcome.reading)
      return outcome.waitedMs
    }
    this.addUnread(outcome)
    return 0
  }

  finish(): ReadBatch {
    const { again, vanished, unreadable } = this
    return {
      done: this.at - this.from,
      stored: toColumns(this.read),
      changed: updateColumns(this.changed),
      again,
      vanished,
      unreadable,
    }
  }

  private addUnread(outcome: Exclude<ReadOutcome, Read>): void {
    const { id, path } = outcome.row
    if (outcome.kind === 'vanished') this.vanished.push(id)
    else if (outcome.kind === 'unreadable')
      this.unreadable.push({ id, path, reason: outcome.reason })
    else {
      this.again.push(id)
      if (outcome.kind === 'changed') this.changed.push({ id, file: outcome.file })
    }
  }
}

function sizeOf({ fields, search }: FileReading): number {
  const { prompt, negative_prompt } = fields
  return search.length + String(prompt ?? '').length + String(negative_prompt ?? '').length
}

function toColumns(read: readonly Read[]): ReadColumns {
  const ids = read.map(({ row }) => row.id)
  const keywords = read.flatMap(({ row, reading }) =>
    reading.keywords.map((keyword) => ({ id: row.id, keyword })),
  )
  return {
    count: read.length,
    failed: read.filter(({ reading }) => reading.fields.scan_error !== null).length,
    ids,
    id_array: plainArray(ids),
    sizes: plainArray(read.map(({ row }) => row.size)),
    modified_s: plainArray(read.map(({ row }) => row.modified_s)),
    had_errors: plainArray(read.map(({ row }) => row.had_error)),
    searches: textArray(read.map(({ reading }) => reading.search)),
    ratings: plainArray(read.map(({ reading }) => reading.rating)),
    fields: fieldArrays(read.map(({ reading }) => reading)),
    keyword_image_ids: plainArray(keywords.map(({ id }) => id)),
    keywords: textArray(keywords.map(({ keyword }) => keyword)),
  }
}

function fieldArrays(readings: readonly FileReading[]): string[] {
  return IMAGE_FIELDS.map((field) => fieldArray(field, readings))
}

/** One column of many readings. */
export function fieldArray(
  { name, type }: (typeof IMAGE_FIELDS)[number],
  readings: readonly Pick<FileReading, 'fields'>[],
): string {
  const values = readings.map(({ fields }) => fields[name])
  const isQuoted = type === 'text' || type === 'jsonb' || type === 'text[]'
  return isQuoted ? textArray(values as (string | null)[]) : plainArray(values)
}
