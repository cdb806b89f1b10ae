import { parseNestedJson, type JsonValue } from '../json/lossless-json.ts'
import { getOwn, isObject } from './json-access.ts'
import { type ApiGraph } from './workflow-types.ts'

export type FoundWorkflow =
  | { readonly ui: JsonValue; readonly api: null }
  | { readonly ui: null; readonly api: ApiGraph }
  | { readonly ui: null; readonly api: null }

/** Keys under which programs keep an editor graph, best first. */
const wrappers = ['workflow', 'Workflow', 'extra_pnginfo', 'extra_data', 'extra']

const maxWrappers = 4

/**
 * Finds the editor graph in what a file or program hands over: bare, as JSON inside a string, in
 * `{"workflow": …}`, or in a saved request. Only where there is none, an API graph.
 */
export function unwrapWorkflow(json: JsonValue): FoundWorkflow {
  const ui = findUi(json, maxWrappers)
  if (ui !== null) return { ui, api: null }
  for (const candidate of [json, getOwn(json, 'prompt'), getOwn(json, 'output')]) {
    const value = unquote(candidate ?? null)
    if (isApiGraph(value)) return { ui: null, api: value }
  }
  return { ui: null, api: null }
}

function findUi(json: JsonValue, depth: number): JsonValue | null {
  const value = unquote(json)
  if (Array.isArray(getOwn(value, 'nodes'))) return value
  if (depth === 0) return null
  for (const key of wrappers) {
    const inner = getOwn(value, key)
    const found = inner === undefined ? null : findUi(inner, depth - 1)
    if (found !== null) return found
  }
  return null
}

function unquote(json: JsonValue): JsonValue {
  if (typeof json !== 'string' || !/^\s*["{]/.test(json)) return json
  try {
    return parseNestedJson(json)
  } catch {
    return null
  }
}

function isApiGraph(json: JsonValue): json is ApiGraph {
  if (!isObject(json)) return false
  const nodes = Object.values(json)
  return (
    nodes.length > 0 &&
    nodes.every(
      (node) => typeof getOwn(node, 'class_type') === 'string' && isObject(getOwn(node, 'inputs')),
    )
  )
}
