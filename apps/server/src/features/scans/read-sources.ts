import { deflateRawSync } from 'node:zlib'
import { parseJson, stringifyJson, type JsonValue } from '@safelight/core/json/lossless-json'
import { findGraphs } from '@safelight/core/metadata/formats/graph-texts'
import { createTextIndex } from '@safelight/core/metadata/formats/text-index'
import { parseMetadata } from '@safelight/core/metadata/parse-metadata'
import type { MetadataText } from '@safelight/core/metadata/metadata-types'
import { storable } from '../../platform/db/array-literal.ts'
import { toMicroseconds } from '../../platform/files/file-stat.ts'
import { findSidecars } from './read-files.ts'
import { readHiddenText } from '../metadata/read-hidden-text.ts'
import { readMediaFile, type MediaFile } from '../metadata/read-media-file.ts'

export type SourceText = {
  readonly location: string
  readonly keyword: string
  readonly compressed: Uint8Array
}

export type FileSources = {
  /** Of the file that was read. */
  readonly size: number
  readonly modifiedUs: number
  readonly texts: readonly SourceText[]
  /** The graph as `jsonb` takes it; NULL when there is none. */
  readonly workflow: string | null
  /** Whether one of the texts was hidden in the pixels, where the deep scan does not look. */
  readonly has_hidden: boolean
}

/**
 * The raw texts in and beside a file, compressed, and its workflow; the text hidden in its pixels
 * where nothing else says how it was made. Throws what the file system throws.
 */
export async function readSources(file: string): Promise<FileSources> {
  const media = readMediaFile(file)
  const sidecars = findSidecars(file, new Map())
  const hidden = await findHiddenText(file, media, sidecars)
  const texts = [...media.container.texts, ...(hidden ? [hidden] : []), ...sidecars]
  return {
    size: media.size,
    modifiedUs: toMicroseconds(media.mtimeMs),
    has_hidden: hidden !== undefined,
    texts: texts.map(({ location, keyword, text }) => ({
      location,
      keyword,
      compressed: compress(text),
    })),
    workflow: toJsonb(findWorkflow(texts)),
  }
}

/** More than this is no description of a picture, so that it need not be read to know. */
const MAX_IDLE_CHARS = 4096

async function findHiddenText(
  file: string,
  { container }: MediaFile,
  sidecars: readonly MetadataText[],
): Promise<MetadataText | undefined> {
  const chars = container.texts.reduce((sum, { text }) => sum + text.length, 0)
  if (chars > MAX_IDLE_CHARS || parseMetadata(container, { sidecars }).generation) return undefined
  return readHiddenText(file, container.facts)
}

/** The API graph, or the editor's graph when that is all there is. */
function findWorkflow(texts: readonly MetadataText[]): string | null {
  const { prompt, workflow } = findGraphs(createTextIndex(texts))
  return prompt?.text() ?? workflow?.text() ?? null
}

/** Level 6 takes half the space of level 1 for graphs, and nobody waits for it. */
function compress(text: string): Uint8Array {
  return deflateRawSync(text, { level: 6 })
}

/** What `jsonb` refuses: NUL, halves of surrogate pairs, bare NaN. Most texts have none of them. */
const SUSPECT = /\\u(?:0000|[dD][89a-fA-F])/

/** JSON text that PostgreSQL accepts, integers exact; NULL for what is not JSON. */
export function toJsonb(text: string | null): string | null {
  if (text === null) return null
  try {
    if (!SUSPECT.test(text) && text.isWellFormed()) {
      JSON.parse(text)
      return text
    }
  } catch {
    // NaN and other liberties: read it the forgiving way.
  }
  try {
    return stringifyJson(cleanValue(parseJson(text)))
  } catch {
    return null
  }
}

function cleanValue(value: JsonValue): JsonValue {
  if (typeof value === 'string') return storable(value)
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (Array.isArray(value)) return value.map(cleanValue)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [storable(key), cleanValue(item)]),
  )
}
