import { AppError } from '../../platform/app-error.ts'

export function folderNotFound(id: number): AppError {
  return new AppError('folder_not_found', `There is no folder ${id}.`)
}

export function folderOverlaps(path: string, other: string): AppError {
  const relation =
    path === other ? 'is already' : other.length < path.length ? 'lies in' : 'contains'
  const message =
    path === other
      ? `${path} is already in the library.`
      : `${path} ${relation} ${other}, which is in the library. Remove that one first, or choose another folder.`
  return new AppError('folder_overlaps', message, { details: { path, other } })
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  EACCES: 'this user may not read it',
  EPERM: 'this user may not read it',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  EIO: 'the disk reports an error',
}

/** For what the file system said about a folder that somebody named. */
export function folderUnreadable(path: string, cause: unknown): AppError {
  const code = (cause as NodeJS.ErrnoException).code ?? ''
  const reason = REASONS[code] ?? (code || 'it cannot be read')
  return new AppError('folder_unreadable', `${path} cannot be opened: ${reason}.`, { cause })
}

export function folderNotADirectory(path: string): AppError {
  return new AppError('folder_not_a_directory', `${path} is a file. Choose the folder it is in.`)
}

export function ownFolder(path: string, dataDir: string): AppError {
  return new AppError(
    'path_not_allowed',
    `${path} belongs to Safelight itself (its data is in ${dataDir}). Choose another folder.`,
  )
}
