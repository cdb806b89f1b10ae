import { z } from 'zod'
import { defineRoute } from './route.ts'

export const getStats = defineRoute({
  name: 'getStats',
  method: 'GET',
  path: '/api/stats',
  summary: 'Counts over all collections',
  access: 'read',
  response: z.object({
    image_count: z.number().int(),
    /** `"0"` quick scan only, `"1"` fully read. */
    scan_phase: z.object({ '0': z.number().int(), '1': z.number().int() }),
    missing_count: z.number().int(),
    error_count: z.number().int(),
    total_bytes: z.number().int(),
    folder_count: z.number().int(),
    collection_count: z.number().int(),
  }),
})

export const getHealth = defineRoute({
  name: 'getHealth',
  method: 'GET',
  path: '/health',
  summary: 'Whether the program and its database answer',
  access: 'open',
  response: z.object({
    status: z.enum(['ok', 'degraded']),
    version: z.string(),
    database: z.object({
      kind: z.enum(['embedded', 'postgresql']),
      status: z.enum(['ok', 'unavailable']),
    }),
    uptime_s: z.number(),
  }),
})

export const createBackup = defineRoute({
  name: 'createBackup',
  method: 'POST',
  path: '/api/db/backup',
  summary: 'Write an online backup of the database into a file on the server',
  access: 'write',
  body: z.object({ file: z.string().min(1).optional() }),
  response: z.object({ file: z.string(), size_bytes: z.number().int() }),
  errors: ['disk_full', 'path_not_allowed'],
})
