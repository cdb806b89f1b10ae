import { sql } from 'kysely'
import type { ServerEvent } from '@safelight/contracts/event'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { systemClock } from '../../platform/clock.ts'
import { createEventBus } from '../../platform/event-bus.ts'
import { silentLog } from '../../platform/log.ts'
import { eventually } from '../../test-support/eventually.ts'
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts'
import { defineJob, type ClaimedJob, type JobHandler, type JobOutcome } from './job-handler.ts'
import { claimJobs, enqueueJobs, reclaimJobs, requestJobs } from './jobs.queries.ts'
import { createJobsService, type JobsService } from './jobs.service.ts'

let test: TestDatabase
const services: JobsService[] = []
const events: ServerEvent[] = []
beforeAll(async () => {
  test = await openTestDatabase()
})
afterAll(() => test[Symbol.asyncDispose]())
beforeEach(async () => {
  await test.clear()
  events.length = 0
})
afterEach(async () => {
  await Promise.all(services.splice(0).map((service) => service.stop(0)))
})

/** Images 1 … count, and their ids. */
async function addImages(count: number): Promise<number[]> {
  await sql`insert into image (path, file_name, file_size, modified_date)
    select '/f/' || i || '.png', i || '.png', i, now() from generate_series(1, ${count}::int) as i`.execute(
    test.database.db,
  )
  return Array.from({ length: count }, (_, index) => index + 1)
}

const jobs = () => test.database.db.selectFrom('job').selectAll().orderBy('image_id').execute()

/** A kind of work that stores its result as the image's hash. */
function hashJob(
  work: (job: ClaimedJob) => JobOutcome<string> | Promise<JobOutcome<string>>,
  change: Partial<JobHandler<string>> = {},
): JobHandler {
  return defineJob<string>({
    kind: 'hash',
    needs: () => sql<boolean>`image.hash is null`,
    batchSize: 2,
    concurrency: 1,
    run: (batch) => Promise.all(batch.map(async (job) => work(job))),
    async store(tx, _schema, results) {
      for (const { job, result } of results)
        await sql`update image set hash = ${result} where id = ${job.image_id}`.execute(tx)
    },
    ...change,
  })
}

const done = (job: ClaimedJob): JobOutcome<string> => ({
  job,
  kind: 'done',
  result: `h${job.image_id}`,
})

function open(handler: JobHandler, gone: number[] = []): JobsService {
  const bus = createEventBus(() => {})
  bus.subscribe((event) => events.push(event))
  const service = createJobsService({
    database: test.database,
    bus,
    clock: systemClock,
    log: silentLog,
    handlers: [handler],
    listCollections: () => Promise.resolve(['public']),
    onGone: async (_schema, ids) => void gone.push(...ids),
  })
  services.push(service)
  return service
}

const queue = (service: JobsService) => service.listQueues()[0]!

async function queueNeeded(service: JobsService, imageIds: readonly number[]): Promise<void> {
  await requestJobs(test.database.db, 'public', imageIds)
  await service.takeUpRequests('public')
}

const untilEmpty = (service: JobsService) =>
  eventually(() => expect(queue(service)).toMatchObject({ waiting: 0, running: 0 }))

const claim = (limit: number, minPriority = 0, workerId = 'me') =>
  test.database.transaction((tx) =>
    claimJobs(tx, 'public', { kind: 'hash', limit, minPriority, workerId, leaseSeconds: 60 }),
  )

describe('claiming', () => {
  it('takes what is on screen first, then the newest images', async () => {
    const ids = await addImages(5)
    const { db } = test.database
    await enqueueJobs(db, 'public', { kind: 'hash', imageIds: ids, priority: 0 })
    await enqueueJobs(db, 'public', { kind: 'hash', imageIds: [2], priority: 100 })
    const first = await claim(3)
    expect(first.jobs.map((job) => job.image_id)).toEqual([2, 5, 4])
    expect(first.jobs[0]).toMatchObject({
      path: '/f/2.png',
      file_size: 2,
      attempts: 1,
      priority: 100,
    })
    expect((await claim(10)).jobs.map((job) => job.image_id)).toEqual([3, 1])
    expect((await claim(10)).jobs).toEqual([])
  })

  it('never gives one job to two workers', async () => {
    const ids = await addImages(40)
    await enqueueJobs(test.database.db, 'public', { kind: 'hash', imageIds: ids, priority: 0 })
    const claims = await Promise.all(
      Array.from({ length: 8 }, (_, worker) => claim(5, 0, `worker ${worker}`)),
    )
    const claimed = claims.flatMap((one) => one.jobs.map((job) => job.image_id))
    expect(claimed.sort((a, b) => a - b)).toEqual(ids)
  })

  it('drops the jobs of images whose file is missing', async () => {
    const ids = await addImages(2)
    const { db } = test.database
    await enqueueJobs(db, 'public', { kind: 'hash', imageIds: ids, priority: 0 })
    await sql`update image set missing_since = now() where id = 2`.execute(db)
    expect(await claim(10)).toMatchObject({ jobs: [{ image_id: 1 }], dropped: 1 })
    expect(await jobs()).toHaveLength(1)
  })

  it('queues one job an image and kind, and leaves unknown images out', async () => {
    await addImages(1)
    const add = (priority: number) =>
      enqueueJobs(test.database.db, 'public', { kind: 'hash', imageIds: [1, 99], priority })
    expect([await add(0), await add(100), await add(0)]).toEqual([1, 0, 0])
    expect(await jobs()).toMatchObject([{ image_id: 1, priority: 100, state: 'waiting' }])
  })
})

describe('the queue', () => {
  it('does what images need, stores it and is empty', async () => {
    const ids = await addImages(7)
    await sql`update image set hash = 'known' where id = 3`.execute(test.database.db)
    const service = open(hashJob(done))
    await service.start()
    await queueNeeded(service, ids)
    await untilEmpty(service)
    const rows = await test.database.db.selectFrom('image').select('hash').orderBy('id').execute()
    expect(rows.map((row) => row.hash)).toEqual(['h1', 'h2', 'known', 'h4', 'h5', 'h6', 'h7'])
    expect(await jobs()).toEqual([])
    await eventually(() => expect(events.map((event) => event.type)).toContain('jobs:progress'))
  })

  it('tries again later, and after three times calls it failed', async () => {
    await addImages(1)
    const service = open(
      hashJob((job) => ({ job, kind: 'failed', error: 'no luck', isFinal: false })),
    )
    await service.start()
    await service.enqueueNow('public', { kind: 'hash', imageIds: [1] })
    for (const attempts of [1, 2, 3]) {
      await eventually(async () =>
        expect(await jobs()).toMatchObject([{ attempts, error: 'no luck' }]),
      )
      await eventually(() => expect(queue(service).running).toBe(0))
      if (attempts === 3) break
      expect(await jobs()).toMatchObject([
        { state: 'waiting', lease_until: expect.any(Date) as Date },
      ])
      // The wait is over.
      await sql`update job set lease_until = null`.execute(test.database.db)
      await service.resumeKind('hash')
    }
    expect(await jobs()).toMatchObject([{ state: 'failed' }])
    expect(await service.listFailed('hash')).toEqual([
      { collection: 'public', image_id: 1, path: '/f/1.png', attempts: 3, error: 'no luck' },
    ])
    expect(queue(service)).toMatchObject({ waiting: 0, failed: 1 })
  })

  it('gives up at once on what can never succeed, and tries it again when asked', async () => {
    await addImages(1)
    let isFixed = false
    const failed: number[] = []
    const service = open(
      hashJob(
        (job) => (isFixed ? done(job) : { job, kind: 'failed', error: 'never', isFinal: true }),
        { onFailed: (_schema, lost) => void failed.push(...lost.map((job) => job.image_id)) },
      ),
    )
    await service.start()
    await service.enqueueNow('public', { kind: 'hash', imageIds: [1] })
    await eventually(() => expect(queue(service)).toMatchObject({ failed: 1, running: 0 }))
    expect(failed).toEqual([1])
    isFixed = true
    await service.retryFailed('hash')
    await untilEmpty(service)
    expect(await jobs()).toEqual([])
    expect(queue(service).failed).toBe(0)
  })

  it('isolates the one result that cannot be stored', async () => {
    const ids = await addImages(4)
    const poisoned = hashJob(done, {
      batchSize: 4,
      async store(tx, _schema, results) {
        for (const { job } of results)
          await sql`update image set hash = 'x', score = ${job.image_id === 2 ? 99 : 1}
            where id = ${job.image_id}`.execute(tx)
      },
    })
    const service = open(poisoned)
    await service.start()
    await queueNeeded(service, ids)
    await eventually(async () =>
      expect(await jobs()).toMatchObject([{ image_id: 2, state: 'waiting', attempts: 1 }]),
    )
    const rows = await test.database.db.selectFrom('image').select('score').orderBy('id').execute()
    expect(rows.map((row) => row.score)).toEqual([1, 0, 1, 1])
  })

  it('survives a handler that throws', async () => {
    await addImages(1)
    const service = open(hashJob(() => Promise.reject(new Error('a fault of ours'))))
    await service.start()
    await service.enqueueNow('public', { kind: 'hash', imageIds: [1] })
    await eventually(async () =>
      expect(await jobs()).toMatchObject([{ state: 'waiting', error: 'a fault of ours' }]),
    )
  })

  it('says which files are gone and forgets their jobs', async () => {
    await addImages(2)
    const gone: number[] = []
    const work = (job: ClaimedJob): JobOutcome<string> => ({
      job,
      kind: job.image_id === 1 ? 'gone' : 'stale',
    })
    const service = open(hashJob(work), gone)
    await service.start()
    await queueNeeded(service, [1, 2])
    await eventually(async () => expect(await jobs()).toEqual([]))
    expect(gone).toEqual([1])
  })

  it('rests when something else is in the way, without counting an attempt', async () => {
    const ids = await addImages(4)
    let runs = 0
    const service = open(
      hashJob((job) => {
        runs++
        return { job, kind: 'blocked', reason: 'the disk is full' }
      }),
    )
    await service.start()
    await queueNeeded(service, ids)
    await eventually(() => {
      expect(runs).toBe(2)
      expect(queue(service)).toMatchObject({ waiting: 4, running: 0 })
    })
    expect((await jobs()).map((job) => [job.state, job.attempts])).toEqual(
      ids.map(() => ['waiting', 0]),
    )
  })

  it('does a job again that was put back while it was done', async () => {
    await addImages(1)
    const results: string[] = []
    const { promise: isRunning, resolve: begin } = Promise.withResolvers<void>()
    const { promise: mayEnd, resolve: end } = Promise.withResolvers<void>()
    const service = open(
      hashJob(async (job) => {
        begin()
        await mayEnd
        results.push(`run ${results.length + 1}`)
        return done(job)
      }),
    )
    await service.start()
    await service.enqueueNow('public', { kind: 'hash', imageIds: [1] })
    await isRunning
    // The file has changed: a scan queues the work again.
    await queueNeeded(service, [1])
    end()
    await eventually(async () => expect(await jobs()).toEqual([]))
    expect(results).toEqual(['run 1', 'run 2'])
  })

  it('lets only what is on screen run while a scan holds it', async () => {
    const ids = await addImages(3)
    const ran: number[] = []
    const service = open(hashJob((job) => (ran.push(job.image_id), done(job))))
    const release = service.hold()
    await service.start()
    await enqueueJobs(test.database.db, 'public', { kind: 'hash', imageIds: [1], priority: 0 })
    await queueNeeded(service, ids)
    await service.enqueueNow('public', { kind: 'hash', imageIds: [2] })
    await eventually(async () => expect((await jobs()).map((job) => job.image_id)).toEqual([1]))
    expect(ran).toEqual([2])
    release()
    await eventually(() => expect(new Set(ran)).toEqual(new Set(ids)))
    await untilEmpty(service)
  })

  it('takes up what was requested before the program ended', async () => {
    const ids = await addImages(1200)
    await test.database.transaction((tx) => requestJobs(tx, 'public', ids))
    const ran: number[] = []
    const service = open(hashJob((job) => (ran.push(job.image_id), done(job)), { batchSize: 500 }))
    const release = service.hold()
    await service.start()
    expect(queue(service)).toMatchObject({ waiting: 1200, running: 0 })
    release()
    await eventually(() => expect(ran.toSorted((x, y) => x - y)).toEqual(ids))
    await untilEmpty(service)
    expect(await test.database.db.selectFrom('job_request').selectAll().execute()).toEqual([])
  })

  it('counts nothing as requested that another program has taken up', async () => {
    const service = open(hashJob(done))
    await service.start()
    service.noteRequested('public', 500)
    expect(queue(service)).toMatchObject({ waiting: 500 })
    await service.takeUpRequests('public')
    expect(queue(service)).toMatchObject({ waiting: 0 })
  })

  it('stays paused over a restart, and goes on when told to', async () => {
    const ids = await addImages(2)
    const first = open(hashJob(done))
    expect(await first.pauseKind('hash')).toMatchObject({ desired: 'paused' })
    await first.start()
    await queueNeeded(first, ids)
    await first.stop(0)
    const second = open(hashJob(done))
    await second.start()
    expect(queue(second)).toMatchObject({ desired: 'paused', waiting: 2 })
    expect(await second.resumeKind('hash')).toMatchObject({ desired: 'running' })
    await eventually(async () => expect(await jobs()).toEqual([]))
  })

  it('puts back at the deadline what is not done', async () => {
    await addImages(1)
    const { promise: isRunning, resolve: begin } = Promise.withResolvers<void>()
    const service = open(
      hashJob(done, {
        run: (_jobs, { signal }) => {
          begin()
          return new Promise((_resolve, reject) =>
            signal.addEventListener('abort', () => reject(new Error('stopped'))),
          )
        },
      }),
    )
    await service.start()
    await service.enqueueNow('public', { kind: 'hash', imageIds: [1] })
    await isRunning
    await service.stop(1)
    expect(await jobs()).toMatchObject([{ state: 'waiting', attempts: 0, worker_id: null }])
  })
})

describe('jobs of workers that died', () => {
  beforeEach(async () => {
    await addImages(2)
    const { db } = test.database
    await enqueueJobs(db, 'public', { kind: 'hash', imageIds: [1, 2], priority: 0 })
    await claim(1)
  })

  it('are taken up when their lease is over', async () => {
    const { db } = test.database
    expect(await reclaimJobs(db, 'public', { all: false })).toBe(0)
    await sql`update job set lease_until = now() - interval '1 second' where state = 'running'`.execute(
      db,
    )
    expect(await reclaimJobs(db, 'public', { all: false })).toBe(1)
    expect((await claim(10)).jobs.map((job) => [job.image_id, job.attempts])).toEqual([
      [2, 2],
      [1, 1],
    ])
  })

  it('have failed when they took three workers with them', async () => {
    await sql`update job set attempts = 3 where state = 'running'`.execute(test.database.db)
    await reclaimJobs(test.database.db, 'public', { all: true })
    expect(await jobs()).toMatchObject([
      { image_id: 1, state: 'waiting' },
      { image_id: 2, state: 'failed', error: 'the program ended 3 times while it worked on this' },
    ])
  })
})
