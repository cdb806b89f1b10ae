import { type JsonValue } from '../../json/lossless-json.ts'
import { type Generation, type MetadataWarning } from '../metadata-types.ts'
import { type PassFields, type Provenance, describePass } from './build-generation.ts'
import { type Frames, type Pass, type PassKind, unitePasses } from './bundle.ts'
import { outputCandidates } from './choose-output.ts'
import { type EvaluatedGraph, evaluateGraph, sourcesOf } from './evaluate-graph.ts'
import { type ComfyGraph, type GraphNode, parseApiGraph } from './graph-model.ts'
import { readBeside } from './saved-workflow.ts'
import { type TraceStep, tracePath } from './trace-path.ts'

export type TraceOptions = {
  /**
   * The editor's workflow saved beside the graph: describes classes nobody knows, holds displayed
   * texts. As a function it is only read when a node asks for it, which most graphs never do.
   */
  readonly workflow?: JsonValue | (() => JsonValue | undefined) | undefined
  /** Name of the file, which tells which of several savers wrote it. */
  readonly file_name?: string | undefined
  /** `location` of the graph's text, for the provenance. */
  readonly source?: string | undefined
  /** Also work out the path from the output to every value. */
  readonly explain?: boolean | undefined
}

export type TracedPass = {
  readonly node: { readonly id: string; readonly class_type: string }
  readonly kind: PassKind
  /** What the pass did, worked out when it is asked for: of most passes only the kind matters. */
  readonly describe: () => PassFields
}

export type ComfyTrace = {
  /** The base pass: the first sampler in the history of the picture. Empty when nothing was sampled. */
  readonly generation: Partial<Generation>
  readonly provenance: Provenance
  /** Its fields whose values were only made at run time. */
  readonly dynamic: PassFields['dynamic']
  /** Every sampler the picture went through, base first. */
  readonly passes: readonly TracedPass[]
  /** Distinct classes of the graph, sorted. */
  readonly node_types: readonly string[]
  /** Distinct classes of what came after the base pass; empty where its size is known. */
  readonly later_types: readonly string[]
  readonly warnings: readonly MetadataWarning[]
  /** The way from the output to each value; empty unless asked for. */
  readonly path: readonly TraceStep[]
}

/** Finds what made the picture in an executed API graph. Never throws. */
export function traceComfyGraph(json: JsonValue, options: TraceOptions = {}): ComfyTrace {
  const graph = parseApiGraph(json)
  if (!graph) return emptyTrace()
  const node_types = typesOf(graph.nodes.values())
  const found = findPasses(graph, options)
  const base = basePass(found.passes)
  if (!base) return { ...emptyTrace(node_types), warnings: graphWarnings(found, []) }
  const describe = describePassesOf(found, options.source ?? '')
  const { generation, provenance, dynamic } = describe(base)
  return {
    generation,
    provenance,
    dynamic,
    passes: found.passes.map((pass) => tracedPass(pass, describe)),
    node_types,
    later_types: generation.width ? [] : typesAfter(graph, found.roots, base.node.id),
    warnings: graphWarnings(found, dynamic),
    path: options.explain
      ? tracePath(graph, { roots: found.roots, base: base.node, provenance })
      : [],
  }
}

function typesOf(nodes: Iterable<GraphNode | undefined>): string[] {
  const types = new Set<string>()
  for (const node of nodes) types.add(node?.class_type ?? '')
  return [...types].sort()
}

/**
 * The pass that says what the picture is of: the first sampler, unless it was given no conditioning
 * at all (going back to noise needs none) and a later one was.
 */
function basePass(passes: readonly Pass[]): Pass | undefined {
  const samplers = passes.filter((pass) => pass.kind === 'sample')
  return samplers.find((pass) => pass.positive) ?? samplers[0] ?? passes[0]
}

/** Of a graph in which nothing was sampled. */
export function emptyTrace(node_types: readonly string[] = []): ComfyTrace {
  return {
    generation: {},
    provenance: {},
    dynamic: [],
    passes: [],
    node_types,
    later_types: [],
    warnings: [],
    path: [],
  }
}

/** Classes of the nodes from which the outputs are made, without those behind the base pass. */
function typesAfter(graph: ComfyGraph, roots: readonly string[], base: string): string[] {
  const reached = new Set(roots)
  for (const id of reached) {
    const node = id === base ? undefined : graph.nodes.get(id)
    for (const source of node ? sourcesOf(node) : []) reached.add(source)
  }
  reached.delete(base)
  return typesOf([...reached].map((id) => graph.nodes.get(id)))
}

type FoundPasses = {
  readonly passes: readonly Pass[]
  readonly frames: Frames | undefined
  readonly roots: readonly string[]
  readonly evaluated: EvaluatedGraph
}

/** Tries the groups of possible outputs until one leads to a sampler. */
function findPasses(graph: ComfyGraph, options: TraceOptions): FoundPasses {
  const evaluated = evaluateGraph(graph, readBeside(options.workflow))
  for (const roots of outputCandidates(graph, options.file_name)) {
    evaluated.reach(roots)
    const reached = roots.flatMap((id) => {
      const frames = framesAt(evaluated, id)
      return frames && frames.passes.length > 0 ? [{ id, frames }] : []
    })
    const [first] = reached
    if (!first) continue
    const passes = unitePasses(reached.map(({ frames }) => frames.passes))
    return { passes, frames: first.frames, roots: reached.map(({ id }) => id), evaluated }
  }
  return { passes: [], frames: undefined, roots: [], evaluated }
}

/** What arrives at an output: its picture or latents, and what it samples itself. */
function framesAt(evaluated: EvaluatedGraph, id: string): Frames | undefined {
  const bundle = evaluated.nodeOf(id)?.bundle
  if (!bundle) return undefined
  const { image, latent } = bundle
  return image && image.passes.length > 0 ? image : (latent ?? image)
}

function describePassesOf(found: FoundPasses, source: string): (pass: Pass) => PassFields {
  const noisePass = found.passes.find((pass) => pass.adds_noise && pass.settings.seed)
  return (pass) => describePass(pass, { source, noisePass, vae: found.frames?.vae })
}

function tracedPass(pass: Pass, describe: (pass: Pass) => PassFields): TracedPass {
  const { id, class_type } = pass.node
  return { node: { id, class_type }, kind: pass.kind, describe: () => describe(pass) }
}

/** A hostile graph can have a new class in every node; the list need not grow with it. */
const maxUnknownListed = 50

function graphWarnings(found: FoundPasses, dynamic: PassFields['dynamic']): MetadataWarning[] {
  const { evaluated } = found
  const unknown = [...evaluated.unknown].slice(0, maxUnknownListed).map((class_type) => ({
    code: 'unknown_node',
    message: `"${class_type}" is not known: read by the names of its inputs`,
  }))
  const unresolved = dynamic.map(({ field, node, template }) => ({
    code: template ? 'template' : 'dynamic_value',
    message: template
      ? `${field}: what ran was made at run time by "${node.class_type}"; this is what it was made from`
      : `${field}: made at run time by "${node.class_type}" (node ${node.id})`,
  }))
  const partial = evaluated.isPartial()
    ? [{ code: 'graph_too_large', message: 'only a part of this very large graph was read' }]
    : []
  return [...unknown, ...unresolved, ...partial]
}
