import { type Bundle, type Frames, noFrames } from './bundle.ts'
import { type NodeView, compute, hasOutput, makes, valueFor } from './node-view.ts'
import { type Traced, numberOf, textOf } from './traced.ts'

type Size = Pick<Frames, 'width' | 'height' | 'length'>

const resizing = /scale|resize|resiz|crop|fit|pad|resolution/i
const scaling = /scale|resize/i

/** Latents and pictures the node makes or changes the size of. */
export function measureFrames(view: NodeView, bundle: Bundle): Bundle {
  const { size } = view.rule
  const isLatent = makes(view, 'LATENT') || (size !== undefined && size !== 'keep')
  if (!isLatent && !hasOutput(view, 'IMAGE') && !hasOutput(view, 'VIDEO')) return bundle
  if (size === 'keep') return crossOver(view, bundle)
  if (!isLatent) return crossOver(view, changeImage(view, bundle))
  const latent = latentOf(view, bundle)
  return crossOver(view, latent === bundle.latent ? bundle : { ...bundle, latent })
}

function latentOf(view: NodeView, bundle: Bundle): Frames | undefined {
  const own = ownSize(view)
  const incoming = bundle.latent
  if (own) return { ...inLatents(own), passes: incoming?.passes ?? [], vae: incoming?.vae }
  const frames = incoming ?? bundle.image
  const scale = frames && scaleOf(view)
  return frames && scale ? scaleFrames(frames, scale) : frames
}

/** Latents stand for blocks of 8 pixels; what does not fill one is cut off. */
function inLatents(size: Size): Size {
  return { width: cutSide(size.width), height: cutSide(size.height), length: size.length }
}

const latentBlock = 8

function cutSide(side: Traced | undefined): Traced | undefined {
  const value = numberOf(side)
  if (!side || value === undefined || value < latentBlock || value % latentBlock === 0) return side
  return { ...side, value: value - (value % latentBlock), via: 'derived' }
}

function changeImage(view: NodeView, bundle: Bundle): Bundle {
  const { image } = bundle
  if (!image) {
    const own = bundle.latent ? undefined : ownSize(view)
    return own ? { ...bundle, image: { ...noFrames, ...own } } : bundle
  }
  const scale = scaleOf(view)
  if (scale) return { ...bundle, image: scaleFrames(image, scale) }
  const own = resizing.test(view.ref.class_type) ? ownSize(view) : undefined
  if (!own) return bundle
  const { width, height, length = image.length } = own
  return { ...bundle, image: { ...image, width, height, length } }
}

/** Decoding makes a picture of latents; loading makes one of nothing in the graph. */
function crossOver(view: NodeView, bundle: Bundle): Bundle {
  if (bundle.image || !(hasOutput(view, 'IMAGE') || hasOutput(view, 'VIDEO'))) return bundle
  const { latent = noFrames, vae = latent.vae } = bundle
  return { ...bundle, image: { ...latent, vae } }
}

function ownSize(view: NodeView): Size | undefined {
  const { size } = view.rule
  if (size !== undefined && size !== 'keep')
    return usable(compute(view, size.width), compute(view, size.height), undefined)
  const chosen = sizeInText(view)
  if (chosen) return chosen
  const width = valueFor(view, 'width')
  const height = valueFor(view, 'height')
  return width && height ? usable(width, height, valueFor(view, 'length')) : undefined
}

/** A size of 0 means "as it comes"; values made at run time leave the size unknown. */
function usable(
  width: Traced | undefined,
  height: Traced | undefined,
  length: Traced | undefined,
): Size {
  return { width: positive(width), height: positive(height), length }
}

function positive(value: Traced | undefined): Traced | undefined {
  return (numberOf(value) ?? 0) > 0 ? value : undefined
}

/** A size chosen from a list counts before the numbers beside it, which are for "custom". */
function sizeInText(view: NodeView): Size | undefined {
  const found = valueFor(view, 'size_text')
  const match = /(\d{2,5})\s*[x×*]\s*(\d{2,5})/.exec(textOf(found) ?? '')
  if (!found || !match) return undefined
  const side = (text: string | undefined): Traced => ({
    ...found,
    value: Number(text),
    via: 'derived',
  })
  return { width: side(match[1]), height: side(match[2]), length: undefined }
}

function scaleOf(view: NodeView): number | undefined {
  if (!scaling.test(view.ref.class_type)) return undefined
  const factor = numberOf(valueFor(view, 'scale'))
  return factor !== undefined && factor > 0 ? factor : undefined
}

function scaleFrames(frames: Frames, factor: number): Frames {
  const grow = (side: Traced | undefined): Traced | undefined => {
    const value = numberOf(side)
    return side && value !== undefined
      ? { ...side, value: Math.round(value * factor), via: 'derived' }
      : undefined
  }
  return { ...frames, width: grow(frames.width), height: grow(frames.height) }
}
