import path from 'node:path'
import type { ContainerResult, MetadataText } from '@safelight/core/metadata/metadata-types'
import { parseMetadata } from '@safelight/core/metadata/parse-metadata'
import { buildSearchVector } from '@safelight/core/search/search-words'
import { describeFault, isGone } from '../../platform/files/file-faults.ts'
import { statFile, toMicroseconds, type FileStat } from '../../platform/files/file-stat.ts'
import { readMediaFile, type MediaFile } from '../metadata/read-media-file.ts'
import { isMediaName } from '../metadata/media-names.ts'
import { listFolderNames, readSidecars, type FolderNames } from '../metadata/read-sidecars.ts'
import { toImageFields, type ImageFields } from './image-fields.ts'

/** A row that waits to be read, as the quick scan left it. */
export type UnreadRow = {
  readonly id: number
  readonly path: string
  readonly size: number
  /** Seconds since 1970, as PostgreSQL divides its microseconds. */
  readonly modified_s: number
  /** A former scan could not open the file. */
  readonly had_error: boolean
}

export type FileReading = {
  readonly fields: ImageFields
  readonly search: string
  readonly keywords: readonly string[]
  /** −1 … 5 as written in the file; NULL when it says nothing. */
  readonly rating: number | null
}

export type ReadOutcome =
  | { kind: 'read'; row: UnreadRow; reading: FileReading; waitedMs: number }
  /** Other content than the quick scan saw. */
  | { kind: 'changed'; row: UnreadRow; file: FileStat }
  /** Written to while it was read. */
  | { kind: 'unsettled'; row: UnreadRow }
  | { kind: 'vanished'; row: UnreadRow }
  /** Nothing is known of what is in it; the next scan tries again. */
  | { kind: 'unreadable'; row: UnreadRow; reason: string }

/** Reads one file; nothing in it or about it throws. `folders` keeps the names of listed folders. */
export function readFile(row: UnreadRow, folders: Map<string, FolderNames>): ReadOutcome {
  try {
    const media = readMediaFile(row.path)
    const file = statFile(row.path)
    if (file.size !== media.size || file.modifiedUs !== toMicroseconds(media.mtimeMs))
      return { kind: 'unsettled', row }
    if (file.size !== row.size || file.modifiedUs / 1e6 !== row.modified_s)
      return { kind: 'changed', row, file }
    const reading = parseFile(row.path, media, folders)
    return { kind: 'read', row, reading, waitedMs: media.waitedMs }
  } catch (error) {
    if (isGone(error)) return { kind: 'vanished', row }
    return { kind: 'unreadable', row, reason: `could not be read: ${describeFault(error)}` }
  }
}

function parseFile(file: string, media: MediaFile, folders: Map<string, FolderNames>): FileReading {
  const reading = readTexts(path.basename(file), media.container, findSidecars(file, folders))
  if (media.size > 0) return reading
  return { ...reading, fields: { ...reading.fields, scan_error: 'the file is empty' } }
}

/** What the texts in and beside a file say. Nothing in them makes it throw. */
export function readTexts(
  fileName: string,
  container: ContainerResult,
  sidecars: readonly MetadataText[],
): FileReading {
  const options = sidecars.length > 0 ? { file_name: fileName, sidecars } : { file_name: fileName }
  const metadata = parseMetadata(container, options)
  const fields = toImageFields({ container, metadata })
  const keywords = cleanKeywords(metadata.keywords)
  return {
    fields,
    search: searchVector(fileName, fields.prompt as string | null, keywords),
    keywords,
    rating: cleanRating(metadata.rating),
  }
}

function searchVector(fileName: string, prompt: string | null, keywords: readonly string[]) {
  return buildSearchVector({ prompt, words: keywords.join('\n'), file_name: fileName })
}

/** Texts of the files beside a picture. */
export function findSidecars(file: string, folders: Map<string, FolderNames>): MetadataText[] {
  const folder = path.dirname(file)
  let names = folders.get(folder)
  if (!names) {
    names = listFolderNames(folder, isMediaName)
    folders.set(folder, names)
  }
  return readSidecars(file, names)
}

const MAX_KEYWORDS = 500
const MAX_KEYWORD_CHARS = 500

function cleanKeywords(keywords: readonly string[]): string[] {
  const clean = keywords.map((keyword) => keyword.trim().slice(0, MAX_KEYWORD_CHARS))
  return [...new Set(clean.filter((keyword) => keyword !== ''))].slice(0, MAX_KEYWORDS)
}

function cleanRating(rating: number | null): number | null {
  if (rating === null || !Number.isFinite(rating)) return null
  return Math.max(-1, Math.min(5, Math.round(rating)))
}
