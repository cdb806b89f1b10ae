import { type Bundle, type Frames, fieldKey, without } from './bundle.ts'
import { heightInputs, lengthInputs, sizeTextInputs, widthInputs } from './input-names.ts'
import { type NodeView, compute, firstValue, makes } from './node-view.ts'
import { type Traced, numberOf, textOf } from './traced.ts'

type Size = Pick<Frames, 'width' | 'height' | 'length'>

const resizing = /scale|resize|resiz|crop|fit|pad|resolution/i

/** Latents and pictures the node makes or changes the size of. */
export function measureFrames(view: NodeView, bundle: Bundle): Bundle {
  if (view.rule.size === 'keep') return crossOver(view, bundle)
  const own = ownSize(view)
  const scaled = scaleOf(view)
  if (makes(view, 'LATENT') || view.rule.size !== undefined) {
    const latent = latentOf(view, bundle, own)
    const grown = latent && scaled ? scaleFrames(latent, scaled) : latent
    return crossOver(view, { ...bundle, ...(grown && { latent: grown }) })
  }
  if (!makes(view, 'IMAGE', 'VIDEO')) return bundle
  return crossOver(view, changeImage(view, bundle, own))
}

function latentOf(view: NodeView, bundle: Bundle, own: Size | undefined): Frames | undefined {
  const incoming = bundle.latent
  if (own) {
    const vae = incoming?.vae
    return { ...own, passes: incoming?.passes ?? [], ...(vae && { vae }) }
  }
  if (incoming) return incoming
  return bundle.image ? { ...bundle.image } : undefined
}

function changeImage(view: NodeView, bundle: Bundle, own: Size | undefined): Bundle {
  const { image } = bundle
  if (!image) return own && !bundle.latent ? { ...bundle, image: { ...own, passes: [] } } : bundle
  const scale = scaleOf(view)
  if (scale) return { ...bundle, image: scaleFrames(image, scale) }
  if (!own || !resizing.test(view.ref.class_type)) return bundle
  return { ...bundle, image: { ...image, ...own } }
}

/** Decoding makes a picture of latents; loading makes one of nothing in the graph. */
function crossOver(view: NodeView, bundle: Bundle): Bundle {
  if (bundle.image || !view.signature.some(({ type }) => type === 'IMAGE' || type === 'VIDEO'))
    return bundle
  const { latent, vae } = bundle
  return { ...bundle, image: { passes: [], ...latent, ...(vae && { vae }) } }
}

function ownSize(view: NodeView): Size | undefined {
  const { size } = view.rule
  if (size !== undefined && size !== 'keep')
    return usable(compute(view, size.width), compute(view, size.height), undefined)
  const width = firstValue(view, widthInputs)
  const height = firstValue(view, heightInputs)
  if (width && height) return usable(width, height, firstValue(view, lengthInputs))
  return sizeInText(view)
}

/** A size of 0 means "as it comes"; values made at run time leave the size unknown. */
function usable(
  width: Traced | undefined,
  height: Traced | undefined,
  length: Traced | undefined,
): Size {
  const isPositive = (value: Traced | undefined): boolean => (numberOf(value) ?? 0) > 0
  return {
    ...(width && isPositive(width) && { width }),
    ...(height && isPositive(height) && { height }),
    ...(length && { length }),
  }
}

function sizeInText(view: NodeView): Size | undefined {
  const found = firstValue(view, sizeTextInputs)
  const match = /(\d{2,5})\s*[x×*]\s*(\d{2,5})/.exec(textOf(found) ?? '')
  if (!found || !match) return undefined
  const side = (text: string | undefined): Traced => ({
    ...found,
    value: Number(text),
    via: 'derived',
  })
  return { width: side(match[1]), height: side(match[2]) }
}

const scaleInputs = [
  'scale_by',
  'upscale_by',
  'upscale_factor',
  'rescale_factor',
  'factor',
  'scale',
]

function scaleOf(view: NodeView): number | undefined {
  if (!/scale|resize/i.test(fieldKey(view.ref.class_type))) return undefined
  const factor = numberOf(firstValue(view, scaleInputs))
  return factor !== undefined && factor > 0 ? factor : undefined
}

function scaleFrames(frames: Frames, factor: number): Frames {
  const grow = (side: Traced | undefined): Traced | undefined => {
    const value = numberOf(side)
    return side && value !== undefined
      ? { ...side, value: Math.round(value * factor), via: 'derived' }
      : undefined
  }
  const width = grow(frames.width)
  const height = grow(frames.height)
  return {
    ...without(frames, 'width', 'height'),
    ...(width && { width }),
    ...(height && { height }),
  }
}
