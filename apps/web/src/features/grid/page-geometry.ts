import type { ImageSort, ImageSummary } from '@safelight/contracts/image'
import { dateKey, formatDateKey } from '../../lib/format.ts'
import type { GridSection } from '../../lib/grid-layout.ts'
import { gridWords } from './grid-words.ts'

export type Headings = 'month' | 'day' | 'none'

type Rows = readonly ImageSummary[]

/** What a section is recognised by: a month, a day, a folder, or nothing. */
export type SectionKind = 'month' | 'day' | 'folder' | null

/** Which headings a sort gives: dates while sorted by date, folders while sorted by path. */
export function sectionKind(sort: ImageSort, headings: Headings): SectionKind {
  if (headings === 'none') return null
  if (sort === 'date_desc' || sort === 'date_asc') return headings
  return sort === 'path_asc' || sort === 'path_desc' ? 'folder' : null
}

/** What the layout needs to know of the pictures. Kept the same while nothing of it changes. */
export type Geometry = {
  readonly aspects: Float32Array
  readonly sections: readonly GridSection[]
}

type ChunkGeometry = { readonly aspects: Float32Array; readonly keys: readonly string[] }

type Known = {
  readonly kind: SectionKind
  readonly chunks: readonly Rows[]
  readonly parts: readonly ChunkGeometry[]
  readonly geometry: Geometry
}

/**
 * Works out the geometry of a list chunk by chunk and remembers it: a list that grows costs its new
 * rows, and rows that change in other ways (a score) leave the geometry, and so the layout, as it is.
 */
export function createGeometer(): (chunks: readonly Rows[], kind: SectionKind) => Geometry {
  let known: Known = {
    kind: null,
    chunks: [],
    parts: [],
    geometry: { aspects: new Float32Array(0), sections: [] },
  }
  return (chunks, kind) => {
    const before = known.kind === kind ? known : { ...known, chunks: [], parts: [] }
    const parts = chunks.map((rows, index) => measure(rows, kind, before, index))
    const isSame =
      known.kind === kind &&
      parts.length === known.parts.length &&
      parts.every((part, index) => part === known.parts[index])
    known = { kind, chunks, parts, geometry: isSame ? known.geometry : join(parts, kind) }
    return known.geometry
  }
}

function measure(rows: Rows, kind: SectionKind, before: Known, index: number): ChunkGeometry {
  const last = before.parts[index]
  if (last && before.chunks[index] === rows) return last
  const part = { aspects: aspectsOf(rows), keys: kind === null ? [] : keysOf(rows, kind) }
  return last && isEqual(part, last) ? last : part
}

function isEqual(a: ChunkGeometry, b: ChunkGeometry): boolean {
  return (
    a.aspects.length === b.aspects.length &&
    a.aspects.every((aspect, index) => aspect === b.aspects[index]) &&
    a.keys.every((key, index) => key === b.keys[index])
  )
}

function join(parts: readonly ChunkGeometry[], kind: SectionKind): Geometry {
  const count = parts.reduce((sum, part) => sum + part.aspects.length, 0)
  const aspects = new Float32Array(count)
  const sections: GridSection[] = []
  let start = 0
  let last: string | null = null
  for (const part of parts) {
    aspects.set(part.aspects, start)
    for (const [index, key] of part.keys.entries()) {
      if (key !== last && kind !== null)
        sections.push({ start: start + index, label: labelOf(key, kind) })
      last = key
    }
    start += part.aspects.length
  }
  return { aspects, sections }
}

/** Width ÷ height of every picture; a picture that has not been read yet counts as a square. */
function aspectsOf(images: Rows): Float32Array {
  return Float32Array.from(images, (image) =>
    image.width && image.height ? image.width / image.height : 1,
  )
}

function keysOf(images: Rows, kind: 'month' | 'day' | 'folder'): readonly string[] {
  if (kind === 'folder') return images.map((image) => folderOf(image.path))
  return images.map((image) => {
    const date = image.created_date ?? image.modified_date
    return date === null ? '' : dateKey(date, kind)
  })
}

/** The folder part of a path, whichever slash it uses. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'), 0))
}

function labelOf(key: string, kind: 'month' | 'day' | 'folder'): string {
  if (kind === 'folder') return key
  return key === '' ? gridWords.noDate : formatDateKey(key)
}
