/**
 * The seam of the metadata engine:
 *
 *   bytes ── container reader ──▶ texts with their location ── format parser ──▶ normalised fields
 *
 * Everything here is plain data. Field names are the column and wire names (snake_case).
 */

/** One text as found in a file. `location` is `container:place:key`, e.g. `png:tEXt:parameters`. */
export type MetadataText = {
  readonly location: string
  /** The key under which the text was stored (`parameters`, `prompt`, `UserComment`, `XMP` …). */
  readonly keyword: string
  readonly text: string
}

/** What a file is, read from its headers alone. Absent facts are `null`, never guessed. */
export type ContainerFacts = {
  /** `png`, `apng`, `jpeg`, `webp`, `avif`, `heif`, `jxl`, `gif`, `mp4`, `webm`, `svg`, `flac` … */
  readonly container: string
  readonly mime_type: string
  readonly media_type: 'image' | 'animation' | 'video' | 'audio' | 'other'
  /** Stored pixels, before orientation is applied. */
  readonly width: number | null
  readonly height: number | null
  /** Seconds. */
  readonly duration: number | null
  /** Frames per second. */
  readonly frame_rate: number | null
  readonly frame_count: number | null
  readonly has_alpha: boolean | null
  readonly color_mode: string | null
  /** Exif orientation 1–8. */
  readonly orientation: number | null
}

export type MetadataWarning = {
  /** Stable machine word, e.g. `truncated`, `inflate_limit`, `unknown_node`. */
  readonly code: string
  readonly message: string
  readonly location?: string
}

export type ContainerResult = {
  readonly facts: ContainerFacts
  readonly texts: readonly MetadataText[]
  readonly warnings: readonly MetadataWarning[]
}

/** Where a value came from, shown in the inspector. */
export type FieldProvenance = {
  /** `location` of the text. */
  readonly source: string
  /** Format parser id (`a1111`, `comfyui`, …). */
  readonly format: string
  /** ComfyUI node id, class and input that held the value. */
  readonly node?: { readonly id: string; readonly class_type: string; readonly input?: string }
  /** Literal beside the sampler, reached over links, or worked out from other values. */
  readonly via?: 'literal' | 'link' | 'derived'
}

export type ModelRef = { readonly name: string; readonly hash: string | null }

export type LoraRef = {
  readonly name: string
  readonly weight: number | null
  readonly clip_weight: number | null
  readonly hash: string | null
}

export type CharacterPrompt = {
  readonly prompt: string
  readonly negative_prompt: string | null
  readonly x: number | null
  readonly y: number | null
}

/**
 * How a picture was made. Every field is `null` when the file does not say (`''` = said to be empty).
 * `seed` is a decimal string: seeds are unsigned 64-bit and never pass through a float.
 */
export type Generation = {
  readonly prompt: string | null
  readonly negative_prompt: string | null
  readonly character_prompts: readonly CharacterPrompt[]
  readonly seed: string | null
  readonly steps: number | null
  readonly sampler: string | null
  readonly scheduler: string | null
  readonly cfg_scale: number | null
  /** Distilled guidance of Flux-like models, apart from `cfg_scale`. */
  readonly guidance: number | null
  readonly denoise: number | null
  /** Always positive. */
  readonly clip_skip: number | null
  /** Size that was generated, which may differ from the file's pixels. */
  readonly width: number | null
  readonly height: number | null
  readonly model: ModelRef | null
  readonly vae: string | null
  readonly loras: readonly LoraRef[]
  /** Everything else a tool said, by that tool's key (`Hires upscale`, `ADetailer model` …). */
  readonly extra: Readonly<Record<string, string>>
}

/** Name of every field that carries provenance. */
export type GenerationField = keyof Generation

export type Metadata = {
  readonly tool: string | null
  readonly tool_version: string | null
  readonly generation: Generation | null
  readonly provenance: Readonly<Partial<Record<GenerationField, FieldProvenance>>>
  /** ComfyUI UI workflow present. */
  readonly has_workflow: boolean
  /** ComfyUI API graph present. */
  readonly has_prompt_graph: boolean
  /** JSON text of the API graph, or of the UI workflow when that is all there is. */
  readonly workflow: string | null
  /** Distinct node classes of the graph, sorted. */
  readonly node_types: readonly string[]
  readonly keywords: readonly string[]
  /** −1 … 5 as in `xmp:Rating`. */
  readonly rating: number | null
  readonly title: string | null
  readonly description: string | null
  readonly ai_generated: {
    readonly source: string
    readonly digital_source_type: string | null
    readonly claim_generator: string | null
    readonly software_agent: string | null
  } | null
  /** Locations of the texts that were used, first the one that decided the tool. */
  readonly sources: readonly string[]
  readonly warnings: readonly MetadataWarning[]
}
