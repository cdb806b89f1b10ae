import {
  decodeStealth,
  matchStealthColumn,
  stealthColumnPixels,
} from '@safelight/core/metadata/formats/stealth'
import type { ContainerFacts, MetadataText } from '@safelight/core/metadata/metadata-types'
import sharp from 'sharp'

/** Larger pictures are not decoded on the mere chance of a text; real ones have some 4 megapixels. */
const MAX_PIXELS = 64_000_000

/**
 * Text hidden in the pixels (stealth pnginfo), as a text for `parseMetadata`. Looks at the first
 * column only, some 120 rows, and decodes the whole picture where a signature stands there. For
 * pictures in which nothing else was found. Undefined where there is none; never throws.
 */
export async function readHiddenText(
  filePath: string,
  facts: ContainerFacts,
): Promise<MetadataText | undefined> {
  const { container, width, height } = facts
  if ((container !== 'png' && container !== 'webp') || !width || !height) return undefined
  if (width * height > MAX_PIXELS) return undefined
  try {
    const text = await readText(filePath, width, height)
    return text === undefined ? undefined : { location: 'pixels:stealth', keyword: 'stealth', text }
  } catch {
    // A picture that cannot be decoded hides nothing that could be read.
    return undefined
  }
}

async function readText(
  filePath: string,
  width: number,
  height: number,
): Promise<string | undefined> {
  if (height >= stealthColumnPixels) {
    const top = { left: 0, top: 0, width: 1, height: stealthColumnPixels }
    const column = await sharp(filePath).extract(top).ensureAlpha().raw().toBuffer()
    if (!matchStealthColumn(column)) return undefined
  }
  const pixels = await sharp(filePath).ensureAlpha().raw().toBuffer()
  return decodeStealth(pixels, width, height)
}
