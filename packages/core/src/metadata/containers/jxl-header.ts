import { u8 } from './byte-fields.ts'

export type JxlHeader = {
  readonly width: number
  readonly height: number
  /** Exif orientation. */
  readonly orientation: number
  readonly isAnimation: boolean
  /** `null` when the header could not be followed that far. */
  readonly hasAlpha: boolean | null
}

/** Bits of the codestream, least significant first. Beyond the end they are zero. */
class BitReader {
  private at = 0
  private readonly bytes: Uint8Array

  constructor(bytes: Uint8Array, firstByte: number) {
    this.bytes = bytes
    this.at = firstByte * 8
  }

  get isPastEnd(): boolean {
    return this.at > this.bytes.length * 8
  }

  /** Up to 32 bits as an unsigned number. */
  bits(count: number): number {
    let value = 0
    for (let index = 0; index < count; index++, this.at++)
      value += ((u8(this.bytes, this.at >> 3) >> (this.at & 7)) & 1) * 2 ** index
    return value
  }

  flag(): boolean {
    return this.bits(1) === 1
  }

  /** U32 of the standard: two bits choose one of four `[offset, bits]`. */
  choice(options: readonly (readonly [number, number])[]): number {
    const [offset, count] = options[this.bits(2)] ?? [0, 0]
    return offset + this.bits(count)
  }

  /** Enum of the standard. */
  enumeration(): number {
    return this.choice([
      [0, 0],
      [1, 0],
      [2, 4],
      [18, 6],
    ])
  }
}

/** Width as a fraction of the height, by the ratio field. */
const ratios: readonly (readonly [number, number])[] = [
  [1, 1],
  [12, 10],
  [4, 3],
  [3, 2],
  [16, 9],
  [5, 4],
  [2, 1],
]

const sizeOptions = [
  [1, 9],
  [1, 13],
  [1, 18],
  [1, 30],
] as const

/** Reads SizeHeader and ImageMetadata (ISO/IEC 18181-1, annex D), `undefined` without the magic. */
export function parseJxlHeader(codestream: Uint8Array): JxlHeader | undefined {
  if (codestream[0] !== 0xff || codestream[1] !== 0x0a) return undefined
  const reader = new BitReader(codestream, 2)
  const size = readSize(reader)
  if (reader.isPastEnd) return undefined
  return { ...size, ...readImageMetadata(reader) }
}

function readSize(reader: BitReader): { width: number; height: number } {
  const isSmall = reader.flag()
  const height = isSmall ? (reader.bits(5) + 1) * 8 : reader.choice(sizeOptions)
  const ratio = ratios[reader.bits(3) - 1]
  if (ratio) return { width: Math.floor((height * ratio[0]) / ratio[1]), height }
  return { width: isSmall ? (reader.bits(5) + 1) * 8 : reader.choice(sizeOptions), height }
}

type ImageMetadata = Pick<JxlHeader, 'orientation' | 'isAnimation' | 'hasAlpha'>

function readImageMetadata(reader: BitReader): ImageMetadata {
  const isDefault = reader.flag()
  if (isDefault) return { orientation: 1, isAnimation: false, hasAlpha: false }
  let orientation = 1
  let isAnimation = false
  const hasExtraFields = reader.flag()
  if (hasExtraFields) {
    orientation = reader.bits(3) + 1
    if (reader.flag()) readSize(reader)
    // Previews are not written by any encoder; what follows one is not worth following.
    if (reader.flag()) return { orientation, isAnimation, hasAlpha: null }
    isAnimation = reader.flag()
    if (isAnimation) skipAnimationHeader(reader)
  }
  skipBitDepth(reader)
  reader.flag() // modular_16_bit_buffer_sufficient
  const hasAlpha = readsAlphaChannel(reader)
  return { orientation, isAnimation, hasAlpha: reader.isPastEnd ? null : hasAlpha }
}

function skipAnimationHeader(reader: BitReader): void {
  const ticks = [
    [100, 0],
    [1000, 0],
    [1, 10],
    [1, 30],
  ] as const
  reader.choice(ticks)
  reader.choice([
    [1, 0],
    [1001, 0],
    [1, 8],
    [1, 10],
  ])
  reader.choice([
    [0, 0],
    [0, 3],
    [0, 16],
    [0, 32],
  ])
  reader.flag() // have_timecodes
}

function skipBitDepth(reader: BitReader): void {
  const isFloat = reader.flag()
  reader.choice(
    isFloat
      ? [
          [32, 0],
          [16, 0],
          [24, 0],
          [1, 6],
        ]
      : [
          [8, 0],
          [10, 0],
          [12, 0],
          [1, 6],
        ],
  )
  if (isFloat) reader.bits(4)
}

const alphaChannel = 0

/** Whether the first extra channel is alpha, as every encoder has it. */
function readsAlphaChannel(reader: BitReader): boolean {
  const count = reader.choice([
    [0, 0],
    [1, 0],
    [2, 4],
    [1, 12],
  ])
  if (count === 0) return false
  const isDefault = reader.flag()
  return isDefault || reader.enumeration() === alphaChannel
}
