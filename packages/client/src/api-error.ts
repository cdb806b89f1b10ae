import type { ErrorCode } from '@safelight/contracts/error-codes'

/** A refusal by the server, or no answer at all (`unreachable`, status 0). */
export class ApiError extends Error {
  readonly code: ErrorCode | 'unreachable'
  readonly status: number
  readonly details: Readonly<Record<string, unknown>> | undefined

  constructor(fields: {
    code: ErrorCode | 'unreachable'
    status: number
    message: string
    details?: Record<string, unknown> | undefined
    cause?: unknown
  }) {
    super(fields.message, fields.cause === undefined ? {} : { cause: fields.cause })
    this.name = 'ApiError'
    this.code = fields.code
    this.status = fields.status
    this.details = fields.details
  }
}
