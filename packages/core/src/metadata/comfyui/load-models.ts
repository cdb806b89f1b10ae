import { type Bundle, type ClipFacts, type ModelFacts, type VaeFacts } from './bundle.ts'
import { clipFileInputs, fieldKey } from './input-names.ts'
import {
  type NodeView,
  compute,
  hasOutput,
  inputFor,
  makes,
  valueFor,
  valueOf,
} from './node-view.ts'
import { type Traced, numberOf, textOf } from './traced.ts'

/** Choices of loaders that stand for nothing, or for what the checkpoint itself holds. */
const noFile =
  /^\.?(none|use_ckpt_(?:vae|clip)|\[none\]|baked[ _]?(in[ _]?)?vae|default|auto(matic)?|\(use same\)|use same|undefined|)$/i

/** Models, text encoders and VAEs that the node loads, and what it does to the CLIP it passes on. */
export function loadModels(view: NodeView, bundle: Bundle): Bundle {
  if (!handlesModels(view)) return bundle
  const model = loadModel(view, bundle)
  const hasLoaded = model !== undefined && model !== bundle.model && bundle.model === undefined
  const isWhole = hasLoaded && isCheckpoint(view)
  const clip = skipLayers(view, loadClip(view, bundle, isWhole))
  const vae = loadVae(view, bundle, isWhole)
  if (model === bundle.model && clip === bundle.clip && vae === bundle.vae) return bundle
  return { ...bundle, model, clip, vae }
}

function handlesModels({ rule, types: { names, has_pipe } }: NodeView): boolean {
  if (rule.load || rule.clip_skip !== undefined || has_pipe) return true
  return names.has('MODEL') || names.has('CLIP') || names.has('VAE') || names.has('CONDITIONING')
}

/** Whether what is loaded brings its own text encoder and VAE. */
function isCheckpoint(view: NodeView): boolean {
  if (hasOutput(view, 'VAE') || hasOutput(view, 'CLIP')) return true
  const input = inputFor(view, 'model_file')
  return input === undefined || /ckpt|checkpoint/.test(fieldKey(input))
}

/** Whether a file name stands for a real file. */
export function isFileName(traced: Traced | undefined): boolean {
  const name = textOf(traced)
  return name !== undefined && !noFile.test(name.trim())
}

function loadModel(view: NodeView, bundle: Bundle): ModelFacts | undefined {
  const rule = view.rule.load?.model
  if (rule === undefined && !makes(view, 'MODEL')) return bundle.model
  if (rule === undefined && bundle.model) return mergeModels(view, bundle.model)
  const name = rule === undefined ? modelFile(view) : compute(view, rule)
  return name && isFileName(name) ? { name, merged: [], loras: [], cfg: undefined } : bundle.model
}

/** The core's type, and what packs call their own: `KOLORSMODEL`, `FLUX_PIPELINE`. */
const modelType = /MODEL|PIPE|\*/i

const otherKind = /lora|vae|clip|encoder|t5|control|adapter|upscale|bbox|segm|detect/i
const detector = /^(bbox|segm)[\\/]|yolo|(^|[\\/])(mobile_)?sam\d?_/i
const fileEnding = /\.(safetensors|sft|gguf|ckpt|pth?|bin)$/i

/** The best-named input, else the first that holds a file of weights under a name of no other kind. */
function modelFile(view: NodeView): Traced | undefined {
  const named = valueFor(view, 'model_file')
  if (named || !view.signature.some(({ type }) => modelType.test(type))) return named
  for (const name of view.node.inputs.keys()) {
    if (otherKind.test(name.slice(0, 100))) continue
    const value = valueOf(view, name)
    const file = textOf(value)?.slice(-300) ?? ''
    if (fileEnding.test(file) && !detector.test(file)) return value
  }
  return /load/i.test(view.ref.class_type) ? valueOf(view, 'model') : undefined
}

/** Of several models in, the first is the one; the others are kept as merged into it. */
function mergeModels(view: NodeView, model: ModelFacts): ModelFacts {
  const merged = [...model.merged]
  for (const { name, bundle } of view.links)
    if (bundle.model?.name && bundle.model !== model && /^(model|unet)_?[2-9b-f]$/i.test(name))
      merged.push(bundle.model.name)
  return merged.length === model.merged.length ? model : { ...model, merged }
}

function loadClip(view: NodeView, bundle: Bundle, isWhole: boolean): ClipFacts | undefined {
  const rule = view.rule.load?.clip
  if (rule !== undefined || hasOutput(view, 'CLIP')) {
    const found =
      rule === undefined
        ? clipFileInputs.flatMap((input) => valueOf(view, input) ?? [])
        : [compute(view, rule)].flatMap((name) => name ?? [])
    const names = found.filter(isFileName)
    if (names.length > 0) return { names, loras: [], clip_skip: undefined }
  }
  return isWhole && !bundle.clip ? { names: [], loras: [], clip_skip: undefined } : bundle.clip
}

function loadVae(view: NodeView, bundle: Bundle, isWhole: boolean): VaeFacts | undefined {
  const rule = view.rule.load?.vae
  if (rule !== undefined || makes(view, 'VAE')) {
    const name = rule === undefined ? valueFor(view, 'vae_file') : compute(view, rule)
    if (name && isFileName(name)) return { name }
  }
  return isWhole && !bundle.vae ? { name: undefined } : bundle.vae
}

/** `stop_at_clip_layer: -2` is clip skip 2; 0 changes nothing. */
function skipLayers(view: NodeView, clip: ClipFacts | undefined): ClipFacts | undefined {
  if (!clip) return clip
  const rule = view.rule.clip_skip
  const found = rule === undefined ? ownClipSkip(view) : compute(view, rule)
  const layers = numberOf(found)
  if (!found || layers === undefined || layers === 0) return clip
  return { ...clip, clip_skip: { ...found, value: Math.abs(layers) } }
}

function ownClipSkip(view: NodeView): Traced | undefined {
  return makes(view, 'CLIP') || hasOutput(view, 'CONDITIONING')
    ? valueFor(view, 'clip_skip')
    : undefined
}
