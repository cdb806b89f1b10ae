import { z } from 'zod'
import {
  booleanQuerySchema,
  collectionNameSchema,
  collectionQuerySchema,
  DEFAULT_COLLECTION,
  idSchema,
  scoreSchema,
  timestampSchema,
} from './common.ts'
import { defineRoute } from './route.ts'

export const MEDIA_TYPES = ['image', 'animation', 'video'] as const
export const mediaTypeSchema = z.enum(MEDIA_TYPES)

/** What a tile needs. Field names are the column names. */
export const imageSummarySchema = z.object({
  id: z.number().int(),
  file_name: z.string(),
  path: z.string(),
  folder_id: z.number().int().nullable(),
  media_type: mediaTypeSchema,
  /** Oriented pixels; null until the file has been read. */
  width: z.number().int().nullable(),
  height: z.number().int().nullable(),
  duration: z.number().nullable(),
  file_size: z.number().int().nullable(),
  created_date: timestampSchema.nullable(),
  modified_date: timestampSchema.nullable(),
  scan_phase: z.number().int(),
  scan_error: z.string().nullable(),
  missing_since: timestampSchema.nullable(),
  score: scoreSchema,
  favorite: z.boolean(),
  for_deletion: z.boolean(),
  /** Base64 of the thumbhash bytes; null until made. */
  thumbhash: z.string().nullable(),
})
export type ImageSummary = z.infer<typeof imageSummarySchema>

export const loraSchema = z.object({
  name: z.string(),
  weight: z.number().nullable(),
  clip_weight: z.number().nullable(),
  hash: z.string().nullable(),
})

export const provenanceSchema = z.object({
  source: z.string(),
  format: z.string(),
  node: z
    .object({ id: z.string(), class_type: z.string(), input: z.string().optional() })
    .optional(),
  via: z.enum(['literal', 'link', 'derived']).optional(),
})

export const metadataWarningSchema = z.object({
  code: z.string(),
  message: z.string(),
  location: z.string().optional(),
})

export const imageSourceSchema = z.object({ location: z.string(), text: z.string() })

/** All that is known about one image. */
export const imageDetailSchema = imageSummarySchema.extend({
  extension: z.string().nullable(),
  mime_type: z.string().nullable(),
  hash: z.string().nullable(),
  frame_rate: z.number().nullable(),
  color_mode: z.string().nullable(),
  has_alpha: z.boolean().nullable(),
  prompt: z.string().nullable(),
  negative_prompt: z.string().nullable(),
  model: z.string().nullable(),
  model_hash: z.string().nullable(),
  vae: z.string().nullable(),
  /** Decimal string: unsigned 64-bit, never a float. */
  seed: z.string().nullable(),
  steps: z.number().int().nullable(),
  cfg_scale: z.number().nullable(),
  guidance: z.number().nullable(),
  sampler: z.string().nullable(),
  scheduler: z.string().nullable(),
  denoise: z.number().nullable(),
  clip_skip: z.number().int().nullable(),
  generation_width: z.number().int().nullable(),
  generation_height: z.number().int().nullable(),
  loras: z.array(loraSchema),
  node_types: z.array(z.string()),
  tool: z.string().nullable(),
  tool_version: z.string().nullable(),
  metadata_hash: z.string().nullable(),
  metadata_version: z.number().int().nullable(),
  viewed_at: timestampSchema.nullable(),
  created_at: timestampSchema,
  updated_at: timestampSchema,
  has_workflow: z.boolean(),
  has_prompt_graph: z.boolean(),
  keywords: z.array(z.object({ keyword: z.string(), keyword_type: z.string() })),
  /** Everything else the tool said, by its own key. */
  extra: z.record(z.string(), z.string()),
  provenance: z.record(z.string(), provenanceSchema),
  warnings: z.array(metadataWarningSchema),
  /** Raw metadata texts as found in the file. */
  sources: z.array(imageSourceSchema),
})
export type ImageDetail = z.infer<typeof imageDetailSchema>

export const IMAGE_SORTS = [
  'date_desc',
  'date_asc',
  'added_desc',
  'name_asc',
  'name_desc',
  'path_asc',
  'path_desc',
  'score_desc',
  'score_asc',
  'size_desc',
  'size_asc',
] as const
export const imageSortSchema = z.enum(IMAGE_SORTS)
export type ImageSort = z.infer<typeof imageSortSchema>

export const imageFilterSchema = collectionQuerySchema.extend({
  /** Search language; see docs/search.md. */
  q: z.string().max(4000).default(''),
  folder_id: idSchema.optional(),
  /** Include images of sub-folders of `folder_id`. */
  recursive: booleanQuerySchema.default(true),
})

export const searchImages = defineRoute({
  name: 'searchImages',
  method: 'GET',
  path: '/api/images',
  summary: 'Search, one page at a time by keyset cursor',
  access: 'read',
  query: imageFilterSchema.extend({
    sort: imageSortSchema.default('date_desc'),
    /** A place in this very search; it may hold a whole path. */
    cursor: z.string().max(8000).optional(),
    limit: z.coerce.number<number | string>().int().min(1).max(1000).default(100),
    /** Also count the matches, up to 10,000. */
    count: booleanQuerySchema.default(false),
  }),
  response: z.object({
    images: z.array(imageSummarySchema),
    next_cursor: z.string().nullable(),
    /** The page before; `null` on the first one. */
    prev_cursor: z.string().nullable(),
    /** Present when asked for; `exact: false` reads "over `count`". */
    total: z.object({ count: z.number().int(), exact: z.boolean() }).nullable(),
    took_ms: z.number(),
  }),
  errors: ['collection_not_found', 'folder_not_found', 'query_invalid', 'cursor_invalid'],
})

const imageParams = z.object({ id: idSchema })

/** Means nothing: pages add it so that a changed file has another address in their caches. */
const versionQuerySchema = z.string().max(100).optional()

export const getImage = defineRoute({
  name: 'getImage',
  method: 'GET',
  path: '/api/images/{id}',
  summary: 'All that is known about one image, with provenance',
  access: 'read',
  params: imageParams,
  query: collectionQuerySchema,
  response: imageDetailSchema,
  errors: ['collection_not_found', 'image_not_found'],
})

export const getImageFile = defineRoute({
  name: 'getImageFile',
  method: 'GET',
  path: '/api/images/{id}/file',
  summary: 'The original bytes (Range, ETag)',
  kind: 'bytes',
  access: 'read',
  params: imageParams,
  query: collectionQuerySchema.extend({
    download: booleanQuerySchema.default(false),
    v: versionQuerySchema,
  }),
  errors: ['collection_not_found', 'image_not_found', 'file_missing', 'range_not_satisfiable'],
})

export const THUMBNAIL_SIZES = [256, 512, 1024] as const
export const thumbnailSizeSchema = z.coerce
  .number<number | string>()
  .pipe(z.union([z.literal(256), z.literal(512), z.literal(1024)]))

/**
 * 200 with WebP when the thumbnail exists (immutable). Otherwise the job is moved to the front and
 * the answer is 202 with an empty body; the event `thumbnails:ready` follows.
 */
export const getThumbnail = defineRoute({
  name: 'getThumbnail',
  method: 'GET',
  path: '/api/images/{id}/thumbnail',
  summary: 'A WebP thumbnail, or 202 while it is being made',
  kind: 'bytes',
  access: 'read',
  params: imageParams,
  query: collectionQuerySchema.extend({
    size: thumbnailSizeSchema.default(256),
    v: versionQuerySchema,
  }),
  errors: ['collection_not_found', 'image_not_found', 'thumbnail_failed', 'file_missing'],
})

export const getWorkflow = defineRoute({
  name: 'getWorkflow',
  method: 'GET',
  path: '/api/images/{id}/workflow',
  summary: 'The ComfyUI graphs of an image as JSON texts (integers exact)',
  access: 'read',
  params: imageParams,
  query: collectionQuerySchema,
  response: z.object({
    /** JSON text of the API graph. */
    api_graph: z.string().nullable(),
    /** JSON text of the editor's graph. */
    ui_workflow: z.string().nullable(),
  }),
  errors: ['collection_not_found', 'image_not_found'],
})

/** What a person sets on images. */
export const imageMarksSchema = z.object({
  score: scoreSchema.optional(),
  favorite: z.boolean().optional(),
  for_deletion: z.boolean().optional(),
})

export const batchImages = defineRoute({
  name: 'batchImages',
  method: 'POST',
  path: '/api/images:batch',
  summary: 'Set score, favourite or trash mark on images; answers the former values for undo',
  access: 'write',
  body: z.object({
    collection: collectionNameSchema.default(DEFAULT_COLLECTION),
    image_ids: z.array(z.number().int().positive()).min(1).max(10_000),
    set: imageMarksSchema.strict().refine((set) => Object.keys(set).length > 0, 'nothing to set'),
  }),
  response: z.object({
    updated: z.number().int(),
    previous: z.array(
      z.object({
        id: z.number().int(),
        score: scoreSchema,
        favorite: z.boolean(),
        for_deletion: z.boolean(),
      }),
    ),
  }),
  errors: ['collection_not_found'],
})

export const rereadImage = defineRoute({
  name: 'rereadImage',
  method: 'POST',
  path: '/api/images/{id}/reread',
  summary: 'Parse one file again; what a person set stays',
  access: 'write',
  params: imageParams,
  query: collectionQuerySchema,
  response: imageDetailSchema,
  errors: ['collection_not_found', 'image_not_found', 'file_missing'],
})
