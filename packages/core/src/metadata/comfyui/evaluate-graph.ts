import { type Bundle } from './bundle.ts'
import { evaluateNode } from './evaluate-node.ts'
import { type ComfyGraph, type GraphNode } from './graph-model.ts'
import { partOfInputName } from './input-names.ts'
import { classOf } from './node-knowledge.ts'
import { type Signature } from './node-signatures.ts'
import { type Surroundings, viewNode } from './node-view.ts'
import { partOfType } from './output-types.ts'
import { type BesideGraph } from './saved-workflow.ts'
import { type Evaluated, selectOutput } from './select-output.ts'
import { type Traced, literalTraced } from './traced.ts'

/** A graph whose nodes were worked out, as far as they were reached from the given roots. */
export type EvaluatedGraph = {
  readonly outputOf: (id: string, slot: number) => Bundle
  readonly nodeOf: (id: string) => Evaluated | undefined
  /** Classes that neither a rule nor a description was found for. */
  readonly unknown: ReadonlySet<string>
  /** More nodes than are worked out were reachable. */
  readonly isPartial: boolean
}

/** Real graphs have tens of nodes, the largest known some hundreds. */
const maxEvaluated = 2500

/** Works out the nodes from which the roots are made, each once, inputs before their consumers. */
export function evaluateGraph(
  graph: ComfyGraph,
  roots: readonly string[],
  beside: BesideGraph,
): EvaluatedGraph {
  const { order, isPartial } = orderUpstream(graph, roots)
  const usage = usageOf(graph)
  const evaluated = new Map<string, Evaluated>()
  const outputs = new Map<string, Bundle>()
  const unknown = new Set<string>()

  function outputOf(id: string, slot: number): Bundle {
    const key = `${slot}@${id}`
    const known = outputs.get(key)
    if (known) return known
    const node = evaluated.get(id)
    if (!node) return {}
    const bundle = selectOutput(node, slot)
    outputs.set(key, bundle)
    return bundle
  }

  const around: Surroundings = {
    resolve: outputOf,
    shown: beside.shown,
    inputOf: (id, input) => literalAt(graph, id, input),
  }
  for (const node of order) {
    const known = classOf(node.class_type)
    if (!known) unknown.add(node.class_type)
    const signature = known?.signature ?? beside.described(node.id) ?? usage(node.id) ?? []
    const view = viewNode(node, { rule: known?.rule ?? {}, signature }, around)
    evaluated.set(node.id, evaluateNode(view))
  }
  return { outputOf, nodeOf: (id) => evaluated.get(id), unknown, isPartial }
}

function literalAt(graph: ComfyGraph, id: string, input: string): Traced | undefined {
  const node = graph.nodes.get(id)
  const literal = node?.inputs.get(input)?.literal
  if (!node || literal === undefined) return undefined
  return literalTraced(literal, { id, class_type: node.class_type, input })
}

/** Nodes upstream of the roots, sources first; links that close a cycle are not followed. */
function orderUpstream(
  graph: ComfyGraph,
  roots: readonly string[],
): { order: GraphNode[]; isPartial: boolean } {
  const order: GraphNode[] = []
  const entered = new Set<string>()
  let isPartial = false
  for (const root of roots) {
    const stack: { node: GraphNode; sources: string[]; next: number }[] = []
    const enter = (id: string): void => {
      const node = graph.nodes.get(id)
      if (!node || entered.has(id)) return
      if (entered.size >= maxEvaluated) {
        isPartial = true
        return
      }
      entered.add(id)
      stack.push({ node, sources: sourcesOf(node), next: 0 })
    }
    enter(root)
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const source = top.sources[top.next++]
      if (source !== undefined) enter(source)
      else order.push((stack.pop() as typeof top).node)
    }
  }
  return { order, isPartial }
}

/** Ids of the nodes that a node's inputs are linked to. */
export function sourcesOf(node: GraphNode): string[] {
  const ids: string[] = []
  for (const { link } of node.inputs.values()) if (link) ids.push(link.id)
  return ids
}

/** Types of the parts, for slots that are only known by who consumes them. */
const typeOfPart: ReadonlyMap<string, string> = new Map(
  Object.entries(partOfType)
    .reverse()
    .map(([type, part]) => [part, type]),
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
      const part = partOfInputName(name)
      if (!part || part === 'whole' || slots[link.slot]?.type !== '*') continue
      slots[link.slot] = { type: typeFor(part, name), name }
    }
  return usage
}

function typeFor(part: string, name: string): string {
  if (part !== 'value') return typeOfPart.get(part) ?? '*'
  return /text|prompt|string|name|scheduler/i.test(name) ? 'STRING' : 'INT'
}
