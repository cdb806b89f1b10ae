import { be, bytesOf, type Piece, utf8 } from './bytes.ts'

/** An EBML element with an eight-byte size, or of unknown size. */
export function element(id: number, ...content: readonly Piece[]): Uint8Array {
  const body = bytesOf(...content)
  return bytesOf(idBytes(id), 0x01, be(body.length, 7), body)
}

export function unknownSizeElement(id: number, ...content: readonly Piece[]): Uint8Array {
  return bytesOf(idBytes(id), 0x01, new Uint8Array(7).fill(0xff), ...content)
}

function idBytes(id: number): Uint8Array {
  return be(id, id > 0xffffff ? 4 : id > 0xffff ? 3 : id > 0xff ? 2 : 1)
}

export function simpleTag(name: string, text: string): Uint8Array {
  return element(0x67c8, element(0x45a3, utf8(name)), element(0x4487, utf8(text)))
}

export function tagsElement(tags: Readonly<Record<string, string>>): Uint8Array {
  const simple = Object.entries(tags).map(([name, text]) => simpleTag(name, text))
  return element(0x1254c367, element(0x7373, element(0x63c0), ...simple))
}

export type WebmSpec = {
  readonly docType?: string
  readonly tags?: Readonly<Record<string, string>>
  readonly title?: string
  readonly hasSeekHead?: boolean
  /** Segment and clusters of unknown size, as live streams have them. */
  readonly isLive?: boolean
  readonly hasAlpha?: boolean
}

/** A WebM whose tags come after its clusters. */
export function buildWebm(spec: WebmSpec = {}): Uint8Array<ArrayBuffer> {
  const header = element(0x1a45dfa3, element(0x4282, spec.docType ?? 'webm'))
  const info = element(
    0x1549a966,
    element(0x2ad7b1, be(1_000_000, 3)),
    element(0x4489, float64(2500)),
    spec.title === undefined ? [] : element(0x7ba9, utf8(spec.title)),
  )
  const video = element(
    0xe0,
    element(0xb0, be(320, 2)),
    element(0xba, be(240, 2)),
    element(0x53c0, spec.hasAlpha ? 1 : 0),
  )
  const tracks = element(
    0x1654ae6b,
    element(0xae, element(0x83, 1), element(0x23e383, be(40_000_000, 4)), video),
  )
  const makeElement = spec.isLive ? unknownSizeElement : element
  const block = element(0xa3, new Uint8Array(500))
  const clusters = [1, 2, 3].map(() => makeElement(0x1f43b675, element(0xe7, 0), block))
  const tags = tagsElement(spec.tags ?? {})
  const seekBytes = spec.hasSeekHead ? seekHead(0).length : 0
  const before = bytesOf(info, tracks, ...clusters)
  const head = spec.hasSeekHead ? seekHead(seekBytes + before.length) : []
  return bytesOf(header, makeElement(0x18538067, head, before, tags))
}

function seekHead(position: number): Uint8Array {
  return element(
    0x114d9b74,
    element(0x4dbb, element(0x53ab, be(0x1254c367, 4)), element(0x53ac, be(position, 8))),
  )
}

function float64(value: number): Uint8Array {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setFloat64(0, value)
  return bytes
}
