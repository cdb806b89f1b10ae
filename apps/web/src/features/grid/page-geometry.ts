import type { ImageSort, ImageSummary } from '@safelight/contracts/image'
import type { GridSection } from '../../lib/grid-layout.ts'
import { dateKey, formatDateKey } from '../../lib/format.ts'

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

/** Width ÷ height of every picture; a picture that has not been read yet counts as a square. */
export function aspectsOf(images: Rows): Float32Array {
  const aspects = new Float32Array(images.length)
  for (let index = 0; index < images.length; index++) {
    const image = images[index]
    aspects[index] = image?.width && image.height ? image.width / image.height : 1
  }
  return aspects
}

// Keys are remembered by row, so that a list that grows works out only its new rows.
const remembered: Record<'month' | 'day' | 'folder', WeakMap<ImageSummary, string>> = {
  month: new WeakMap(),
  day: new WeakMap(),
  folder: new WeakMap(),
}

function sectionKeyOf(image: ImageSummary, kind: 'month' | 'day' | 'folder'): string {
  const known = remembered[kind].get(image)
  if (known !== undefined) return known
  const key = kind === 'folder' ? folderOf(image.path) : dayOf(image, kind)
  remembered[kind].set(image, key)
  return key
}

function dayOf(image: ImageSummary, unit: 'month' | 'day'): string {
  const date = image.created_date ?? image.modified_date
  return date === null ? '' : dateKey(date, unit)
}

/** The folder part of a path, whichever slash it uses. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'), 0))
}

/** Where the headings of a list stand. */
export function sectionsOf(images: Rows, kind: SectionKind): readonly GridSection[] {
  if (kind === null) return []
  const sections: GridSection[] = []
  let last: string | null = null
  for (let index = 0; index < images.length; index++) {
    const image = images[index]
    const key: string = image ? sectionKeyOf(image, kind) : ''
    if (key !== last) sections.push({ start: index, label: labelOf(key, kind) })
    last = key
  }
  return sections
}

function labelOf(key: string, kind: 'month' | 'day' | 'folder'): string {
  if (kind === 'folder') return key
  return key === '' ? 'Without a date' : formatDateKey(key)
}
