import { addText, type ContainerDraft, isFull } from '../containers/container-draft.ts'
import { hasAscii, u16be, u32be, u8 } from '../containers/byte-fields.ts'
import { addExif } from './exif.ts'
import { decodeLooseUtf8, decodeMarkup, decodeUtf8OrLatin1, trimNuls } from './text-decoder.ts'

/** Datasets of IIM record 2 by number (IPTC-NAA IIM 4.2); others keep their number. */
const datasetNames: Readonly<Record<number, string>> = {
  5: 'ObjectName',
  7: 'EditStatus',
  15: 'Category',
  20: 'SupplementalCategories',
  25: 'Keywords',
  40: 'SpecialInstructions',
  55: 'DateCreated',
  60: 'TimeCreated',
  65: 'OriginatingProgram',
  70: 'ProgramVersion',
  80: 'Byline',
  85: 'BylineTitle',
  90: 'City',
  92: 'Sublocation',
  95: 'State',
  101: 'Country',
  105: 'Headline',
  110: 'Credit',
  115: 'Source',
  116: 'CopyrightNotice',
  120: 'Caption',
  122: 'Writer',
}

/** Datasets of record 2 that are numbers, not text. */
const binaryDatasets: ReadonlySet<number> = new Set([0])

const maxDatasets = 5000

/** Adds each IPTC value as a text of its own, `<prefix>:IPTC:<name>` with keyword `IPTC:<name>`. */
export function addIptc(draft: ContainerDraft, prefix: string, bytes: Uint8Array): void {
  if (isFull(draft)) return
  const datasets = listDatasets(bytes)
  const isUtf8 = datasets.some(
    ({ record, dataset, value }) => record === 1 && dataset === 90 && hasAscii(value, 0, '\x1b%G'),
  )
  for (const { record, dataset, value } of datasets) {
    if (record !== 2 || binaryDatasets.has(dataset)) continue
    const name = datasetNames[dataset] ?? `2:${String(dataset).padStart(3, '0')}`
    // Declared UTF-8 may be cut inside a character by the length limits of IIM. UTF-8 is also
    // written without saying so; Latin-1 is the rest.
    const text = trimNuls(isUtf8 ? decodeLooseUtf8(value) : decodeUtf8OrLatin1(value))
    addText(draft, { location: `${prefix}:IPTC:${name}`, keyword: `IPTC:${name}`, text })
  }
}

type Dataset = { readonly record: number; readonly dataset: number; readonly value: Uint8Array }

function listDatasets(bytes: Uint8Array): Dataset[] {
  const found: Dataset[] = []
  let at = 0
  while (at + 5 <= bytes.length && bytes[at] === 0x1c && found.length < maxDatasets) {
    let length = u16be(bytes, at + 3)
    let start = at + 5
    if (length >= 0x8000) {
      // Extended dataset: the low bits say how many bytes the length takes.
      if (length !== 0x8004) break
      length = u32be(bytes, start)
      start += 4
    }
    if (start + length > bytes.length) break
    const value = bytes.subarray(start, start + length)
    found.push({ record: u8(bytes, at + 1), dataset: u8(bytes, at + 2), value })
    at = start + length
  }
  return found
}

const resourceHandlers: Readonly<
  Record<number, (draft: ContainerDraft, prefix: string, data: Uint8Array) => void>
> = {
  0x0404: addIptc,
  0x0422: addExif,
  0x0424: (draft, prefix, data) => {
    addText(draft, { location: `${prefix}:XMP`, keyword: 'XMP', text: decodeMarkup(data) })
  },
}

/** Adds the texts of Photoshop image resources (`8BIM` blocks, with or without their header). */
export function addPhotoshopResources(
  draft: ContainerDraft,
  prefix: string,
  bytes: Uint8Array,
): void {
  let at = hasAscii(bytes, 0, 'Photoshop 3.0\0') ? 14 : 0
  while (at + 12 <= bytes.length && hasAscii(bytes, at, '8BIM')) {
    const id = u16be(bytes, at + 4)
    // Pascal string, padded so that the length byte and the name are even together.
    const nameLength = 1 + u8(bytes, at + 6)
    const sizeAt = at + 6 + nameLength + (nameLength % 2)
    const size = u32be(bytes, sizeAt)
    const start = sizeAt + 4
    resourceHandlers[id]?.(draft, prefix, bytes.subarray(start, start + size))
    at = start + size + (size % 2)
  }
}
