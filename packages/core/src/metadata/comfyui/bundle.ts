import { type NodeRef, type Traced } from './traced.ts'

/** A LoRA that takes effect; `key` tells one use from another (node id and place in the node). */
export type LoraUse = {
  readonly key: string
  readonly name: string
  readonly weight: number | null
  readonly clip_weight: number | null
  readonly origin: NodeRef
}

/**
 * A diffusion model with everything that was done to it on the way to the sampler. Like all that
 * travels along the links, it has every key at all times: some hundred such objects are made for a
 * graph, and the engine reads those of one shape several times as fast.
 */
export type ModelFacts = {
  readonly name: Traced | undefined
  /** Further models merged into it. */
  readonly merged: readonly Traced[]
  readonly loras: readonly LoraUse[]
  /** Settings of patches that override the sampler's own, e.g. a forced cfg. */
  readonly cfg: Traced | undefined
}

export type ClipFacts = {
  readonly names: readonly Traced[]
  readonly loras: readonly LoraUse[]
  readonly clip_skip: Traced | undefined
}

export type VaeFacts = { readonly name: Traced | undefined }

/** What a sampler is told to make or to avoid. */
export type Conditioning = {
  readonly texts: readonly Traced[]
  /** Zeroed out: present, and empty. */
  readonly zeroed: boolean
  readonly guidance: Traced | undefined
  readonly clip: ClipFacts | undefined
  /** Samplers whose result became part of the conditioning (two-stage models). */
  readonly passes: readonly Pass[]
}

export type Sigmas = {
  readonly steps: Traced | undefined
  readonly scheduler: Traced | undefined
  readonly denoise: Traced | undefined
}

export type Guider = {
  readonly model: ModelFacts | undefined
  readonly positive: Conditioning | undefined
  readonly negative: Conditioning | undefined
  readonly cfg: Traced | undefined
}

/** Latents or pictures: how large they are and which samplers they went through, base first. */
export type Frames = {
  readonly width: Traced | undefined
  readonly height: Traced | undefined
  readonly length: Traced | undefined
  readonly passes: readonly Pass[]
  readonly vae: VaeFacts | undefined
}

/** Names of sampler settings, the same whatever a pack calls them. */
export type SettingName =
  'seed' | 'steps' | 'cfg' | 'sampler' | 'scheduler' | 'denoise' | 'guidance' | 'start_step'

export type Settings = Readonly<Record<SettingName, Traced | undefined>>

export const noSettings: Settings = {
  seed: undefined,
  steps: undefined,
  cfg: undefined,
  sampler: undefined,
  scheduler: undefined,
  denoise: undefined,
  guidance: undefined,
  start_step: undefined,
}

export type PassKind = 'sample' | 'detail' | 'upscale'

/** One run of one sampler. */
export type Pass = {
  readonly node: NodeRef
  readonly kind: PassKind
  readonly settings: Settings
  readonly adds_noise: boolean
  readonly model: ModelFacts | undefined
  readonly clip: ClipFacts | undefined
  readonly vae: VaeFacts | undefined
  readonly positive: Conditioning | undefined
  readonly negative: Conditioning | undefined
  readonly width: Traced | undefined
  readonly height: Traced | undefined
  readonly length: Traced | undefined
}

/**
 * What one output of a node carries. Most carry one thing; pipes, contexts and unknown nodes carry
 * many, and named `fields` besides.
 */
export type Bundle = {
  readonly model: ModelFacts | undefined
  readonly clip: ClipFacts | undefined
  readonly vae: VaeFacts | undefined
  readonly positive: Conditioning | undefined
  readonly negative: Conditioning | undefined
  /** A conditioning whose role only its consumer knows. */
  readonly conditioning: Conditioning | undefined
  readonly latent: Frames | undefined
  readonly image: Frames | undefined
  readonly sigmas: Sigmas | undefined
  readonly sampler: Traced | undefined
  readonly noise: Traced | undefined
  readonly guider: Guider | undefined
  readonly loras: readonly LoraUse[] | undefined
  readonly value: Traced | undefined
  readonly fields: Fields | undefined
}

/** Carries nothing; what carries something is made of it. */
export const emptyBundle: Bundle = {
  model: undefined,
  clip: undefined,
  vae: undefined,
  positive: undefined,
  negative: undefined,
  conditioning: undefined,
  latent: undefined,
  image: undefined,
  sigmas: undefined,
  sampler: undefined,
  noise: undefined,
  guider: undefined,
  loras: undefined,
  value: undefined,
  fields: undefined,
}

export const noFrames: Frames = {
  width: undefined,
  height: undefined,
  length: undefined,
  passes: [],
  vae: undefined,
}

export type Fields = Readonly<Record<string, Bundle>>

/** The things a bundle can carry under their own name. */
export type Part = Exclude<keyof Bundle, 'fields'>

const parts = Object.keys(emptyBundle).filter((key) => key !== 'fields') as readonly Part[]

/** Which things a bundle carries. */
export function partsIn(bundle: Bundle): readonly Part[] {
  return bundle === emptyBundle ? [] : parts.filter((part) => bundle[part] !== undefined)
}

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
  if (list.length < 2) return list[0]
  return {
    texts: unite(
      list.map((conditioning) => conditioning.texts),
      (text) => text,
    ),
    zeroed: list.every((conditioning) => conditioning.zeroed),
    guidance: list.find((conditioning) => conditioning.guidance)?.guidance,
    clip: list.find((conditioning) => conditioning.clip)?.clip,
    passes: unitePasses(list.map((conditioning) => conditioning.passes)),
  }
}

/** The same bundle with another conditioning in place of each. */
export function changeConditionings(
  bundle: Bundle,
  change: (conditioning: Conditioning) => Conditioning,
): Bundle {
  const { positive, negative, conditioning } = bundle
  return {
    ...bundle,
    positive: positive && change(positive),
    negative: negative && change(negative),
    conditioning: conditioning && change(conditioning),
  }
}

/** Several latents or pictures put together: the size of the first, the passes of all. */
export function uniteFrames(list: readonly Frames[]): Frames | undefined {
  const [first] = list
  if (!first || list.length === 1) return first
  return { ...first, passes: unitePasses(list.map((frames) => frames.passes)) }
}

/** Whether a bundle carries nothing at all. */
export function isEmpty(bundle: Bundle): boolean {
  return bundle.fields === undefined && partsIn(bundle).length === 0
}
