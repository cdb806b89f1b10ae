import { z } from 'zod'
import { jobQueueSchema } from './job.ts'
import { imageSummarySchema } from './image.ts'
import { defineRoute } from './route.ts'
import { scanSchema } from './scan.ts'

/** Everything the server says over the socket, told apart by `type`. Hints; HTTP is the truth. */
export const eventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hello'), data: z.object({ version: z.string() }) }),
  z.object({ type: z.literal('scan:progress'), data: scanSchema }),
  z.object({
    type: z.literal('images:added'),
    data: z.object({ collection: z.string(), count: z.number().int() }),
  }),
  /** Rows whose shown values changed; at most 500 a message. */
  z.object({
    type: z.literal('images:updated'),
    data: z.object({ collection: z.string(), images: z.array(imageSummarySchema) }),
  }),
  z.object({
    type: z.literal('thumbnails:ready'),
    data: z.object({
      collection: z.string(),
      /** `thumbhash` in base64. */
      images: z.array(
        z.object({
          id: z.number().int(),
          thumbhash: z.string().nullable(),
          sizes: z.array(z.number().int()),
        }),
      ),
    }),
  }),
  z.object({
    type: z.literal('thumbnails:failed'),
    data: z.object({ collection: z.string(), image_ids: z.array(z.number().int()) }),
  }),
  z.object({
    type: z.literal('jobs:progress'),
    data: z.object({ queues: z.array(jobQueueSchema) }),
  }),
  z.object({ type: z.literal('folders:changed'), data: z.object({ collection: z.string() }) }),
])
export type ServerEvent = z.infer<typeof eventSchema>

export const openEvents = defineRoute({
  name: 'openEvents',
  method: 'GET',
  path: '/api/events',
  summary: 'WebSocket of live events',
  kind: 'socket',
  access: 'read',
})
