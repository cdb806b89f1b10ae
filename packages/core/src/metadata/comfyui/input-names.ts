import { type Part, type SettingName, fieldKey } from './bundle.ts'

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
  denoise: ['denoise', 'denoise_strength', 'denoising_strength', 'denoise_value'],
  guidance: [
    'guidance',
    'embedded_guidance_scale',
    'embedded_guidance',
    'flux_guidance',
    'distilled_cfg',
  ],
  start_step: ['start_at_step', 'start_step'],
}

export const widthInputs = ['empty_latent_width', 'latent_width', 'gen_width', 'width'] as const
export const heightInputs = [
  'empty_latent_height',
  'latent_height',
  'gen_height',
  'height',
] as const
export const lengthInputs = ['length', 'num_frames', 'frames', 'video_length'] as const

/** Texts such as `1216 x 832 (landscape)` that stand for a size. */
export const sizeTextInputs = [
  'dimensions',
  'resolution',
  'size',
  'size_selected',
  'preset',
] as const

export const modelNameInputs = [
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
  'transformer',
] as const

export const vaeNameInputs = ['vae_name', 'vae_model', 'vae'] as const

export const clipNameInputs = [
  'clip_name',
  'clip_name1',
  'clip_name2',
  'clip_name3',
  'clip_name4',
  'text_encoder',
] as const

export const clipSkipInputs = ['stop_at_clip_layer', 'clip_skip', 'base_clip_skip'] as const

/** Names of the inputs that carry a thing, best first; others carrying it come after these. */
export const preferredLinks: Readonly<Partial<Record<Part, readonly string[]>>> = {
  model: ['model', 'base_model', 'model1', 'model_1', 'model_a', 'unet', 'optional_model'],
  clip: ['clip', 'base_clip', 'clip1', 'clip_1', 'optional_clip'],
  vae: ['vae', 'base_vae', 'optional_vae'],
  latent: ['latent_image', 'latent', 'samples', 'latents', 'samples_to', 'optional_latent'],
  image: ['image', 'images', 'pixels', 'base_image', 'destination', 'image1', 'start_image'],
}

/** Inputs whose content belongs to a second model or only guides the first. */
export const secondaryInput =
  /refiner|(^|_)ref(_|$|erence)|control|style_image|clip_vision|upscale_model|mask|hook/i

export const negativeInput = /neg|uncond/i
export const positiveInput = /pos(?!e)/i

/** Inputs that hold text to be encoded, and what looks like them but is a choice or a setting. */
export const promptInput =
  /text|prompt|positive|negative|clip_[lgh]\b|t5|llama|bert|tags|lyrics|caption|string|instruct|descri/i
export const promptChoice =
  /mode|type|normal|interpret|separator|delimiter|seed|select|insert|wildcard|style|format|name|encod|template|strength|weight|length|^add_|_to_|^text_$/i

/** Which part a consumer's input asks for, judged by its name alone; `whole` for pipes and any. */
export function partOfInputName(name: string): Part | 'whole' | undefined {
  const key = fieldKey(name)
  for (const [pattern, part] of inputPartPatterns) if (pattern.test(key)) return part
  return undefined
}

const inputPartPatterns: readonly (readonly [RegExp, Part | 'whole'])[] = [
  [/pipe|ctx|context|bundle|tuple/, 'whole'],
  [/^(any|value|input|source|anything|data)/, 'whole'],
  [/lora_stack|loras?$/, 'loras'],
  [/(^|_)(cond|conditioning|positive|negative)(_|\d|$)/, 'conditioning'],
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

/** The setting an input or output name stands for. */
export function settingOfName(name: string): SettingName | undefined {
  return settingByName.get(fieldKey(name))
}

const settingByName: ReadonlyMap<string, SettingName> = new Map(
  (Object.keys(settingInputs) as SettingName[]).flatMap((setting) =>
    settingInputs[setting].map((name) => [name, setting] as const),
  ),
)
