import type { ImageDetail, ImageSummary } from '@safelight/contracts/image'
import type { MetadataText } from '@safelight/core/metadata/metadata-types'
import type { ParsedMetadata } from '@safelight/core/metadata/parse-metadata'
import type { DetailRow, SummaryRow } from './image-columns.ts'

/** A row as a tile needs it. */
export function presentSummary(row: SummaryRow): ImageSummary {
  return {
    id: row.id,
    file_name: row.file_name,
    path: row.path,
    folder_id: row.folder_id,
    media_type: row.media_type ?? 'image',
    width: row.width,
    height: row.height,
    duration: row.duration,
    file_size: row.file_size,
    created_date: presentTime(row.created_date),
    modified_date: presentTime(row.modified_date),
    scan_phase: row.scan_phase,
    scan_error: row.scan_error,
    missing_since: presentTime(row.missing_since),
    score: row.score,
    favorite: row.favorite,
    for_deletion: row.for_deletion,
    thumbhash: row.thumbhash?.toString('base64') ?? null,
  }
}

export type DetailParts = {
  readonly row: DetailRow
  readonly keywords: ImageDetail['keywords']
  readonly texts: readonly MetadataText[]
  /** What the texts say; `null` without texts. */
  readonly metadata: ParsedMetadata | null
}

/** All that is known about one image: its columns, and what only its texts say. */
export function presentDetail({ row, keywords, texts, metadata }: DetailParts): ImageDetail {
  const { has_stored_workflow, loras, node_types, ...columns } = row
  return {
    ...columns,
    ...presentSummary(row),
    loras: presentLoras(loras),
    node_types: node_types ?? [],
    viewed_at: presentTime(row.viewed_at),
    created_at: row.created_at.toISOString(),
    updated_at: row.updated_at.toISOString(),
    has_workflow: metadata?.has_workflow ?? false,
    has_prompt_graph: metadata?.has_prompt_graph ?? has_stored_workflow,
    keywords,
    extra: metadata?.generation?.extra ?? {},
    provenance: metadata?.provenance ?? {},
    warnings: metadata?.warnings.map((warning) => ({ ...warning })) ?? [],
    sources: texts.map(({ location, text }) => ({ location, text })),
  }
}

/** Other programs may have written something else into this column. */
function presentLoras(value: unknown): ImageDetail['loras'] {
  if (!Array.isArray(value)) return []
  return value.flatMap((item: unknown) => {
    if (typeof item !== 'object' || item === null) return []
    const { name, weight, clip_weight, hash } = item as Record<string, unknown>
    if (typeof name !== 'string') return []
    return [
      {
        name,
        weight: numberOrNull(weight),
        clip_weight: numberOrNull(clip_weight),
        hash: textOrNull(hash),
      },
    ]
  })
}

const numberOrNull = (value: unknown) => (typeof value === 'number' ? value : null)
const textOrNull = (value: unknown) => (typeof value === 'string' ? value : null)

/** `null` also for the infinities of PostgreSQL, which are no moments. */
export function presentTime(time: Date | null): string | null {
  return time instanceof Date && !Number.isNaN(time.getTime()) ? time.toISOString() : null
}
