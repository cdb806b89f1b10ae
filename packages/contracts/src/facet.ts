import { z } from 'zod'
import { imageFilterSchema } from './image.ts'
import { defineRoute } from './route.ts'

export const FACET_FIELDS = [
  'model',
  'sampler',
  'scheduler',
  'tool',
  'lora',
  'media_type',
  'score',
  'month',
] as const
export const facetFieldSchema = z.enum(FACET_FIELDS)
export type FacetField = z.infer<typeof facetFieldSchema>

export const facetSchema = z.object({
  field: facetFieldSchema,
  /** Models and LoRAs by their names: spellings that differ only by folder, extension or case are one, and `model:="name"` finds them all. */
  values: z.array(z.object({ value: z.string(), count: z.number().int() })),
})

export const getFacets = defineRoute({
  name: 'getFacets',
  method: 'GET',
  path: '/api/facets',
  summary: 'Counts by model, sampler, LoRA … under a query',
  access: 'read',
  query: imageFilterSchema.extend({
    /** Comma-separated; all when absent. */
    fields: z
      .string()
      .optional()
      .transform((text) => text?.split(','))
      .pipe(z.array(facetFieldSchema).optional()),
    limit: z.coerce.number<number | string>().int().min(1).max(1000).default(30),
  }),
  response: z.object({
    facets: z.array(facetSchema),
    /** False when the counts were estimated from a sample, because there are too many to count. */
    exact: z.boolean(),
  }),
  errors: ['collection_not_found', 'folder_not_found', 'query_invalid'],
})
