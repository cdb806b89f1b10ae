import { inflateRawSync } from 'node:zlib'
import type { ContainerResult, MetadataText } from '@safelight/core/metadata/metadata-types'

type SourceRow = {
  readonly location: string
  readonly keyword: string
  readonly compressed: Uint8Array
}

/** No reader gives longer texts; a row of another program may claim more. */
const MAX_TEXT_BYTES = 32 * 1024 * 1024

/** The texts of a file as they were stored; one that cannot be unpacked is left out. */
export function unpackSources(rows: readonly SourceRow[]): MetadataText[] {
  return rows.flatMap(({ location, keyword, compressed }) => {
    const text = unpack(compressed)
    return text === null ? [] : [{ location, keyword: keyword || lastPart(location), text }]
  })
}

function unpack(compressed: Uint8Array): string | null {
  try {
    return inflateRawSync(compressed, { maxOutputLength: MAX_TEXT_BYTES }).toString('utf8')
  } catch {
    return null // not written by us, or damaged; the file still has it
  }
}

function lastPart(location: string): string {
  return location.slice(location.lastIndexOf(':') + 1)
}

type FactsRow = {
  readonly mime_type: string | null
  readonly media_type: 'image' | 'animation' | 'video' | null
  readonly width: number | null
  readonly height: number | null
  readonly duration: number | null
  readonly frame_rate: number | null
  readonly has_alpha: boolean | null
  readonly color_mode: string | null
}

/** What a reader would say of the file, from its row and its stored texts. */
export function toContainerResult(row: FactsRow, texts: readonly MetadataText[]): ContainerResult {
  return {
    facts: {
      container: texts[0]?.location.split(':')[0] ?? 'unknown',
      mime_type: row.mime_type ?? 'application/octet-stream',
      media_type: row.media_type ?? 'image',
      width: row.width,
      height: row.height,
      duration: row.duration,
      frame_rate: row.frame_rate,
      frame_count: null,
      has_alpha: row.has_alpha,
      color_mode: row.color_mode,
      orientation: null,
    },
    texts,
    warnings: [],
  }
}
