/**
 * The process that is the embedded database: PGlite, one request at a time, over the pipe at file
 * descriptor 3. The first frame up says `ready` or why not. It ends when its parent closes the pipe
 * or dies. Started by `engine.ts` only.
 */
import { writeSync } from 'node:fs'
import net from 'node:net'
import process from 'node:process'
import { setFlagsFromString } from 'node:v8'
import { DatabaseSync } from 'node:sqlite'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { vector } from '@electric-sql/pglite-pgvector'
import { createFrameReader, frameHeader } from './frames.ts'

const PIPE_FD = 3

/** sysexits.h EX_SOFTWARE: PostgreSQL ended itself; the parent starts a fresh process that recovers. */
const EXIT_BROKEN = 70

/** The status with which the WASM build throws for an ordinary SQL error (PGlite's own constant). */
const LONGJMP_STATUS = 100

/** How long to wait for an engine whose parent was killed to finish its last statement and end. */
const ORPHAN_WAIT_MS = 20_000

/**
 * Holds a lock of the operating system (by way of SQLite's) for as long as this process lives: two
 * engines on one directory would destroy it, and one whose parent was killed may live a little longer.
 */
function lockDirectory(dataDir: string): DatabaseSync {
  const lock = new DatabaseSync(`${dataDir}.lock`, { timeout: ORPHAN_WAIT_MS })
  try {
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
  } catch (cause) {
    throw new Error(`another process has ${dataDir} open`, { cause })
  }
  return lock
}

function writeFrame(pipe: net.Socket, payload: Uint8Array): void {
  pipe.cork()
  pipe.write(frameHeader(payload.length))
  pipe.write(payload)
  pipe.uncork()
}

/** Ends at once, in the middle of a statement too; the reason goes to the parent by way of stderr. */
function endBroken(reason: string): never {
  writeSync(process.stderr.fd, `${reason.slice(0, 2000)}\n`)
  process.exit(EXIT_BROKEN)
}

/**
 * Optimizing PostgreSQL's interpreter of expressions, once in the first seconds, takes 600 MB by itself;
 * one such task at a time keeps the process below 900.
 */
function limitCompilation(): void {
  setFlagsFromString('--wasm-num-compilation-tasks=1')
}

async function openDatabase(dataDir: string): Promise<PGlite> {
  limitCompilation()
  const database = await PGlite.create({
    dataDir,
    extensions: { vector, pg_trgm },
    relaxedDurability: true,
    // A full disk under the write-ahead log is a PANIC; PostgreSQL is gone then, and must recover.
    onStderr: (line) => (/(?:PANIC|FATAL): |^Aborted\(/.test(line) ? endBroken(line) : true),
  })
  guardMainLoop(database)
  // Files of the write-ahead log need not be written twice: nothing waits for the disk here.
  await database.exec('set wal_init_zero = off')
  return database
}

/**
 * PGlite takes every exception of its main loop for an SQL error and would turn in circles after any
 * other (memory exhausted, abort); this ends the process instead.
 */
function guardMainLoop({ Module: postgres }: PGlite): void {
  const step = postgres._PostgresMainLoopOnce
  postgres._PostgresMainLoopOnce = () => {
    try {
      step()
    } catch (error) {
      if ((error as { status?: number }).status !== LONGJMP_STATUS) endBroken(String(error))
      throw error
    }
  }
}

async function main(dataDir: string): Promise<void> {
  const pipe = new net.Socket({ fd: PIPE_FD, readable: true, writable: true })
  const lock = lockDirectory(dataDir)
  const database = await openDatabase(dataDir)
  const stop = () =>
    void database.close().finally(() => {
      lock.close()
      process.exit(0)
    })
  pipe.on('end', stop)
  pipe.on('error', stop)
  pipe.on(
    'data',
    createFrameReader((request) => writeFrame(pipe, database.execProtocolRawSync(request))),
  )
  writeFrame(pipe, Buffer.from('ready'))
}

// A terminal's Ctrl-C reaches the whole process group; the parent decides when the database ends.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => {})
process.on('uncaughtException', (error) => endBroken(error.message))
await main(process.argv[2] ?? '')
