import { type JsonValue } from '../json/lossless-json.ts'
import { asNumber } from './json-access.ts'
import { type LiveGraph, type LiveNode, type LiveWidget } from './live-graph.ts'
import { type InputSpec } from './node-catalogue.ts'

/** Replaces `%…%` in a primitive's value where the node asks for it. */
export type TextReplacer = (text: string) => string

/**
 * Writes the values of primitive nodes into the widgets that they are directly linked to, as the
 * editor does before queueing. Their mode and their control words play no part.
 */
export function applyPrimitives(graph: LiveGraph, replaceText: TextReplacer): void {
  const primitives = [...graph.nodes.values()].filter((node) => node.role === 'primitive')
  if (primitives.length === 0) return
  const targets = new Map<string, LiveWidget[]>(primitives.map((node) => [node.id, []]))
  for (const node of graph.nodes.values()) {
    if (node.role === 'subgraph') continue
    for (const { link, widget } of node.inputs) {
      const origin = link === null ? undefined : graph.links.get(link)?.originId
      if (origin !== undefined && widget) targets.get(origin)?.push(widget)
    }
  }
  for (const primitive of primitives)
    writeValue(primitive, targets.get(primitive.id) ?? [], replaceText)
}

function writeValue(
  primitive: LiveNode,
  targets: readonly LiveWidget[],
  replaceText: TextReplacer,
): void {
  const saved = primitive.widgets[0]?.value
  if (saved === undefined || saved === null) return
  const replaces = primitive.properties['Run widget replace on values'] === true
  const value = replaces && typeof saved === 'string' ? replaceText(saved) : saved
  const shared = targets.length > 1 ? clampToAll(value, targets) : value
  for (const target of targets) target.value = roundLike(shared, target.input)
}

/** Several targets share one number, within the range that all of them take. */
function clampToAll(value: JsonValue, targets: readonly LiveWidget[]): JsonValue {
  const limits = (name: string) =>
    targets.flatMap(({ input }) => asNumber(input?.options[name]) ?? [])
  return clamp(value, Math.max(-Infinity, ...limits('min')), Math.min(Infinity, ...limits('max')))
}

function clamp(value: JsonValue, min: number, max: number): JsonValue {
  if (typeof value !== 'number' && typeof value !== 'bigint') return value
  if (value < min) return min
  return value > max ? max : value
}

/** The target's own rounding: whole numbers to its step, others to its precision and range. */
function roundLike(value: JsonValue, input: InputSpec | null): JsonValue {
  if (typeof value !== 'number' || input === null) return value
  const min = asNumber(input.options['min'])
  if (input.type === 'INT') {
    const step = asNumber(input.options['step']) || 1
    const shift = (min ?? 0) % step
    return Math.round((value - shift) / step) * step + shift
  }
  if (input.type !== 'FLOAT') return value
  const step = asNumber(input.options['step']) || 0.5
  const decimals = Math.min(100, Math.max(0, -Math.floor(Math.log10(Math.abs(step)))))
  const unit = asNumber(input.options['round']) || 10 ** -decimals
  const rounded = Math.round((value + Number.EPSILON) / unit) * unit
  const max = asNumber(input.options['max'])
  return clamp(Number(rounded.toFixed(decimals)), min ?? -Infinity, max ?? Infinity)
}
