import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { MetadataText } from '@safelight/core/metadata/metadata-types'
import { readMediaFile } from './read-media-file.ts'

/** Larger files of these names are not sidecars of a picture. */
const MAX_SIDECAR_BYTES = 4 * 1024 * 1024

/** What may lie beside `name.ext`, and under which keyword its text is handed on. */
const COMPANIONS: readonly {
  fileName: (file: path.ParsedPath) => string
  keyword: string
  /** Only where no other picture shares the stem: then it is not clear whose it is. */
  unambiguous?: true
}[] = [
  { fileName: ({ base }) => `${base}.xmp`, keyword: 'XMP' },
  { fileName: ({ name }) => `${name}.xmp`, keyword: 'XMP', unambiguous: true },
  { fileName: ({ name }) => `${name}.swarm.json`, keyword: 'parameters' },
  { fileName: ({ base }) => `${base}.json`, keyword: 'parameters' },
  { fileName: ({ name }) => `${name}.json`, keyword: 'parameters', unambiguous: true },
  { fileName: ({ name }) => `${name}.txt`, keyword: 'parameters', unambiguous: true },
]

const VIDEO_EXTENSIONS = new Set(['.mp4', '.webm', '.mkv', '.mov', '.m4v', '.gif', '.webp'])

/** File names of one folder; `stems` counts the pictures that share a name without extension. */
export type FolderNames = {
  readonly names: ReadonlySet<string>
  readonly mediaStems: ReadonlyMap<string, number>
}

/**
 * Texts of the files that generators write beside a picture (A1111 `.txt`, SwarmUI `.swarm.json`,
 * XMP, the first-frame PNG beside a video). Locations begin with `sidecar:<file name>`. A sidecar
 * that cannot be read is left out: it is a hint, not the picture.
 */
export function readSidecars(filePath: string, folder: FolderNames): MetadataText[] {
  const file = path.parse(filePath)
  const shared = (folder.mediaStems.get(file.name) ?? 0) > 1
  const texts: MetadataText[] = []
  for (const { fileName, keyword, unambiguous } of COMPANIONS) {
    const name = fileName(file)
    if (!folder.names.has(name) || (unambiguous && shared)) continue
    const text = readSmallText(path.join(file.dir, name))
    if (text !== undefined) texts.push({ location: `sidecar:${name}`, keyword, text })
  }
  return [...texts, ...readFirstFrame(file, folder)]
}

/** VideoHelperSuite saves `name.png` with the whole metadata beside `name.mp4`. */
function readFirstFrame(file: path.ParsedPath, folder: FolderNames): MetadataText[] {
  const name = `${file.name}.png`
  if (!VIDEO_EXTENSIONS.has(file.ext.toLowerCase()) || !folder.names.has(name)) return []
  try {
    const { container } = readMediaFile(path.join(file.dir, name))
    return container.texts.map((text) => ({
      ...text,
      location: `sidecar:${name}:${text.location}`,
    }))
  } catch {
    // A hint that cannot be read changes nothing about the video itself.
    return []
  }
}

function readSmallText(sidecarPath: string): string | undefined {
  try {
    const stat = statSync(sidecarPath)
    if (!stat.isFile() || stat.size > MAX_SIDECAR_BYTES) return undefined
    return readFileSync(sidecarPath, 'utf8')
  } catch {
    // Vanished or unreadable: as if it were not there.
    return undefined
  }
}

/** Lists a folder for {@link readSidecars}; an unreadable folder has no names. */
export function listFolderNames(
  folderPath: string,
  isMedia: (fileName: string) => boolean,
): FolderNames {
  const names = new Set<string>()
  const mediaStems = new Map<string, number>()
  try {
    for (const name of readdirSync(folderPath)) {
      names.add(name)
      if (!isMedia(name)) continue
      const stem = path.parse(name).name
      mediaStems.set(stem, (mediaStems.get(stem) ?? 0) + 1)
    }
  } catch {
    // The picture itself may still be readable by its own path.
  }
  return { names, mediaStems }
}
