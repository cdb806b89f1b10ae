import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { AppError } from '../app-error.ts'
import { isSameProcess, processStart } from './process-start.ts'

const holderSchema = z.object({
  pid: z.number().int().positive(),
  /** Start of that process, so that a reused pid is not taken for the holder; null where unknown. */
  started: z.string().nullable(),
  /** ISO 8601. */
  since: z.string(),
  /** Where it answers, once it does. */
  url: z.string().nullable(),
})
export type InstanceHolder = z.infer<typeof holderSchema>

export type InstanceLock = {
  /** Tells others where this instance answers. */
  setUrl(url: string): void
  release(): void
}

const LOCK_NAME = 'instance.lock'

/**
 * Takes a data directory for this process. Throws `instance_running` with pid and address when a
 * living process holds it; the lock of one that was killed is taken over.
 */
export function acquireInstanceLock(dataDir: string, now: Date): InstanceLock {
  const file = path.join(dataDir, LOCK_NAME)
  const holder: InstanceHolder = {
    pid: process.pid,
    started: processStart(process.pid),
    since: now.toISOString(),
    url: null,
  }
  for (;;) {
    if (tryCreate(file, holder)) break
    const other = readInstance(dataDir) ?? setAside(file)
    if (other) throw instanceRunning(dataDir, other)
  }
  return {
    setUrl(url) {
      holder.url = url
      replace(file, holder)
    },
    release: () => rmSync(file, { force: true }),
  }
}

/** The living instance that uses a data directory, if any. */
export function readInstance(dataDir: string): InstanceHolder | undefined {
  return readHolder(path.join(dataDir, LOCK_NAME))
}

function readHolder(file: string): InstanceHolder | undefined {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    // No lock (or no directory): nobody.
    return undefined
  }
  const holder = holderSchema.safeParse(parseOrNull(text)).data
  return holder && isSameProcess(holder.pid, holder.started) ? holder : undefined
}

/** A hard link either appears with all of its content or not at all, also when two try at once. */
function tryCreate(file: string, holder: InstanceHolder): boolean {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, JSON.stringify(holder))
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

function replace(file: string, holder: InstanceHolder): void {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, JSON.stringify(holder))
  renameSync(draft, file)
}

/**
 * Moves a stale lock away. Of two that find it, one renames it; the other may meet the winner's fresh
 * lock instead, puts that back and is told of its holder.
 */
function setAside(file: string): InstanceHolder | undefined {
  const aside = `${file}.stale.${process.pid}`
  try {
    renameSync(file, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  const winner = readHolder(aside)
  if (winner) linkSync(aside, file)
  rmSync(aside, { force: true })
  return winner
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Half-written by a machine that lost power: stale.
    return null
  }
}

function instanceRunning(dataDir: string, { pid, since, url }: InstanceHolder): AppError {
  const where = url ? ` and answers at ${url}` : ''
  return new AppError(
    'instance_running',
    `Another Safelight (process ${pid}, since ${since}) uses ${dataDir}${where}. Open that one, stop it, or choose another --data-dir.`,
    { details: { pid, since, url } },
  )
}
