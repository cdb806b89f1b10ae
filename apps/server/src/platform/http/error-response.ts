import { randomUUID } from 'node:crypto'
import { ERROR_STATUS, type ErrorBody } from '@safelight/contracts/error-codes'
import { AppError } from '../app-error.ts'
import type { Log } from '../log.ts'
import { jsonResponse } from './json-response.ts'

/**
 * The one translator from thrown errors to HTTP. An `AppError` keeps its code and message; anything
 * else is ours, is logged under an id, and tells the caller only that id.
 */
export function errorResponse(error: unknown, log: Log): Response {
  if (error instanceof AppError) {
    if (ERROR_STATUS[error.code] >= 500) log.error('request failed', { code: error.code, error })
    return failure(error.code, error.message, error.details)
  }
  const errorId = randomUUID().slice(0, 8)
  log.error('unexpected error', { error_id: errorId, error })
  return failure(
    'internal',
    `Something went wrong inside Safelight. The log names it under ${errorId}.`,
    { error_id: errorId },
  )
}

function failure(
  code: ErrorBody['code'],
  message: string,
  details: Readonly<Record<string, unknown>> | undefined,
): Response {
  const error: ErrorBody = { code, message, ...(details ? { details: { ...details } } : {}) }
  return jsonResponse({ success: false, error }, { status: ERROR_STATUS[code] })
}
