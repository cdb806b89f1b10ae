import type { JsonValue } from '../../json/lossless-json.ts'
import { convertWorkflow } from '../../workflow/convert-workflow.ts'
import { type ComfyTrace, traceComfyGraph, emptyTrace } from '../comfyui/trace-graph.ts'
import type { ContainerFacts, GenerationField, MetadataWarning } from '../metadata-types.ts'
import type { FormatResult, GenerationDraft, MetadataFormat } from './format.ts'
import { findGraphs, type FoundGraph, type FoundGraphs } from './graph-texts.ts'

export type GraphResult = FormatResult & {
  readonly node_types: readonly string[]
  /** Without a sampler the graph says nothing of how the picture came to be. */
  readonly has_sampler: boolean
  /** Fields whose text is only what the text that ran was made from (wildcards, LLM input). */
  readonly templates: readonly GenerationField[]
  readonly explanation: readonly string[]
}

/** Provenance of a size that only the file's own pixels tell. */
export const fileSizeSource = 'file:pixels'

export type GraphOptions = {
  /** Pixels of the file, taken as the size where the graph works on an image of unknown size. */
  readonly facts?: ContainerFacts | undefined
  readonly file_name?: string | undefined
  readonly explain?: boolean | undefined
}

/** ComfyUI: the API graph, or the UI workflow (converted) where that is all there is. */
export const comfyuiFormat: MetadataFormat<FoundGraphs> = {
  id: 'comfyui',
  title: 'ComfyUI',
  tools: ['comfyui'],
  reads: [
    { kind: 'png', name: 'prompt, workflow (also `comf` chunks)' },
    { kind: 'exif', name: 'Make, Model, ImageDescription, UserComment' },
    { kind: 'comment', name: 'comment' },
    { kind: 'tags', name: 'prompt, workflow, comment' },
    { kind: 'xmp', name: 'comfy:prompt, comfy:workflow' },
    { kind: 'sidecar', name: 'first-frame .png beside a video; .json' },
  ],
  detect(texts) {
    const graphs = findGraphs(texts)
    return graphs.prompt || graphs.workflow ? graphs : undefined
  },
  parse: (graphs) => traceGraphs(graphs, {}),
}

/** Traces the API graph, or the UI workflow converted to one. */
export function traceGraphs(graphs: FoundGraphs, options: GraphOptions): GraphResult {
  const found = graphs.prompt ?? graphs.workflow
  if (!found) return presentTrace(emptyTrace(), '', { warnings: [] })
  const { api, warnings } = graphs.prompt
    ? { api: graphs.prompt.value() ?? null, warnings: [] }
    : convertFound(found)
  const trace =
    api === null
      ? emptyTrace()
      : traceComfyGraph(api, {
          workflow: graphs.workflow?.value,
          file_name: options.file_name,
          source: found.location,
          explain: options.explain,
        })
  return presentTrace(trace, found.location, { warnings, facts: options.facts })
}

function convertFound({ value, location }: FoundGraph): {
  api: JsonValue | null
  warnings: readonly MetadataWarning[]
} {
  const workflow = value()
  if (!workflow) return { api: null, warnings: [] }
  const { api, warnings, error } = convertWorkflow(workflow)
  const said = error ? [...warnings, error] : warnings
  return { api, warnings: said.map(({ code, message }) => ({ code, message, location })) }
}

type Surroundings = {
  readonly warnings: readonly MetadataWarning[]
  readonly facts?: ContainerFacts | undefined
}

function presentTrace(
  trace: ComfyTrace,
  location: string,
  { warnings, facts }: Surroundings,
): GraphResult {
  const has_sampler = trace.passes.length > 0
  const size = trace.generation.width ? {} : sizeOfFile(trace, facts)
  const derived = { source: fileSizeSource, format: 'comfyui', via: 'derived' } as const
  return {
    tool: 'comfyui',
    tool_version: null,
    draft: { ...trace.generation, ...size },
    provenance: { ...trace.provenance, ...(size.width && { width: derived, height: derived }) },
    sources: [location],
    graph: 'merge',
    warnings: [...warnings, ...trace.warnings],
    node_types: trace.node_types,
    has_sampler,
    templates: trace.dynamic.filter(({ template }) => template).map(({ field }) => field),
    explanation: trace.path.map(({ field, nodes }) => {
      return `${field}: ${nodes.map((node) => `${node.id} ${node.class_type}`).join(' ← ')}`
    }),
  }
}

/** Classes that make the file's size differ from what was sampled, where they come afterwards. */
const resizing = /upscale|scale|resize|crop|pad|grid|stitch|concat|collage|tile(?!d)/i

/** Classes that make samplers do so themselves. */
const withinSampler = /(^|\s)script$|hires|highres/i

/**
 * Image to image: the graph does not know the size of the picture it loads. The file has it, unless
 * something changed the size after the only sampler.
 */
function sizeOfFile(
  { passes, node_types, later_types }: ComfyTrace,
  facts: ContainerFacts | undefined,
): GenerationDraft {
  const samplers = passes.filter(({ kind }) => kind !== 'detail')
  const isChanged =
    samplers.length > 1 ||
    samplers.some(({ kind }) => kind === 'upscale') ||
    later_types.some((type) => resizing.test(type)) ||
    (passes.length > 0 && node_types.some((type) => withinSampler.test(type)))
  return facts?.width && facts.height && !isChanged && node_types.length > 0
    ? { width: facts.width, height: facts.height }
    : {}
}
