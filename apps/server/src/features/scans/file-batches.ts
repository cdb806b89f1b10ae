import { plainArray, textArray } from '../../platform/db/array-literal.ts'
import { extensionOf } from '../../platform/files/file-names.ts'
import type { FileStat } from '../../platform/files/file-stat.ts'
import type { Arrival } from './plan-moves.ts'

/** Columns as array literals, ready to be sent: the main thread only passes them on. */
export type StatColumns = {
  readonly count: number
  readonly sizes: string
  readonly modified_us: string
  readonly devices: string
  readonly inodes: string
}

/** New rows. */
export type InsertColumns = StatColumns & {
  readonly paths: string
  readonly names: string
  readonly folder_ids: string
  readonly media_types: string
  readonly extensions: string
  readonly created_us: string
}

/** Rows that get other facts. */
export type UpdateColumns = StatColumns & { readonly ids: string }

/** Rows that get another path, and the facts of the file there. */
export type MoveColumns = UpdateColumns & {
  readonly paths: string
  readonly names: string
  readonly folder_ids: string
}

/** Rows in one statement: longer ones make people's queries wait, shorter ones cost more a row. */
export const ROWS_PER_STATEMENT = 1000

/** What a file promises to be, by its extension in lower case. */
export type MediaTypes = ReadonlyMap<string, string>

export function insertColumns(
  arrivals: readonly Arrival[],
  mediaTypes: MediaTypes,
): InsertColumns[] {
  return slices(arrivals).map((slice) => {
    const extensions = slice.map(({ file }) => extensionOf(file.name))
    return {
      ...statColumns(slice.map(({ file }) => file)),
      ...pathColumns(slice),
      media_types: textArray(extensions.map((extension) => mediaTypes.get(extension) ?? null)),
      extensions: textArray(extensions),
      created_us: plainArray(slice.map(({ file }) => file.createdUs)),
    }
  })
}

export function updateColumns(
  rows: readonly { readonly id: number; readonly file: FileStat }[],
): UpdateColumns[] {
  return slices(rows).map((slice) => ({
    ...statColumns(slice.map(({ file }) => file)),
    ids: plainArray(slice.map(({ id }) => id)),
  }))
}

export function moveColumns(
  moves: readonly { readonly id: number; readonly arrival: Arrival }[],
): MoveColumns {
  const arrivals = moves.map(({ arrival }) => arrival)
  return {
    ...statColumns(arrivals.map(({ file }) => file)),
    ...pathColumns(arrivals),
    ids: plainArray(moves.map(({ id }) => id)),
  }
}

function pathColumns(arrivals: readonly Arrival[]) {
  return {
    paths: textArray(arrivals.map((arrival) => arrival.path)),
    names: textArray(arrivals.map(({ file }) => file.name)),
    folder_ids: plainArray(arrivals.map((arrival) => arrival.folder_id)),
  }
}

export function statColumns(files: readonly FileStat[]): StatColumns {
  return {
    count: files.length,
    sizes: plainArray(files.map((file) => file.size)),
    modified_us: plainArray(files.map((file) => file.modifiedUs)),
    devices: plainArray(files.map((file) => file.device)),
    inodes: plainArray(files.map((file) => file.inode)),
  }
}

function slices<T>(rows: readonly T[]): T[][] {
  const result: T[][] = []
  for (let at = 0; at < rows.length; at += ROWS_PER_STATEMENT)
    result.push(rows.slice(at, at + ROWS_PER_STATEMENT))
  return result
}
