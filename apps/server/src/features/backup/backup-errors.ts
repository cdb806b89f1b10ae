import { AppError } from '../../platform/app-error.ts'

export function backupInvalid(file: string, reason: string, cause?: unknown): AppError {
  return new AppError(
    'backup_invalid',
    `${file} cannot be restored: ${reason}. Nothing was changed.`,
    { cause },
  )
}

export function backupExists(file: string, cause?: unknown): AppError {
  return new AppError('path_not_allowed', `${file} exists already. Choose another name.`, { cause })
}

export function backupPathNotAllowed(file: string, reason: string): AppError {
  return new AppError('path_not_allowed', `${file} cannot be written: ${reason}.`)
}

export function backupNewer(file: string): AppError {
  return new AppError(
    'database_newer',
    `${file} was written by a newer Safelight. Update Safelight to restore it; nothing was changed.`,
  )
}

export function targetNotEmpty(): AppError {
  return new AppError(
    'bad_request',
    'The database that DATABASE_URL names holds a library already. Create an empty database, point DATABASE_URL to it, and restore again.',
  )
}
