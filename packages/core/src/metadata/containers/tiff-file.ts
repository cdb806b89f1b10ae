import { type Reader, readAt } from '../byte-source.ts'
import { addExifTag, isExifTextTag } from '../decoders/exif.ts'
import { addIptc, addPhotoshopResources } from '../decoders/iptc.ts'
import { addXmpBytes } from '../decoders/raw-profile.ts'
import {
  maxIfdEntries,
  type TiffByteOrder,
  tiffByteOrder,
  type TiffIfd,
  tiffNumber,
  type TiffTag,
  tiffU16,
  tiffU32,
  tiffValueSize,
} from '../decoders/tiff.ts'
import { type ContainerDraft, readBlock, setSize, warnTruncated } from './container-draft.ts'

const tags = {
  width: 0x0100,
  height: 0x0101,
  photometric: 0x0106,
  samplesPerPixel: 0x0115,
  extraSamples: 0x0152,
  xmp: 0x02bc,
  iptc: 0x83bb,
  photoshop: 0x8649,
  exifIfd: 0x8769,
}

const wanted: ReadonlySet<number> = new Set(Object.values(tags))

type Directory = { readonly order: TiffByteOrder; readonly ifd: TiffIfd; readonly offset: number }

/** Reads the first directory of a TIFF file and its Exif directory by seeking from value to value. */
export function* readTiffFile(draft: ContainerDraft): Reader<void> {
  const header = yield* readAt(0, 8)
  const order = tiffByteOrder(header)
  if (!order) return
  const offset = tiffU32(header, 4, order)
  const numbers = yield* readDirectory(draft, { order, ifd: 'IFD0', offset })
  addSize(draft, numbers)
  const exif = numbers.get(tags.exifIfd)
  if (exif && exif !== offset) yield* readDirectory(draft, { order, ifd: 'ExifIFD', offset: exif })
}

/** Adds the texts of a directory; gives the first number of each of the wanted tags. */
function* readDirectory(draft: ContainerDraft, directory: Directory): Reader<Map<number, number>> {
  const { order, ifd, offset } = directory
  const numbers = new Map<number, number>()
  const count = tiffU16(yield* readAt(offset, 2), 0, order)
  const entries = (yield* readAt(offset + 2, Math.min(count, maxIfdEntries) * 12)).slice()
  if (entries.length < count * 12) warnTruncated(draft, `tiff:Exif:${ifd}`)
  for (let at = 0; at + 12 <= entries.length; at += 12) {
    const number = tiffU16(entries, at, order)
    const type = tiffU16(entries, at + 2, order)
    const size = tiffValueSize(type, tiffU32(entries, at + 4, order))
    if (size === undefined || !(wanted.has(number) || isExifTextTag(number, type))) continue
    const bytes =
      size <= 4
        ? entries.subarray(at + 8, at + 8 + size)
        : yield* readBlock(draft, {
            offset: tiffU32(entries, at + 8, order),
            length: size,
            location: `tiff:Exif:${ifd}`,
          })
    if (!bytes) continue
    const tag: TiffTag = { ifd, tag: number, type, bytes, order }
    addTag(draft, tag)
    if (wanted.has(number)) numbers.set(number, tiffNumber(tag) ?? 0)
  }
  return numbers
}

function addTag(draft: ContainerDraft, tag: TiffTag): void {
  if (tag.tag === tags.xmp) addXmpBytes(draft, 'tiff', tag.bytes)
  else if (tag.tag === tags.iptc) addIptc(draft, 'tiff', tag.bytes)
  else if (tag.tag === tags.photoshop) addPhotoshopResources(draft, 'tiff', tag.bytes)
  else if (isExifTextTag(tag.tag, tag.type)) addExifTag(draft, 'tiff', tag)
}

/** Photometric interpretation: 0 and 1 grey, 2 RGB, 3 palette, 5 CMYK, 6 YCbCr. */
const colorModes: Readonly<Record<number, string>> = {
  0: 'L',
  1: 'L',
  2: 'RGB',
  3: 'P',
  5: 'CMYK',
  6: 'RGB',
}

/** Kinds of extra samples that are alpha: associated and unassociated. */
const alphaSamples: ReadonlySet<number> = new Set([1, 2])

function addSize(draft: ContainerDraft, numbers: ReadonlyMap<number, number>): void {
  const { facts } = draft
  setSize(draft, numbers.get(tags.width) ?? 0, numbers.get(tags.height) ?? 0)
  const mode = colorModes[numbers.get(tags.photometric) ?? -1]
  const hasAlpha = alphaSamples.has(numbers.get(tags.extraSamples) ?? 0)
  facts.has_alpha = hasAlpha
  if (mode) facts.color_mode = hasAlpha && (mode === 'RGB' || mode === 'L') ? `${mode}A` : mode
}
