import { be, bytesOf, type Piece, utf8 } from './bytes.ts'

export function box(type: string, ...content: readonly Piece[]): Uint8Array {
  const body = bytesOf(...content)
  return bytesOf(be(body.length + 8, 4), type, body)
}

export function fullBox(type: string, flags: number, ...content: readonly Piece[]): Uint8Array {
  return box(type, 0, be(flags, 3), ...content)
}

/** The same with a 64-bit size. */
export function largeBox(type: string, ...content: readonly Piece[]): Uint8Array {
  const body = bytesOf(...content)
  return bytesOf(be(1, 4), type, be(body.length + 16, 8), body)
}

export function ftyp(brand: string): Uint8Array {
  return box('ftyp', brand, be(512, 4), brand, 'iso2')
}

export function dataBox(text: Piece, type = 1): Uint8Array {
  return box('data', be(type, 4), be(0, 4), text)
}

const mdtaHandler = fullBox('hdlr', 0, be(0, 4), 'mdta', be(0, 12), 0)

/** Content of `meta` with `keys` and `ilst`, without the version field of a FullBox. */
export function mdtaMeta(tags: Readonly<Record<string, string>>): Uint8Array {
  const names = Object.keys(tags)
  const keys = names.map((name) => bytesOf(be(utf8(name).length + 8, 4), 'mdta', utf8(name)))
  const items = names.map((name, index) => {
    const item = dataBox(utf8(tags[name] ?? ''))
    return bytesOf(be(item.length + 8, 4), be(index + 1, 4), item)
  })
  return bytesOf(
    mdtaHandler,
    fullBox('keys', 0, be(names.length, 4), ...keys),
    box('ilst', ...items),
  )
}

export type TrackSpec = {
  readonly width?: number
  readonly height?: number
  readonly frames?: number
  readonly timescale?: number
  /** Units of the timescale per frame. */
  readonly delta?: number
  readonly handler?: string
  /** a, b, c, d of the matrix. */
  readonly matrix?: readonly [number, number, number, number]
}

export function trak(spec: TrackSpec = {}): Uint8Array {
  const { width = 64, height = 48, frames = 24, timescale = 24_000, delta = 1000 } = spec
  const [a, b, c, d] = spec.matrix ?? [1, 0, 0, 1]
  const fixed = (value: number) => be((value * 0x10000) >>> 0, 4)
  const matrix = [fixed(a), fixed(b), be(0, 4), fixed(c), fixed(d), be(0, 12), be(0x40000000, 4)]
  const entry = bytesOf(be(86, 4), 'av01', be(0, 24), be(width, 2), be(height, 2), be(0, 50))
  const stbl = box(
    'stbl',
    fullBox('stsd', 0, be(1, 4), entry),
    fullBox('stts', 0, be(1, 4), be(frames, 4), be(delta, 4)),
    fullBox('stsz', 0, be(1000, 4), be(frames, 4)),
  )
  const tkhd = [be(0, 8), be(1, 4), be(0, 4), be(1000, 4), be(0, 16), ...matrix]
  return box(
    'trak',
    fullBox('tkhd', 3, ...tkhd, be(width * 65536, 4), be(height * 65536, 4)),
    box(
      'mdia',
      fullBox('mdhd', 0, be(0, 8), be(timescale, 4), be(frames * delta, 4), be(0, 4)),
      fullBox('hdlr', 0, be(0, 4), spec.handler ?? 'vide', be(0, 12), 0),
      box('minf', stbl),
    ),
  )
}

export function mvhd(duration: number, timescale = 1000): Uint8Array {
  return fullBox('mvhd', 0, be(0, 8), be(timescale, 4), be(duration, 4), be(0, 80))
}

export function buildMp4(
  moov: readonly Uint8Array[],
  options: {
    readonly brand?: string
    readonly isMoovLast?: boolean
    readonly dataBytes?: number
  } = {},
): Uint8Array<ArrayBuffer> {
  const movie = box('moov', ...moov)
  const data = box('mdat', new Uint8Array(options.dataBytes ?? 200))
  const head = options.brand === '' ? [] : [ftyp(options.brand ?? 'isom')]
  return options.isMoovLast ? bytesOf(...head, data, movie) : bytesOf(...head, movie, data)
}

export type HeifSpec = {
  readonly brand?: string
  readonly exif?: Uint8Array
  readonly xmp?: string
  /** Put items into `idat` (construction method 1) instead of the file. */
  readonly isInline?: boolean
  readonly ilocVersion?: 0 | 1 | 2
  readonly width?: number
  readonly height?: number
  readonly rotation?: number
  readonly hasAlpha?: boolean
  /** Further property of the picture. */
  readonly property?: Uint8Array
}

/** An AVIF or HEIF with one picture item and its Exif and XMP items. */
export function buildHeif(spec: HeifSpec): Uint8Array<ArrayBuffer> {
  const items = [
    ...(spec.exif ? [{ id: 2, type: 'Exif', data: bytesOf(be(6, 4), 'Exif\0\0', spec.exif) }] : []),
    ...(spec.xmp ? [{ id: 3, type: 'mime', data: utf8(spec.xmp) }] : []),
  ]
  const head = ftyp(spec.brand ?? 'avif')
  const payload = bytesOf(...items.map((item) => item.data))
  // The size of `meta` does not depend on the offsets, so that a dry run tells where data begins.
  const metaBytes = buildHeifMeta(spec, items, 0).length
  const start = spec.isInline ? 0 : head.length + metaBytes + 8
  return bytesOf(head, buildHeifMeta(spec, items, start), box('mdat', spec.isInline ? [] : payload))
}

type HeifItemSpec = { readonly id: number; readonly type: string; readonly data: Uint8Array }

function buildHeifMeta(spec: HeifSpec, items: readonly HeifItemSpec[], start: number): Uint8Array {
  const infes = items.map(({ id, type }) =>
    box(
      'infe',
      2,
      be(0, 3),
      be(id, 2),
      be(0, 2),
      type,
      0,
      type === 'mime' ? 'application/rdf+xml\0' : [],
    ),
  )
  const picture = box('infe', 2, be(0, 3), be(1, 2), be(0, 2), 'av01', 0)
  const inline = spec.isInline ? [box('idat', ...items.map((item) => item.data))] : []
  return fullBox(
    'meta',
    0,
    fullBox('hdlr', 0, be(0, 4), 'pict', be(0, 12), 0),
    fullBox('pitm', 0, be(1, 2)),
    buildIloc(spec, items, start),
    fullBox('iinf', 0, be(items.length + 1, 2), picture, ...infes),
    buildProperties(spec),
    ...inline,
  )
}

function buildIloc(spec: HeifSpec, items: readonly HeifItemSpec[], start: number): Uint8Array {
  const version = spec.ilocVersion ?? (spec.isInline ? 1 : 0)
  const idBytes = version === 2 ? 4 : 2
  let at = start
  const entries = items.map(({ id, data }) => {
    const method = version === 0 ? [] : be(spec.isInline ? 1 : 0, 2)
    const entry = bytesOf(
      be(id, idBytes),
      method,
      be(0, 2),
      be(1, 2),
      be(at, 4),
      be(data.length, 4),
    )
    at += data.length
    return entry
  })
  return box('iloc', version, be(0, 3), 0x44, 0, be(items.length, idBytes), ...entries)
}

function buildProperties(spec: HeifSpec): Uint8Array {
  const { width = 64, height = 48, rotation = 0, hasAlpha = false } = spec
  const properties = [
    fullBox('ispe', 0, be(width, 4), be(height, 4)),
    fullBox('pixi', 0, 3, 8, 8, 8),
    box('irot', rotation),
    spec.property ?? box('free'),
    ...(hasAlpha ? [fullBox('auxC', 0, 'urn:mpeg:mpegB:cicp:systems:auxiliary:alpha\0')] : []),
  ]
  return box(
    'iprp',
    box('ipco', ...properties),
    fullBox('ipma', 0, be(1, 4), be(1, 2), 4, [1, 2, 3, 4]),
  )
}
