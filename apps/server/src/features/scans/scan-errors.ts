import { AppError } from '../../platform/app-error.ts'

export function scanNotFound(id: number): AppError {
  return new AppError('scan_not_found', `There is no scan ${id}.`)
}

/** The folder of a scan cannot be listed or is suddenly empty, so nothing is concluded from it. */
export function folderAway(path: string, reason: string): AppError {
  return new AppError(
    'folder_unreadable',
    `${path} cannot be read: ${reason}. Nothing was changed. Connect its disk or share, or allow ` +
      'this user to read it, and scan again.',
    { details: { path } },
  )
}

export function scanCancelled(): AppError {
  return new AppError('cancelled', 'The scan was cancelled.')
}
