import { comfyuiFormat, type GraphOptions, traceGraphs } from './formats/comfyui.ts'
import { readDescription } from './formats/description.ts'
import type {
  FormatContext,
  FormatResult,
  GenerationDraft,
  MetadataFormat,
  TextIndex,
} from './formats/format.ts'
import { findGraphs, type FoundGraphs } from './formats/graph-texts.ts'
import { mergeGraph, type NamedResult } from './formats/merge.ts'
import { readOrigin } from './formats/origin.ts'
import { formats } from './formats/registry.ts'
import { createTextIndex } from './formats/text-index.ts'
import { asObject } from './formats/values.ts'
import type {
  ContainerResult,
  FieldProvenance,
  Generation,
  GenerationField,
  Metadata,
  MetadataText,
  MetadataWarning,
} from './metadata-types.ts'

/** Stored with every parsed row; raised whenever a change can alter what is read from a file. */
export const METADATA_VERSION = 4

export type ParseOptions = {
  /** Texts of files beside the image; looked at after everything inside it. */
  readonly sidecars?: readonly MetadataText[]
  /** Tells which of several savers in a graph wrote the file. */
  readonly file_name?: string
  /** Adds the path taken through the texts and the graph, for `inspect --explain`. */
  readonly explain?: boolean
}

export type ParsedMetadata = Metadata & { readonly explanation?: readonly string[] }

/**
 * Turns the texts of a file into what is known of the picture. Never throws: a format that fails
 * becomes a warning `format_fault`, and the others are still tried.
 */
export function parseMetadata(
  container: ContainerResult,
  options: ParseOptions = {},
): ParsedMetadata {
  const log: ParseLog = { warnings: [...container.warnings], explanation: [] }
  const embedded = createTextIndex(container.texts)
  const read = (texts: TextIndex) => readTexts({ texts, facts: container.facts }, options, log)
  const inside = read(embedded)
  const sidecars = options.sidecars ?? []
  const all = sidecars.length > 0 ? createTextIndex([...container.texts, ...sidecars]) : embedded
  const beside =
    sidecars.length > 0 && !saysHow(inside.result) ? read(createTextIndex(sidecars)) : undefined
  const found = beside && saysHow(beside.result) ? beside : inside
  const metadata = presentMetadata(found, all, log)
  return options.explain ? { ...metadata, explanation: log.explanation } : metadata
}

/** A graph without a sampler, or a size alone, does not keep a sidecar from being asked. */
function saysHow(result: FormatResult | undefined): boolean {
  const { prompt, seed } = result?.draft ?? {}
  return (prompt ?? null) !== null || (seed ?? null) !== null
}

type ParseLog = { readonly warnings: MetadataWarning[]; readonly explanation: string[] }

type Findings = {
  readonly format: string | null
  readonly result: FormatResult | undefined
  readonly graphs: FoundGraphs
  readonly node_types: readonly string[]
}

function readTexts(context: FormatContext, options: GraphOptions, log: ParseLog): Findings {
  const graphs = attempt('comfyui', log, () => findGraphs(context.texts)) ?? {}
  const primary = findPrimary(context, log)
  const needsGraph = primary === undefined || primary.result.graph !== 'ignore'
  const hasGraph = graphs.prompt !== undefined || graphs.workflow !== undefined
  const traced =
    needsGraph && hasGraph
      ? attempt('comfyui', log, () => traceGraphs(graphs, { ...options, facts: context.facts }))
      : undefined
  log.explanation.push(...(traced?.explanation ?? []))
  const result = primary && traced ? mergeGraph(primary, traced) : (primary?.result ?? traced)
  return {
    format: primary?.format ?? (traced ? 'comfyui' : null),
    result,
    graphs,
    node_types: traced?.node_types ?? listNodeTypes(graphs),
  }
}

/** The first format that recognises a text; the bare graph is not one, it is merged into all. */
function findPrimary(context: FormatContext, log: ParseLog): NamedResult | undefined {
  for (const format of formats) {
    if (format.id === comfyuiFormat.id) continue
    const result = attempt(format.id, log, () => tryFormat(format, context))
    if (!result) continue
    log.explanation.push(`${format.id}: ${result.sources.join(', ')}`)
    return { format: format.id, result }
  }
  return undefined
}

function tryFormat(format: MetadataFormat, context: FormatContext): FormatResult | undefined {
  const match = format.detect(context.texts, context.facts)
  return match === undefined ? undefined : format.parse(match, context)
}

/** Hostile texts must not cost a file its other texts; a fault here is ours and is shown as such. */
function attempt<T>(format: string, log: ParseLog, read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    log.warnings.push({ code: 'format_fault', message: `${format} could not be read: ${reason}` })
    return undefined
  }
}

function listNodeTypes(graphs: FoundGraphs): readonly string[] {
  const types = new Set<string>()
  for (const node of Object.values(graphs.prompt?.value() ?? {})) {
    const type = asObject(node)?.['class_type']
    if (typeof type === 'string') types.add(type)
  }
  return [...types].sort()
}

const emptyGeneration: Generation = {
  prompt: null,
  negative_prompt: null,
  character_prompts: [],
  seed: null,
  steps: null,
  sampler: null,
  scheduler: null,
  cfg_scale: null,
  guidance: null,
  denoise: null,
  clip_skip: null,
  width: null,
  height: null,
  model: null,
  vae: null,
  loras: [],
  extra: {},
}

function presentMetadata(found: Findings, texts: TextIndex, log: ParseLog): Metadata {
  const { result, graphs } = found
  const origin = attempt('origin', log, () => readOrigin(texts))
  const sources = [...(result?.sources ?? []), ...(origin ? [origin.location] : [])]
  const described = attempt('description', log, () => readDescription(texts, new Set(sources)))
  log.warnings.push(...(result?.warnings ?? []))
  return {
    tool: result?.tool ?? origin?.tool ?? null,
    tool_version: result?.tool_version ?? null,
    generation: result?.draft ? completeDraft(result.draft) : null,
    provenance: completeProvenance(found),
    has_workflow: graphs.workflow !== undefined,
    has_prompt_graph: graphs.prompt !== undefined,
    workflow: graphs.prompt?.text() ?? graphs.workflow?.text() ?? null,
    node_types: found.node_types,
    keywords: described?.keywords ?? [],
    rating: described?.rating ?? null,
    title: described?.title ?? null,
    description: described?.description ?? null,
    ai_generated: origin?.ai ?? null,
    sources: [...new Set(sources)],
    warnings: log.warnings,
  }
}

function completeDraft(draft: GenerationDraft): Generation {
  const generation: Record<string, unknown> = { ...emptyGeneration }
  for (const field of Object.keys(emptyGeneration) as GenerationField[]) {
    const value = draft[field]
    if (value !== undefined && value !== null) generation[field] = value
  }
  return generation as Generation
}

/** Every field that has a value says where it came from. */
function completeProvenance({ format, result }: Findings): Metadata['provenance'] {
  const provenance: { [K in GenerationField]?: FieldProvenance } = {}
  const fallback = { source: result?.sources[0] ?? '', format: format ?? '' }
  for (const field of Object.keys(result?.draft ?? {}) as GenerationField[]) {
    const value = result?.draft?.[field]
    if (value === undefined || value === null || isEmpty(value)) continue
    provenance[field] = result?.provenance?.[field] ?? fallback
  }
  return provenance
}

function isEmpty(value: NonNullable<Generation[GenerationField]>): boolean {
  return typeof value === 'object' && Object.keys(value).length === 0
}
