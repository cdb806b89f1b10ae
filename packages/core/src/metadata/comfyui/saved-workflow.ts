import { type JsonValue } from '../../json/lossless-json.ts'
import { isJsonObject } from './graph-model.ts'
import { type OutputSlot, type Signature } from './node-signatures.ts'

type WorkflowNode = { readonly [key: string]: JsonValue }

const maxWorkflowNodes = 5000
const maxDepth = 8

/** What the editor's workflow beside a graph tells about a node, by the id the graph uses. */
export type BesideGraph = {
  /** Its outputs: the file itself then describes classes nobody has heard of. */
  readonly described: (id: string) => Signature | undefined
  /** The text a display node left in its widget when the workflow was saved. */
  readonly shown: (id: string) => string | undefined
}

/** Reads the workflow at the first question only: most graphs never ask. */
export function readBeside(
  workflow: JsonValue | (() => JsonValue | undefined) | undefined,
): BesideGraph {
  let nodes: Map<string, WorkflowNode> | undefined
  const nodeAt = (id: string): WorkflowNode | undefined => {
    nodes ??= collectNodes(typeof workflow === 'function' ? workflow() : workflow)
    return nodes.get(id)
  }
  return {
    described: (id) => {
      const outputs = nodeAt(id)?.outputs
      return Array.isArray(outputs) ? outputs.map(slotOf) : undefined
    },
    shown: (id) => {
      const values = nodeAt(id)?.widgets_values
      return flatTexts(isJsonObject(values) ? Object.values(values) : (values ?? null), 0).at(-1)
    },
  }
}

/** Nodes of a workflow and its subgraphs; those inside a subgraph are `instance:inner`. */
function collectNodes(workflow: JsonValue | undefined): Map<string, WorkflowNode> {
  const found = new Map<string, WorkflowNode>()
  if (!isJsonObject(workflow)) return found
  const definitions = definitionsOf(workflow)
  const pending: { graph: JsonValue; prefix: string; depth: number }[] = [
    { graph: workflow, prefix: '', depth: 0 },
  ]
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (!isJsonObject(next.graph) || !Array.isArray(next.graph.nodes)) continue
    for (const node of next.graph.nodes) {
      if (!isJsonObject(node) || found.size >= maxWorkflowNodes) continue
      if (typeof node.id !== 'string' && typeof node.id !== 'number') continue
      const id = `${next.prefix}${String(node.id)}`
      found.set(id, node)
      const inner = typeof node.type === 'string' ? definitions.get(node.type) : undefined
      if (inner && next.depth < maxDepth)
        pending.push({ graph: inner, prefix: `${id}:`, depth: next.depth + 1 })
    }
  }
  return found
}

function definitionsOf(workflow: { [key: string]: JsonValue }): Map<string, JsonValue> {
  const definitions = new Map<string, JsonValue>()
  const list = isJsonObject(workflow.definitions) ? workflow.definitions.subgraphs : undefined
  for (const definition of Array.isArray(list) ? list : [])
    if (isJsonObject(definition) && typeof definition.id === 'string')
      definitions.set(definition.id, definition)
  return definitions
}

function slotOf(output: JsonValue): OutputSlot {
  if (!isJsonObject(output)) return { type: '*', name: '' }
  const type = typeof output.type === 'string' ? output.type : '*'
  return { type, name: typeof output.name === 'string' ? output.name : type }
}

function flatTexts(value: JsonValue, depth: number): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value]
  if (!Array.isArray(value) || depth > 4) return []
  return value.flatMap((item) => flatTexts(item, depth + 1))
}
