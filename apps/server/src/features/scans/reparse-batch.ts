import type { ContainerResult } from '@safelight/core/metadata/metadata-types'
import { plainArray, textArray } from '../../platform/db/array-literal.ts'
import { toContainerResult, unpackSources } from '../images/source-texts.ts'
import { TEXT_FIELDS } from './image-fields.ts'
import { fieldArray } from './read-batch.ts'
import { readTexts, type FileReading } from './read-files.ts'

/** A row read by an older parser, with its stored texts. */
export type OutdatedRow = Parameters<typeof toContainerResult>[0] & {
  readonly id: number
  readonly file_name: string
  readonly metadata_version: number
  readonly sources: Parameters<typeof unpackSources>[0]
}

/** Rows as array literals; `fields` in the order of `TEXT_FIELDS`. */
export type ReparseColumns = {
  readonly ids: string
  /** The rows must still be of these versions when the new values are stored. */
  readonly versions: string
  readonly searches: string
  readonly fields: readonly string[]
  readonly keyword_image_ids: string
  readonly keywords: string
}

const SIDECAR = 'sidecar:'

/** Parses stored texts again. Touches no file; nothing in a text makes it throw. */
export function reparseBatch(rows: readonly OutdatedRow[]): ReparseColumns {
  const readings = rows.map(reparseRow)
  const keywords = rows.flatMap(({ id }, index) =>
    (readings[index]?.keywords ?? []).map((keyword) => ({ id, keyword })),
  )
  return {
    ids: plainArray(rows.map((row) => row.id)),
    versions: plainArray(rows.map((row) => row.metadata_version)),
    searches: textArray(readings.map((reading) => reading.search)),
    fields: TEXT_FIELDS.map((field) => fieldArray(field, readings)),
    keyword_image_ids: plainArray(keywords.map(({ id }) => id)),
    keywords: textArray(keywords.map(({ keyword }) => keyword)),
  }
}

function reparseRow(row: OutdatedRow): FileReading {
  const texts = unpackSources(row.sources)
  const isSidecar = ({ location }: { location: string }) => location.startsWith(SIDECAR)
  const inside = texts.filter((text) => !isSidecar(text))
  const container: ContainerResult = toContainerResult(row, inside)
  return readTexts(row.file_name, container, texts.filter(isSidecar))
}
