import { buildNode } from './build-node.ts'
import { type ConversionContext } from './conversion-context.ts'
import { type LiveGraph, type LiveNode } from './live-graph.ts'
import { roleOf } from './node-roles.ts'
import { buildInstance } from './promoted-widgets.ts'
import {
  inputFrameId,
  outputFrameId,
  type UiDefinition,
  type UiGraph,
  type UiNode,
  type UiSlot,
  type UiWorkflow,
} from './ui-workflow.ts'
import { ConversionFailure } from './workflow-types.ts'

/** Definitions nested deeper than this are no real workflow. */
const maxNesting = 100

export type LiveWorkflow = {
  readonly root: LiveGraph
  /** Only those that some instance uses. */
  readonly definitions: ReadonlyMap<string, LiveGraph>
}

type Builder = {
  readonly workflow: UiWorkflow
  /** Place of each definition in the file. */
  readonly order: ReadonlyMap<string, number>
  readonly context: ConversionContext
  readonly built: Map<string, LiveGraph>
  readonly open: Set<string>
}

/** Builds the root graph and, from the inside out, every definition it uses. */
export function buildWorkflow(workflow: UiWorkflow, context: ConversionContext): LiveWorkflow {
  const order = new Map([...workflow.definitions.keys()].map((id, index) => [id, index]))
  const builder: Builder = { workflow, order, context, built: new Map(), open: new Set() }
  const root = buildGraph(builder, workflow.root, { inputs: [], outputs: [], lossy: new Set() })
  return { root, definitions: builder.built }
}

function buildDefinition(builder: Builder, definition: UiDefinition): LiveGraph {
  const { built, open } = builder
  const known = built.get(definition.id)
  if (known) return known
  if (open.has(definition.id))
    throw new ConversionFailure({
      code: 'recursive_subgraph',
      message: 'a subgraph contains itself',
    })
  if (open.size >= maxNesting)
    throw new ConversionFailure({ code: 'too_large', message: 'subgraphs are nested too deeply' })
  open.add(definition.id)
  const { context } = builder
  const lossy = findLossyTypes(builder.order, definition)
  const graph = buildGraph(builder, definition, { ...frameOf(definition, context), lossy })
  open.delete(definition.id)
  built.set(definition.id, graph)
  return graph
}

type Frame = { readonly inputs: readonly UiSlot[]; readonly outputs: readonly UiSlot[] }

/**
 * Files written by other programs may leave out the slots' own lists of links, by which the editor
 * goes: it would take such an input for one without widget.
 */
function frameOf(definition: UiDefinition, context: ConversionContext): Frame {
  const { inputs, outputs, links } = definition
  const from = new Map<number, string[]>()
  const into = new Map<number, string[]>()
  for (const link of links.values()) {
    if (link.originId === inputFrameId) pushTo(from, link.originSlot, link.id)
    if (link.targetId === outputFrameId) pushTo(into, link.targetSlot, link.id)
  }
  const complete = (slots: readonly UiSlot[], found: ReadonlyMap<number, string[]>): UiSlot[] =>
    slots.map((slot, index) => {
      const known = slot.linkIds.filter((id) => links.has(id))
      const others = found.get(index) ?? []
      if (known.length > 0 || others.length === 0 || context.copiesFaults)
        return { ...slot, linkIds: known }
      warnOfFrame(slot, context)
      return { ...slot, linkIds: others }
    })
  return { inputs: complete(inputs, from), outputs: complete(outputs, into) }
}

function warnOfFrame({ name }: UiSlot, context: ConversionContext): void {
  const message = `the editor would not find what the input or output ${name} of a subgraph is for`
  context.warn({ code: 'editor_fault', message })
}

function pushTo(lists: Map<number, string[]>, key: number, id: string): void {
  const list = lists.get(key)
  if (list) list.push(id)
  else lists.set(key, [id])
}

type Surroundings = Frame & {
  /** Types of instances whose host values the editor loses here. */
  readonly lossy: ReadonlySet<string>
}

function buildGraph(builder: Builder, graph: UiGraph, frame: Surroundings): LiveGraph {
  const nodes = new Map<string, LiveNode>()
  for (const node of graph.nodes) nodes.set(node.id, buildAnyNode(builder, node, frame.lossy))
  return {
    nodes,
    links: new Map(graph.links),
    inputs: [...frame.inputs],
    outputs: frame.outputs,
    extra: graph.extra,
    renumbered: graph.renumbered,
  }
}

function buildAnyNode(builder: Builder, node: UiNode, lossy: ReadonlySet<string>): LiveNode {
  const { workflow, context } = builder
  context.spend(1 + node.inputs.length)
  const definition = workflow.definitions.get(node.type)
  if (definition) {
    const isLossy = lossy.has(node.type)
    if (isLossy && !context.copiesFaults && hasValues(node)) warnOfLoss(node, context)
    const losesHostValues = isLossy && context.copiesFaults
    return buildInstance(node, buildDefinition(builder, definition), { context, losesHostValues })
  }
  return buildNode(node, roleOf(node, context), context)
}

function hasValues(node: UiNode): boolean {
  return Array.isArray(node.values) && node.values.some((value) => value !== null)
}

function warnOfLoss(node: UiNode, context: ConversionContext): void {
  const message = 'the editor would lose the values set on this nested subgraph'
  context.warn({ code: 'editor_fault', message, node_id: node.id })
}

/**
 * The editor's loader loses the host values of two or more instances of one definition inside
 * another definition that the file lists before it.
 */
function findLossyTypes(
  order: ReadonlyMap<string, number>,
  definition: UiDefinition,
): ReadonlySet<string> {
  const own = order.get(definition.id) ?? 0
  const seen = new Set<string>()
  const lossy = new Set<string>()
  for (const { type } of definition.nodes) {
    if (seen.has(type) && own < (order.get(type) ?? -1)) lossy.add(type)
    seen.add(type)
  }
  return lossy
}
