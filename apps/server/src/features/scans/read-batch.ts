import type { FolderNames } from '../metadata/read-sidecars.ts'
import { plainArray, textArray } from '../../platform/db/array-literal.ts'
import type { FileStat } from '../../platform/files/file-stat.ts'
import { updateColumns, type UpdateColumns } from './file-batches.ts'
import { IMAGE_FIELDS } from './image-fields.ts'
import { readFile, type FileReading, type UnreadRow } from './read-files.ts'

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
  /** Rows of the input that were dealt with; fewer than given when their texts grew too large. */
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

type Read = { readonly row: UnreadRow; readonly reading: FileReading }

/** Reads rows from `from` on until the batch is full. Keeps its thread busy; never throws. */
export function readBatch(
  rows: readonly UnreadRow[],
  from: number,
  limit = rows.length,
): ReadBatch {
  const end = Math.min(rows.length, from + limit)
  const folders = new Map<string, FolderNames>()
  const read: Read[] = []
  const changed: { id: number; file: FileStat }[] = []
  const again: number[] = []
  const vanished: number[] = []
  const unreadable: UnreadableRow[] = []
  let chars = 0
  let at = from
  for (; at < end && chars < MAX_BATCH_CHARS; at++) {
    const outcome = readFile(rows[at] as UnreadRow, folders)
    const { id } = outcome.row
    if (outcome.kind === 'read') {
      read.push(outcome)
      chars += sizeOf(outcome.reading)
    } else if (outcome.kind === 'vanished') vanished.push(id)
    else if (outcome.kind === 'unreadable')
      unreadable.push({ id, path: outcome.row.path, reason: outcome.reason })
    else {
      again.push(id)
      if (outcome.kind === 'changed') changed.push({ id, file: outcome.file })
    }
  }
  const changes = updateColumns(changed)
  return { done: at - from, stored: toColumns(read), changed: changes, again, vanished, unreadable }
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
