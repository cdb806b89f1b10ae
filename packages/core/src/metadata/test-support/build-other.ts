import { be, bytesOf, le, type Piece, utf8 } from './bytes.ts'
import { box } from './build-iso.ts'
import { asciiTag, type TagSpec } from './build-tiff.ts'

type Tags = Readonly<Record<string, string>>

export function buildGlb(extras: Tags): Uint8Array<ArrayBuffer> {
  const json = utf8(JSON.stringify({ scenes: [{ nodes: [0] }], asset: { version: '2.0', extras } }))
  const total = 12 + 8 + json.length
  return bytesOf('glTF', le(2, 4), le(total, 4), le(json.length, 4), 'JSON', json)
}

export function buildSafetensors(metadata: Tags): Uint8Array<ArrayBuffer> {
  const tensor = { dtype: 'F32', shape: [1], data_offsets: [0, 4] }
  const json = utf8(JSON.stringify({ a: tensor, __metadata__: metadata, b: tensor }))
  return bytesOf(le(json.length, 8), json, new Uint8Array(4))
}

export function buildSvg(metadata: string): Uint8Array<ArrayBuffer> {
  const text = `<?xml version="1.0"?>\n<!-- drawn -->\n<svg xmlns="http://www.w3.org/2000/svg" width="120" height="80px" viewBox="0 0 60 40"><metadata>${metadata}</metadata><path d="M0 0"/></svg>`
  return bytesOf(utf8(text))
}

/** OpenEXR with string attributes and channels A, B, G, R of 100 × 50 pixels. */
export function buildExr(attributes: Tags): Uint8Array<ArrayBuffer> {
  const channels = bytesOf(...['A', 'B', 'G', 'R'].map((name) => bytesOf(name, 0, be(0, 16))), 0)
  return bytesOf(
    [0x76, 0x2f, 0x31, 0x01, 2, 0, 0, 0],
    exrAttribute('channels', 'chlist', channels),
    exrAttribute('dataWindow', 'box2i', bytesOf(le(0, 8), le(99, 4), le(49, 4))),
    ...Object.entries(attributes).map(([name, text]) => exrAttribute(name, 'string', utf8(text))),
    0,
  )
}

function exrAttribute(name: string, type: string, value: Uint8Array): Uint8Array {
  return bytesOf(name, 0, type, 0, le(value.length, 4), value)
}

export function buildBmp(width: number, height: number): Uint8Array<ArrayBuffer> {
  return bytesOf(
    'BM',
    le(100, 4),
    be(0, 4),
    le(54, 4),
    le(40, 4),
    le(width, 4),
    le(height >>> 0, 4),
    new Uint8Array(60),
  )
}

/** Tags of a TIFF file of 40 × 30 RGB pixels besides its texts. */
export function tiffPictureTags(texts: readonly TagSpec[] = [asciiTag(0x010e, 'a')]): TagSpec[] {
  return [
    { tag: 0x0100, type: 4, value: be(40, 4) },
    { tag: 0x0101, type: 4, value: be(30, 4) },
    { tag: 0x0106, type: 3, value: be(2, 2) },
    ...texts,
  ]
}

export const jxlSignature = bytesOf([0, 0, 0, 0x0c], 'JXL ', [0x0d, 0x0a, 0x87, 0x0a])

/**
 * Start of a codestream: small size (multiples of 8), all of the image metadata default.
 * Bits, lowest first: 1, height/8−1 (5), ratio 0 (3), width/8−1 (5), 1.
 */
export function jxlCodestream(width: number, height: number): Uint8Array {
  const bits = 1 | ((height / 8 - 1) << 1) | ((width / 8 - 1) << 9) | (1 << 14)
  return bytesOf(0xff, 0x0a, le(bits, 4))
}

export function buildJxl(boxes: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return bytesOf(
    jxlSignature,
    box('ftyp', 'jxl ', be(0, 4), 'jxl '),
    ...boxes,
    box('jxlc', jxlCodestream(64, 32)),
  )
}

/** A value in CBOR: texts, arrays and maps. */
export type CborSpec = string | number | readonly CborSpec[] | { readonly [key: string]: CborSpec }

export function cbor(value: CborSpec): Uint8Array {
  if (typeof value === 'number') return cborHead(0, value)
  if (typeof value === 'string') return bytesOf(cborHead(3, utf8(value).length), utf8(value))
  if (Array.isArray(value))
    return bytesOf(cborHead(4, value.length), ...(value as CborSpec[]).map(cbor))
  const entries = Object.entries(value)
  const body = entries.flatMap(([key, item]) => [cbor(key), cbor(item)])
  return bytesOf(cborHead(5, entries.length), ...body)
}

function cborHead(major: number, argument: number): Uint8Array {
  if (argument < 24) return Uint8Array.of((major << 5) | argument)
  return bytesOf((major << 5) | 25, be(argument, 2))
}

export function jumbfBox(label: string, ...content: readonly Piece[]): Uint8Array {
  return box('jumb', box('jumd', new Uint8Array(16), 3, label, 0), ...content)
}

/** A manifest store with one claim and one action. */
export function buildC2pa(claim: CborSpec, actions: CborSpec): Uint8Array {
  const assertions = jumbfBox(
    'c2pa.assertions',
    jumbfBox('c2pa.actions.v2', box('cbor', cbor(actions))),
  )
  return jumbfBox(
    'c2pa',
    jumbfBox('urn:uuid:1', assertions, jumbfBox('c2pa.claim', box('cbor', cbor(claim)))),
  )
}
