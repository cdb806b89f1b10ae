import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import sharp, { type OutputInfo, type Sharp } from 'sharp'
import { rgbaToThumbHash } from 'thumbhash'

export type ThumbnailRequest = {
  readonly file: string
  /** Longest edges in pixels. Smaller images are never enlarged. */
  readonly sizes: readonly number[]
}

export type RenderedThumbnail = { readonly size: number; readonly bytes: Uint8Array }

export type RenderedThumbnails = {
  readonly thumbnails: readonly RenderedThumbnail[]
  /** About 25 bytes from which a blurred preview is drawn at once. */
  readonly thumbhash: Uint8Array
}

export const THUMBNAIL_MIME_TYPE = 'image/webp'

/** 16,384 × 16,384 pixels: what a decoder that needs the whole image takes 1 GB for. */
const MAX_INPUT_PIXELS = 268_435_456
/** A decoder that is still busy after this is not going to end. */
const MAX_SECONDS = 120
/** Quality that nobody tells from the original at this size, and the effort where time is worth it. */
const WEBP = { quality: 80, effort: 2 } as const
/** A thumbhash holds 7 × 7 frequencies; more pixels than these change none of its bits in practice. */
const THUMBHASH_EDGE = 64

/** The image cannot be made smaller, now or ever, and why, in words for people. */
export class UnrenderableImage extends Error {
  override readonly name = 'UnrenderableImage'
  /** Read on the far side of a process boundary, where classes are lost. */
  readonly code = 'UNRENDERABLE'
}

/**
 * Makes all sizes and the thumbhash from one decode: orientation applied, alpha kept, colours as
 * sRGB, the first frame of animations, what there is of truncated files. Throws `UnrenderableImage`
 * for what is no picture or too large, and the system's error for what cannot be read.
 */
export async function renderThumbnails(request: ThumbnailRequest): Promise<RenderedThumbnails> {
  const sizes = [...request.sizes].sort((a, b) => b - a)
  const largest = await decode(request.file, sizes[0] ?? THUMBHASH_EDGE)
  const [thumbhash, ...thumbnails] = await Promise.all([
    hashPixels(largest),
    ...sizes.map((size) => encode(largest, size)),
  ])
  return { thumbnails, thumbhash }
}

type Pixels = { readonly data: Buffer; readonly info: OutputInfo }

async function decode(file: string, size: number): Promise<Pixels> {
  try {
    return await sharp(file, { limitInputPixels: MAX_INPUT_PIXELS, failOn: 'none' })
      .timeout({ seconds: MAX_SECONDS })
      .autoOrient()
      .resize(size, size, { fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true })
  } catch (error) {
    throw await explain(file, error)
  }
}

async function encode(source: Pixels, size: number): Promise<RenderedThumbnail> {
  const bytes = await shrink(source, size).webp(WEBP).toBuffer()
  return { size, bytes }
}

async function hashPixels(source: Pixels): Promise<Uint8Array> {
  const { data, info } = await shrink(source, THUMBHASH_EDGE)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return rgbaToThumbHash(info.width, info.height, data)
}

function shrink({ data, info }: Pixels, size: number): Sharp {
  const { width, height, channels } = info
  const image = sharp(data, { raw: { width, height, channels } })
  if (width <= size && height <= size) return image
  return image.resize(size, size, { fit: 'inside' })
}

/** libvips has words but no codes; the system's own error is asked for where there is one. */
async function explain(file: string, error: unknown): Promise<Error> {
  const { size } = await access(file, constants.R_OK).then(() => stat(file))
  if (size === 0) return new UnrenderableImage('the file is empty')
  const message = error instanceof Error ? error.message.trim() : String(error)
  if (/allocate|memory/i.test(message)) return new Error(message, { cause: error })
  const reason = REASONS.find(([expression]) => expression.test(message))?.[1]
  return new UnrenderableImage(reason ? await reason(file) : firstLine(message), { cause: error })
}

const REASONS: readonly [RegExp, (file: string) => string | Promise<string>][] = [
  [/unsupported image format/, () => 'not an image of a kind that thumbnails can be made of'],
  [/exceeds pixel limit/, describeSize],
  [/timeout/, () => `decoding took longer than ${MAX_SECONDS} s`],
]

async function describeSize(file: string): Promise<string> {
  const limit = `${Math.round(MAX_INPUT_PIXELS / 1e6)} megapixels`
  try {
    const { width, height } = await sharp(file, { limitInputPixels: false }).metadata()
    return `${width} × ${height} pixels are more than the limit of ${limit}`
  } catch {
    return `more pixels than the limit of ${limit}`
  }
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').slice(0, 300).replace(/:$/, '') || 'cannot be decoded'
}
