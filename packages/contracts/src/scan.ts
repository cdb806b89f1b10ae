import { z } from 'zod'
import { collectionNameSchema, idSchema, timestampSchema } from './common.ts'
import { defineRoute } from './route.ts'

/**
 * `walking` is phase 0 (quick scan), `reading` is phase 1 (deep scan). `interrupted` was stopped by
 * the end of the program and is resumed at the next start.
 */
export const SCAN_STATES = [
  'queued',
  'walking',
  'reading',
  'done',
  'cancelled',
  'failed',
  'interrupted',
] as const

export const scanSchema = z.object({
  id: z.number().int(),
  folder_id: z.number().int(),
  path: z.string(),
  schema_name: collectionNameSchema,
  state: z.enum(SCAN_STATES),
  /** Media files seen by the walk. */
  found: z.number().int(),
  added: z.number().int(),
  changed: z.number().int(),
  moved: z.number().int(),
  missing: z.number().int(),
  /** Entries that could not be opened (permission, vanished …). */
  skipped: z.number().int(),
  /** Files to read in the deep scan, and how many have been read. */
  to_read: z.number().int(),
  read: z.number().int(),
  /** Read, but with a `scan_error`. */
  failed: z.number().int(),
  /** Files per second of the present phase. */
  rate: z.number().nullable(),
  /** Seconds to the end of the present phase. */
  eta_s: z.number().nullable(),
  error: z.string().nullable(),
  /** First few skipped entries with their reason. */
  problems: z.array(z.object({ path: z.string(), reason: z.string() })),
  started_at: timestampSchema.nullable(),
  finished_at: timestampSchema.nullable(),
})
export type Scan = z.infer<typeof scanSchema>

const idParams = z.object({ id: idSchema })

export const listScans = defineRoute({
  name: 'listScans',
  method: 'GET',
  path: '/api/scans',
  summary: 'Running scans, then the last finished ones',
  access: 'read',
  response: z.object({ scans: z.array(scanSchema) }),
})

export const startScan = defineRoute({
  name: 'startScan',
  method: 'POST',
  path: '/api/scans',
  summary: 'Start (or join) a scan of a known folder',
  access: 'write',
  body: z.object({ folder_id: z.number().int().positive() }),
  response: scanSchema,
  errors: ['folder_not_found'],
})

export const getScan = defineRoute({
  name: 'getScan',
  method: 'GET',
  path: '/api/scans/{id}',
  summary: 'Progress of one scan',
  access: 'read',
  params: idParams,
  response: scanSchema,
  errors: ['scan_not_found'],
})

export const cancelScan = defineRoute({
  name: 'cancelScan',
  method: 'POST',
  path: '/api/scans/{id}/cancel',
  summary: 'Stop a scan; what it stored stays',
  access: 'write',
  params: idParams,
  response: scanSchema,
  errors: ['scan_not_found'],
})

export const resumeScan = defineRoute({
  name: 'resumeScan',
  method: 'POST',
  path: '/api/scans/{id}/resume',
  summary: 'Go on with a cancelled, failed or interrupted scan without repeating finished work',
  access: 'write',
  params: idParams,
  response: scanSchema,
  errors: ['scan_not_found'],
})
