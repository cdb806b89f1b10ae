import { type JsonValue } from '@safelight/core/json/lossless-json'
import {
  type GraphEdge,
  type GraphGroup,
  type GraphNode,
  type GraphPicture,
  type GraphSlot,
  type GraphValue,
  nodeHeight,
  TITLE_HEIGHT,
} from './graph-picture.ts'
import { isObject, showValue } from './read-api-graph.ts'

type JsonObject = { [key: string]: JsonValue }

const maxNodes = 2000

/** Modes of the editor's nodes: 2 is muted, 4 bypassed; the others run. */
const states: Readonly<Record<number, GraphNode['state']>> = { 2: 'muted', 4: 'bypassed' }

/**
 * Reads an editor's workflow with the positions its author gave it. `named` are the values of an API
 * graph of the same picture by node id; they have names, which `widgets_values` lack.
 */
export function readUiWorkflow(
  json: JsonValue,
  named: ReadonlyMap<string, readonly GraphValue[]> = new Map(),
): GraphPicture | null {
  if (!isObject(json) || !Array.isArray(json['nodes'])) return null
  const subgraphs = subgraphNames(json)
  const nodes = json['nodes']
    .filter(isObject)
    .slice(0, maxNodes)
    .map((node) => readNode(node, { named, subgraphs }))
  if (nodes.length === 0) return null
  const ids = new Set(nodes.map((node) => node.id))
  const links = Array.isArray(json['links']) ? json['links'] : []
  const edges = links.flatMap(readLink).filter((edge) => ids.has(edge.from) && ids.has(edge.to))
  const groups = Array.isArray(json['groups']) ? json['groups'].flatMap(readGroup) : []
  return { nodes, edges, groups, layout: 'editor' }
}

/** Instances of a subgraph carry its id as their type. */
function subgraphNames(json: JsonObject): ReadonlyMap<string, string> {
  const definitions = isObject(json['definitions']) ? json['definitions']['subgraphs'] : undefined
  const names = new Map<string, string>()
  for (const item of Array.isArray(definitions) ? definitions : [])
    if (isObject(item) && typeof item['id'] === 'string' && typeof item['name'] === 'string')
      names.set(item['id'], item['name'])
  return names
}

function readNode(
  node: JsonObject,
  known: {
    named: ReadonlyMap<string, readonly GraphValue[]>
    subgraphs: ReadonlyMap<string, string>
  },
): GraphNode {
  const id = showValue(node['id'] ?? '')
  const type = showValue(node['type'] ?? '')
  const parts = {
    inputs: readSlots(node['inputs']),
    outputs: readSlots(node['outputs']),
    values: known.named.get(id) ?? readWidgetValues(node),
  }
  const [x, y] = readPair(node['pos'])
  const [width, height] = readPair(node['size'])
  const title = typeof node['title'] === 'string' && node['title'] !== '' ? node['title'] : null
  return {
    id,
    title: title ?? known.subgraphs.get(type) ?? type,
    class_type: known.subgraphs.get(type) ?? type,
    x,
    // The editor measures from below the title bar.
    y: y - TITLE_HEIGHT,
    width: Math.min(1200, Math.max(140, width)),
    height: isCollapsed(node) ? TITLE_HEIGHT : Math.max(nodeHeight(parts), height + TITLE_HEIGHT),
    state: states[Number(node['mode'] ?? 0)] ?? 'normal',
    ...parts,
  }
}

function isCollapsed(node: JsonObject): boolean {
  return isObject(node['flags']) && node['flags']['collapsed'] === true
}

function readSlots(slots: JsonValue | undefined): readonly GraphSlot[] {
  if (!Array.isArray(slots)) return []
  return slots.filter(isObject).map((slot) => ({
    name: showValue(slot['label'] ?? slot['localized_name'] ?? slot['name'] ?? ''),
    type: showValue(slot['type'] ?? '*'),
  }))
}

function readWidgetValues(node: JsonObject): readonly GraphValue[] {
  const values = node['widgets_values']
  if (isObject(values))
    return Object.entries(values).map(([name, value]) => ({ name, value: showValue(value) }))
  if (!Array.isArray(values)) return []
  return values.map((value) => ({ name: '', value: showValue(value) }))
}

/** Links are arrays up to schema 0.4 and objects from schema 1 on. */
function readLink(link: JsonValue): GraphEdge[] {
  if (Array.isArray(link) && link.length >= 5) {
    const [id = null, from = null, fromSlot = null, to = null, toSlot = null, type = '*'] = link
    return [createEdge({ id, from, fromSlot, to, toSlot, type })]
  }
  if (!isObject(link)) return []
  return [
    createEdge({
      id: link['id'] ?? null,
      from: link['origin_id'] ?? null,
      fromSlot: link['origin_slot'] ?? null,
      to: link['target_id'] ?? null,
      toSlot: link['target_slot'] ?? null,
      type: link['type'] ?? '*',
    }),
  ]
}

function createEdge(
  link: Record<'id' | 'from' | 'fromSlot' | 'to' | 'toSlot' | 'type', JsonValue>,
) {
  return {
    id: showValue(link.id),
    from: showValue(link.from),
    from_slot: Number(link.fromSlot) || 0,
    to: showValue(link.to),
    to_slot: Number(link.toSlot) || 0,
    type: showValue(link.type),
  }
}

function readGroup(group: JsonValue): GraphGroup[] {
  if (!isObject(group) || !Array.isArray(group['bounding'])) return []
  const [x = 0, y = 0, width = 0, height = 0] = group['bounding'].map(readNumber)
  return [{ title: showValue(group['title'] ?? ''), x, y, width, height }]
}

/** `[x, y]` or `{"0": x, "1": y}`. */
function readPair(pair: JsonValue | undefined): [number, number] {
  if (Array.isArray(pair)) return [readNumber(pair[0]), readNumber(pair[1])]
  if (isObject(pair)) return [readNumber(pair['0']), readNumber(pair['1'])]
  return [0, 0]
}

function readNumber(value: JsonValue | undefined): number {
  const number = Number(value ?? 0)
  return Number.isFinite(number) ? number : 0
}
