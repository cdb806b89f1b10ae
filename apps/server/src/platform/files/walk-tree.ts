import { isUtf8 } from 'node:buffer'
import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs'
import path from 'node:path'
import { describeFault, isGone } from './file-faults.ts'
import { statFile, type FileStat } from './file-stat.ts'
import { escapeNameBytes, isForeignFolder, isHiddenName } from './file-names.ts'

export type WalkOptions = {
  /** Absolute path. */
  readonly root: string
  readonly recursive: boolean
  /** Is this path, relative to the root with `/` between its parts, to be left out? */
  readonly isExcluded?: (relativePath: string) => boolean
  /** Is a file of this name looked for? */
  readonly isWanted: (name: string) => boolean
}

export type WalkedFolder = { readonly path: string; readonly files: FileStat[] }

export type WalkProblem = {
  readonly path: string
  readonly reason: string
  /** True when a folder could not be listed: nothing is known of what is below it. */
  readonly hidesFolder: boolean
}

export type WalkStep = { folder: WalkedFolder } | { problem: WalkProblem }

/**
 * Lists a tree, one folder a step, without promises (a third of their cost). Never throws: what
 * cannot be read is a problem step and the rest goes on.
 *
 * Links: a link to a file counts as a file. Links to folders are followed after all real folders
 * have been listed, each real folder once whatever number of links lead to it, so that loops end
 * and files keep their real path where they have one below the root. A link to a folder that holds
 * the root is not followed: it would leave the tree that the user named.
 */
export function* walkTree(options: WalkOptions): Generator<WalkStep, void> {
  const walk = new TreeWalk(options)
  for (let folder = walk.next(); folder !== undefined; folder = walk.next()) {
    yield { folder: { path: folder.path, files: folder.files } }
    yield* walk.takeProblems()
  }
  yield* walk.takeProblems()
}

class TreeWalk {
  private readonly options: WalkOptions
  private readonly rootLength: number
  private readonly folders: string[]
  private readonly links: string[] = []
  private readonly visited = new Set<string>()
  private problems: WalkProblem[] = []

  constructor(options: WalkOptions) {
    this.options = options
    this.folders = [options.root]
    this.rootLength = withSeparator(options.root).length
  }

  *takeProblems(): Generator<WalkStep, void> {
    const problems = this.problems
    this.problems = []
    for (const problem of problems) yield { problem }
  }

  /** Lists the next folder that can be listed; undefined at the end. */
  next(): WalkedFolder | undefined {
    for (;;) {
      const folder = this.folders.pop() ?? this.nextLinkedFolder()
      if (folder === undefined) return undefined
      const walked = this.list(folder)
      if (walked) return walked
    }
  }

  private nextLinkedFolder(): string | undefined {
    // First in, first out: of several links to one folder the same one wins in every scan.
    for (let link = this.links.shift(); link !== undefined; link = this.links.shift()) {
      if (!this.isAboveRoot(link)) return link
      this.addProblem(link, 'link to a folder that contains the scanned one, not followed')
    }
    return undefined
  }

  private isAboveRoot(link: string): boolean {
    try {
      const target = withSeparator(realpathSync(link))
      const root = withSeparator(realpathSync(this.options.root))
      return root.startsWith(target) && root !== target
    } catch {
      return false
    }
  }

  private list(folder: string): WalkedFolder | undefined {
    try {
      const stat = statSync(folder, { bigint: true })
      const key = `${stat.dev}:${stat.ino}`
      if (this.visited.has(key)) return undefined
      this.visited.add(key)
      return this.sortEntries(folder, readdirSync(folder, { withFileTypes: true }))
    } catch (error) {
      this.addFolderFault(folder, error)
      return undefined
    }
  }

  /** A folder that has gone meanwhile is no problem, but for the root. */
  private addFolderFault(folder: string, error: unknown): void {
    if (isGone(error) && folder !== this.options.root) return
    this.problems.push({ path: folder, reason: describeFault(error), hidesFolder: true })
  }

  private sortEntries(folder: string, entries: Dirent[]): WalkedFolder {
    const walked: WalkedFolder = { path: folder, files: [] }
    const prefix = withSeparator(folder)
    const subfolders: string[] = []
    for (const entry of this.withoutBrokenNames(prefix, entries)) {
      if (entry.isFile()) this.addFile(walked, prefix, entry.name)
      else if (entry.isDirectory()) this.addFolder(subfolders, prefix, entry.name)
      else if (entry.isSymbolicLink()) this.addLink(walked, prefix, entry.name)
    }
    // The stack gives the last first.
    for (const subfolder of subfolders.sort().reverse()) this.folders.push(subfolder)
    return walked
  }

  private addFolder(list: string[], prefix: string, name: string): void {
    if (!this.options.recursive || isForeignFolder(name) || this.isExcluded(prefix + name)) return
    list.push(prefix + name)
  }

  private addFile(walked: WalkedFolder, prefix: string, name: string): void {
    if (isHiddenName(name) || !this.options.isWanted(name) || this.isExcluded(prefix + name)) return
    const file = prefix + name
    if (isTooLong(file)) return this.addProblem(file, `path is longer than ${MAX_PATH_BYTES} bytes`)
    try {
      walked.files.push(statFile(file, name))
    } catch (error) {
      if (!isGone(error)) this.addProblem(file, describeFault(error))
    }
  }

  private addLink(walked: WalkedFolder, prefix: string, name: string): void {
    if (isHiddenName(name) || this.isExcluded(prefix + name)) return
    try {
      const target = statSync(prefix + name)
      if (target.isFile()) this.addFile(walked, prefix, name)
      else if (target.isDirectory() && this.options.recursive && !isForeignFolder(name))
        this.links.push(prefix + name)
    } catch (error) {
      if (!this.options.isWanted(name)) return
      const reason = isGone(error) ? 'link to a file that does not exist' : describeFault(error)
      this.addProblem(prefix + name, reason)
    }
  }

  private isExcluded(file: string): boolean {
    const { isExcluded } = this.options
    if (!isExcluded) return false
    const relative = file.slice(this.rootLength)
    return isExcluded(path.sep === '/' ? relative : relative.replaceAll(path.sep, '/'))
  }

  private addProblem(file: string, reason: string): void {
    this.problems.push({ path: file, reason, hidesFolder: false })
  }

  /**
   * A name that is not Unicode cannot be kept as text: it is reported with escapes and left out.
   * Such names read as U+FFFD, so only folders that show one are listed a second time as bytes.
   */
  private withoutBrokenNames(prefix: string, entries: Dirent[]): Dirent[] {
    if (!entries.some(({ name }) => hasReplacement(name))) return entries
    const sound = new Set<string>()
    for (const entry of readdirSync(prefix, { encoding: 'buffer', withFileTypes: true })) {
      const name = entry.name.toString()
      if (isUtf8(entry.name) && name.isWellFormed()) sound.add(name)
      else if (entry.isDirectory() || this.options.isWanted(name))
        this.addProblem(prefix + escapeNameBytes(entry.name), 'file name is not valid UTF-8')
    }
    return entries.filter(({ name }) => sound.delete(name))
  }
}

function withSeparator(folder: string): string {
  return folder.endsWith(path.sep) ? folder : folder + path.sep
}

/** The path is a key of a B-tree, whose entries end at a third of an 8 KB page. */
const MAX_PATH_BYTES = 2600

function isTooLong(file: string): boolean {
  return file.length * 3 > MAX_PATH_BYTES && Buffer.byteLength(file) > MAX_PATH_BYTES
}

function hasReplacement(name: string): boolean {
  return name.includes('\uFFFD') || !name.isWellFormed()
}
