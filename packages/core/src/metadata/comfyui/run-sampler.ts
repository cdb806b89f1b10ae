import {
  type Bundle,
  type Conditioning,
  type Frames,
  type Pass,
  type PassKind,
  type SettingName,
  type Sigmas,
} from './bundle.ts'
import { settingInputs } from './input-names.ts'
import {
  type NodeView,
  compute,
  hasOutput,
  holds,
  linkedBundle,
  pipeField,
  valueOf,
} from './node-view.ts'
import { isPipe } from './output-types.ts'
import { type Traced, numberOf, textOf } from './traced.ts'

export type Settings = Partial<Record<SettingName, Traced>>

const settingNames = Object.keys(settingInputs) as SettingName[]

/** Sampler settings that stand at the node itself, by the rule or by the names of its inputs. */
export function ownSettings(view: NodeView): Settings {
  const settings: Settings = {}
  for (const name of settingNames) {
    const formula = view.rule.settings?.[name]
    const value = formula === undefined ? settingOf(view, name) : compute(view, formula)
    if (value) settings[name] = value
  }
  return settings
}

/** A setting linked to a node that gives no value is one made at run time. */
function settingOf(view: NodeView, name: SettingName): Traced | undefined {
  const input = view.best.get(name)
  const value = input === undefined ? undefined : valueOf(view, input)
  if (value || input === undefined) return value
  const carriesElse = Object.keys(linkedBundle(view, input) ?? {}).length > 0
  return carriesElse ? undefined : { value: undefined, origin: view.ref, via: 'derived' }
}

const samplerTypes: ReadonlySet<string> = new Set(['SAMPLER', 'NOISE', 'SIGMAS', 'GUIDER'])

/** Noise, sampler, sigmas and guider nodes: settings in a form that samplers take as a link. */
export function makeSamplerParts(view: NodeView, bundle: Bundle, own: Settings): Bundle {
  if (!view.signature.some(({ type }) => samplerTypes.has(type))) return bundle
  const sampler = bundle.sampler ?? own.sampler
  const noise = bundle.noise ?? own.seed
  return {
    ...bundle,
    ...(hasOutput(view, 'SAMPLER') && sampler && { sampler }),
    ...(hasOutput(view, 'NOISE') && noise && { noise }),
    ...(hasOutput(view, 'SIGMAS') && { sigmas: sigmasOf(bundle.sigmas, own) }),
    ...(hasOutput(view, 'GUIDER') && { guider: guiderOf(bundle, own) }),
  }
}

function sigmasOf(incoming: Sigmas | undefined, own: Settings): Sigmas {
  const { steps, scheduler, denoise } = own
  return {
    ...(steps && { steps }),
    ...(scheduler && { scheduler }),
    ...(denoise && { denoise }),
    ...incoming,
    ...(incoming && denoise && { denoise }),
  }
}

function guiderOf(bundle: Bundle, own: Settings): NonNullable<Bundle['guider']> {
  const positive = bundle.positive ?? bundle.conditioning
  return {
    ...bundle.guider,
    ...(bundle.model && { model: bundle.model }),
    ...(positive && { positive }),
    ...(bundle.negative && { negative: bundle.negative }),
    ...(own.cfg && { cfg: own.cfg }),
  }
}

/** What kind of pass the node is; `undefined` when it does not sample. */
export function passKindOf(view: NodeView, bundle: Bundle, own: Settings): PassKind | undefined {
  const { pass } = view.rule
  if (!holds(view, view.rule.pass_when, true)) return undefined
  if (pass !== undefined) return pass === 'none' ? undefined : pass
  if (!view.signature.some(({ type }) => type === 'LATENT' || type === 'IMAGE')) return undefined
  const isCustom = bundle.sigmas !== undefined && (bundle.guider ?? bundle.sampler) !== undefined
  const hasSteps = own.steps !== undefined && (own.seed !== undefined || own.sampler !== undefined)
  const isPiped = /sampler/i.test(view.ref.class_type) && pipeField(view, 'steps') !== undefined
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
    ...(prompt && { positive: { texts: [prompt], passes: [] } }),
    ...(negative && { negative: { texts: [negative], passes: [] } }),
    ...(name && { model: { name, merged: [], loras: [] } }),
  }
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
  return view.signature.some(({ type }) => isPipe(type)) && !/sampl|detail|upscal/i.test(class_type)
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
  const vae = bundle.vae ?? before.vae
  const after: Frames = { ...before, passes, ...(vae && { vae }) }
  return { ...bundle, latent: after, image: after }
}

function framesIn(bundle: Bundle): Frames {
  return bundle.latent ?? bundle.image ?? { passes: [] }
}

type PassInput = {
  readonly kind: PassKind
  readonly own: Settings
  readonly before: Frames
}

function passOf(view: NodeView, bundle: Bundle, { kind, own, before }: PassInput): Pass {
  const guider = bundle.guider ?? {}
  const positive = guider.positive ?? bundle.positive ?? bundle.conditioning
  const negative = guider.negative ?? bundle.negative
  const model = guider.model ?? bundle.model
  const clip = positive?.clip ?? bundle.clip
  const { width, height, length } = before
  const service = isService(view, bundle, own) ? serviceParts(view) : undefined
  const seed = service && valueOf(view, 'model.seed')
  return {
    node: view.ref,
    kind,
    settings: { ...(seed && { seed }), ...settingsOf(view, bundle, { own, positive }) },
    adds_noise: addsNoise(view),
    ...(model && { model }),
    ...(clip && { clip }),
    ...(bundle.vae && { vae: bundle.vae }),
    ...(positive && { positive }),
    ...(negative && { negative }),
    ...(width && { width }),
    ...(height && { height }),
    ...(length && { length }),
    ...service,
  }
}

function settingsOf(
  view: NodeView,
  bundle: Bundle,
  { own, positive }: { own: Settings; positive: Conditioning | undefined },
): Settings {
  const settings: Settings = {}
  for (const name of settingNames) {
    const piped = firstPiped(view, name)
    const value = own[name] ?? linkedSetting(name, bundle) ?? piped
    if (value) settings[name] = value
  }
  const guidance = own.guidance ?? positive?.guidance
  return {
    ...settings,
    ...(bundle.model?.cfg && { cfg: bundle.model.cfg }),
    ...(guidance && { guidance }),
  }
}

function linkedSetting(name: SettingName, bundle: Bundle): Traced | undefined {
  switch (name) {
    case 'seed':
      return bundle.noise
    case 'sampler':
      return bundle.sampler
    case 'steps':
    case 'scheduler':
    case 'denoise':
      return bundle.sigmas?.[name]
    case 'cfg':
      return bundle.guider?.cfg
    case 'guidance':
    case 'start_step':
      return undefined
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
