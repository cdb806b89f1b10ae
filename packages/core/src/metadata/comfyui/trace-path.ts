import { type GenerationField } from '../metadata-types.ts'
import { type Provenance } from './build-generation.ts'
import { type ComfyGraph } from './graph-model.ts'
import { sourcesOf } from './evaluate-graph.ts'
import { type NodeRef } from './traced.ts'

/** How one value was reached: nodes from the output (or the sampler) to where the value stands. */
export type TraceStep = {
  readonly field: GenerationField | 'output'
  readonly nodes: readonly NodeRef[]
}

export type PathRequest = {
  readonly roots: readonly string[]
  readonly base: NodeRef
  readonly provenance: Provenance
}

/** The shortest ways along the links: output to base sampler, base sampler to each value. */
export function tracePath(graph: ComfyGraph, request: PathRequest): TraceStep[] {
  const toBase = request.roots.map((root) => routeFrom(graph, root)(request.base.id))
  const fromBase = routeFrom(graph, request.base.id)
  const output = toBase.find((nodes) => nodes.length > 0)
  const steps: TraceStep[] = output ? [{ field: 'output', nodes: output }] : []
  for (const [field, { node }] of Object.entries(request.provenance)) {
    if (!node) continue
    const route = fromBase(node.id)
    const nodes = route.length > 0 ? [...route.slice(0, -1), node] : [node]
    steps.push({ field: field as GenerationField, nodes })
  }
  return steps
}

/** Walks upstream from a node, nearest first, and gives the route to any node reached. */
function routeFrom(graph: ComfyGraph, start: string): (target: string) => NodeRef[] {
  const consumer = new Map<string, string | undefined>([[start, undefined]])
  const queue = [start]
  for (let at = 0; at < queue.length; at++) {
    const id = queue[at] as string
    const node = graph.nodes.get(id)
    for (const source of node ? sourcesOf(node) : [])
      if (!consumer.has(source)) {
        consumer.set(source, id)
        queue.push(source)
      }
  }
  return (target) => {
    const route: NodeRef[] = []
    for (let id: string | undefined = target; id !== undefined; id = consumer.get(id)) {
      if (!consumer.has(id)) return []
      route.unshift({ id, class_type: graph.nodes.get(id)?.class_type ?? '' })
    }
    return route
  }
}
