import { opendir, realpath, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import path from 'node:path'
import { folderNotADirectory, folderUnreadable } from './folder-errors.ts'

/**
 * The real path of a folder that somebody named: absolute, links resolved, in the spelling of the
 * disk. Throws `folder_unreadable` or `folder_not_a_directory`.
 */
export async function resolveFolder(input: string): Promise<string> {
  const absolute = path.resolve(expandHome(input.trim()))
  try {
    const real = await realpath(absolute)
    if (!(await stat(real)).isDirectory()) throw folderNotADirectory(real)
    await (await opendir(real)).close()
    return real
  } catch (error) {
    throw (error as NodeJS.ErrnoException).syscall ? folderUnreadable(absolute, error) : error
  }
}

function expandHome(input: string): string {
  return input === '~' || /^~[/\\]/.test(input) ? path.join(homedir(), input.slice(1)) : input
}
