import { applyLoras } from './apply-loras.ts'
import { type Bundle, noSettings } from './bundle.ts'
import { chooseInput } from './choose-input.ts'
import { encodeTexts } from './encode-texts.ts'
import { gatherParts } from './gather-parts.ts'
import { loadModels } from './load-models.ts'
import { measureFrames } from './measure-frames.ts'
import { type NodeView, compute, holds } from './node-view.ts'
import { makeSamplerParts, ownSettings, passKindOf, runSampler } from './run-sampler.ts'
import { type Evaluated } from './select-output.ts'

/**
 * Works out what a node makes of what flows into it. Every node goes through the same steps; its rule
 * and the names of its inputs decide which of them do something.
 */
export function evaluateNode(view: NodeView): Evaluated {
  const chosen = view.rule.choose === undefined ? undefined : chooseInput(view, view.rule.choose)
  if (chosen)
    return { view: { ...view, pipes: [chosen] }, bundle: chosen, settings: noSettings, chosen }
  const gathered = gatherParts(view)
  if (holds(view, view.rule.bypass, false))
    return { view, bundle: gathered, settings: noSettings, chosen }
  const loaded = loadModels(view, gathered)
  const lora = applyLoras(view, loaded)
  const encoded = encodeTexts(lora.view, patchModel(lora.view, lora.bundle))
  const settings = ownSettings(lora.view)
  const isPass = passKindOf(lora.view, encoded, settings) !== undefined
  const sized =
    isPass && (encoded.latent ?? encoded.image) ? encoded : measureFrames(lora.view, encoded)
  const made = makeSamplerParts(lora.view, sized, settings)
  return { view: lora.view, bundle: runSampler(lora.view, made, settings), settings, chosen }
}

/** Patches that replace the sampler's own cfg travel with the model. */
function patchModel(view: NodeView, bundle: Bundle): Bundle {
  const cfg = compute(view, view.rule.model_cfg)
  return cfg && bundle.model ? { ...bundle, model: { ...bundle.model, cfg } } : bundle
}
