import type { Dirent } from 'node:fs'
import { opendir, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import path from 'node:path'
import { resolveFolder } from './resolve-folder.ts'
import { isMediaName } from '../metadata/media-names.ts'
import { isWithin } from './path-prefix.ts'
import { GENERATOR_FOLDERS, listSearchPlaces } from './generator-folders.ts'

export type BrowsedFolder = {
  name: string
  path: string
  readable: boolean
  media_count: number | null
}

export type Browsed = {
  path: string
  parent: string | null
  folders: BrowsedFolder[]
  media_count: number
}

export type Suggestion = {
  tool: string
  path: string
  media_count: number
  already_added: boolean
}

export type BrowseService = {
  /** The folders inside one folder of this machine (the home folder when none is named). */
  browse(folder?: string): Promise<Browsed>
  /** Output folders of known generators that exist and hold something. */
  suggest(): Promise<Suggestion[]>
}

export type BrowseDeps = {
  listRootPaths: () => Promise<string[]>
  /** Where programs are usually installed; from `listSearchPlaces` unless a test says otherwise. */
  searchPlaces?: readonly string[]
}

/** Counting stops here; the page shows "1,000+". */
const MAX_MEDIA_COUNT = 1000

/** A folder of a hundred thousand text files is not worth a longer look. */
const MAX_ENTRIES = 20_000
const MAX_SUGGESTION_DEPTH = 3

/** A look at this machine's disks, for choosing folders; never follows links. */
export function createBrowseService(deps: BrowseDeps): BrowseService {
  return {
    async browse(input) {
      const folder = await resolveFolder(input || homedir())
      const { folders, media } = await readFolder(folder)
      const parent = path.dirname(folder)
      return {
        path: folder,
        parent: parent === folder ? null : parent,
        folders: await Promise.all(folders.map((name) => describe(path.join(folder, name)))),
        media_count: media,
      }
    },
    async suggest() {
      const roots = await deps.listRootPaths()
      const places = deps.searchPlaces ?? listSearchPlaces()
      const found: Suggestion[] = []
      for (const { tool, folder } of await findGeneratorFolders(places)) {
        const media_count = await countDeep(folder, MAX_SUGGESTION_DEPTH)
        const already_added = roots.some((root) => isWithin(folder, root))
        found.push({ tool, path: folder, media_count, already_added })
      }
      return found
        .filter((item) => item.media_count > 0)
        .sort((a, b) => b.media_count - a.media_count)
    },
  }
}

async function findGeneratorFolders(
  places: readonly string[],
): Promise<{ tool: string; folder: string }[]> {
  const candidates = places.flatMap((place) =>
    GENERATOR_FOLDERS.map(({ tool, folder }) => ({ tool, folder: path.join(place, folder) })),
  )
  const existing = await Promise.all(
    candidates.map(async (candidate) => {
      const isFolder = await stat(candidate.folder).then(
        (stats) => stats.isDirectory(),
        () => false,
      )
      return isFolder ? candidate : undefined
    }),
  )
  const byPath = new Map(existing.flatMap((item) => (item ? [[item.folder, item]] : [])))
  return [...byPath.values()]
}

async function describe(folder: string): Promise<BrowsedFolder> {
  const name = path.basename(folder)
  try {
    return { name, path: folder, readable: true, media_count: (await readFolder(folder)).media }
  } catch {
    // Shown as a folder that cannot be opened; choosing it says why.
    return { name, path: folder, readable: false, media_count: null }
  }
}

/** Names of visible sub-folders and the number of media files, both as far as the limits go. */
async function readFolder(folder: string): Promise<{ folders: string[]; media: number }> {
  const folders: string[] = []
  let media = 0
  let entries = 0
  for await (const entry of await opendir(folder, { bufferSize: 256 })) {
    if (isVisibleFolder(entry)) folders.push(entry.name)
    else if (entry.isFile() && isMediaName(entry.name)) media = Math.min(media + 1, MAX_MEDIA_COUNT)
    if (++entries >= MAX_ENTRIES) break
  }
  return { folders: folders.sort((a, b) => a.localeCompare(b)), media }
}

async function countDeep(folder: string, depth: number): Promise<number> {
  const { folders, media } = await readFolder(folder).catch(() => ({ folders: [], media: 0 }))
  let total = media
  for (const name of depth > 0 ? folders : []) {
    if (total >= MAX_MEDIA_COUNT) break
    total += await countDeep(path.join(folder, name), depth - 1)
  }
  return Math.min(total, MAX_MEDIA_COUNT)
}

/** A name that is not UTF-8 was decoded with U+FFFD and could not be opened again. */
function isVisibleFolder(entry: Dirent): boolean {
  return entry.isDirectory() && !entry.name.startsWith('.') && !entry.name.includes('\ufffd')
}
