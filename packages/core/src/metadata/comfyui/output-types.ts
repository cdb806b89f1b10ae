import { type Part } from './bundle.ts'
import { type Signature } from './node-signatures.ts'

/** Types of outputs that carry one known thing. */
export const partOfType: ReadonlyMap<string, Part> = new Map(
  Object.entries<Part>({
    MODEL: 'model',
    CLIP: 'clip',
    VAE: 'vae',
    CONDITIONING: 'conditioning',
    LATENT: 'latent',
    IMAGE: 'image',
    VIDEO: 'image',
    AUDIO: 'image',
    SIGMAS: 'sigmas',
    SAMPLER: 'sampler',
    NOISE: 'noise',
    GUIDER: 'guider',
    LORA_STACK: 'loras',
    WANVIDLORA: 'loras',
    HOOKS: 'loras',
    STRING: 'value',
    INT: 'value',
    FLOAT: 'value',
    BOOLEAN: 'value',
    BOOL: 'value',
    NUMBER: 'value',
    COMBO: 'value',
    SEED: 'value',
    SAMPLER_NAME: 'value',
    SCHEDULER_NAME: 'value',
    CHECKPOINT_NAME: 'value',
    LORA_NAME: 'value',
    VAE_NAME: 'value',
    LIST: 'value',
    STR: 'value',
    BATCH_STRING: 'value',
    SRG_PROMPT_TEXT: 'value',
  }),
)

/** Types that belong to the work around a picture and carry nothing of how it was made. */
const sideTypes: ReadonlySet<string> = new Set(
  (
    'MASK SCRIPT XY X_Y DEPENDENCIES SEGS CONTROL_NET CONTROL_NET_STACK UPSCALE_MODEL CLIP_VISION ' +
    'CLIP_VISION_OUTPUT STYLE_MODEL GLIGEN IPADAPTER INSIGHTFACE SAM_MODEL BBOX_DETECTOR ' +
    'SEGM_DETECTOR DETAILER_HOOK PK_HOOK OPTIONS GUIDES XYPLOT ADV_XYPLOT SEGS_PREPROCESSOR ' +
    'UPSCALER MODEL_PATCH HOOK_KEYFRAMES TIMESTEPS_RANGE LATENT_OPERATION'
  ).split(' '),
)

/** The types of all outputs of a class, for what is asked of every node. */
export type OutputTypes = {
  readonly names: ReadonlySet<string>
  /** One of them is a pipe or context. */
  readonly has_pipe: boolean
}

/** Collects the types of a class's outputs. */
export function typesIn(signature: Signature): OutputTypes {
  const names = new Set(signature.map(({ type }) => type))
  return { names, has_pipe: [...names].some(isPipe) }
}

/** Whether an output of this type carries everything the node knows (pipes, contexts, any). */
export function isWhole(type: string): boolean {
  return !partOfType.has(type) && !sideTypes.has(type)
}

/** Whether a type names a pipe or context, rather than anything at all. */
export function isPipe(type: string): boolean {
  return type !== '*' && isWhole(type)
}
