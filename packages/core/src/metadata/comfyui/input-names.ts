import { type Part, type SettingName } from './bundle.ts'
import { rememberByBeginning } from '../remember-by-name.ts'

/**
 * What inputs are usually called, in order of preference. Packs agree far more on the names of inputs
 * than on the names of nodes, so these lists read most classes without a rule of their own.
 */
export const settingInputs: Readonly<Record<SettingName, readonly string[]>> = {
  seed: ['seed', 'noise_seed', 'seed_value', 'rng_seed', 'base_seed', 'seed_num', 'global_seed'],
  steps: [
    'steps',
    'num_steps',
    'num_inference_steps',
    'sampling_steps',
    'inference_steps',
    'steps_total',
    'total_steps',
    'base_steps',
  ],
  cfg: ['cfg', 'cfg_scale', 'cfg_value', 'guidance_scale', 'base_cfg'],
  sampler: ['sampler_name', 'sampler', 'sampler_type', 'base_sampler', 'samplername'],
  scheduler: ['scheduler', 'scheduler_name', 'schedule', 'noise_schedule', 'base_scheduler'],
  denoise: ['denoise', 'denoise_strength', 'denoising_strength', 'denoise_value', 'denoise_image'],
  guidance: [
    'guidance',
    'embedded_guidance_scale',
    'embedded_guidance',
    'flux_guidance',
    'distilled_cfg',
  ],
  start_step: ['start_at_step', 'start_step'],
}

/** Further things an input can say by its name alone. */
const purposeInputs = {
  width: ['empty_latent_width', 'latent_width', 'gen_width', 'width'],
  height: ['empty_latent_height', 'latent_height', 'gen_height', 'height'],
  length: ['length', 'num_frames', 'frames', 'video_length'],
  /** Texts such as `1216 x 832 (landscape)`. */
  size_text: [
    'empty_latent_aspect',
    'resolution',
    'dimensions',
    'ratio_selected',
    'size_selected',
    'size',
    'preset',
  ],
  scale: [
    'scale_by',
    'upscale_by',
    'upscale_factor',
    'rescale_factor',
    'factor',
    'scale',
    'modifier',
  ],
  model_file: [
    'ckpt_name',
    'base_ckpt_name',
    'checkpoint',
    'checkpoint_name',
    'ckpt',
    'base_ckpt',
    'base_model_name',
    'unet_name',
    'diffusion_name',
    'diffusion_model',
    'model_name',
    'model_path',
    'base_model_path',
    'transformer',
    'model_id',
    'repo_id',
  ],
  vae_file: ['vae_name', 'vae_model', 'vae'],
  clip_skip: ['stop_at_clip_layer', 'clip_skip', 'base_clip_skip'],
} as const satisfies Record<string, readonly string[]>

export type Purpose = SettingName | keyof typeof purposeInputs

/** Inputs that name text encoder files; a loader may have several. */
export const clipFileInputs: readonly string[] = [
  'clip_name',
  'clip_name1',
  'clip_name2',
  'clip_name3',
  'clip_name4',
  'text_encoder',
]

/** Names of the inputs that carry a thing, best first; others carrying it come after these. */
export const preferredLinks: Readonly<Partial<Record<Part, readonly string[]>>> = {
  model: ['model', 'base_model', 'model1', 'model_1', 'model_a', 'unet', 'optional_model'],
  clip: ['clip', 'base_clip', 'clip1', 'clip_1', 'optional_clip'],
  vae: ['vae', 'base_vae', 'optional_vae'],
}

const secondaryPattern =
  /refiner|(^|_)ref(_|$|erence)|control|style_image|clip_vision|upscale_model|mask|hook/
const negativePattern = /neg|uncond/
const positivePattern = /pos(?!e)/
const promptPattern =
  /text|prompt|positive|negative|clip_[lgh]$|t5|llama|bert|tags|lyrics|caption|string|instruct|descri/
const choicePattern =
  /mode|type|normal|interpret|separator|delimiter|seed|select|insert|wildcard|style|format|name|encod|template|strength|weight|length|^add_|_to_/

/** What the name of an input says, worked out once per name. */
export type InputTraits = {
  /** Without case, blanks and signs: `Text Pos G` is `text_pos_g`. */
  readonly key: string
  readonly purpose: Purpose | undefined
  /** Place in the list of names for that purpose. */
  readonly rank: number
  readonly role: 'positive' | 'negative' | undefined
  /** Belongs to a second model or only guides the first. */
  readonly is_secondary: boolean
  readonly is_refiner: boolean
  readonly is_lora: boolean
  /** Holds text to be encoded, not a choice of how. */
  readonly is_prompt: boolean
}

const purposes: ReadonlyMap<string, readonly [purpose: Purpose, rank: number]> = new Map(
  [...Object.entries(settingInputs), ...Object.entries(purposeInputs)].flatMap(([purpose, names]) =>
    names.map((name, rank) => [name, [purpose as Purpose, rank] as const] as const),
  ),
)

/** What the name of an input says about it. */
export const traitsOf: (name: string) => InputTraits = rememberByBeginning(describeName)

/** Names compare without case, blanks and signs. */
export function fieldKey(name: string): string {
  return traitsOf(name).key
}

function describeName(name: string): InputTraits {
  const key = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, '')
  const [purpose, rank = 0] = purposes.get(key) ?? []
  const isChoice = choicePattern.test(key.replace(/prompt|text|positive|negative/g, ''))
  return {
    key,
    purpose,
    rank,
    role: roleOf(key),
    is_secondary: secondaryPattern.test(key),
    is_refiner: key.includes('refiner'),
    is_lora: key.includes('lora'),
    is_prompt: promptPattern.test(key) && !isChoice,
  }
}

function roleOf(key: string): InputTraits['role'] {
  if (negativePattern.test(key)) return 'negative'
  return positivePattern.test(key) ? 'positive' : undefined
}

/** The setting an input or output name stands for. */
export function settingOfName(name: string): SettingName | undefined {
  const { purpose } = traitsOf(name)
  return purpose !== undefined && purpose in settingInputs ? (purpose as SettingName) : undefined
}

const pipeName = /pipe|ctx|context|bundle|tuple/

/** Whether an input of this name takes a pipe or context, rather than anything at all. */
export function isPipeInput(name: string): boolean {
  return pipeName.test(traitsOf(name).key)
}

/** Which part a consumer's input asks for, judged by its name alone; `whole` for pipes and any. */
export function partOfInputName(name: string): Part | 'whole' | undefined {
  const { key } = traitsOf(name)
  for (const [pattern, part] of inputPartPatterns) if (pattern.test(key)) return part
  return undefined
}

const inputPartPatterns: readonly (readonly [RegExp, Part | 'whole'])[] = [
  [pipeName, 'whole'],
  [/^(any|value|input|source|anything|data)/, 'whole'],
  [/lora_stack|loras?$/, 'loras'],
  [/(^|_)(cond|uncond|conditioning|positive|negative)(_|\d|$)/, 'conditioning'],
  [/(^|_)vae(_|$)/, 'vae'],
  [/(^|_)(clip)(_|\d|$)/, 'clip'],
  [/(^|_)(latents?|samples|latent_image)(_|\d|$)/, 'latent'],
  [/(^|_)(images?|pixels|frames|video)(_|\d|$)/, 'image'],
  [/(^|_)(model|unet)(_|\d|$)/, 'model'],
  [/sigmas/, 'sigmas'],
  [/guider/, 'guider'],
  [/^noise$/, 'noise'],
  [/text|prompt|string|seed|steps|cfg|denoise|width|height|scheduler|sampler_name|name/, 'value'],
]
