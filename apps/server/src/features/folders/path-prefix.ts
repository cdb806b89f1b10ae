import path from 'node:path'

/** Path rules of one operating system; `path` itself, or the other flavour in tests. */
export type PathRules = Pick<typeof path, 'sep' | 'dirname'>

/** Whether `inner` is `outer` or lies below it, component by component; `_` and `%` are plain letters. */
export function isWithin(inner: string, outer: string, rules: PathRules = path): boolean {
  return inner === outer || inner.startsWith(withSeparator(outer, rules))
}

/** The folder itself and all above it, nearest first. */
export function listSelfAndAncestors(folder: string, rules: PathRules = path): string[] {
  const folders = [folder]
  for (let at = rules.dirname(folder); at !== folders.at(-1); at = rules.dirname(at))
    folders.push(at)
  return folders
}

/** `folder` with its closing separator (a file system's root has one already). */
export function withSeparator(folder: string, rules: PathRules = path): string {
  return folder.endsWith(rules.sep) ? folder : folder + rules.sep
}
