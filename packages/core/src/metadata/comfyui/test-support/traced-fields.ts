import { type JsonValue } from '../../../json/lossless-json.ts'
import { type TraceOptions, traceComfyGraph } from '../trace-graph.ts'
import { apiGraph, textToImage } from './api-graph.ts'

/** What a trace found, flat; `null` where the graph says nothing. */
export type TracedFields = {
  readonly prompt: string | null
  readonly negative_prompt: string | null
  readonly seed: string | null
  readonly steps: number | null
  readonly cfg_scale: number | null
  readonly guidance: number | null
  readonly sampler: string | null
  readonly scheduler: string | null
  readonly denoise: number | null
  readonly clip_skip: number | null
  readonly width: number | null
  readonly height: number | null
  readonly model: string | null
  readonly vae: string | null
  /** Name, weight and clip weight. */
  readonly loras: readonly (readonly [string, number | null, number | null | undefined])[]
}

/** Traces a graph and gives the fields of its base pass. */
export function readFields(graph: JsonValue, options?: TraceOptions): TracedFields {
  const { generation } = traceComfyGraph(graph, options)
  return {
    prompt: generation.prompt ?? null,
    negative_prompt: generation.negative_prompt ?? null,
    seed: generation.seed ?? null,
    steps: generation.steps ?? null,
    cfg_scale: generation.cfg_scale ?? null,
    guidance: generation.guidance ?? null,
    sampler: generation.sampler ?? null,
    scheduler: generation.scheduler ?? null,
    denoise: generation.denoise ?? null,
    clip_skip: generation.clip_skip ?? null,
    width: generation.width ?? null,
    height: generation.height ?? null,
    model: generation.model?.name ?? null,
    vae: generation.vae ?? null,
    loras: (generation.loras ?? []).map(({ name, weight, clip_weight }) => [
      name,
      weight,
      clip_weight,
    ]),
  }
}

/** What the plain text-to-image graph reads as. */
export const plainFields = {
  prompt: 'a cat',
  negative_prompt: 'blurry',
  seed: '42',
  steps: 20,
  cfg_scale: 7,
  sampler: 'euler',
  scheduler: 'normal',
  width: 512,
  height: 768,
  model: 'base.safetensors',
  loras: [],
} as const satisfies Partial<TracedFields>

export type GraphCase = readonly [title: string, graph: JsonValue, fields: Partial<TracedFields>]

/** A text-to-image graph with changes, and the fields that change with them. */
export function changed(
  title: string,
  changes: string,
  fields: Partial<TracedFields> = {},
): GraphCase {
  return [title, textToImage(changes), { ...plainFields, ...fields }]
}

/** A graph of its own, and fields it is read as. */
export function alone(title: string, sketch: string, fields: Partial<TracedFields>): GraphCase {
  return [title, apiGraph(sketch), fields]
}
