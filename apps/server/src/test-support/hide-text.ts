import sharp, { type Sharp } from 'sharp'

/** A grey picture with a text in the lowest bits of alpha, column after column (stealth pnginfo). */
export function hideText(text: string, width: number, height: number): Sharp {
  const pixels = new Uint8Array(width * height * 4).fill(254)
  const payload = new TextEncoder().encode(text)
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, payload.length * 8)
  const bytes = [...new TextEncoder().encode('stealth_pnginfo'), ...length, ...payload]
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const at = ((bit % height) * width + Math.floor(bit / height)) * 4 + 3
    pixels[at] = 254 | (((bytes[bit >> 3] ?? 0) >> (7 - (bit % 8))) & 1)
  }
  return sharp(pixels, { raw: { width, height, channels: 4 } })
}
