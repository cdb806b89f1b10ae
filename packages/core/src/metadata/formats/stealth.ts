import { Gunzip } from 'fflate'

/**
 * Stealth pnginfo: text in the least significant bits of the pixels, column after column from top
 * to bottom, most significant bit first. 15 bytes of signature, 32 bits of length in bits
 * (big-endian), then UTF-8, plain or gzip. `alpha` uses the alpha channel, one bit a pixel; `rgb`
 * uses R, G and B in turn, the stream running on over pixel borders.
 */
export type StealthMode = {
  readonly channels: 'alpha' | 'rgb'
  readonly isCompressed: boolean
}

const signatures: Readonly<Record<string, StealthMode>> = {
  stealth_pnginfo: { channels: 'alpha', isCompressed: false },
  stealth_pngcomp: { channels: 'alpha', isCompressed: true },
  stealth_rgbinfo: { channels: 'rgb', isCompressed: false },
  stealth_rgbcomp: { channels: 'rgb', isCompressed: true },
}

const signatureBytes = 15
const headerBits = signatureBytes * 8 + 32

/** Pixels of column 0, from the top, that {@link matchStealthColumn} can make use of. */
export const stealthColumnPixels = signatureBytes * 8

/** No payload in the wild has more than a few hundred kB of text. */
const maxTextBytes = 16 * 1024 * 1024

type Bits = {
  /** RGBA, 8 bits a channel, rows from top to bottom. */
  readonly pixels: Uint8Array | Uint8ClampedArray
  readonly width: number
  readonly height: number
  readonly channels: StealthMode['channels']
}

/**
 * Cheap check before decoding a whole picture: looks for a signature in column 0, given as RGBA
 * bytes from the top. Undefined may also mean that the picture is less than 120 pixels high.
 */
export function matchStealthColumn(
  column: Uint8Array | Uint8ClampedArray,
): StealthMode | undefined {
  return matchSignature(column, 1, column.length >> 2)
}

/** Reads the hidden text of RGBA pixels; undefined where there is none or it is damaged. */
export function decodeStealth(
  pixels: Uint8Array | Uint8ClampedArray,
  width: number,
  height: number,
): string | undefined {
  const mode = matchSignature(pixels, width, height)
  if (!mode) return undefined
  const bits: Bits = { pixels, width, height, channels: mode.channels }
  const bitCount = new DataView(readBytes(bits, signatureBytes * 8, 4).buffer).getUint32(0)
  if (bitCount === 0 || headerBits + bitCount > capacity(bits)) return undefined
  const payload = readBytes(bits, headerBits, Math.floor(bitCount / 8))
  const text = mode.isCompressed ? gunzip(payload) : payload
  return text && new TextDecoder().decode(text)
}

function matchSignature(
  pixels: Uint8Array | Uint8ClampedArray,
  width: number,
  height: number,
): StealthMode | undefined {
  for (const channels of ['alpha', 'rgb'] as const) {
    const bits: Bits = { pixels, width, height, channels }
    if (capacity(bits) < signatureBytes * 8) continue
    const signature = String.fromCharCode(...readBytes(bits, 0, signatureBytes))
    const mode = Object.hasOwn(signatures, signature) ? signatures[signature] : undefined
    if (mode?.channels === channels) return mode
  }
  return undefined
}

function capacity({ pixels, width, height, channels }: Bits): number {
  const count = Math.min(width * height, pixels.length >> 2)
  return channels === 'alpha' ? count : count * 3
}

/** Reads whole bytes from a bit position of the stream; the caller has checked the capacity. */
function readBytes(bits: Bits, start: number, byteCount: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(byteCount)
  for (let i = 0; i < byteCount; i++) {
    let byte = 0
    for (let bit = 0; bit < 8; bit++) byte = (byte << 1) | bitAt(bits, start + i * 8 + bit)
    bytes[i] = byte
  }
  return bytes
}

function bitAt({ pixels, width, height, channels }: Bits, index: number): number {
  const pixel = channels === 'alpha' ? index : Math.floor(index / 3)
  const channel = channels === 'alpha' ? 3 : index % 3
  const x = Math.floor(pixel / height)
  const y = pixel % height
  return (pixels[(y * width + x) * 4 + channel] ?? 0) & 1
}

function gunzip(bytes: Uint8Array): Uint8Array | undefined {
  const parts: Uint8Array[] = []
  let total = 0
  const stream = new Gunzip((part) => {
    parts.push(part)
    total += part.length
  })
  try {
    for (let at = 0; at < bytes.length && total <= maxTextBytes; at += 4096) {
      stream.push(bytes.subarray(at, at + 4096), at + 4096 >= bytes.length)
    }
  } catch {
    // A damaged tail leaves what came before; JSON that is cut off is then refused by its reader.
  }
  return total === 0 || total > maxTextBytes ? undefined : joinParts(parts, total)
}

function joinParts(parts: readonly Uint8Array[], total: number): Uint8Array {
  const joined = new Uint8Array(total)
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}
