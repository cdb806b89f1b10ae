import { decodeStealth } from '@safelight/core/metadata/formats/stealth'
import type { ContainerFacts, MetadataText } from '@safelight/core/metadata/metadata-types'
import sharp from 'sharp'

/** Text hidden in the pixels (stealth pnginfo); costs a whole decode, so only for lossless files. */
export async function readHiddenText(
  filePath: string,
  facts: ContainerFacts,
): Promise<MetadataText | undefined> {
  if (facts.container !== 'png' && facts.container !== 'webp') return undefined
  try {
    const image = sharp(filePath).ensureAlpha().raw()
    const { data, info } = await image.toBuffer({ resolveWithObject: true })
    const text = decodeStealth(data, info.width, info.height)
    return text === undefined ? undefined : { location: 'pixels:stealth', keyword: 'stealth', text }
  } catch {
    // A picture that cannot be decoded hides nothing that could be read.
    return undefined
  }
}
