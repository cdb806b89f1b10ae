import { type JsonValue, stringifyJson, tryParseJson } from '../../json/lossless-json.ts'
import type { TextEntry, TextIndex } from './format.ts'
import { asObject, type JsonObject } from './values.ts'

/** A ComfyUI graph found in a text, wherever the saver put it. */
export type FoundGraph = {
  readonly location: string
  /** The graph itself, unwrapped. The UI workflow is parsed only when this is called. */
  readonly value: () => JsonObject | undefined
  /** JSON text of the graph alone, valid for any JSON parser. */
  readonly text: () => string | null
}

export type FoundGraphs = {
  /** API graph: `{id: {class_type, inputs}}`. */
  readonly prompt?: FoundGraph
  /** UI workflow: `{nodes: […], links: […]}`. */
  readonly workflow?: FoundGraph
}

/** `prompt:{…}`, `Workflow: {…}` as savers write into Exif Make, Model and ImageDescription. */
const prefixPattern = /^\s{0,16}"?(prompt|workflow|extra_pnginfo|extra)"?\s{0,4}:\s{0,16}(?=[{["])/i

const uiNodes = /\\?"nodes\\?"\s{0,8}:\s{0,8}\[/

/** Other editors of graphs have nodes too, but none of these. */
const uiMarks = /(?:links|last_node_id|widgets_values)\\{0,8}"/

/**
 * Finds the API graph and the UI workflow by content: any keyword, prefix, wrapper object or
 * multiple encoding. Parses texts that can hold an API graph, and leaves the (large) UI workflow
 * unparsed.
 */
export function findGraphs(texts: TextIndex): FoundGraphs {
  const found: Mutable<FoundGraphs> = {}
  const later: TextEntry[] = []
  // What is named `prompt` is the graph that ran, wherever it stands.
  const others = texts.entries.filter(({ key }) => key !== 'prompt')
  for (const entry of [...texts.list('prompt'), ...others]) {
    if (found.prompt && found.workflow) break
    if (!mayHoldGraph(entry)) continue
    if (nameOf(entry) === 'workflow' && uiNodes.test(entry.text)) later.push(entry)
    else if (entry.text.includes('class_type')) addGraphs(found, entry)
    else if (uiNodes.test(entry.text) && uiMarks.test(entry.text)) later.push(entry)
  }
  for (const entry of later) addWorkflow(found, entry)
  return found
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

function mayHoldGraph({ text, key }: TextEntry): boolean {
  if (text.length < 12 || key.startsWith('invokeai')) return false
  return /^\s{0,16}[{["]/.test(text) || prefixPattern.test(text)
}

/** What the graph is called: by its prefix, or by the keyword of its text. */
function nameOf({ text, key }: TextEntry): string {
  return prefixPattern.exec(text)?.[1]?.toLowerCase() ?? key
}

function addGraphs(found: Mutable<FoundGraphs>, entry: TextEntry): void {
  const root = parseEntry(entry)
  const { prompt, workflow } = unwrap(root, 0)
  // Clients without the editor save the API graph as the workflow too.
  if (prompt && found.prompt && nameOf(entry) === 'workflow') {
    found.workflow ??= parsedGraph(entry, prompt, root)
  }
  if (prompt) found.prompt ??= parsedGraph(entry, prompt, root)
  if (workflow) found.workflow ??= parsedGraph(entry, workflow, root)
}

/** A UI workflow text is taken at its word; only when no API graph is known is it looked into. */
function addWorkflow(found: Mutable<FoundGraphs>, entry: TextEntry): void {
  if (!found.prompt && entry.text.includes('class_type')) addGraphs(found, entry)
  if (found.workflow) return
  let graph: { readonly value: JsonObject | undefined } | undefined
  const value = () => (graph ??= { value: unwrap(parseEntry(entry), 0).workflow }).value
  const text = () => {
    const body = bodyOf(entry)
    const isWrapped = !/^\s*\{/.test(body) || /^\s*\{\s*"(?:workflow|prompt|extra)/.test(body)
    if (!isWrapped && isCleanJson(body)) return body.trim()
    const parsed = value()
    return parsed ? stringifyJson(parsed) : null
  }
  found.workflow = { location: entry.location, value, text }
}

function parsedGraph(entry: TextEntry, value: JsonObject, root: JsonValue | undefined): FoundGraph {
  const text = () => {
    const body = bodyOf(entry)
    const isWhole = value === root && /^\s*\{/.test(body) && isCleanJson(body)
    return isWhole ? body.trim() : stringifyJson(value)
  }
  return { location: entry.location, value: () => value, text }
}

/** Python writes NaN and Infinity, which no database takes for JSON; raw newlines may be in strings. */
function isCleanJson(text: string): boolean {
  return !/NaN|Infinity|\n|\r|\t/.test(text)
}

function parseEntry(entry: TextEntry): JsonValue | undefined {
  const body = bodyOf(entry)
  const value = body === entry.text ? entry.json() : tryParseJson(body)
  return value === undefined && body.startsWith('{') ? tryParseJson(firstObject(body)) : value
}

/** Some savers write further objects right behind the graph: `{…}{…}`. */
function firstObject(text: string): string {
  let depth = 0
  let inString = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0x22) inString = !inString
    else if (inString) i += code === 0x5c ? 1 : 0
    else if (code === 0x7b) depth++
    else if (code === 0x7d && --depth === 0) return text.slice(0, i + 1)
  }
  return ''
}

/** The JSON text behind a prefix. */
function bodyOf({ text }: TextEntry): string {
  const prefix = prefixPattern.exec(text)
  return prefix ? text.slice(prefix[0].length) : text
}

type Unwrapped = { readonly prompt?: JsonObject; readonly workflow?: JsonObject }

const maxWrapperDepth = 3
const maxWrapperKeys = 64

/** Looks for graphs in an object and in the members of wrappers around them. */
function unwrap(json: JsonValue | undefined, depth: number): Unwrapped {
  const value = typeof json === 'string' ? parseMember(json) : json
  const object = asObject(value)
  if (!object) return {}
  if (isApiGraph(object)) return { prompt: object }
  if (isUiWorkflow(object)) return { workflow: object }
  if (depth >= maxWrapperDepth) return {}
  let found: Unwrapped = {}
  for (const key of Object.keys(object).slice(0, maxWrapperKeys)) {
    found = { ...unwrap(object[key], depth + 1), ...found }
    if (found.prompt && found.workflow) break
  }
  return found
}

function parseMember(text: string): JsonValue | undefined {
  const isGraph = /^\s*[{"]/.test(text) && /class_type|nodes/.test(text)
  const parsed = isGraph ? tryParseJson(text) : undefined
  return typeof parsed === 'string' && /^\s*\{/.test(parsed) ? tryParseJson(parsed) : parsed
}

function isApiGraph(object: JsonObject): boolean {
  for (const key in object) {
    if (typeof asObject(object[key])?.['class_type'] === 'string') return true
  }
  return false
}

/** InvokeAI's workflows have `nodes` too, with `edges` instead of `links`. */
function isUiWorkflow(object: JsonObject): boolean {
  return Array.isArray(object['nodes']) && !('edges' in object)
}
