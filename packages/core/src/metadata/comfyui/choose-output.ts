import { type ComfyGraph, type GraphNode } from './graph-model.ts'
import { sourcesOf } from './evaluate-graph.ts'
import { rememberByBeginning } from '../remember-by-name.ts'
import { saverClass, savingChoices } from './node-knowledge-savers.ts'

/**
 * Groups of nodes that may have written the file, the likeliest group first: savers whose file name
 * prefix fits, all savers, all nodes nobody else consumes.
 */
export function* outputCandidates(
  graph: ComfyGraph,
  fileName: string | undefined,
): Generator<readonly string[]> {
  const nodes = [...graph.nodes.values()]
  const savers = nodes.filter(isSaver)
  if (fileName !== undefined) yield idsOf(savers.filter((node) => wroteFile(node, fileName)))
  yield idsOf(savers)
  const consumed = new Set(nodes.flatMap(sourcesOf))
  yield idsOf(nodes.filter(({ id }) => !consumed.has(id)))
}

function idsOf(nodes: readonly GraphNode[]): string[] {
  return nodes.map(({ id }) => id)
}

const isSaverClass = rememberByBeginning((class_type) => saverClass.test(class_type))

function isSaver(node: GraphNode): boolean {
  return (isSaverClass(node.class_type) || isToldToSave(node)) && sourcesOf(node).length > 0
}

function isToldToSave({ inputs }: GraphNode): boolean {
  for (const [input, pattern] of savingChoices) {
    const literal = inputs.get(input)?.literal
    if (typeof literal === 'string' && literal.length < 100 && pattern.test(literal)) return true
  }
  return false
}

const prefixInputs = ['filename_prefix', 'save_prefix', 'filename', 'prefix', 'file_name']

/** Whether a file's name begins as the saver was told to name its files. */
function wroteFile(node: GraphNode, fileName: string): boolean {
  for (const input of prefixInputs) {
    const literal = node.inputs.get(input)?.literal
    if (typeof literal !== 'string') continue
    const prefix = literal.split(/[\\/]/).at(-1) ?? ''
    const fixed = prefix.split('%')[0] ?? ''
    if (fixed !== '' && fileName.startsWith(fixed)) return true
  }
  return false
}
