import { type Reader, readAt } from '../byte-source.ts'
import { addExifItem } from '../decoders/exif.ts'
import { addXmpBytes } from '../decoders/raw-profile.ts'
import { concatBytes, fourCc, u16be, u32be } from './byte-fields.ts'
import {
  addWarning,
  type ContainerDraft,
  maxTextBytes,
  readBlock,
  setSize,
  warnTruncated,
} from './container-draft.ts'
import {
  type HeifItem,
  type HeifItemLocation,
  parseItemInfo,
  parseItemLocations,
} from './heif-items.ts'
import { parseHeifProperties, type HeifProperties } from './heif-properties.ts'
import { type IsoBox, walkBoxes } from './iso-boxes.ts'

/** The parts of a `meta` box that lead to texts and sizes. */
type HeifMeta = {
  primaryItem: number
  items: readonly HeifItem[]
  locations: readonly HeifItemLocation[]
  properties: HeifProperties | undefined
  /** Where item data inside the box itself (construction method 1) begins and ends. */
  itemData: { readonly start: number; readonly end: number } | undefined
}

type PartReader = (meta: HeifMeta, bytes: Uint8Array) => void

const parts: ReadonlyMap<number, PartReader> = new Map<number, PartReader>([
  [fourCc('pitm'), (meta, bytes) => void (meta.primaryItem = parsePrimaryItem(bytes))],
  [fourCc('iinf'), (meta, bytes) => void (meta.items = parseItemInfo(bytes))],
  [fourCc('iloc'), (meta, bytes) => void (meta.locations = parseItemLocations(bytes))],
  [fourCc('iprp'), (meta, bytes) => void (meta.properties = parseHeifProperties(bytes))],
])

const idat = fourCc('idat')

/** Reads the `meta` box of AVIF and HEIF: Exif and XMP items, and the primary picture's properties. */
export function* readHeifMeta(draft: ContainerDraft, box: IsoBox): Reader<void> {
  const meta: HeifMeta = {
    primaryItem: 0,
    items: [],
    locations: [],
    properties: undefined,
    itemData: undefined,
  }
  yield* walkBoxes(box.start + 4, box.end, function* (child): Reader<void> {
    if (child.type === idat) meta.itemData = { start: child.start, end: child.end }
    const read = parts.get(child.type)
    if (!read) return
    const place = { offset: child.start, length: child.end - child.start, location: 'meta' }
    const bytes = yield* readBlock(draft, place)
    if (bytes) read(meta, bytes)
  })
  addProperties(draft, meta)
  const items = meta.items.filter((item) => metadataKind(item) !== undefined)
  for (const item of items.slice(0, maxMetadataItems)) yield* readItem(draft, meta, item)
}

function parsePrimaryItem(bytes: Uint8Array): number {
  return bytes[0] === 0 ? u16be(bytes, 4) : u32be(bytes, 4)
}

function addProperties(draft: ContainerDraft, meta: HeifMeta): void {
  const { facts } = draft
  const { properties } = meta
  if (!properties) return
  const own = properties.byItem.get(meta.primaryItem)
  if (own) {
    setSize(draft, own.width, own.height)
    // Rotation is always said here, 1 being none; Exif orientation is to be ignored (ISO 23008-12).
    facts.orientation = own.orientation
  }
  facts.has_alpha = properties.hasAlpha
  const isGray = own?.channels === 1
  facts.color_mode = (isGray ? ['L', 'LA'] : ['RGB', 'RGBA'])[properties.hasAlpha ? 1 : 0] ?? null
}

/** A file has one of each kind as a rule. */
const maxMetadataItems = 16

function metadataKind(item: HeifItem): 'exif' | 'xmp' | undefined {
  if (item.type === 'Exif') return 'exif'
  return item.type === 'mime' && item.contentType.includes('rdf+xml') ? 'xmp' : undefined
}

function* readItem(draft: ContainerDraft, meta: HeifMeta, item: HeifItem): Reader<void> {
  const { container } = draft.facts
  const bytes = yield* readItemData(draft, meta, item.id)
  if (!bytes) return
  if (metadataKind(item) === 'xmp') return addXmpBytes(draft, container, bytes)
  addExifItem(draft, container, bytes)
}

const inFile = 0
const inItemData = 1

/** Bytes of an item, its extents joined; `undefined` with a warning where they cannot be had. */
function* readItemData(
  draft: ContainerDraft,
  meta: HeifMeta,
  id: number,
): Reader<Uint8Array | undefined> {
  const location = meta.locations.find((one) => one.id === id)
  const isKnown = location && (location.method === inFile || location.method === inItemData)
  if (!isKnown) {
    addWarning(draft, 'item_missing', 'A metadata item has no place in the file')
    return undefined
  }
  const base = location.method === inItemData ? meta.itemData : { start: 0, end: draft.size }
  const joined: Uint8Array[] = []
  let total = 0
  for (const extent of location.extents) {
    const start = (base?.start ?? 0) + extent.offset
    // Length 0 means all that is there.
    const length = extent.length || (base?.end ?? 0) - start
    total += length
    if (!base || length <= 0 || start + length > base.end || total > maxTextBytes) {
      warnTruncated(draft, 'meta:iloc')
      return undefined
    }
    joined.push((yield* readAt(start, length)).slice())
  }
  return concatBytes(joined)
}
