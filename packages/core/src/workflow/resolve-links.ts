import { type JsonValue } from '../json/lossless-json.ts'
import { type ConversionContext } from './conversion-context.ts'
import {
  type LiveGraph,
  type LiveInput,
  type LiveNode,
  modeBypassed,
  modeMuted,
} from './live-graph.ts'
import { inputFrameId } from './ui-workflow.ts'

/** One expansion of a graph: the root, or a definition seen through one instance. */
export type Scope = {
  readonly graph: LiveGraph
  /** The instance that opened this scope, in `parent`; null for the root. */
  readonly instance: LiveNode | null
  readonly parent: Scope | null
  /** Prefix of the ids of its nodes, `""` or `"5:7:"`. */
  readonly prefix: string
  readonly children: Map<string, Scope>
}

/** What a linked input gets in the API graph. `nothing` leaves the input's own literal. */
export type Resolution =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'value'; readonly value: JsonValue | undefined }
  | { readonly kind: 'output'; readonly nodeId: string; readonly slot: number }
  | { readonly kind: 'fault'; readonly fault: LinkFault }

export type LinkFault = 'missing_link' | 'missing_node' | 'cycle' | 'passed_through'

const nothing: Resolution = { kind: 'nothing' }

function fault(kind: LinkFault): Resolution {
  return { kind: 'fault', fault: kind }
}

export function openRoot(graph: LiveGraph): Scope {
  return { graph, instance: null, parent: null, prefix: '', children: new Map() }
}

/** The expansion of `instance`'s definition inside `scope`. */
export function openInstance(scope: Scope, instance: LiveNode): Scope | undefined {
  const known = scope.children.get(instance.id)
  if (known || instance.definition === null) return known
  const prefix = `${scope.prefix}${instance.id}:`
  const graph = instance.definition
  const child: Scope = { graph, instance, parent: scope, prefix, children: new Map() }
  scope.children.set(instance.id, child)
  return child
}

/** Where a walk along links stands: at the link of an input of type `type`, in `scope`'s graph. */
type Place = { readonly scope: Scope; readonly linkId: string; readonly type: string }

type Walk = {
  /** What bypassed nodes must fit: the type of the outermost input, where frames were left. */
  type: string | null
  readonly visited: Set<string>
  /** The same without the instances that lead there, which is all that the editor looks at. */
  readonly seen: Map<LiveGraph, Set<string>>
  readonly context: ConversionContext
}

/** Follows the link of an input to the output or value that feeds it, whatever lies between. */
export function resolveInput(
  scope: Scope,
  input: LiveInput,
  context: ConversionContext,
): Resolution {
  const walk: Walk = { type: null, visited: new Set(), seen: new Map(), context }
  let place: Place | Resolution = enter(scope, input)
  while ('scope' in place) {
    context.spend(1)
    place = followLink(place, walk)
  }
  return place
}

function followLink(place: Place, walk: Walk): Place | Resolution {
  const { scope, linkId } = place
  const link = scope.graph.links.get(linkId)
  if (!link) return fault('missing_link')
  if (link.originId === inputFrameId && scope.instance !== null)
    return leaveScope(place, link.originSlot, walk.context)
  walk.type ??= place.type
  const node = scope.graph.nodes.get(link.originId)
  if (!node) return fault('missing_node')
  const key = `${scope.prefix}${node.id} ${link.originSlot}`
  if (walk.visited.has(key)) return node.role === 'reroute' ? nothing : fault('cycle')
  walk.visited.add(key)
  if (isSeen(scope.graph, `${node.id} ${link.originSlot}`, walk)) {
    if (walk.context.copiesFaults) return fault('cycle')
    warnOfSecondPass(node, walk.context)
  }
  return followOutput({ scope, node, slot: link.originSlot }, walk)
}

function isSeen(graph: LiveGraph, key: string, { seen }: Walk): boolean {
  const keys = seen.get(graph)
  if (keys?.has(key)) return true
  if (keys) keys.add(key)
  else seen.set(graph, new Set([key]))
  return false
}

function warnOfSecondPass(node: LiveNode, context: ConversionContext): void {
  const message = 'the editor takes a link through two instances of one subgraph for a circle'
  context.warn({ code: 'editor_fault', message, node_id: node.id, class_type: node.classType })
}

/** From the frame of a definition outwards: the instance's own link, or its host value. */
function leaveScope(place: Place, slot: number, context: ConversionContext): Place | Resolution {
  const { scope, linkId } = place
  context.spend(scope.graph.inputs.length)
  const frameInput = scope.graph.inputs[slot]
  if (!frameInput || !scope.instance || !scope.parent) return nothing
  const outer = scope.instance.inputs.find((input) => input.name === frameInput.name)
  if (!outer) return readInner(scope.graph, linkId)
  if (outer.link !== null) return enter(scope.parent, outer)
  return outer.widget ? { kind: 'value', value: outer.widget.value } : nothing
}

/** An instance loaded before another one promoted this widget has the inner value. */
function readInner(graph: LiveGraph, linkId: string): Resolution {
  const target = graph.nodes.get(graph.links.get(linkId)?.targetId ?? '')
  const widget = target?.inputs.find((input) => input.link === linkId)?.widget
  return widget ? { kind: 'value', value: widget.value } : nothing
}

type Output = { readonly scope: Scope; readonly node: LiveNode; readonly slot: number }

function followOutput(output: Output, walk: Walk): Place | Resolution {
  const { scope, node, slot } = output
  if (node.mode === modeMuted) return nothing
  if (node.mode === modeBypassed) {
    walk.context.spend(node.inputs.length)
    const passed = findBypass(node, slot, walk.type ?? '*')
    walk.type = passed?.type ?? null
    return enter(scope, passed)
  }
  switch (node.role) {
    case 'server':
    case 'missing':
      return { kind: 'output', nodeId: `${scope.prefix}${node.id}`, slot }
    case 'subgraph':
      return enterInstance(output, walk)
    case 'reroute':
    case 'set':
      return enter(scope, node.inputs[slot])
    case 'get':
      return followGetter(scope, node)
    case 'note':
    case 'primitive':
      return nothing
  }
}

function enter(scope: Scope, input: LiveInput | undefined): Place | Resolution {
  return input?.link == null ? nothing : { scope, linkId: input.link, type: input.type }
}

function enterInstance({ scope, node, slot }: Output, walk: Walk): Place | Resolution {
  const child = openInstance(scope, node)
  const linkId = child?.graph.outputs[slot]?.linkIds[0]
  if (!child || linkId === undefined) return nothing
  const isPassage = child.graph.links.get(linkId)?.originId === inputFrameId
  if (isPassage && walk.context.copiesFaults) return fault('passed_through')
  if (isPassage)
    walk.context.warn({
      code: 'editor_fault',
      message: 'the editor cannot queue a subgraph that passes an input straight to an output',
      node_id: node.id,
    })
  return { scope: child, linkId, type: node.outputs[slot]?.type ?? '*' }
}

/** A getter names its setter, which lives in its own graph or in one around it. */
function followGetter(scope: Scope, getter: LiveNode): Place | Resolution {
  const name = getter.widgets[0]?.value
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    const setter = settersOf(at.graph).get(name)
    if (setter) return enter(at, setter.inputs[0])
  }
  return nothing
}

const setters = new WeakMap<LiveGraph, ReadonlyMap<JsonValue | undefined, LiveNode>>()

function settersOf(graph: LiveGraph): ReadonlyMap<JsonValue | undefined, LiveNode> {
  const known = setters.get(graph)
  if (known) return known
  const found = new Map<JsonValue | undefined, LiveNode>()
  for (const node of graph.nodes.values()) {
    const name = node.widgets[0]?.value
    if (node.role === 'set' && !found.has(name)) found.set(name, node)
  }
  setters.set(graph, found)
  return found
}

/**
 * The input that a bypassed node passes on to its output `slot`: for a wildcard target the one of
 * the same index; else the same index if the types fit, even when it is not linked; else the first
 * of exactly the target's type; else the first that fits.
 */
function findBypass(node: LiveNode, slot: number, type: string): LiveInput | undefined {
  const { inputs } = node
  if (isWildcard(type)) return inputs[slot] ?? inputs[0]
  const outputType = node.outputs[slot]?.type ?? '*'
  const fits = (input: LiveInput | undefined) =>
    input !== undefined && isCompatible(input.type, outputType) && isCompatible(input.type, type)
  if (fits(inputs[slot])) return inputs[slot]
  return inputs.find((input) => input.type === type) ?? inputs.find(fits)
}

function isWildcard(type: string): boolean {
  return type === '*' || type === ''
}

/** Wildcards fit all; types are compared without case, `A,B` is a union. */
export function isCompatible(one: string, other: string): boolean {
  if (isWildcard(one) || isWildcard(other)) return true
  const first = one.toLowerCase()
  const second = other.toLowerCase()
  if (first === second) return true
  if (!first.includes(',') && !second.includes(',')) return false
  const types = new Set(first.split(','))
  return second.split(',').some((type) => types.has(type))
}
