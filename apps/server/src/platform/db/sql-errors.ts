import pg from 'pg'
import type { ErrorCode } from '@safelight/contracts/error-codes'
import { AppError } from '../app-error.ts'

type Mapped = { code: ErrorCode; message: string }

const UNAVAILABLE: Mapped = {
  code: 'database_unavailable',
  message: 'The database does not answer at the moment. Try again in a few seconds.',
}
const DISK_FULL: Mapped = {
  code: 'disk_full',
  message: 'The disk that holds the database is full. Free some space and try again.',
}
const URL_INVALID: Mapped = {
  code: 'database_url_invalid',
  message: 'The database refused the connection: check user, password and database name.',
}

/** SQLSTATE (five characters, or its two-character class) and system error codes. */
const BY_CODE: Readonly<Record<string, Mapped>> = {
  '08': UNAVAILABLE,
  '57P01': UNAVAILABLE,
  '57P02': UNAVAILABLE,
  '57P03': UNAVAILABLE,
  '57P05': UNAVAILABLE,
  '53300': UNAVAILABLE,
  '53100': DISK_FULL,
  ENOSPC: DISK_FULL,
  EDQUOT: DISK_FULL,
  '28': URL_INVALID,
  '3D000': URL_INVALID,
  ECONNREFUSED: UNAVAILABLE,
  ECONNRESET: UNAVAILABLE,
  EPIPE: UNAVAILABLE,
  ENOTFOUND: UNAVAILABLE,
  EAI_AGAIN: UNAVAILABLE,
  ETIMEDOUT: UNAVAILABLE,
  EHOSTUNREACH: UNAVAILABLE,
  ENETUNREACH: UNAVAILABLE,
}

/** Connection losses for which the driver gives a text and no code. */
const LOST_CONNECTION =
  /Connection terminated|connection error and is not queryable|timeout exceeded when trying to connect|Client was closed|Query read timeout/

/** PostgreSQL in WASM reports a full disk as an I/O error that names the cause only in its text. */
const NO_SPACE = /No space left on device|ENOSPC|Disk quota exceeded/

/** Whether a text of PostgreSQL or of the operating system tells of a full disk. */
export function isDiskFull(reason: string): boolean {
  return NO_SPACE.test(reason)
}

export function diskFull(reason: string): AppError {
  return new AppError(DISK_FULL.code, DISK_FULL.message, { details: { reason } })
}

/**
 * Turns what a driver threw into an `AppError` where it concerns the database as a whole (down, full,
 * refused); errors of a statement (constraint, syntax) come back unchanged.
 */
export function toDatabaseError(error: unknown): unknown {
  if (error instanceof AppError || !(error instanceof Error)) return error
  const mapped = findMapping(error)
  return mapped ? new AppError(mapped.code, mapped.message, { cause: error }) : error
}

function findMapping(error: Error): Mapped | undefined {
  if (isDiskFull(error.message)) return DISK_FULL
  const code = sqlState(error)
  if (code !== undefined) return BY_CODE[code] ?? BY_CODE[code.slice(0, 2)]
  return LOST_CONNECTION.test(error.message) ? UNAVAILABLE : undefined
}

/** SQLSTATE or system error code of an error, if it carries one. */
export function sqlState(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' ? code : undefined
}

/** Whether a statement broke a unique constraint, or the named one. */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  if (!(error instanceof pg.DatabaseError) || error.code !== '23505') return false
  return constraint === undefined || error.constraint === constraint
}

/** Whether the database as a whole is to blame, so that the same work may succeed later. */
export function isDatabaseUnavailable(error: unknown): boolean {
  return error instanceof AppError && error.code === 'database_unavailable'
}
