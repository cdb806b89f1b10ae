import { z } from 'zod'
import { defineRoute } from './route.ts'

export const JOB_KINDS = [
  'metadata',
  'hash',
  'thumbnail',
  'embed',
  'tag',
  'caption',
  'face',
] as const
export const jobKindSchema = z.enum(JOB_KINDS)
export type JobKind = z.infer<typeof jobKindSchema>

export const JOB_STATES = ['waiting', 'running', 'failed'] as const

/** 0 normal, 100 now (what is on screen). */
export const JOB_PRIORITY = { normal: 0, now: 100 } as const

export const jobQueueSchema = z.object({
  kind: jobKindSchema,
  /** What the user wants; `paused` keeps the queue and does nothing. */
  desired: z.enum(['running', 'paused']),
  waiting: z.number().int(),
  running: z.number().int(),
  failed: z.number().int(),
  /** Jobs per second over the last seconds. */
  rate: z.number().nullable(),
  eta_s: z.number().nullable(),
})
export type JobQueue = z.infer<typeof jobQueueSchema>

const kindParams = z.object({ kind: jobKindSchema })

export const listJobQueues = defineRoute({
  name: 'listJobQueues',
  method: 'GET',
  path: '/api/jobs',
  summary: 'Background queues with their counts',
  access: 'read',
  response: z.object({ queues: z.array(jobQueueSchema) }),
})

export const pauseJobs = defineRoute({
  name: 'pauseJobs',
  method: 'POST',
  path: '/api/jobs/{kind}/pause',
  summary: 'Pause one kind of background work; survives restarts',
  access: 'write',
  params: kindParams,
  response: jobQueueSchema,
})

export const resumeJobs = defineRoute({
  name: 'resumeJobs',
  method: 'POST',
  path: '/api/jobs/{kind}/resume',
  summary: 'Go on with a paused kind',
  access: 'write',
  params: kindParams,
  response: jobQueueSchema,
})

export const listFailedJobs = defineRoute({
  name: 'listFailedJobs',
  method: 'GET',
  path: '/api/jobs/{kind}/failed',
  summary: 'Jobs that failed for good, with their errors',
  access: 'read',
  params: kindParams,
  response: z.object({
    jobs: z.array(
      z.object({
        collection: z.string(),
        image_id: z.number().int(),
        path: z.string(),
        attempts: z.number().int(),
        error: z.string(),
      }),
    ),
  }),
})

export const retryFailedJobs = defineRoute({
  name: 'retryFailedJobs',
  method: 'POST',
  path: '/api/jobs/{kind}/retry',
  summary: 'Put the failed jobs of one kind back into the queue',
  access: 'write',
  params: kindParams,
  response: jobQueueSchema,
})
