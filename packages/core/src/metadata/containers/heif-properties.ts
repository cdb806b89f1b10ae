import { asciiAt, fourCc, u16be, u32be, u8 } from './byte-fields.ts'
import { type InnerBox, listInnerBoxes } from './iso-boxes.ts'

export type HeifItemProperties = {
  width: number
  height: number
  /** Exif orientation that does the same as `irot` and `imir`. */
  orientation: number
  /** Colour channels, 0 when unknown. */
  channels: number
}

export type HeifProperties = {
  readonly byItem: ReadonlyMap<number, HeifItemProperties>
  /** An auxiliary picture holds an alpha plane. */
  readonly hasAlpha: boolean
}

const types = {
  ipco: fourCc('ipco'),
  ipma: fourCc('ipma'),
  ispe: fourCc('ispe'),
  clap: fourCc('clap'),
  irot: fourCc('irot'),
  imir: fourCc('imir'),
  pixi: fourCc('pixi'),
  auxC: fourCc('auxC'),
}

/** Reads an `iprp` box: the list of properties and which item has which (ISO 23008-12, 9.3). */
export function parseHeifProperties(bytes: Uint8Array): HeifProperties {
  const boxes = listInnerBoxes(bytes)
  const properties = boxes
    .filter((box) => box.type === types.ipco)
    .flatMap((box) => listInnerBoxes(box.bytes))
  const byItem = new Map<number, HeifItemProperties>()
  for (const box of boxes) {
    if (box.type !== types.ipma) continue
    for (const [item, indexes] of parseAssociations(box.bytes))
      byItem.set(item, applyProperties(indexes.map((index) => properties[index - 1])))
  }
  const hasAlpha = properties.some(isAlphaProperty)
  return { byItem, hasAlpha }
}

/** The type is a URN: `urn:mpeg:mpegB:cicp:systems:auxiliary:alpha`, or `…:auxid:1` in HEVC. */
function isAlphaProperty(box: InnerBox): boolean {
  if (box.type !== types.auxC) return false
  const urn = asciiAt(box.bytes, 4, 100)
  return urn.includes(':alpha') || urn.includes('auxid:1')
}

const maxItems = 20_000

/** Version and flags; flag 1: indexes of 15 bits; version 1: item ids of 32 bits. */
function parseAssociations(bytes: Uint8Array): Map<number, number[]> {
  const isLongId = u8(bytes, 0) >= 1
  const isLongIndex = (u8(bytes, 3) & 1) === 1
  const count = Math.min(u32be(bytes, 4), maxItems)
  const associations = new Map<number, number[]>()
  let at = 8
  for (let item = 0; item < count && at < bytes.length; item++) {
    const id = isLongId ? u32be(bytes, at) : u16be(bytes, at)
    at += isLongId ? 4 : 2
    const indexes: number[] = []
    const own = u8(bytes, at++)
    for (let index = 0; index < own; index++) {
      indexes.push(isLongIndex ? u16be(bytes, at) & 0x7fff : u8(bytes, at) & 0x7f)
      at += isLongIndex ? 2 : 1
    }
    associations.set(id, indexes)
  }
  return associations
}

/** Exif orientations by quarter turns anticlockwise, plain and mirrored first (imir axis 1). */
const rotations = [1, 8, 3, 6]
const mirroredRotations = [2, 7, 4, 5]

function applyProperties(boxes: readonly (InnerBox | undefined)[]): HeifItemProperties {
  const result: HeifItemProperties = { width: 0, height: 0, orientation: 1, channels: 0 }
  let turns = 0
  let mirror = -1
  for (const box of boxes) {
    if (box?.type === types.ispe) {
      result.width = u32be(box.bytes, 4)
      result.height = u32be(box.bytes, 8)
    } else if (box?.type === types.clap) applyCleanAperture(result, box.bytes)
    else if (box?.type === types.pixi) result.channels = u8(box.bytes, 4)
    else if (box?.type === types.irot) turns = u8(box.bytes, 0) & 3
    else if (box?.type === types.imir) mirror = u8(box.bytes, 0) & 1
  }
  if (mirror < 0) result.orientation = rotations[turns] ?? 1
  // Mirroring at the other axis is the same with half a turn more.
  else result.orientation = mirroredRotations[(turns + (mirror === 0 ? 2 : 0)) & 3] ?? 1
  return result
}

/**
 * Width and height as fractions come first: the part of the coded picture that is shown. Encoders
 * write it where the codec needs even sides, or at least 64 pixels.
 */
function applyCleanAperture(result: HeifItemProperties, bytes: Uint8Array): void {
  const width = Math.round(u32be(bytes, 0) / u32be(bytes, 4))
  const height = Math.round(u32be(bytes, 8) / u32be(bytes, 12))
  const isInside = width > 0 && height > 0 && width <= result.width && height <= result.height
  if (isInside) Object.assign(result, { width, height })
}
