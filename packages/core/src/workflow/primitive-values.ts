import { type JsonValue } from '../json/lossless-json.ts'
import { asNumber } from './json-access.ts'
import { type ConversionContext } from './conversion-context.ts'
import { type LiveGraph, type LiveNode, type LiveWidget } from './live-graph.ts'
import { remakeChoice } from './remake-choice.ts'
import { valueOfNull } from './widget-layout.ts'

/** Replaces `%…%` in a primitive's value where the node asks for it. */
export type TextReplacer = (value: JsonValue, primitive: LiveNode) => JsonValue

/**
 * Writes the values of primitive nodes into the widgets that they are directly linked to, as the
 * editor does before queueing. Their mode and their control words play no part.
 */
export function applyPrimitives(
  graph: LiveGraph,
  replaceText: TextReplacer,
  context: ConversionContext,
): void {
  const primitives = [...graph.nodes.values()].filter((node) => node.role === 'primitive')
  if (primitives.length === 0) return
  const targets = new Map<string, Target[]>(primitives.map((node) => [node.id, []]))
  for (const node of graph.nodes.values()) {
    if (node.role === 'subgraph') continue
    for (const { link, widget } of node.inputs) {
      const origin = link === null ? undefined : graph.links.get(link)?.originId
      if (origin !== undefined && widget) targets.get(origin)?.push({ node, widget })
    }
  }
  for (const primitive of primitives) {
    const own = targets.get(primitive.id) ?? []
    const value = valueFor(
      primitive,
      own.map(({ widget }) => widget),
      replaceText,
    )
    if (value !== undefined) for (const target of own) setValue(target, value, context)
  }
}

type Target = { readonly node: LiveNode; readonly widget: LiveWidget }

function setValue({ node, widget }: Target, value: JsonValue, context: ConversionContext): void {
  const rounded = roundBy(value, ownRule(widget))
  widget.value = rounded === null && widget.input ? valueOfNull(widget.input) : rounded
  if (widget.input?.type === 'COMFY_DYNAMICCOMBO_V3') remakeChoice(node, widget, context)
}

function valueFor(
  primitive: LiveNode,
  targets: readonly LiveWidget[],
  replaceText: TextReplacer,
): JsonValue | undefined {
  const [own] = primitive.widgets
  const saved = own ? own.value : targets[0]?.value
  if (saved === undefined) return undefined
  const value = fitToAll(saved, targets)
  const replaces = primitive.properties['Run widget replace on values'] === true
  return replaces && value ? replaceText(value, primitive) : value
}

/** How a number widget rounds what is set. */
type NumberRule = {
  readonly isInteger: boolean
  readonly min: number
  readonly max: number
  readonly step: number
  readonly round: number | null
}

/** The rule of a widget, with the editor's own where the class is silent; null if no number. */
function ownRule(widget: LiveWidget): NumberRule | null {
  return readRule(widget, { min: 0, max: 2048, step: widget.input?.type === 'INT' ? 1 : 0.5 })
}

function readRule(
  { input }: LiveWidget,
  absent: { readonly min: number; readonly max: number; readonly step: number },
): NumberRule | null {
  if (input?.type !== 'INT' && input?.type !== 'FLOAT') return null
  const option = (name: string) => asNumber(input.options[name])
  return {
    isInteger: input.type === 'INT',
    min: option('min') ?? absent.min,
    max: option('max') ?? absent.max,
    step: option('step') ?? absent.step,
    round: option('round'),
  }
}

/**
 * The primitive's own widget takes the range that all targets share and the least step that is a
 * multiple of theirs; a target that leaves no such range is passed over.
 */
function fitToAll(value: JsonValue, targets: readonly LiveWidget[]): JsonValue {
  const absent = { min: -Infinity, max: Infinity, step: 1 }
  const rules = targets.flatMap((target) => readRule(target, absent) ?? [])
  const [first, ...others] = rules
  if (!first || first.min > first.max) return value
  const rule = others.reduce(intersect, first)
  return roundBy(clamp(toNumber(value), rule.min, rule.max), rule)
}

/** What is no number at all comes out as null. */
function toNumber(value: JsonValue): number | bigint | null {
  if (typeof value === 'number' || typeof value === 'bigint') return value
  const number = Number(value)
  return Number.isNaN(number) ? null : number
}

function intersect(one: NumberRule, other: NumberRule): NumberRule {
  const min = Math.max(one.min, other.min)
  const max = Math.min(one.max, other.max)
  if (one.isInteger !== other.isInteger || one.round !== other.round || min > max) return one
  return { ...one, min, max, step: leastMultiple(one.step, other.step) }
}

/** Steps are fractions as well, so Euclid's algorithm stops a little above zero. */
function leastMultiple(one: number, other: number): number {
  let [divisor, rest] = [one, other]
  while (rest > 1e-10) [divisor, rest] = [rest, divisor % rest]
  return divisor === 0 ? 0 : (one * other) / divisor
}

function clamp<T>(value: T, min: number, max: number): T | number {
  if (typeof value !== 'number' && typeof value !== 'bigint') return value
  if (value < min) return min
  return value > max ? max : value
}

/** Whole numbers go to a step from the least one, others to so many decimals as the step has. */
function roundBy(value: JsonValue, rule: NumberRule | null): JsonValue {
  if (typeof value !== 'number' || rule === null) return value
  const { min, max, step } = rule
  if (rule.isInteger) {
    const unit = step || 1
    const shift = Number.isFinite(min) ? min % unit : 0
    return Math.round((value - shift) / unit) * unit + shift
  }
  const decimals = Math.min(100, Math.max(0, -Math.floor(Math.log10(Math.abs(step)))))
  const unit = rule.round || (decimals > 0 ? 10 ** -decimals : 0)
  if (unit === 0) return value
  return clamp(Number((Math.round(value / unit) * unit).toFixed(decimals)), min, max)
}
