import { type JsonValue } from '../json/lossless-json.ts'
import {
  asArray,
  asId,
  asNumber,
  asString,
  getOwn,
  isObject,
  type JsonObject,
} from './json-access.ts'

/** Ids under which the frame of a subgraph appears in its links. */
export const inputFrameId = '-10'
export const outputFrameId = '-20'

export type UiLink = {
  readonly id: string
  readonly originId: string
  readonly originSlot: number
  readonly targetId: string
  readonly targetSlot: number
}

export type UiInput = {
  readonly name: string
  readonly type: string
  readonly link: string | null
  /** Name of the widget this socket belongs to. */
  readonly widget: string | null
}

export type UiOutput = {
  readonly name: string
  readonly type: string
  /** Links that start here, in the file's own order; empty where the file keeps no such list. */
  readonly linkIds: readonly string[]
}

export type UiNode = {
  readonly id: string
  readonly type: string
  readonly mode: number
  readonly title: string | null
  readonly inputs: readonly UiInput[]
  readonly outputs: readonly UiOutput[]
  readonly properties: JsonObject
  /** `widgets_values` as saved: by position, by name, or absent. */
  readonly values: JsonValue[] | JsonObject | null
  readonly namedValues: JsonObject | null
}

export type UiGraph = {
  readonly nodes: readonly UiNode[]
  readonly links: ReadonlyMap<string, UiLink>
  readonly extra: JsonObject
  /** Ids of the file → ids used here, where the editor gives new ones. */
  readonly renumbered: ReadonlyMap<string, string>
}

export type UiSlot = {
  readonly name: string
  readonly type: string
  readonly linkIds: readonly string[]
}

/** A subgraph: a graph with a frame of inputs and outputs, used by nodes whose type is its id. */
export type UiDefinition = UiGraph & {
  readonly id: string
  readonly inputs: readonly UiSlot[]
  readonly outputs: readonly UiSlot[]
}

export type UiWorkflow = {
  readonly root: UiGraph
  /** In the order of the file. */
  readonly definitions: ReadonlyMap<string, UiDefinition>
  readonly lastNodeId: number
  /** Why the editor could not open or queue this file. */
  readonly obstacles: readonly string[]
}

/** Reads any generation of the editor's format; undefined for what has no list of nodes. */
export function parseUiWorkflow(json: JsonValue): UiWorkflow | undefined {
  if (!Array.isArray(getOwn(json, 'nodes'))) return undefined
  const definitions = new Map<string, UiDefinition>()
  for (const raw of asArray(getOwn(getOwn(json, 'definitions'), 'subgraphs'))) {
    const definition = parseDefinition(raw)
    if (definition && !definitions.has(definition.id)) definitions.set(definition.id, definition)
  }
  const lastNodeId =
    asNumber(getOwn(json, 'last_node_id')) ??
    asNumber(getOwn(getOwn(json, 'state'), 'lastNodeId')) ??
    0
  return { root: parseGraph(json), definitions, lastNodeId, obstacles: findObstacles(json) }
}

function findObstacles(json: JsonValue): string[] {
  const links = asArray(getOwn(json, 'links'))
  const isOldest = asNumber(getOwn(json, 'version')) === 0.4
  const obstacles: string[] = []
  if (!isOldest && Array.isArray(links[0]))
    obstacles.push('the editor reads links of this form in files of version 0.4 only')
  if (isOldest && links.some((link) => typeof link !== 'object' || link === null))
    obstacles.push('the editor stops at empty places in the list of links')
  const outputs = asArray(getOwn(json, 'nodes')).flatMap((node) => asArray(getOwn(node, 'outputs')))
  const isList = (list: JsonValue | undefined) => list == null || Array.isArray(list)
  if (!outputs.every((output) => isList(getOwn(output, 'links'))))
    obstacles.push('the editor stops at an output whose links are no list')
  return obstacles
}

function parseDefinition(raw: JsonValue): UiDefinition | undefined {
  const id = asString(getOwn(raw, 'id'))
  if (id === null) return undefined
  const graph = parseGraph(raw)
  const slots = (key: string) => asArray(getOwn(raw, key)).map(parseSlot)
  return { ...graph, id, inputs: slots('inputs'), outputs: slots('outputs') }
}

function parseSlot(raw: JsonValue): UiSlot {
  return {
    name: asString(getOwn(raw, 'name')) ?? '',
    type: parseType(getOwn(raw, 'type')),
    linkIds: asArray(getOwn(raw, 'linkIds')).flatMap((id) => asId(id) ?? []),
  }
}

function parseGraph(raw: JsonValue): UiGraph {
  const links = new Map<string, UiLink>()
  const rawLinks = getOwn(raw, 'links')
  for (const item of isObject(rawLinks) ? Object.values(rawLinks) : asArray(rawLinks)) {
    const link = parseLink(item)
    if (link) links.set(link.id, link)
  }
  const nodes = asArray(getOwn(raw, 'nodes')).flatMap((node) => parseNode(node) ?? [])
  const extra = getOwn(raw, 'extra')
  return { nodes, links, extra: isObject(extra) ? extra : {}, renumbered: new Map() }
}

/** `[id, origin, slot, target, slot, type]` in schema 0.4, an object in schema 1 and in subgraphs. */
function parseLink(raw: JsonValue): UiLink | undefined {
  const [id, origin, originSlot, target, targetSlot] = Array.isArray(raw)
    ? raw
    : ['id', 'origin_id', 'origin_slot', 'target_id', 'target_slot'].map((key) => getOwn(raw, key))
  const linkId = asId(id)
  const originId = asId(origin)
  if (linkId === null || originId === null) return undefined
  return {
    id: linkId,
    originId,
    originSlot: asNumber(originSlot) ?? 0,
    targetId: asId(target) ?? '',
    targetSlot: asNumber(targetSlot) ?? 0,
  }
}

/** A node as saved, of a graph or of a group's template. */
export function parseNode(raw: JsonValue): UiNode | undefined {
  const id = asId(getOwn(raw, 'id'))
  const type = asString(getOwn(raw, 'type'))
  if (id === null || type === null) return undefined
  const sockets = (key: string) => asArray(getOwn(raw, key)).slice(0, maxSockets)
  const properties = getOwn(raw, 'properties')
  const values = getOwn(raw, 'widgets_values')
  const named = getOwn(raw, 'widgets_values_named')
  return {
    id,
    type,
    mode: asNumber(getOwn(raw, 'mode')) ?? 0,
    title: asString(getOwn(raw, 'title')),
    inputs: sockets('inputs').flatMap((input) => parseInput(input) ?? []),
    outputs: sockets('outputs').map((output) => ({
      name: asString(getOwn(output, 'name')) ?? '',
      type: parseType(getOwn(output, 'type')),
      linkIds: asArray(getOwn(output, 'links')).flatMap((link) => asId(link) ?? []),
    })),
    properties: isObject(properties) ? properties : {},
    values: Array.isArray(values) ? values.slice(0, maxValues) : isObject(values) ? values : null,
    namedValues: isObject(named) ? named : null,
  }
}

function parseInput(raw: JsonValue): UiInput | undefined {
  const name = asString(getOwn(raw, 'name'))
  if (name === null) return undefined
  const widget = getOwn(raw, 'widget')
  return {
    name,
    type: parseType(getOwn(raw, 'type')),
    link: asId(getOwn(raw, 'link')),
    widget: isObject(widget) ? (asString(widget['name']) ?? name) : null,
  }
}

/** Unions of types are long, but not endless; likewise sockets and values of a node. */
const maxTypeLength = 1000
const maxSockets = 2000
const maxValues = 5000

/** The wildcard is `*`, empty, 0 or -1; old combos list their choices instead of a name. */
function parseType(raw: JsonValue | undefined): string {
  if (Array.isArray(raw)) return 'COMBO'
  return typeof raw === 'string' && raw !== '' ? raw.slice(0, maxTypeLength) : '*'
}
