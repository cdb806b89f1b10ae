import { type Reader, readAt } from '../byte-source.ts'
import { addC2pa } from '../decoders/c2pa.ts'
import { addExif } from '../decoders/exif.ts'
import { addPhotoshopResources } from '../decoders/iptc.ts'
import { addXmpBytes } from '../decoders/raw-profile.ts'
import { decodeUtf8OrLatin1, trimNuls } from '../decoders/text-decoder.ts'
import { isTiff } from '../decoders/tiff.ts'
import { concatBytes, hasAscii, u16be, u8 } from './byte-fields.ts'
import {
  addText,
  addWarning,
  type ContainerDraft,
  maxTextBytes,
  readBlock,
  setSize,
  warnTruncated,
} from './container-draft.ts'
import { addExtendedXmp, type ExtendedXmpPart, parseExtendedXmpPart } from './jpeg-extended-xmp.ts'
import { addJumbfPart, type JumbfParts } from './jpeg-jumbf.ts'

/** Blocks that may be split over segments, put together at the end. */
type JpegState = {
  /** The Exif block under way: its segments without their marks. */
  exif: Uint8Array[]
  readonly extendedXmp: ExtendedXmpPart[]
  readonly photoshop: Uint8Array[]
  readonly jumbf: JumbfParts
  /** Bytes of such blocks that may still be kept. */
  budget: number
}

type SegmentHandler = (draft: ContainerDraft, bytes: Uint8Array, state: JpegState) => void

const app1 = 0xe1
const app11 = 0xeb
const app13 = 0xed
const comment = 0xfe
const startOfScan = 0xda
const endOfImage = 0xd9

const handlers: Readonly<Record<number, SegmentHandler>> = {
  [app1]: addApp1,
  [app11]: (_draft, bytes, state) => addJumbfPart(state.jumbf, bytes),
  [app13]: addApp13,
  [comment]: addComment,
}

/** Bytes of garbage between segments that are searched for the next marker. */
const maxGarbage = 4096

/** Reads the segments of a JPEG up to the scan: no metadata follows it. */
export function* readJpeg(draft: ContainerDraft): Reader<void> {
  const state: JpegState = {
    exif: [],
    extendedXmp: [],
    photoshop: [],
    jumbf: new Map(),
    budget: maxTextBytes,
  }
  let offset = 2
  for (;;) {
    const header = yield* readAt(offset, 4)
    const marker = u8(header, 1)
    if (header.length < 4) {
      if (marker !== endOfImage) warnTruncated(draft)
      break
    }
    if (header[0] !== 0xff) {
      const next = yield* findMarker(offset)
      addWarning(draft, 'malformed', 'There are stray bytes between the segments')
      if (next === undefined) break
      offset = next
    } else if (marker === 0xff) offset++
    else if (marker === startOfScan || marker === endOfImage) break
    else if (isStandalone(marker)) offset += 2
    else {
      const length = u16be(header, 2)
      yield* readSegment(draft, { offset, marker, length }, state)
      offset += 2 + Math.max(2, length)
    }
  }
  finish(draft, state)
}

/** TEM and the restart markers have no length. */
function isStandalone(marker: number): boolean {
  return marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd8)
}

function* findMarker(offset: number): Reader<number | undefined> {
  const bytes = yield* readAt(offset, maxGarbage)
  for (let at = 0; at + 1 < bytes.length; at++)
    if (bytes[at] === 0xff && u8(bytes, at + 1) >= 0xc0 && u8(bytes, at + 1) < 0xff)
      return offset + at
  return undefined
}

type Segment = { readonly offset: number; readonly marker: number; readonly length: number }

function* readSegment(draft: ContainerDraft, segment: Segment, state: JpegState): Reader<void> {
  const { offset, marker, length } = segment
  const handler = handlers[marker] ?? (isFrameHeader(marker) ? addFrameHeader : undefined)
  if (!handler || length < 2) return
  const place = { offset: offset + 4, length: length - 2, location: `jpeg:${segmentName(marker)}` }
  const bytes = yield* readBlock(draft, place)
  if (!bytes) return
  if (!isExif(bytes)) addExifBlock(draft, state)
  const isKept = keptMarkers.has(marker)
  if (isKept && bytes.length > state.budget) {
    addWarning(draft, 'text_limit', 'The block is more than is read of a file', place.location)
    return
  }
  if (isKept) state.budget -= bytes.length
  handler(draft, bytes, state)
}

/** Segments whose content may be kept until the whole block is there. */
const keptMarkers: ReadonlySet<number> = new Set([app1, app11, app13])

function segmentName(marker: number): string {
  if (marker === comment) return 'COM'
  return marker >= 0xe0 && marker <= 0xef ? `APP${marker - 0xe0}` : 'SOF'
}

/** SOF0 to SOF15 without DHT, JPG and DAC, which share the range. */
function isFrameHeader(marker: number): boolean {
  const isShared = marker === 0xc4 || marker === 0xc8 || marker === 0xcc
  return marker >= 0xc0 && marker <= 0xcf && !isShared
}

const colorModes: Readonly<Record<number, string>> = { 1: 'L', 3: 'RGB', 4: 'CMYK' }

function addFrameHeader(draft: ContainerDraft, bytes: Uint8Array): void {
  setSize(draft, u16be(bytes, 3), u16be(bytes, 1))
  draft.facts.color_mode ??= colorModes[u8(bytes, 5)] ?? null
  draft.facts.has_alpha = false
}

const xmpHeader = 'http://ns.adobe.com/xap/1.0/\0'
const extendedXmpHeader = 'http://ns.adobe.com/xmp/extension/\0'

function addApp1(draft: ContainerDraft, bytes: Uint8Array, state: JpegState): void {
  if (isExif(bytes)) collectExif(draft, bytes, state)
  else if (hasAscii(bytes, 0, xmpHeader))
    addXmpBytes(draft, 'jpeg', bytes.subarray(xmpHeader.length))
  else if (hasAscii(bytes, 0, extendedXmpHeader)) {
    const part = parseExtendedXmpPart(bytes.subarray(extendedXmpHeader.length))
    if (part) state.extendedXmp.push(part)
  }
}

const exifMark = 'Exif\0'

function isExif(bytes: Uint8Array): boolean {
  return hasAscii(bytes, 0, exifMark)
}

/**
 * A block longer than a segment goes on in the next one behind another mark (no standard says so, but
 * exiftool writes large workflows this way); a segment with a TIFF header of its own is a new block.
 */
function collectExif(draft: ContainerDraft, bytes: Uint8Array, state: JpegState): void {
  if (isTiff(bytes)) addExifBlock(draft, state)
  state.exif.push(bytes.slice(exifMark.length + 1))
}

function addExifBlock(draft: ContainerDraft, state: JpegState): void {
  if (state.exif.length > 0) addExif(draft, 'jpeg', concatBytes(state.exif))
  state.exif = []
}

/** Image resources longer than a segment go on in the next one behind a header of its own. */
function addApp13(_draft: ContainerDraft, bytes: Uint8Array, state: JpegState): void {
  if (hasAscii(bytes, 0, 'Photoshop 3.0\0')) state.photoshop.push(bytes.slice(14))
}

function addComment(draft: ContainerDraft, bytes: Uint8Array): void {
  const text = trimNuls(decodeUtf8OrLatin1(bytes))
  addText(draft, { location: 'jpeg:COM', keyword: 'Comment', text })
}

function finish(draft: ContainerDraft, state: JpegState): void {
  addExifBlock(draft, state)
  addExtendedXmp(draft, state.extendedXmp)
  if (state.photoshop.length > 0) addPhotoshopResources(draft, 'jpeg', concatBytes(state.photoshop))
  for (const parts of state.jumbf.values()) addC2pa(draft, 'jpeg', concatBytes(parts))
}
