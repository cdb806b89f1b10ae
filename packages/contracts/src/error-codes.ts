import { z } from 'zod'

/** Every error code that leaves the program, with the HTTP status that carries it. */
export const ERROR_STATUS = {
  bad_request: 400,
  validation_failed: 400,
  query_invalid: 400,
  cursor_invalid: 400,
  unauthorized: 401,
  host_not_allowed: 403,
  origin_not_allowed: 403,
  not_found: 404,
  collection_not_found: 404,
  folder_not_found: 404,
  image_not_found: 404,
  scan_not_found: 404,
  file_missing: 404,
  method_not_allowed: 405,
  collection_exists: 409,
  folder_overlaps: 409,
  collection_not_empty: 409,
  instance_running: 409,
  address_unavailable: 409,
  database_newer: 409,
  payload_too_large: 413,
  folder_unreadable: 422,
  folder_not_a_directory: 422,
  path_not_allowed: 422,
  backup_invalid: 422,
  range_not_satisfiable: 416,
  too_many_connections: 429,
  disk_full: 507,
  database_unavailable: 503,
  database_extension_missing: 503,
  database_url_invalid: 503,
  config_invalid: 500,
  thumbnail_failed: 422,
  cancelled: 499,
  internal: 500,
} as const

export type ErrorCode = keyof typeof ERROR_STATUS

export const ERROR_CODES = Object.keys(ERROR_STATUS) as [ErrorCode, ...ErrorCode[]]

export const errorCodeSchema = z.enum(ERROR_CODES)

export const errorBodySchema = z.object({
  code: errorCodeSchema,
  /** A sentence for people: what happened, to which thing, what to do. */
  message: z.string(),
  details: z.record(z.string(), z.unknown()).optional(),
})
export type ErrorBody = z.infer<typeof errorBodySchema>

export const failureSchema = z.object({ success: z.literal(false), error: errorBodySchema })
