import { readdir } from 'node:fs/promises'
import { AppError } from '../../platform/app-error.ts'
import { describeFault } from '../../platform/files/file-faults.ts'

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

/** Throws `folder_unreadable` when the folder cannot be listed or has nothing in it, as an unmounted disk. */
export async function assertFolderPresent(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: unknown) => {
    throw folderAway(folder, describeFault(error))
  })
  if (names.length === 0) throw folderAway(folder, 'it is suddenly empty')
}
