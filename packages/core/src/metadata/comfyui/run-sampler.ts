import {
  type Bundle,
  type Conditioning,
  type Frames,
  type Pass,
  type PassKind,
  type SettingName,
  type Settings,
  type Sigmas,
  isEmpty,
  noFrames,
  noSettings,
} from './bundle.ts'
import { settingInputs } from './input-names.ts'
import {
  type NodeView,
  compute,
  hasOutput,
  holds,
  inputFor,
  linkedBundle,
  pipeField,
  valueOf,
} from './node-view.ts'
import { type Traced, numberOf, textOf } from './traced.ts'

/** Sampler settings that stand at the node itself, by the rule or by the names of its inputs. */
export function ownSettings(view: NodeView): Settings {
  if (view.best.length === 0 && !view.rule.settings) return noSettings
  return {
    seed: ownSetting(view, 'seed'),
    steps: ownSetting(view, 'steps'),
    cfg: ownSetting(view, 'cfg'),
    sampler: ownSetting(view, 'sampler'),
    scheduler: ownSetting(view, 'scheduler'),
    denoise: ownSetting(view, 'denoise'),
    guidance: ownSetting(view, 'guidance'),
    start_step: ownSetting(view, 'start_step'),
  }
}

function ownSetting(view: NodeView, name: SettingName): Traced | undefined {
  const formula = view.rule.settings?.[name]
  return formula === undefined ? settingOf(view, name) : compute(view, formula)
}

/** A setting linked to a node that gives no value is one made at run time. */
function settingOf(view: NodeView, name: SettingName): Traced | undefined {
  const input = inputFor(view, name)
  const value = input === undefined ? undefined : valueOf(view, input)
  if (value || input === undefined) return value
  const linked = linkedBundle(view, input)
  const carriesElse = linked !== undefined && !isEmpty(linked)
  return carriesElse ? undefined : { value: undefined, origin: view.ref, via: 'derived' }
}

/** Noise, sampler, sigmas and guider nodes: settings in a form that samplers take as a link. */
export function makeSamplerParts(view: NodeView, bundle: Bundle, own: Settings): Bundle {
  const hasSampler = hasOutput(view, 'SAMPLER')
  const hasNoise = hasOutput(view, 'NOISE')
  const hasSigmas = hasOutput(view, 'SIGMAS')
  const hasGuider = hasOutput(view, 'GUIDER')
  if (!hasSampler && !hasNoise && !hasSigmas && !hasGuider) return bundle
  return {
    ...bundle,
    sampler: bundle.sampler ?? (hasSampler ? own.sampler : undefined),
    noise: bundle.noise ?? (hasNoise ? own.seed : undefined),
    sigmas: hasSigmas ? sigmasOf(bundle.sigmas, own) : bundle.sigmas,
    guider: hasGuider ? guiderOf(bundle, own) : bundle.guider,
  }
}

function sigmasOf(incoming: Sigmas | undefined, own: Settings): Sigmas {
  return {
    steps: incoming?.steps ?? own.steps,
    scheduler: incoming?.scheduler ?? own.scheduler,
    denoise: own.denoise ?? incoming?.denoise,
  }
}

function guiderOf(bundle: Bundle, own: Settings): NonNullable<Bundle['guider']> {
  const { guider } = bundle
  return {
    model: bundle.model ?? guider?.model,
    positive: bundle.positive ?? bundle.conditioning ?? guider?.positive,
    negative: bundle.negative ?? guider?.negative,
    cfg: own.cfg ?? guider?.cfg,
  }
}

/** What kind of pass the node is; `undefined` when it does not sample. */
export function passKindOf(view: NodeView, bundle: Bundle, own: Settings): PassKind | undefined {
  const { pass } = view.rule
  if (!holds(view, view.rule.pass_when, true)) return undefined
  if (pass !== undefined) return pass === 'none' ? undefined : pass
  if (!hasOutput(view, 'LATENT') && !hasOutput(view, 'IMAGE')) return undefined
  const isCustom = bundle.sigmas !== undefined && (bundle.guider ?? bundle.sampler) !== undefined
  const hasSteps = own.steps !== undefined && (own.seed !== undefined || own.sampler !== undefined)
  const isPiped = pipeField(view, 'steps') !== undefined && /sampler/i.test(view.ref.class_type)
  if (isService(view, bundle, own)) return 'sample'
  if (!isCustom && !hasSteps && !isPiped) return undefined
  if (!isPiped && packsPipes(view)) return undefined
  const guided = bundle.positive ?? bundle.conditioning ?? bundle.guider ?? bundle.model
  if (!guided && !isPiped) return undefined
  return kindByName(view, bundle)
}

/** Where services that make pictures of a text take it, newer nodes as part of the chosen model. */
const servicePrompts: readonly string[] = [
  'prompt',
  'positive_prompt',
  'prompt_text',
  'text_prompt',
  'model.prompt',
]

/** A node that has a picture made elsewhere: of a text and a seed, without a model of its own. */
function isService(view: NodeView, bundle: Bundle, own: Settings): boolean {
  const [first] = view.signature
  if (bundle.model ?? bundle.positive ?? bundle.conditioning ?? bundle.guider) return false
  if (first?.type !== 'IMAGE' && first?.type !== 'VIDEO') return false
  const seed = own.seed ?? valueOf(view, 'model.seed')
  return seed !== undefined && servicePrompts.some((name) => view.node.inputs.has(name))
}

/** What a service was told, in the form a sampler takes it. */
function serviceParts(view: NodeView): Pick<Pass, 'model' | 'positive' | 'negative'> {
  const prompt = firstValue(view, servicePrompts)
  const negative = firstValue(view, ['negative_prompt', 'model.negative_prompt'])
  const name = firstValue(view, ['model', 'model_name'])
  return {
    positive: prompt && plainConditioning(prompt),
    negative: negative && plainConditioning(negative),
    model: name && { name, merged: [], loras: [], cfg: undefined },
  }
}

function plainConditioning(text: Traced): Conditioning {
  return { texts: [text], zeroed: false, guidance: undefined, clip: undefined, passes: [] }
}

function firstValue(view: NodeView, names: readonly string[]): Traced | undefined {
  for (const name of names) {
    const value = valueOf(view, name)
    if (value) return value
  }
  return undefined
}

/** Contexts and pipes hold the settings of a sampler without being one. */
function packsPipes(view: NodeView): boolean {
  const { class_type } = view.ref
  return view.types.has_pipe && !/sampl|detail|upscal/i.test(class_type)
}

function kindByName(view: NodeView, bundle: Bundle): PassKind {
  if (/detailer|face|segs/i.test(view.ref.class_type)) return 'detail'
  const fromPicture = bundle.image !== undefined && bundle.latent === undefined
  return fromPicture && /upscale/i.test(view.ref.class_type) ? 'upscale' : 'sample'
}

/** Runs the sampler: what comes out went through one pass more. */
export function runSampler(view: NodeView, bundle: Bundle, own: Settings): Bundle {
  const kind = passKindOf(view, bundle, own)
  if (!kind) return bundle
  const before = framesIn(bundle)
  const pass = passOf(view, bundle, { kind, own, before })
  const earlier = [...(pass.positive?.passes ?? []), ...before.passes]
  const seen = earlier.some(({ node }) => node.id === pass.node.id)
  const passes = seen ? earlier : [...earlier, pass]
  const after: Frames = { ...before, passes, vae: bundle.vae ?? before.vae }
  return { ...bundle, latent: after, image: after }
}

function framesIn(bundle: Bundle): Frames {
  return bundle.latent ?? bundle.image ?? noFrames
}

type PassInput = {
  readonly kind: PassKind
  readonly own: Settings
  readonly before: Frames
}

function passOf(view: NodeView, bundle: Bundle, { kind, own, before }: PassInput): Pass {
  const { guider } = bundle
  const positive = guider?.positive ?? bundle.positive ?? bundle.conditioning
  const service = isService(view, bundle, own) ? serviceParts(view) : undefined
  const settings = settingsOf(view, bundle, { own, positive })
  const seed = settings.seed ?? (service && valueOf(view, 'model.seed'))
  return {
    node: view.ref,
    kind,
    settings: seed === settings.seed ? settings : { ...settings, seed },
    adds_noise: addsNoise(view),
    model: service?.model ?? guider?.model ?? bundle.model,
    clip: positive?.clip ?? bundle.clip,
    vae: bundle.vae,
    positive: service?.positive ?? positive,
    negative: service?.negative ?? guider?.negative ?? bundle.negative,
    width: before.width,
    height: before.height,
    length: before.length,
  }
}

function settingsOf(
  view: NodeView,
  bundle: Bundle,
  { own, positive }: { own: Settings; positive: Conditioning | undefined },
): Settings {
  const { model, noise, sampler, sigmas, guider } = bundle
  return {
    seed: own.seed ?? noise ?? firstPiped(view, 'seed'),
    steps: own.steps ?? sigmas?.steps ?? firstPiped(view, 'steps'),
    cfg: model?.cfg ?? own.cfg ?? guider?.cfg ?? firstPiped(view, 'cfg'),
    sampler: own.sampler ?? sampler ?? firstPiped(view, 'sampler'),
    scheduler: own.scheduler ?? sigmas?.scheduler ?? firstPiped(view, 'scheduler'),
    denoise: own.denoise ?? sigmas?.denoise ?? firstPiped(view, 'denoise'),
    guidance: own.guidance ?? positive?.guidance ?? firstPiped(view, 'guidance'),
    start_step: own.start_step ?? firstPiped(view, 'start_step'),
  }
}

function firstPiped(view: NodeView, name: SettingName): Traced | undefined {
  if (view.pipes.length === 0) return undefined
  for (const input of settingInputs[name]) {
    const value = pipeField(view, input)?.value
    if (value) return value
  }
  return undefined
}

function addsNoise(view: NodeView): boolean {
  const add = valueOf(view, 'add_noise')
  const text = textOf(add)?.toLowerCase()
  if (text === 'disable' || text === 'false') return false
  return !(add !== undefined && numberOf(add) === 0)
}
