import type { GenerationField, LoraRef, ModelRef } from '../metadata-types.ts'
import { fileSizeSource, type GraphResult } from './comfyui.ts'
import type { DraftProvenance, FormatResult, GenerationDraft } from './format.ts'
import { completeLora } from './infotext-loras.ts'
import { splitSampler } from './sampler-names.ts'
import { modelStem } from './values.ts'

type Side = 'text' | 'graph'

/** Words that savers write when nothing was connected to them. */
const placeholders: ReadonlySet<string> = new Set(['', 'unknown', 'none', 'undefined', 'n/a'])

const sizeFields = ['width', 'height'] as const

/** Fields taken one by one; sampler and size go in pairs, model and LoRAs are put together. */
const plainFields = [
  'prompt',
  'negative_prompt',
  'character_prompts',
  'seed',
  'steps',
  'cfg_scale',
  'guidance',
  'denoise',
  'clip_skip',
  'vae',
] as const

/** A result with the id of its format. */
export type NamedResult = { readonly format: string; readonly result: FormatResult }

/**
 * Puts a saver's text and the ComfyUI graph beside it together: the graph wins for what it
 * resolves, the text for hashes and for prompts that the graph only knows as a template;
 * a text of placeholders loses altogether.
 */
export function mergeGraph(named: NamedResult, graph: GraphResult): FormatResult {
  const { result: text } = named
  if (!graph.draft || text.graph === 'ignore') return text
  const mayUseText = !isPlaceholder(text.draft ?? {}, graph.draft)
  const merge: Merge = { text, graph, mayUseText, format: named.format, draft: {}, provenance: {} }
  for (const field of plainFields) take(merge, field, chooseSide(merge, field))
  takeMethod(merge)
  const isTraced = sizeFields.every((field) => chooseSide(merge, field) === 'graph')
  for (const field of sizeFields) take(merge, field, isTraced ? 'graph' : 'text')
  take(merge, 'model', chooseSide(merge, 'model'))
  take(merge, 'loras', chooseSide(merge, 'loras'))
  const { draft, provenance } = merge
  draft.model = completeModel(draft.model, text.draft?.model)
  draft.loras = completeLoras(draft.loras ?? [], text.draft?.loras ?? [])
  draft.extra = { ...text.draft?.extra, ...graph.draft.extra }
  return mergedResult(text, graph, { draft, provenance })
}

/** A merge under way: where it takes from, and what it has taken. */
type Merge = {
  readonly text: FormatResult
  readonly graph: GraphResult
  readonly mayUseText: boolean
  /** Format id of the text. */
  readonly format: string
  readonly draft: GenerationDraft
  readonly provenance: DraftProvenance
}

function take<Field extends GenerationField>(merge: Merge, field: Field, side: Side): void {
  const result = merge[side]
  const value = result.draft?.[field]
  if (value === undefined || value === null) return
  merge.draft[field] = value
  merge.provenance[field] = result.provenance?.[field] ?? {
    source: result.sources[0] ?? '',
    format: side === 'text' ? merge.format : 'comfyui',
  }
}

/** Sampler and scheduler belong together; a text may hold both in one name. */
function takeMethod(merge: Merge): void {
  const { text, draft, provenance, mayUseText } = merge
  const side = chooseSide(merge, 'sampler')
  take(merge, 'sampler', side)
  take(merge, 'scheduler', 'graph')
  if (side === 'text' || (!draft.scheduler && mayUseText)) take(merge, 'scheduler', 'text')
  const scheduler = splitSampler(text.draft?.sampler ?? '').scheduler
  if (draft.scheduler || side === 'text' || !mayUseText || !scheduler) return
  draft.scheduler = scheduler
  provenance.scheduler = { source: text.sources[0] ?? '', format: merge.format, via: 'derived' }
}

/** What a traced sampler did not use was not used; a saver may name what was typed in by hand. */
function unused(field: GenerationField, graph: GraphResult): boolean {
  return graph.has_sampler && (field === 'loras' || field === 'clip_skip')
}

/** Text of a saver inside ComfyUI, as against that of a tool which runs ComfyUI for itself. */
function isSaverText({ tool }: FormatResult): boolean {
  return tool === null || tool === 'a1111' || tool === 'comfyui'
}

function chooseSide({ text, graph, mayUseText }: Merge, field: GenerationField): Side {
  const said = text.draft?.[field]
  const traced = graph.draft?.[field]
  const inText = said !== undefined && said !== null && mayUseText
  const isGuess = graph.provenance?.[field]?.source === fileSizeSource
  const inGraph = traced !== undefined && traced !== null && !isGuess
  if (!inText) return 'graph'
  if (!inGraph) return isSaverText(text) && unused(field, graph) ? 'graph' : 'text'
  if (text.graph === 'fill' || text.keep?.includes(field)) return 'text'
  if (graph.templates.includes(field)) return 'text'
  if (field === 'prompt' && traced === '') return 'text'
  // A list that no sampler used is not what ran.
  return field === 'loras' && !graph.has_sampler ? 'text' : 'graph'
}

/** `unknown`, seed 0, 512x512: what a saver writes when its inputs were left unconnected. */
function isPlaceholder(text: GenerationDraft, graph: GenerationDraft): boolean {
  const prompt = text.prompt?.trim().toLowerCase() ?? ''
  if (text.seed !== undefined && placeholders.has(prompt) && !!graph.prompt) return true
  const isDefault = text.seed === '0' && text.width === 512 && text.height === 512
  return (
    isDefault &&
    !!graph.seed &&
    graph.seed !== '0' &&
    !!graph.prompt &&
    prompt !== graph.prompt.trim().toLowerCase()
  )
}

/** The hash in a text belongs to the graph's model only when both name the same file. */
function completeModel(
  model: ModelRef | null | undefined,
  said: ModelRef | null | undefined,
): ModelRef | null {
  if (!model) return null
  const isSame = !!said && modelStem(said.name) === modelStem(model.name)
  return { name: model.name, hash: model.hash ?? (isSame ? said.hash : null) }
}

function completeLoras(loras: readonly LoraRef[], said: readonly LoraRef[]): readonly LoraRef[] {
  const known = new Map(said.map((lora) => [modelStem(lora.name), lora]))
  return loras.map((lora) => {
    const other = known.get(modelStem(lora.name))
    return other ? completeLora(lora, { ...other, weight: null, clip_weight: null }) : lora
  })
}

function mergedResult(
  text: FormatResult,
  graph: GraphResult,
  merged: { readonly draft: GenerationDraft; readonly provenance: DraftProvenance },
): FormatResult {
  return {
    ...text,
    ...merged,
    tool: isSaverText(text) ? 'comfyui' : text.tool,
    sources: [...new Set([...text.sources, ...graph.sources])],
    warnings: [...(text.warnings ?? []), ...(graph.warnings ?? [])],
  }
}
