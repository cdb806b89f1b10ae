import { sql, type RawBuilder } from 'kysely'
import type { JobKind } from '@safelight/contracts/job'
import { preferIndexes } from '../../platform/db/prefer-indexes.ts'
import type { Db, Tx } from '../../tables.ts'
import type { ClaimedJob } from './job-handler.ts'

const table = (schema: string, name: string) => sql.id(schema, name)

/** Attempts before a job counts as failed. */
export const MAX_ATTEMPTS = 3

/**
 * Puts jobs into the queue, or moves waiting ones up; failed ones start afresh. Images that do not
 * exist are left out, and those (rows named `image`) for which `when` does not hold. For the
 * transaction that causes them. Returns how many are new.
 */
export async function enqueueJobs(
  db: Db,
  schema: string,
  jobs: {
    kind: JobKind
    imageIds: readonly number[]
    priority: number
    when?: RawBuilder<boolean>
  },
): Promise<number> {
  const { rows } = await sql<{ added: number }>`
    with stored as (
      insert into ${table(schema, 'job')} as job (image_id, kind, priority)
      select id, ${jobs.kind}, ${jobs.priority} from ${table(schema, 'image')} as image
      where id = any(${jobs.imageIds}) and ${jobs.when ?? sql`true`} order by id
      on conflict (image_id, kind) do update set
        priority = greatest(job.priority, excluded.priority),
        state = case when job.state = 'failed' then 'waiting' else job.state end,
        attempts = case when job.state = 'failed' then 0 else job.attempts end,
        lease_until = case when job.state = 'running' then job.lease_until end,
        error = null
      where job.state = 'failed' or job.priority < excluded.priority
      returning (xmax = 0) as is_new
    )
    select count(*) filter (where is_new) as added from stored`.execute(db)
  return rows[0]?.added ?? 0
}

/** A row of this many is queued in 40 ms. */
const IDS_PER_REQUEST = 500

/**
 * Notes that images may need background work, for the transaction that causes it: whatever becomes of
 * the program, they get it. `takeUpRequests` of the jobs service puts it into the queue.
 */
export async function requestJobs(
  db: Db,
  schema: string,
  imageIds: readonly number[],
): Promise<void> {
  for (let at = 0; at < imageIds.length; at += IDS_PER_REQUEST)
    await sql`insert into ${table(schema, 'job_request')} (image_ids)
      values (${imageIds.slice(at, at + IDS_PER_REQUEST)})`.execute(db)
}

/** Images for which work is requested; one that was requested twice counts twice. */
export async function countRequested(db: Db, schema: string): Promise<number> {
  const { rows } = await sql<{ images: number }>`
    select coalesce(sum(cardinality(image_ids)), 0)::integer as images
    from ${table(schema, 'job_request')}`.execute(db)
  return rows[0]?.images ?? 0
}

/** Removes and returns the oldest request; undefined when there is none. Needs a transaction. */
export async function takeRequest(tx: Tx, schema: string): Promise<number[] | undefined> {
  const { rows } = await sql<{ image_ids: number[] }>`
    delete from ${table(schema, 'job_request')} where id = (
      select id from ${table(schema, 'job_request')} order by id limit 1 for update skip locked)
    returning image_ids`.execute(tx)
  return rows[0]?.image_ids
}

/** Work that an image needs when `condition`, over its row named `image`, holds. */
export type JobNeed = { readonly kind: JobKind; readonly condition: RawBuilder<boolean> }

/**
 * Puts into the queue what these images need, images with missing files left out. Jobs that failed
 * or are being done start afresh, for the files may have changed. Returns how many are new, by kind.
 */
export async function enqueueNeeded(
  db: Db,
  schema: string,
  { imageIds, needs }: { imageIds: readonly number[]; needs: readonly JobNeed[] },
): Promise<{ kind: JobKind; added: number }[]> {
  const work = needs.map(({ kind, condition }) => sql`(${kind}, ${condition})`)
  const { rows } = await sql<{ kind: JobKind; added: number }>`
    with stored as (
      insert into ${table(schema, 'job')} as job (image_id, kind)
      select image.id, work.kind from ${table(schema, 'image')} as image
      cross join lateral (values ${sql.join(work)}) as work(kind, is_needed)
      where image.id = any(${imageIds}) and image.missing_since is null and work.is_needed
      order by image.id
      on conflict (image_id, kind) do update set
        state = 'waiting', attempts = 0, lease_until = null, worker_id = null, error = null
      where job.state <> 'waiting'
      returning kind, (xmax = 0) as is_new
    )
    select kind, count(*) filter (where is_new) as added from stored group by kind`.execute(db)
  return rows
}

export type Claim = {
  readonly kind: JobKind
  readonly limit: number
  readonly minPriority: number
  readonly workerId: string
  readonly leaseSeconds: number
}

/** What a claim finds: `dropped` jobs belonged to images whose file is missing, and are gone. */
export type Claimed = { readonly jobs: ClaimedJob[]; readonly dropped: number }

/**
 * Takes the next jobs, highest priority and newest image first; two workers never get the same. Needs
 * a transaction.
 */
export async function claimJobs(tx: Tx, schema: string, claim: Claim): Promise<Claimed> {
  await preferIndexes(tx)
  const { rows } = await sql<ClaimedJob & { is_missing: boolean }>`
    with next as materialized (
      select id from ${table(schema, 'job')}
      where kind = ${claim.kind} and state = 'waiting' and priority >= ${claim.minPriority}
        and (lease_until is null or lease_until <= now())
      order by priority desc, image_id desc
      limit ${claim.limit} for update skip locked
    ), claimed as (
      update ${table(schema, 'job')} as job set state = 'running', attempts = attempts + 1,
        lease_until = now() + ${claim.leaseSeconds} * interval '1 second',
        worker_id = ${claim.workerId}
      from next where job.id = next.id
      returning job.id, job.image_id, job.priority, job.attempts
    )
    select claimed.*, image.path, image.media_type, image.file_size, image.width, image.height,
      date_part('epoch', image.modified_date) as modified_s,
      image.missing_since is not null as is_missing
    from claimed join ${table(schema, 'image')} as image on image.id = claimed.image_id
    order by claimed.priority desc, claimed.image_id desc`.execute(tx)
  const missing = rows.filter((row) => row.is_missing).map((row) => row.id)
  if (missing.length > 0) await deleteJobs(tx, schema, missing)
  return { jobs: rows.filter((row) => !row.is_missing), dropped: missing.length }
}

export async function deleteJobs(db: Db, schema: string, ids: readonly number[]): Promise<void> {
  await sql`delete from ${table(schema, 'job')} where id = any(${ids})`.execute(db)
}

/** Removes jobs that are done; one that was put back into the queue meanwhile stays there. */
export async function finishJobs(
  db: Db,
  schema: string,
  jobs: { ids: readonly number[]; workerId: string },
): Promise<void> {
  await sql`
    delete from ${table(schema, 'job')}
    where id = any(${jobs.ids}) and state = 'running' and worker_id = ${jobs.workerId}`.execute(db)
}

export type JobFailure = {
  readonly id: number
  readonly error: string
  /** Seconds until the next attempt; NULL when there is none. */
  readonly retryAfterS: number | null
}

export async function failJobs(
  db: Db,
  schema: string,
  failures: readonly JobFailure[],
): Promise<void> {
  await sql`
    update ${table(schema, 'job')} as job set
      state = case when t.retry_s is null then 'failed' else 'waiting' end,
      lease_until = now() + t.retry_s * interval '1 second', worker_id = null, error = t.error
    from unnest(${failures.map(({ id }) => id)}::bigint[],
      ${failures.map(({ error }) => error)}::text[],
      ${failures.map(({ retryAfterS }) => retryAfterS)}::integer[]) as t(id, error, retry_s)
    where job.id = t.id and job.state = 'running'`.execute(db)
}

/** Puts jobs back as if they had not been claimed. */
export async function releaseJobs(
  db: Db,
  schema: string,
  jobs: { ids: readonly number[]; delayS: number },
): Promise<void> {
  await sql`
    update ${table(schema, 'job')} set state = 'waiting', attempts = greatest(attempts - 1, 0),
      lease_until = now() + ${jobs.delayS} * interval '1 second', worker_id = null
    where id = any(${jobs.ids}) and state = 'running'`.execute(db)
}

export async function extendLeases(
  db: Db,
  schema: string,
  lease: { ids: readonly number[]; workerId: string; leaseSeconds: number },
): Promise<void> {
  await sql`
    update ${table(schema, 'job')}
    set lease_until = now() + ${lease.leaseSeconds} * interval '1 second'
    where id = any(${lease.ids}) and state = 'running'
      and worker_id = ${lease.workerId}`.execute(db)
}

/**
 * Gives back the jobs of workers that died: those whose lease is over, or all that run. One that has
 * taken its worker with it three times has failed.
 */
export async function reclaimJobs(
  db: Db,
  schema: string,
  options: { all: boolean },
): Promise<number> {
  const { numAffectedRows } = await sql`
    update ${table(schema, 'job')} set
      state = case when attempts >= ${MAX_ATTEMPTS} then 'failed' else 'waiting' end,
      error = case when attempts >= ${MAX_ATTEMPTS}
        then coalesce(error, 'the program ended ' || attempts || ' times while it worked on this') end,
      lease_until = null, worker_id = null
    where state = 'running' and (${options.all} or lease_until < now())`.execute(db)
  return Number(numAffectedRows ?? 0)
}

export type JobCount = { readonly kind: JobKind; readonly state: string; readonly count: number }

export async function countJobs(db: Db, schema: string): Promise<JobCount[]> {
  const { rows } = await sql<JobCount>`
    select kind, state, count(*) as count from ${table(schema, 'job')} group by 1, 2`.execute(db)
  return rows
}

export type FailedJobRow = {
  readonly image_id: number
  readonly path: string
  readonly attempts: number
  readonly error: string
}

/** Failed jobs of one kind, latest first. */
export async function listFailedJobs(
  db: Db,
  schema: string,
  page: { kind: JobKind; limit: number },
): Promise<FailedJobRow[]> {
  const { rows } = await sql<FailedJobRow>`
    select job.image_id, image.path, job.attempts, coalesce(job.error, '') as error
    from ${table(schema, 'job')} as job
    join ${table(schema, 'image')} as image on image.id = job.image_id
    where job.kind = ${page.kind} and job.state = 'failed'
    order by job.id desc limit ${page.limit}`.execute(db)
  return rows
}

/** Puts the failed jobs of one kind back into the queue; returns how many. */
export async function retryFailedJobs(db: Db, schema: string, kind: JobKind): Promise<number> {
  const { numAffectedRows } = await sql`
    update ${table(schema, 'job')}
    set state = 'waiting', attempts = 0, lease_until = null, error = null
    where kind = ${kind} and state = 'failed'`.execute(db)
  return Number(numAffectedRows ?? 0)
}

export async function listPausedKinds(db: Db): Promise<Set<string>> {
  const rows = await db
    .selectFrom('worker_state')
    .select('kind')
    .where('desired', '<>', 'running')
    .execute()
  return new Set(rows.map((row) => row.kind))
}

/** What the user wants of a kind; survives restarts. */
export async function setDesiredState(
  db: Db,
  kind: JobKind,
  desired: 'running' | 'paused',
): Promise<void> {
  await db
    .insertInto('worker_state')
    .values({ kind, desired })
    .onConflict((conflict) =>
      conflict.column('kind').doUpdateSet({ desired, updated_at: sql`now()` }),
    )
    .execute()
}
