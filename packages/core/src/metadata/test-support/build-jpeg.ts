import { be, bytesOf, type Piece } from './bytes.ts'

export function segment(marker: number, ...payload: readonly Piece[]): Uint8Array {
  const body = bytesOf(...payload)
  return bytesOf(0xff, marker, be(body.length + 2, 2), body)
}

export function exifSegment(tiff: Uint8Array): Uint8Array {
  return segment(0xe1, 'Exif\0\0', tiff)
}

export function xmpSegment(packet: Uint8Array | string): Uint8Array {
  return segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0', packet)
}

/** The parts of an extended packet, `partBytes` each, in the order given by `shuffle`. */
export function extendedXmpSegments(
  packet: Uint8Array,
  partBytes: number,
  guid = 'A'.repeat(32),
): Uint8Array[] {
  const segments: Uint8Array[] = []
  for (let offset = 0; offset < packet.length; offset += partBytes)
    segments.push(
      segment(
        0xe1,
        'http://ns.adobe.com/xmp/extension/\0',
        guid,
        be(packet.length, 4),
        be(offset, 4),
        packet.subarray(offset, offset + partBytes),
      ),
    )
  return segments
}

/** An IPTC dataset of the application record, or of another record. */
export function iptcDataset(dataset: number, value: Piece, record = 2): Uint8Array {
  const bytes = bytesOf(value)
  return bytesOf(0x1c, record, dataset, be(bytes.length, 2), bytes)
}

/** A Photoshop resource with an empty name. */
export function photoshopResource(id: number, data: Uint8Array): Uint8Array {
  return bytesOf('8BIM', be(id, 2), 0, 0, be(data.length, 4), data, data.length % 2 ? [0] : [])
}

/** A JPEG of the given segments, with a frame header and a scan that is none. */
export function buildJpeg(
  segments: readonly Uint8Array[],
  size: { width: number; height: number; components?: number } = { width: 8, height: 8 },
): Uint8Array<ArrayBuffer> {
  const { width, height, components = 3 } = size
  return bytesOf(
    0xff,
    0xd8,
    ...segments,
    segment(0xc0, 8, be(height, 2), be(width, 2), components, new Uint8Array(components * 3)),
    segment(0xda, new Uint8Array(10)),
    new Uint8Array(64).fill(0x55),
    0xff,
    0xd9,
  )
}
