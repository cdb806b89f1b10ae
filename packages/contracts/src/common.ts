import { z } from 'zod'

/** Schema names are looked up in `public.collection` and quoted; the pattern is a second wall. */
export const collectionNameSchema = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,47}$/, 'a–z, 0–9 and _ only, starting with a letter, at most 48')

export const DEFAULT_COLLECTION = 'public'

/** Row ids are below 2^53 by construction. */
export const idSchema = z.coerce.number<number | string>().int().positive()

export const collectionQuerySchema = z.object({
  collection: collectionNameSchema.default(DEFAULT_COLLECTION),
})

/** −1 rejected, 0 unrated, 1–5 stars. */
export const scoreSchema = z.number().int().min(-1).max(5)

/** ISO 8601 with offset. */
export const timestampSchema = z.string()

export const booleanQuerySchema = z
  .union([z.boolean(), z.enum(['true', 'false', '1', '0'])])
  .transform((value) => value === true || value === 'true' || value === '1')
