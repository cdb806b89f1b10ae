import { type ConversionContext } from './conversion-context.ts'
import {
  inputFrameId,
  outputFrameId,
  type UiDefinition,
  type UiGraph,
  type UiNode,
  type UiWorkflow,
} from './ui-workflow.ts'
import { ConversionFailure } from './workflow-types.ts'

/** The highest id that the editor gives to a node of a definition. */
const highestId = 100_000_000

/** Counters beyond this are nobody's count, and adding to far larger ones would not change them. */
const highestCount = 10 ** 15

/** Hands out node ids above every id met so far. */
export type IdSource = { readonly next: () => string }

/**
 * Node ids must be unique over the root and all definitions, since they make up the paths of the
 * API graph. As in the editor, definitions are walked in the order of the file and an id already
 * in use gives way to the next free one.
 */
export function renumberNodes(
  workflow: UiWorkflow,
  context: ConversionContext,
): { readonly workflow: UiWorkflow; readonly ids: IdSource } {
  let last = Math.max(-highestCount, Math.min(workflow.lastNodeId, highestCount))
  const see = (id: string) => {
    if (/^\d{1,15}$/.test(id)) last = Math.max(last, Number(id))
  }
  const used = new Set(workflow.root.nodes.map((node) => node.id))
  const next = () => {
    do last++
    while (used.has(String(last)))
    return String(last)
  }
  const ids: IdSource = { next }
  const nextInside = () => {
    const id = next()
    if (last > highestId) reportExhausted(context)
    return id
  }
  const definitions = new Map<string, UiDefinition>()
  for (const definition of workflow.definitions.values()) {
    const graph = withUniqueIds(definition, { used, see, ids: { next: nextInside } })
    definitions.set(definition.id, { ...definition, ...relink(graph) })
  }
  for (const node of workflow.root.nodes) see(node.id)
  const unique = context.copiesFaults ? dropDuplicates(workflow.root) : workflow.root
  const root = withUniqueIds(unique, { used: new Set(), see, ids })
  if (root.renumbered.size > 0)
    context.warn({ code: 'duplicate_id', message: 'two nodes of the graph share an id' })
  return { workflow: { ...workflow, root, definitions }, ids }
}

function reportExhausted(context: ConversionContext): void {
  const message = 'the editor has no ids left for the nodes of the subgraphs'
  if (context.copiesFaults) throw new ConversionFailure({ code: 'editor_fails', message })
  context.warn({ code: 'editor_fault', message })
}

/**
 * Of root nodes with one id the editor queues one: the first of them, or the last where none of
 * them waits for another node.
 */
function dropDuplicates(root: UiGraph): UiGraph {
  const byId = Map.groupBy(root.nodes, (node) => node.id)
  const isLinked = (node: UiNode) => node.inputs.some((input) => input.link !== null)
  const nodes = [...byId.values()].flatMap((same) => (same.some(isLinked) ? same[0] : same.at(-1)))
  return { ...root, nodes: nodes.filter((node) => node !== undefined) }
}

type Numbering = {
  readonly used: Set<string>
  readonly see: (id: string) => void
  readonly ids: IdSource
}

function withUniqueIds(graph: UiGraph, numbering: Numbering): UiGraph {
  const { used, see, ids } = numbering
  const renumbered = new Map<string, string>()
  const nodes = graph.nodes.map((node) => {
    let { id } = node
    if (used.has(id)) {
      id = ids.next()
      renumbered.set(node.id, id)
    } else see(id)
    used.add(id)
    return id === node.id ? node : { ...node, id }
  })
  return renumbered.size === 0 ? graph : { ...graph, nodes, renumbered }
}

/** Links of a definition follow its nodes; in the root they keep meaning the first of the two. */
function relink(graph: UiGraph): UiGraph {
  if (graph.renumbered.size === 0) return graph
  const follow = (id: string) =>
    id === inputFrameId || id === outputFrameId ? id : (graph.renumbered.get(id) ?? id)
  const links = new Map(
    [...graph.links].map(([id, link]) => [
      id,
      { ...link, originId: follow(link.originId), targetId: follow(link.targetId) },
    ]),
  )
  return { ...graph, links }
}
