import { readFileSync } from 'node:fs'

/**
 * When a process began, as an opaque text that changes when the pid is used again. Linux only
 * (`/proc/<pid>/stat`, field 22, clock ticks since boot); null elsewhere.
 */
export function processStart(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is the command name in brackets and may itself hold blanks and brackets.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[19] ?? null
  } catch {
    // Not Linux, or the process is gone.
    return null
  }
}

/** Whether the process that gave `started` is still alive. */
export function isSameProcess(pid: number, started: string | null): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // EPERM: alive, but another user's.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return started === null || processStart(pid) === started
}
