import { bytesOf, le, type Piece } from './bytes.ts'

/** A chain of sub-blocks. */
export function subBlocks(data: Uint8Array): Uint8Array {
  const blocks: Uint8Array[] = []
  for (let at = 0; at < data.length; at += 255) {
    const part = data.subarray(at, at + 255)
    blocks.push(bytesOf(part.length, part))
  }
  return bytesOf(...blocks, 0)
}

export function gifComment(text: Piece): Uint8Array {
  return bytesOf(0x21, 0xfe, subBlocks(bytesOf(text)))
}

/** XMP as it is, with the trailer that leads block readers to its end. */
export function gifXmp(packet: string): Uint8Array {
  const trailer = Array.from({ length: 256 }, (_, index) => 255 - index)
  return bytesOf(0x21, 0xff, 11, 'XMP DataXMP', packet, 1, trailer, 0)
}

/** A frame shown for `delayCs` hundredths of a second. */
export function gifFrame(delayCs: number, dataBytes = 600, isTransparent = false): Uint8Array {
  return bytesOf(
    [0x21, 0xf9, 4, isTransparent ? 1 : 0, ...le(delayCs, 2), 0, 0],
    [0x2c, 0, 0, 0, 0, 8, 0, 8, 0, 0x81],
    new Uint8Array(12),
    2,
    subBlocks(new Uint8Array(dataBytes).fill(7)),
  )
}

export function buildGif(
  blocks: readonly Uint8Array[],
  width = 8,
  height = 8,
): Uint8Array<ArrayBuffer> {
  const header = bytesOf('GIF89a', le(width, 2), le(height, 2), 0x80, 0, 0, new Uint8Array(6))
  return bytesOf(header, ...blocks, 0x3b)
}
