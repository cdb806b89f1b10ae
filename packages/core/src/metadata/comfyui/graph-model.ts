import { type JsonValue } from '../../json/lossless-json.ts'

/** Where an input comes from: output `slot` of node `id`. */
export type GraphLink = { readonly id: string; readonly slot: number }

/** A two-element array can be a literal too, so what it is gets decided once, while reading. */
export type GraphInput =
  | { readonly link: GraphLink; readonly literal?: undefined }
  | { readonly literal: JsonValue; readonly link?: undefined }

export type GraphNode = {
  readonly id: string
  readonly class_type: string
  /** Title given in the editor, when the graph carries one. */
  readonly title: string | null
  /** Literals and links by input name, in the order of the file. */
  readonly inputs: ReadonlyMap<string, GraphInput>
}

export type ComfyGraph = {
  readonly nodes: ReadonlyMap<string, GraphNode>
  /** Entries that are no nodes (wrappers' leftovers, strings, nodes without a class). */
  readonly skipped: readonly string[]
}

/** More nodes than any real graph has; what lies beyond is not read. */
const maxNodes = 5000

/**
 * Reads an API graph (`{id: {class_type, inputs}}`), also inside the wrappers savers and clients put
 * around it. Gives `undefined` when nothing in it is a node.
 */
export function parseApiGraph(json: JsonValue): ComfyGraph | undefined {
  const table = findNodeTable(json, 0)
  if (!table) return undefined
  const nodes = new Map<string, GraphNode>()
  const skipped: string[] = []
  const ids = Object.keys(table)
  const known = new Set(ids)
  for (const id of ids) {
    const node = nodes.size < maxNodes ? parseNode(id, table[id] as JsonValue, known) : undefined
    if (node) nodes.set(id, node)
    else skipped.push(id)
  }
  return nodes.size > 0 ? { nodes, skipped } : undefined
}

type JsonObject = { [key: string]: JsonValue }

/** Whether a JSON value is an object that is neither `null` nor an array. */
export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function findNodeTable(json: JsonValue, depth: number): JsonObject | undefined {
  if (!isJsonObject(json)) return undefined
  if (Object.values(json).some(isNodeShaped)) return json
  if (depth >= 2) return undefined
  for (const key of ['prompt', 'output', 'api']) {
    const inner = json[key]
    const table = inner === undefined ? undefined : findNodeTable(inner, depth + 1)
    if (table) return table
  }
  return undefined
}

function isNodeShaped(value: JsonValue): boolean {
  return isJsonObject(value) && typeof value.class_type === 'string'
}

function parseNode(id: string, json: JsonValue, known: ReadonlySet<string>): GraphNode | undefined {
  if (!isJsonObject(json) || typeof json.class_type !== 'string') return undefined
  const inputs = new Map<string, GraphInput>()
  const raw = isJsonObject(json.inputs) ? json.inputs : {}
  for (const name of Object.keys(raw)) {
    inputs.set(name, parseInput(raw[name] as JsonValue, known))
  }
  const title = isJsonObject(json._meta) ? json._meta.title : undefined
  return {
    id,
    class_type: json.class_type,
    title: typeof title === 'string' ? title : null,
    inputs,
  }
}

/** A link is exactly `[id, slot]`; arrays that are no links are sent as `{"__value__": […]}`. */
function parseInput(value: JsonValue, known: ReadonlySet<string>): GraphInput {
  if (isJsonObject(value) && value.__value__ !== undefined) return { literal: value.__value__ }
  const link = parseLink(value, known)
  return link ? { link } : { literal: value }
}

/** Ids are strings; old clients wrote numbers, which are links only when such a node exists. */
function parseLink(value: JsonValue, known: ReadonlySet<string>): GraphLink | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined
  const [id, slot] = value
  if (typeof slot !== 'number' || !Number.isInteger(slot) || slot < 0) return undefined
  if (typeof id === 'string') return { id, slot }
  return typeof id === 'number' && known.has(String(id)) ? { id: String(id), slot } : undefined
}
