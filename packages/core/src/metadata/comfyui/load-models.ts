import { type Bundle, type ClipFacts, type ModelFacts, type VaeFacts } from './bundle.ts'
import { clipNameInputs, clipSkipInputs, modelNameInputs, vaeNameInputs } from './input-names.ts'
import { type Formula } from './node-rules.ts'
import { type NodeView, compute, firstValue, makes, valueOf } from './node-view.ts'
import { type Traced, numberOf, textOf } from './traced.ts'

/** Choices of loaders that stand for nothing, or for what the checkpoint itself holds. */
const noFile =
  /^(none|\[none\]|baked[ _]?(in[ _]?)?vae|default|auto(matic)?|\(use same\)|use same|undefined|)$/i

/** Models, text encoders and VAEs that the node loads, and what it does to the CLIP it passes on. */
export function loadModels(view: NodeView, bundle: Bundle): Bundle {
  const model = loadModel(view, bundle)
  const clip = skipLayers(view, loadClip(view, bundle, model !== bundle.model))
  const vae = loadVae(view, bundle, model !== bundle.model)
  return {
    ...bundle,
    ...(model && { model }),
    ...(clip && { clip }),
    ...(vae && { vae }),
  }
}

/** Whether a file name stands for a real file. */
export function isFileName(traced: Traced | undefined): boolean {
  const name = textOf(traced)
  return name !== undefined && !noFile.test(name.trim())
}

function named(view: NodeView, formula: Formula | undefined, names: readonly string[]) {
  const traced = formula === undefined ? firstValue(view, names) : compute(view, formula)
  return isFileName(traced) ? traced : undefined
}

function loadModel(view: NodeView, bundle: Bundle): ModelFacts | undefined {
  if (!makes(view, 'MODEL') && view.rule.load?.model === undefined) return bundle.model
  const name = named(view, view.rule.load?.model, bundle.model ? [] : modelNameInputs)
  return name ? { name, merged: [], loras: [] } : mergeModels(view, bundle.model)
}

/** Of several models in, the first is the one; the others are kept as merged into it. */
function mergeModels(view: NodeView, model: ModelFacts | undefined): ModelFacts | undefined {
  if (!model || view.inputs.size < 2 || view.rule.ignore?.includes('model2')) return model
  const merged = [...model.merged]
  for (const [name, { model: other }] of view.inputs)
    if (other?.name && other !== model && /^(model|unet)_?[2-9b-f]$/i.test(name))
      merged.push(other.name)
  return merged.length === model.merged.length ? model : { ...model, merged }
}

function loadClip(view: NodeView, bundle: Bundle, loadedModel: boolean): ClipFacts | undefined {
  const rule = view.rule.load?.clip
  const names = (rule === undefined ? clipNameInputs : []).flatMap((input) => {
    const name = valueOf(view, input)
    return name && isFileName(name) ? [name] : []
  })
  const named = rule === undefined ? undefined : compute(view, rule)
  if (named && isFileName(named)) names.push(named)
  if (names.length > 0 && makes(view, 'CLIP')) return { names, loras: [] }
  return loadedModel && (!bundle.clip || view.rule.load?.model !== undefined)
    ? { names: [], loras: [] }
    : bundle.clip
}

function loadVae(view: NodeView, bundle: Bundle, loadedModel: boolean): VaeFacts | undefined {
  const formula = view.rule.load?.vae
  const name =
    formula !== undefined || makes(view, 'VAE') ? named(view, formula, vaeNameInputs) : undefined
  if (name) return { name }
  return loadedModel && !bundle.vae ? {} : bundle.vae
}

/** `stop_at_clip_layer: -2` is clip skip 2; 0 changes nothing. */
function skipLayers(view: NodeView, clip: ClipFacts | undefined): ClipFacts | undefined {
  if (!clip) return clip
  const formula = view.rule.clip_skip
  const found = formula === undefined ? ownClipSkip(view) : compute(view, formula)
  const layers = numberOf(found)
  if (!found || layers === undefined || layers === 0) return clip
  return { ...clip, clip_skip: { ...found, value: Math.abs(layers) } }
}

function ownClipSkip(view: NodeView): Traced | undefined {
  return makes(view, 'CLIP', 'CONDITIONING') ? firstValue(view, clipSkipInputs) : undefined
}
