import { type JsonValue, stringifyJson } from '@safelight/core/json/lossless-json'
import { type GraphEdge, type GraphNode, type GraphPicture, nodeHeight } from './graph-picture.ts'
import { placeInLayers } from './place-in-layers.ts'

type JsonObject = { [key: string]: JsonValue }

const maxNodes = 2000

/** Reads an API graph (`{"3":{"class_type","inputs"}}`) and lays it out from left to right. */
export function readApiGraph(json: JsonValue): GraphPicture | null {
  if (!isObject(json)) return null
  const entries = Object.entries(json).filter(
    (entry): entry is [string, JsonObject] =>
      isObject(entry[1]) && typeof entry[1]['class_type'] === 'string',
  )
  if (entries.length === 0) return null
  const kept = entries.slice(0, maxNodes)
  const ids = new Set(kept.map(([id]) => id))
  const edges = kept.flatMap(([id, node]) => readEdges(id, node, ids))
  const nodes = kept.map(([id, node]) => readNode(id, node, { edges, ids }))
  return { nodes: placeInLayers(nodes, edges), edges, groups: [], layout: 'computed' }
}

function readNode(
  id: string,
  node: JsonObject,
  graph: { edges: readonly GraphEdge[]; ids: ReadonlySet<string> },
): GraphNode {
  const classType = showValue(node['class_type'] ?? '')
  const meta = isObject(node['_meta']) ? node['_meta'] : {}
  const inputs = isObject(node['inputs']) ? node['inputs'] : {}
  const linked = Object.entries(inputs).filter(([, value]) => isLink(value, graph.ids))
  const literal = Object.entries(inputs).filter(([, value]) => !isLink(value, graph.ids))
  const slots = graph.edges.filter((edge) => edge.from === id).map((edge) => edge.from_slot)
  const outputs = Math.min(
    32,
    slots.reduce((most, slot) => Math.max(most, slot + 1), 0),
  )
  const parts = {
    inputs: linked.map(([name]) => ({ name, type: '*' })),
    outputs: Array.from({ length: outputs }, (_, slot) => ({
      name: outputs === 1 ? '' : `${slot}`,
      type: '*',
    })),
    values: literal.map(([name, value]) => ({ name, value: showValue(value) })),
  }
  return {
    id,
    title: typeof meta['title'] === 'string' ? meta['title'] : classType,
    class_type: classType,
    x: 0,
    y: 0,
    width: 240,
    height: nodeHeight(parts),
    state: 'normal',
    ...parts,
  }
}

function readEdges(id: string, node: JsonObject, ids: ReadonlySet<string>): GraphEdge[] {
  const inputs = isObject(node['inputs']) ? node['inputs'] : {}
  const linked = Object.values(inputs).filter((value) => isLink(value, ids))
  return linked.map(([from, slot], index) => ({
    id: `${id}:${index}`,
    from: String(from),
    from_slot: Number(slot),
    to: id,
    to_slot: index,
    type: '*',
  }))
}

function isLink(value: JsonValue | undefined, ids: ReadonlySet<string>): value is [string, number] {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    (typeof value[0] === 'string' || typeof value[0] === 'number') &&
    typeof value[1] === 'number' &&
    Number.isInteger(value[1]) &&
    value[1] >= 0 &&
    ids.has(String(value[0]))
  )
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A value as one text; integers beyond 2^53 stay exact. */
export function showValue(value: JsonValue): string {
  if (typeof value === 'string') return value
  return typeof value === 'object' && value !== null ? stringifyJson(value) : String(value)
}
