import { type NodeRef, type Traced } from './traced.ts'

/** A LoRA that takes effect; `key` tells one use from another (node id and place in the node). */
export type LoraUse = {
  readonly key: string
  readonly name: string
  readonly weight: number | null
  readonly clip_weight: number | null
  readonly origin: NodeRef
}

/** A diffusion model with everything that was done to it on the way to the sampler. */
export type ModelFacts = {
  readonly name?: Traced
  /** Further models merged into it. */
  readonly merged: readonly Traced[]
  readonly loras: readonly LoraUse[]
  /** Settings of patches that override the sampler's own, e.g. a forced cfg. */
  readonly cfg?: Traced
}

export type ClipFacts = {
  readonly names: readonly Traced[]
  readonly loras: readonly LoraUse[]
  readonly clip_skip?: Traced
}

export type VaeFacts = { readonly name?: Traced }

/** What a sampler is told to make or to avoid. */
export type Conditioning = {
  readonly texts: readonly Traced[]
  /** Zeroed out: present, and empty. */
  readonly zeroed?: boolean
  readonly guidance?: Traced
  readonly clip?: ClipFacts
  /** Samplers whose result became part of the conditioning (two-stage models). */
  readonly passes: readonly Pass[]
}

export type Sigmas = {
  readonly steps?: Traced
  readonly scheduler?: Traced
  readonly denoise?: Traced
}

export type Guider = {
  readonly model?: ModelFacts
  readonly positive?: Conditioning
  readonly negative?: Conditioning
  readonly cfg?: Traced
}

/** Latents or pictures: how large they are and which samplers they went through, base first. */
export type Frames = {
  readonly width?: Traced
  readonly height?: Traced
  readonly length?: Traced
  readonly passes: readonly Pass[]
  readonly vae?: VaeFacts
}

/** Names of sampler settings, the same whatever a pack calls them. */
export type SettingName =
  'seed' | 'steps' | 'cfg' | 'sampler' | 'scheduler' | 'denoise' | 'guidance' | 'start_step'

export type PassKind = 'sample' | 'detail' | 'upscale'

/** One run of one sampler. */
export type Pass = {
  readonly node: NodeRef
  readonly kind: PassKind
  readonly settings: Readonly<Partial<Record<SettingName, Traced>>>
  readonly adds_noise: boolean
  readonly model?: ModelFacts
  readonly clip?: ClipFacts
  readonly vae?: VaeFacts
  readonly positive?: Conditioning
  readonly negative?: Conditioning
  readonly width?: Traced
  readonly height?: Traced
  readonly length?: Traced
}

/**
 * What one output of a node carries. Most carry one thing; pipes, contexts and unknown nodes carry
 * many, and named `fields` besides.
 */
export type Bundle = {
  readonly model?: ModelFacts
  readonly clip?: ClipFacts
  readonly vae?: VaeFacts
  readonly positive?: Conditioning
  readonly negative?: Conditioning
  /** A conditioning whose role only its consumer knows. */
  readonly conditioning?: Conditioning
  readonly latent?: Frames
  readonly image?: Frames
  readonly sigmas?: Sigmas
  readonly sampler?: Traced
  readonly noise?: Traced
  readonly guider?: Guider
  readonly loras?: readonly LoraUse[]
  readonly value?: Traced
  readonly fields?: Fields
}

export type Fields = Readonly<Record<string, Bundle>>

/** The things a bundle can carry under their own name. */
export type Part = Exclude<keyof Bundle, 'fields'>

export const parts = [
  'model',
  'clip',
  'vae',
  'positive',
  'negative',
  'conditioning',
  'latent',
  'image',
  'sigmas',
  'sampler',
  'noise',
  'guider',
  'loras',
  'value',
] as const satisfies readonly Part[]

/** Lists inside bundles stop growing here; real graphs stay far below. */
const maxListed = 100

/** Later entries that are already there (same use, same pass, same text) are left out. */
export function unite<T>(lists: readonly (readonly T[])[], keyOf: (item: T) => unknown): T[] {
  const seen = new Set<unknown>()
  const result: T[] = []
  for (const list of lists)
    for (const item of list) {
      const key = keyOf(item)
      if (seen.has(key) || result.length >= maxListed) continue
      seen.add(key)
      result.push(item)
    }
  return result
}

/** Passes of several inputs, in order, each once. */
export function unitePasses(lists: readonly (readonly Pass[])[]): readonly Pass[] {
  const [only] = lists
  if (lists.length === 1 && only) return only
  return unite(lists, (pass) => pass.node.id)
}

/** LoRAs of several inputs, in order, each use once. */
export function uniteLoras(lists: readonly (readonly LoraUse[])[]): readonly LoraUse[] {
  return unite(lists, (lora) => lora.key)
}

/** Several conditionings acting together: all texts, the first guidance. */
export function uniteConditionings(list: readonly Conditioning[]): Conditioning | undefined {
  const [first, ...others] = list
  if (!first || others.length === 0) return first
  const guidance = list.find((conditioning) => conditioning.guidance)?.guidance
  const clip = list.find((conditioning) => conditioning.clip)?.clip
  return {
    texts: unite(
      list.map((conditioning) => conditioning.texts),
      (text) => text,
    ),
    zeroed: list.every((conditioning) => conditioning.zeroed === true),
    ...(guidance && { guidance }),
    ...(clip && { clip }),
    passes: unitePasses(list.map((conditioning) => conditioning.passes)),
  }
}

/** Several latents or pictures put together: the size of the first, the passes of all. */
export function uniteFrames(list: readonly Frames[]): Frames | undefined {
  const [first, ...others] = list
  if (!first || others.length === 0) return first
  return { ...first, passes: unitePasses(list.map((frames) => frames.passes)) }
}

/** Whether a bundle carries several things, as pipes and contexts do. */
export function isCompound(bundle: Bundle): boolean {
  if (bundle.fields) return true
  let count = 0
  for (const part of parts) if (bundle[part] !== undefined && ++count > 1) return true
  return false
}

/** A copy of an object without some of its keys. */
export function without<T extends object, K extends keyof T>(object: T, ...keys: K[]): Omit<T, K> {
  const copy: Partial<T> = { ...object }
  for (const key of keys) delete copy[key]
  return copy as Omit<T, K>
}
