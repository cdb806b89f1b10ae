/** The system's word for a fault (`ENOENT` …), or undefined when it is none of the system's. */
export function faultCode(error: unknown): string | undefined {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined
  return typeof code === 'string' ? code : undefined
}

/** Nothing is there any more (or a folder of its path has become a file). */
export function isGone(error: unknown): boolean {
  return isGoneCode(faultCode(error))
}

export function isGoneCode(code: string | undefined): boolean {
  return code === 'ENOENT' || code === 'ENOTDIR'
}

/** The disk or the quota is full, or the disk is read-only: waiting may help, trying again not. */
export function isDiskFull(error: unknown): boolean {
  const code = faultCode(error)
  return code === 'ENOSPC' || code === 'EDQUOT' || code === 'EROFS'
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'does not exist',
  ENOTDIR: 'not a folder',
  ELOOP: 'links lead in a circle',
  ENAMETOOLONG: 'path is too long for the file system',
  EIO: 'the disk reports a read error',
  ESTALE: 'the network share has gone away',
  ENOTCONN: 'the network share is not connected',
  EHOSTDOWN: 'the network share does not answer',
  ETIMEDOUT: 'the network share does not answer',
  EBUSY: 'in use by another program',
  EMFILE: 'too many open files',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the disk is read-only',
}

/** A few words for people, without the path. */
export function describeFault(error: unknown): string {
  const code = faultCode(error)
  if (code === undefined) return error instanceof Error ? error.message : String(error)
  return REASONS[code] ?? code
}
