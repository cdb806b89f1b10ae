import { type Bundle, emptyBundle, isEmpty, partsIn } from './bundle.ts'
import { evaluateNode } from './evaluate-node.ts'
import { maxSteps } from './formula-cost.ts'
import { type ComfyGraph, type GraphNode } from './graph-model.ts'
import { isPipeInput, partOfInputName } from './input-names.ts'
import { classOf, describeOutputs } from './node-knowledge.ts'
import { noRule } from './node-rules.ts'
import { type OutputSlot, type Signature } from './node-signatures.ts'
import { type Carried, type Surroundings, viewNode } from './node-view.ts'
import { partOfType } from './output-types.ts'
import { type BesideGraph } from './saved-workflow.ts'
import { type Evaluated, selectOutput, selectSlot } from './select-output.ts'
import { type Traced, literalTraced } from './traced.ts'

/** A graph whose nodes are worked out as far as somebody asks for them. */
export type EvaluatedGraph = {
  /** Works out the nodes from which these are made, each once, inputs before their consumers. */
  readonly reach: (roots: readonly string[]) => void
  readonly nodeOf: (id: string) => Evaluated | undefined
  /** Classes that neither a rule nor a description was found for. */
  readonly unknown: ReadonlySet<string>
  /** Whether more nodes than are worked out were reachable. */
  readonly isPartial: () => boolean
}

/** Real graphs have tens of nodes, the largest known some hundreds. */
const maxEvaluated = 1000

/** Prepares to work out a graph; nothing is read before nodes are asked for. */
export function evaluateGraph(graph: ComfyGraph, beside: BesideGraph): EvaluatedGraph {
  const usage = usageOf(graph)
  const evaluated = new Map<string, EvaluatedNode>()
  const unknown = new Set<string>()
  let stepsLeft = maxSteps
  const walk: Walk = { entered: new Set(), isPartial: false }

  function resolve(id: string, slot: number, input: string): Carried {
    const found = evaluated.get(id)
    if (!found) return carriesNothing
    const carried = (found.outputs[slot] ??= carriedIn(selectOutput(found.node, slot)))
    const type = plainInputs.get(input)
    return type === undefined
      ? carried
      : expectedOutput(found.node, { slot, carried, expected: { type, name: input } })
  }

  const around: Surroundings = {
    resolve,
    shown: beside.shown,
    inputOf: (id, input) => literalAt(graph, id, input),
    spend: (steps) => (stepsLeft -= steps) >= 0,
  }

  function evaluate(node: GraphNode): void {
    const known = classOf(node.class_type)
    if (!known) unknown.add(node.class_type)
    const rule = known?.rule ?? noRule
    const outputs =
      known?.outputs ?? describeOutputs(beside.described(node.id) ?? usage(node.id) ?? [])
    const view = viewNode(node, { rule, outputs }, around)
    evaluated.set(node.id, { node: evaluateNode(view), outputs: [] })
  }

  return {
    reach: (roots) => {
      for (const root of roots) for (const node of orderUpstream(graph, root, walk)) evaluate(node)
    },
    nodeOf: (id) => evaluated.get(id)?.node,
    unknown,
    isPartial: () => walk.isPartial,
  }
}

/** A node, and what was found of its output slots so far. */
type EvaluatedNode = { readonly node: Evaluated; readonly outputs: Carried[] }

function carriedIn(bundle: Bundle): Carried {
  const parts = partsIn(bundle)
  return { bundle, parts, is_compound: bundle.fields !== undefined || parts.length > 1 }
}

const carriesNothing = carriedIn(emptyBundle)

/** Inputs whose names leave no doubt about what they take. */
const plainInputs: ReadonlyMap<string, string> = new Map(
  Object.entries({
    model: 'MODEL',
    clip: 'CLIP',
    samples: 'LATENT',
    latent_image: 'LATENT',
    seed: 'INT',
    noise_seed: 'INT',
    steps: 'INT',
    cfg: 'FLOAT',
  }),
)

/**
 * Other versions of a class may have their outputs in another order: where the slot we know gives a
 * name or number but a model is taken (or the other way round), what is taken decides.
 */
function expectedOutput(
  node: Evaluated,
  { slot, carried, expected }: { slot: number; carried: Carried; expected: OutputSlot },
): Carried {
  const output = node.view.signature[slot]
  const given = output && partOfType.get(output.type)
  const taken = partOfType.get(expected.type)
  if (given === undefined || (given === 'value') === (taken === 'value')) return carried
  const bundle = selectSlot(node, expected, slot)
  return isEmpty(bundle) ? carried : carriedIn(bundle)
}

function literalAt(graph: ComfyGraph, id: string, input: string): Traced | undefined {
  const node = graph.nodes.get(id)
  const literal = node?.inputs.get(input)?.literal
  if (!node || literal === undefined) return undefined
  return literalTraced(literal, { id, class_type: node.class_type, input })
}

type Walk = { readonly entered: Set<string>; isPartial: boolean }

/** Nodes upstream of a root, sources first; links that close a cycle are not followed. */
function orderUpstream(graph: ComfyGraph, root: string, walk: Walk): GraphNode[] {
  const order: GraphNode[] = []
  const stack: { node: GraphNode; sources: string[]; next: number }[] = []
  const enter = (id: string): void => {
    const node = walk.entered.has(id) ? undefined : graph.nodes.get(id)
    if (!node) return
    if (walk.entered.size >= maxEvaluated) {
      walk.isPartial = true
      return
    }
    walk.entered.add(id)
    stack.push({ node, sources: sourcesOf(node), next: 0 })
  }
  enter(root)
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const source = top.sources[top.next++]
    if (source !== undefined) enter(source)
    else order.push((stack.pop() as typeof top).node)
  }
  return order
}

/** Ids of the nodes that a node's inputs are linked to. */
export function sourcesOf(node: GraphNode): string[] {
  const ids: string[] = []
  for (const { link } of node.inputs.values()) if (link) ids.push(link.id)
  return ids
}

/** Types of the parts, for slots that are only known by who consumes them. */
const typeOfPart: ReadonlyMap<string, string> = new Map(
  [...partOfType].reverse().map(([type, part]) => [part, type]),
)

/** Looks at who consumes what only when a class nobody described turns up. */
function usageOf(graph: ComfyGraph): (id: string) => Signature | undefined {
  let usage: Map<string, Signature> | undefined
  return (id) => (usage ??= slotUsage(graph)).get(id)
}

/** What the outputs of a node seem to be, judged by the inputs they are linked to. */
function slotUsage(graph: ComfyGraph): Map<string, Signature> {
  const usage = new Map<string, { type: string; name: string }[]>()
  for (const node of graph.nodes.values())
    for (const [name, { link }] of node.inputs) {
      if (!link || link.slot > 100) continue
      const slots = usage.get(link.id) ?? []
      usage.set(link.id, slots)
      while (slots.length <= link.slot) slots.push({ type: '*', name: '*' })
      const type = typeTaken(name)
      if (type !== undefined && slots[link.slot]?.type === '*') slots[link.slot] = { type, name }
    }
  return usage
}

/** The type an input takes, judged by its name; `undefined` when it may be anything. */
function typeTaken(name: string): string | undefined {
  if (isPipeInput(name)) return 'PIPE'
  const part = partOfInputName(name)
  return part === undefined || part === 'whole' ? undefined : typeFor(part, name)
}

function typeFor(part: string, name: string): string {
  if (part !== 'value') return typeOfPart.get(part) ?? '*'
  return /text|prompt|string|name|scheduler/i.test(name) ? 'STRING' : 'INT'
}
