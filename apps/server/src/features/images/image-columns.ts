import type { Selectable } from 'kysely'
import type { ImageTable } from '../../tables.ts'

/** The columns of a tile, in the order of the contract. */
export const SUMMARY_COLUMNS = [
  'id',
  'file_name',
  'path',
  'folder_id',
  'media_type',
  'width',
  'height',
  'duration',
  'file_size',
  'created_date',
  'modified_date',
  'scan_phase',
  'scan_error',
  'missing_since',
  'score',
  'favorite',
  'for_deletion',
  'thumbhash',
] as const satisfies readonly (keyof ImageTable)[]

export type SummaryRow = Pick<Selectable<ImageTable>, (typeof SUMMARY_COLUMNS)[number]>

/** The columns of the inspector. */
export const DETAIL_COLUMNS = [
  ...SUMMARY_COLUMNS,
  'extension',
  'mime_type',
  'hash',
  'frame_rate',
  'color_mode',
  'has_alpha',
  'prompt',
  'negative_prompt',
  'model',
  'model_hash',
  'vae',
  'seed',
  'steps',
  'cfg_scale',
  'guidance',
  'sampler',
  'scheduler',
  'denoise',
  'clip_skip',
  'generation_width',
  'generation_height',
  'loras',
  'node_types',
  'tool',
  'tool_version',
  'metadata_hash',
  'metadata_version',
  'viewed_at',
  'created_at',
  'updated_at',
] as const satisfies readonly (keyof ImageTable)[]

export type DetailRow = Pick<Selectable<ImageTable>, (typeof DETAIL_COLUMNS)[number]> & {
  /** The graph itself is large and loaded only when it is looked at. */
  readonly has_stored_workflow: boolean
}
