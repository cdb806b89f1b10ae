import {
  listFailedJobs,
  listJobQueues,
  pauseJobs,
  resumeJobs,
  retryFailedJobs,
} from '@safelight/contracts/job'
import { onRoute, type RouteHandler } from '../../platform/http/route-handler.ts'
import type { JobsService } from './jobs.service.ts'

/** HTTP of the background queues. */
export function jobRoutes(jobs: JobsService): RouteHandler[] {
  return [
    onRoute(listJobQueues, () => ({ queues: jobs.listQueues() })),
    onRoute(pauseJobs, ({ params }) => jobs.pauseKind(params.kind)),
    onRoute(resumeJobs, ({ params }) => jobs.resumeKind(params.kind)),
    onRoute(listFailedJobs, async ({ params }) => ({ jobs: await jobs.listFailed(params.kind) })),
    onRoute(retryFailedJobs, ({ params }) => jobs.retryFailed(params.kind)),
  ]
}
