import type { Clock } from '../../platform/clock.ts'
import type { Database } from '../../platform/db/database.ts'
import { runInLane } from '../../platform/db/lane.ts'
import type { Log } from '../../platform/log.ts'
import {
  countFacetsOfRange,
  findNextId,
  getDatabaseTime,
  listChanges,
  type FacetCount,
} from './facet-counts.queries.ts'
import { analyzeWhenGrown, mergePendingWords } from './settle.queries.ts'
import { ValueCounts } from './value-counts.ts'

/** Ids a chunk: reading one takes some 10 ms, so that nobody waits long behind it. */
const CHUNK_SIZE = 10_000

/** Counts may be this much older than the library, or twenty times what bringing them up to date took. */
const LEAST_AGE_MS = 500
const AGE_PER_COST = 20

export type LibraryDigest = {
  /** Counts of all images that are not missing; null until the library has been read once. */
  findCounts(schema: string): Promise<ValueCounts | null>
  /** The same, with every change that was committed before the call. */
  findLatestCounts(schema: string): Promise<ValueCounts | null>
  /** To be called when many rows have been written: the next searches and counts find all in order. */
  settle(schema: string): Promise<void>
  /** Reads the library in the background, if that has not been done. */
  warm(schema: string): void
  /** Resolves when no reading in the background is going on. */
  whenIdle(): Promise<void>
  /** Ends reading in the background and resolves when it has ended. */
  stop(): Promise<void>
}

export type LibraryDigestDeps = {
  readonly database: Database
  readonly clock: Clock
  readonly log: Log
  readonly timeZone: string
}

type Chunk = { signature: string; images: number; counts: readonly FacetCount[] }

type Digest = {
  readonly chunks: Map<number, Chunk>
  readonly totals: ValueCounts
  images: number
  since: string
  refreshedAt: number
  costMs: number
}

/**
 * Knows how many images have which model, LoRA, month …, of everything, without asking each time: it
 * keeps the counts of every ten thousand ids and reads again those that changed. Changes are noticed
 * by `updated_at`, whoever made them.
 */
export function createLibraryDigest(deps: LibraryDigestDeps): LibraryDigest {
  const ready = new Map<string, Digest>()
  const running = new Map<string, Promise<void>>()
  const stopping = new AbortController()
  let analyzing: Promise<void> | null = null

  /** Nobody waits for it; `stop` does. */
  const analyze = (schema: string, images: number) => {
    if (analyzing) return
    analyzing = analyzeWhenGrown(deps.database.db, schema, images)
      .catch((error: unknown) => deps.log.warn('analyzing the library failed', { schema, error }))
      .finally(() => (analyzing = null))
  }
  const build = async (schema: string) => {
    const digest = await buildDigest(deps, schema, stopping.signal)
    if (!digest) return
    ready.set(schema, digest)
    await analyzeWhenGrown(deps.database.db, schema, digest.images)
  }
  const refresh = async (schema: string, digest: Digest) => {
    const isWhole = await refreshDigest(deps, schema, digest)
    if (!isWhole) ready.delete(schema)
    analyze(schema, digest.images)
  }
  /** One at a time for each collection; whoever comes meanwhile waits for the same. */
  const once = (schema: string, work: () => Promise<void>) => {
    const known = running.get(schema)
    if (known) return known
    const started = work().finally(() => running.delete(schema))
    running.set(schema, started)
    return started
  }
  const warm = (schema: string) => {
    if (ready.has(schema) || running.has(schema) || stopping.signal.aborted) return
    once(schema, () => runInLane('background', () => build(schema))).catch((error: unknown) =>
      deps.log.warn('counting the library failed', { schema, error }),
    )
  }
  const find = async (schema: string, isStale: (digest: Digest) => boolean) => {
    const digest = ready.get(schema)
    if (!digest) warm(schema)
    else if (isStale(digest)) {
      // What runs already may have looked before the caller's own change.
      await running.get(schema)
      await once(schema, () => refresh(schema, digest))
    }
    return ready.get(schema)?.totals ?? null
  }

  return {
    warm,
    findCounts: (schema) => find(schema, (digest) => isOld(digest, deps.clock.now())),
    findLatestCounts: (schema) => find(schema, () => true),
    async settle(schema) {
      if (stopping.signal.aborted) return
      await mergePendingWords(deps.database.db, schema)
      await find(schema, () => true)
      await running.get(schema)
    },
    async whenIdle() {
      await Promise.allSettled([...running.values(), analyzing])
    },
    async stop() {
      stopping.abort()
      await Promise.allSettled([...running.values(), analyzing])
    },
  }
}

function isOld({ refreshedAt, costMs }: Digest, now: Date): boolean {
  return now.getTime() - refreshedAt > Math.max(LEAST_AGE_MS, AGE_PER_COST * costMs)
}

async function buildDigest(
  deps: LibraryDigestDeps,
  schema: string,
  signal: AbortSignal,
): Promise<Digest | null> {
  const { db } = deps.database
  const digest: Digest = {
    chunks: new Map(),
    totals: new ValueCounts(),
    images: 0,
    since: await getDatabaseTime(db),
    refreshedAt: deps.clock.now().getTime(),
    costMs: 0,
  }
  for (let from: number | undefined = 0; from !== undefined;) {
    const id: number | undefined = await findNextId(db, { schema, from })
    if (id === undefined) break
    if (signal.aborted) return null
    const chunk = Math.floor(id / CHUNK_SIZE)
    await readChunk(deps, digest, { schema, chunk, signature: '' })
    from = (chunk + 1) * CHUNK_SIZE
  }
  return digest
}

/** False when images have gone without a trace, so that all has to be read again. */
async function refreshDigest(
  deps: LibraryDigestDeps,
  schema: string,
  digest: Digest,
): Promise<boolean> {
  const { db } = deps.database
  const startedAt = performance.now()
  const changes = await listChanges(db, { schema, since: digest.since, chunkSize: CHUNK_SIZE })
  const changed = changes.chunks.filter(
    ({ chunk, signature }) => digest.chunks.get(chunk)?.signature !== signature,
  )
  for (const { chunk, signature } of changed)
    await readChunk(deps, digest, { schema, chunk, signature })
  digest.since = changes.now
  digest.refreshedAt = deps.clock.now().getTime()
  digest.costMs = performance.now() - startedAt
  return changes.chunks.length > 0 || changes.images === digest.images
}

async function readChunk(
  { database, timeZone }: LibraryDigestDeps,
  digest: Digest,
  { schema, chunk, signature }: { schema: string; chunk: number; signature: string },
): Promise<void> {
  const from = chunk * CHUNK_SIZE
  const range = { schema, from, until: from + CHUNK_SIZE }
  const { matched, counts } = await countFacetsOfRange(database.db, range, timeZone)
  const known = digest.chunks.get(chunk)
  if (known) digest.totals.add(known.counts, -1)
  digest.totals.add(counts, 1)
  digest.images += matched - (known?.images ?? 0)
  digest.chunks.set(chunk, { signature, images: matched, counts })
}
