import { type JsonValue } from '../../json/lossless-json.ts'

/** Where an input comes from: output `slot` of node `id`. */
export type GraphLink = { readonly id: string; readonly slot: number }

/** A two-element array can be a literal too, so what it is gets decided once, while reading. */
export type GraphInput =
  | { readonly link: GraphLink; readonly literal: undefined }
  | { readonly link: undefined; readonly literal: JsonValue }

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
  for (const id of Object.keys(table)) {
    const node = nodes.size < maxNodes ? parseNode(id, table) : undefined
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
  for (const key in json) if (isNodeShaped(json[key])) return json
  if (depth >= 2) return undefined
  for (const key of ['prompt', 'output', 'api']) {
    const inner = json[key]
    const table = inner === undefined ? undefined : findNodeTable(inner, depth + 1)
    if (table) return table
  }
  return undefined
}

function isNodeShaped(value: JsonValue | undefined): boolean {
  return isJsonObject(value) && typeof value.class_type === 'string'
}

function parseNode(id: string, table: JsonObject): GraphNode | undefined {
  const json = table[id]
  if (!isJsonObject(json) || typeof json.class_type !== 'string') return undefined
  const inputs = new Map<string, GraphInput>()
  const raw = isJsonObject(json.inputs) ? json.inputs : {}
  for (const name of Object.keys(raw)) inputs.set(name, parseInput(raw[name] as JsonValue, table))
  const title = isJsonObject(json._meta) ? json._meta.title : undefined
  return {
    id,
    class_type: json.class_type,
    title: typeof title === 'string' ? title : null,
    inputs,
  }
}

/** A link is exactly `[id, slot]`; arrays that are no links are sent as `{"__value__": […]}`. */
function parseInput(value: JsonValue, table: JsonObject): GraphInput {
  if (Array.isArray(value)) {
    const link = value.length === 2 ? parseLink(value, table) : undefined
    return link ? { link, literal: undefined } : { link: undefined, literal: value }
  }
  const wrapped = isJsonObject(value) ? value.__value__ : undefined
  return { link: undefined, literal: wrapped === undefined ? value : wrapped }
}

/** Ids are strings; old clients wrote numbers, which are links only when such a node exists. */
function parseLink([id, slot]: readonly JsonValue[], table: JsonObject): GraphLink | undefined {
  if (typeof slot !== 'number' || !Number.isInteger(slot) || slot < 0) return undefined
  if (typeof id === 'string') return { id, slot }
  if (typeof id !== 'number' || !Object.hasOwn(table, id)) return undefined
  return { id: String(id), slot }
}
