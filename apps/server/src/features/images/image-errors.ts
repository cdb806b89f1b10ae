import { AppError } from '../../platform/app-error.ts'
import { describeFault, isGone } from '../../platform/files/file-faults.ts'

export function imageNotFound(id: number): AppError {
  return new AppError('image_not_found', `There is no image ${id}.`)
}

/** For a file that is not there, or that cannot be opened. */
export function fileMissing(path: string, cause?: unknown): AppError {
  const message =
    cause === undefined || isGone(cause)
      ? `${path} is not there. Connect its disk, or scan its folder.`
      : `${path} cannot be opened: ${describeFault(cause)}.`
  return new AppError('file_missing', message, { cause })
}
