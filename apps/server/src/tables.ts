import type { ColumnType, Generated, JSONColumnType, Kysely, Transaction } from 'kysely'

/**
 * Row types of every table, as the drivers give them (both are set up alike, see `platform/db`):
 * `bigint` is a number (ids and sizes stay below 2^53), `numeric` a decimal string, `timestamptz` a
 * Date, `jsonb` parsed JSON on reading and JSON text on writing.
 */
type Timestamp = ColumnType<Date, Date | string, Date | string>
type NullableTimestamp = ColumnType<
  Date | null,
  Date | string | null | undefined,
  Date | string | null
>

// ---- schema `public`: shared by all collections -------------------------------------------------

export type CollectionTable = {
  schema_name: string
  title: string
  created_at: ColumnType<Date, Date | string | undefined, never>
  settings: JSONColumnType<Record<string, unknown>, string | undefined, string>
}

export type FolderTable = {
  id: Generated<number>
  path: string
  schema_name: string
  parent_id: number | null
  is_root: boolean
  watched: Generated<boolean>
  recursive: Generated<boolean>
  exclude: ColumnType<string[], string[] | undefined, string[]>
  offline_since: NullableTimestamp
}

export type ScanTable = {
  id: Generated<number>
  folder_id: number
  schema_name: string
  path: string
  state: 'queued' | 'walking' | 'reading' | 'done' | 'cancelled' | 'failed' | 'interrupted'
  found: Generated<number>
  added: Generated<number>
  changed: Generated<number>
  moved: Generated<number>
  missing: Generated<number>
  skipped: Generated<number>
  to_read: Generated<number>
  read: Generated<number>
  failed: Generated<number>
  error: string | null
  problems: JSONColumnType<{ path: string; reason: string }[], string | undefined, string>
  started_at: NullableTimestamp
  finished_at: NullableTimestamp
}

export type WorkerStateTable = {
  kind: string
  desired: 'running' | 'paused' | 'stopped'
  updated_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export type AppSettingTable = {
  key: string
  value: JSONColumnType<Record<string, unknown>>
}

// ---- one schema per collection ------------------------------------------------------------------

export type ImageTable = {
  id: Generated<number>
  path: string
  file_name: string
  folder_id: number | null
  media_type: 'image' | 'animation' | 'video' | null
  extension: string | null
  mime_type: string | null
  file_size: number | null
  created_date: NullableTimestamp
  modified_date: NullableTimestamp
  /** Device and inode of the last scan: a rename on one disk keeps them. Decimal strings (64-bit). */
  device: string | null
  inode: string | null
  /** SHA-256 in hex. */
  hash: string | null
  pixel_hash: Buffer | null
  phash: string | null
  width: number | null
  height: number | null
  /** Seconds. */
  duration: number | null
  frame_rate: number | null
  color_mode: string | null
  has_alpha: boolean | null
  prompt: string | null
  negative_prompt: string | null
  model: string | null
  model_hash: string | null
  vae: string | null
  /** numeric(20): decimal string. */
  seed: string | null
  steps: number | null
  cfg_scale: number | null
  guidance: number | null
  sampler: string | null
  scheduler: string | null
  denoise: number | null
  clip_skip: number | null
  generation_width: number | null
  generation_height: number | null
  workflow: ColumnType<unknown, string | null, string | null>
  loras: ColumnType<unknown, string | null, string | null>
  node_types: string[] | null
  tool: string | null
  tool_version: string | null
  metadata_hash: string | null
  metadata_version: number | null
  scan_phase: Generated<number>
  scan_error: string | null
  missing_since: NullableTimestamp
  score: Generated<number>
  favorite: Generated<boolean>
  nsfw: number | null
  for_deletion: Generated<boolean>
  viewed_at: NullableTimestamp
  generation_id: string | null
  batch_index: number | null
  embedding_source_id: number | null
  is_embedding_representative: boolean | null
  /** `tsvector` as text; made by `buildSearchVector`, looked up by `buildPhraseQuery`. */
  search: ColumnType<string | null, string | null | undefined, string | null>
  thumbhash: Buffer | null
  created_at: ColumnType<Date, Date | string | undefined, never>
  updated_at: Timestamp | ColumnType<Date, Date | string | undefined, Date | string>
}

export type ImageSourceTable = {
  image_id: number
  /** Order within the file. */
  ordinal: number
  location: string
  /** The key under which the file holds the text. */
  keyword: string
  /** Raw deflate of UTF-8. */
  compressed: Buffer
}

export type KeywordTable = {
  image_id: number
  keyword: string
  keyword_type: 'user' | 'prompt' | 'auto' | 'workflow'
  confidence: number | null
  source: string | null
}

export type ThumbnailTable = {
  image_id: number
  thumbnail_size: number
  mime_type: string
  /** Relative to the thumbnail folder; content-addressed. */
  file_path: string
}

export type JobTable = {
  id: Generated<number>
  image_id: number
  kind: string
  /** 0 normal, 100 now. */
  priority: Generated<number>
  state: ColumnType<
    'waiting' | 'running' | 'failed',
    'waiting' | 'running' | 'failed' | undefined,
    'waiting' | 'running' | 'failed'
  >
  attempts: Generated<number>
  lease_until: NullableTimestamp
  worker_id: string | null
  error: string | null
}

/** Images whose background work is still to be queued; see `requestJobs`. */
export type JobRequestTable = {
  id: Generated<number>
  image_ids: number[]
}

/** Exact counts by folder (0: rows without one); see `features/folders/folder-counts.queries.ts`. */
export type FolderCountTable = {
  folder_id: number
  /** Not missing; `unread`, `failed` and `bytes` are of these. */
  images: Generated<number>
  /** `scan_phase` 0. */
  unread: Generated<number>
  /** With a `scan_error`. */
  failed: Generated<number>
  missing: Generated<number>
  bytes: Generated<number>
}

/** Tables of `public` are addressed plainly, those of a collection through `withSchema`. */
export type Tables = {
  collection: CollectionTable
  folder: FolderTable
  scan: ScanTable
  worker_state: WorkerStateTable
  app_setting: AppSettingTable
  image: ImageTable
  folder_count: FolderCountTable
  image_source: ImageSourceTable
  keyword: KeywordTable
  thumbnail: ThumbnailTable
  job: JobTable
  job_request: JobRequestTable
}

/** Pool or transaction; queries work on either. */
export type Db = Kysely<Tables>
export type Tx = Transaction<Tables>
