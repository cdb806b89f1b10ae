import { type JsonValue } from '../json/lossless-json.ts'
import { type ConversionContext } from './conversion-context.ts'
import { asNumber, type JsonObject, textOf } from './json-access.ts'
import { type LiveGraph, type LiveInput, type LiveNode, type LiveWidget } from './live-graph.ts'
import { type InputSpec } from './node-catalogue.ts'
import { type Feed, listFeeds, reachedFeeds } from './primitive-feeds.ts'
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
  for (const [primitive, linked] of listFeeds(graph)) {
    const reached = reachedFeeds(primitive, linked, context)
    const feeds = context.copiesFaults ? reached : linked
    const value = valueFor(primitive, feeds, replaceText)
    if (value === undefined) continue
    warnOfLost(primitive, { feeds, reached: new Set(reached), value }, context)
    for (const target of feeds.flatMap((feed) => targetOf(feed))) setValue(target, value, context)
  }
}

type Written = {
  readonly feeds: readonly Feed[]
  readonly reached: ReadonlySet<Feed>
  readonly value: JsonValue
}

function warnOfLost(
  primitive: LiveNode,
  { feeds, reached, value }: Written,
  context: ConversionContext,
): void {
  const names = feeds
    .filter((feed) => !reached.has(feed))
    .flatMap((feed) => targetOf(feed))
    .filter(({ widget }) => textOf(widget.value) !== textOf(value))
    .map(({ node, widget }) => `${node.id}.${widget.name}`)
  if (names.length === 0) return
  const message = `the editor would not write the value of this primitive into ${names.join(', ')}`
  context.warn({ code: 'editor_fault', message, node_id: primitive.id })
}

type Target = { readonly node: LiveNode; readonly widget: LiveWidget }

/** Promoted widgets take part in the range, but are not written. */
function targetOf({ node, input }: Feed): Target[] {
  return input.widget && node.role !== 'subgraph' ? [{ node, widget: input.widget }] : []
}

function setValue({ node, widget }: Target, value: JsonValue, context: ConversionContext): void {
  const rounded = roundBy(value, ownRule(widget))
  widget.value = rounded === null && widget.input ? valueOfNull(widget.input) : rounded
  if (widget.input?.type === 'COMFY_DYNAMICCOMBO_V3') remakeChoice(node, widget, context)
}

function valueFor(
  primitive: LiveNode,
  feeds: readonly Feed[],
  replaceText: TextReplacer,
): JsonValue | undefined {
  const [own] = primitive.widgets
  const saved = own ? own.value : feeds[0]?.input.widget?.value
  if (saved === undefined) return undefined
  const value = fitToAll(
    saved,
    feeds.map(({ input }) => input),
  )
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
  readonly options: JsonObject
}

/** The rule of a widget, with the editor's own where the class is silent; null if no number. */
function ownRule(widget: LiveWidget): NumberRule | null {
  return widget.input && readRule(widget.input, defaultRange(widget.input.type))
}

type Range = { readonly min: number; readonly max: number; readonly step: number }

function defaultRange(type: string): Range {
  return { min: 0, max: 2048, step: type === 'INT' ? 1 : 0.5 }
}

function readRule(
  { type, options }: Pick<InputSpec, 'type' | 'options'>,
  absent: Range,
): NumberRule | null {
  if (type !== 'INT' && type !== 'FLOAT') return null
  const option = (name: string) => asNumber(options[name])
  return {
    isInteger: type === 'INT',
    min: option('min') ?? absent.min,
    max: option('max') ?? absent.max,
    step: option('step') ?? absent.step,
    round: option('round'),
    options,
  }
}

/**
 * The primitive's own widget is made for its first target and then takes the range that all share
 * and the least step that is a multiple of theirs. A target of another kind, or without common
 * range, is passed over; a first target without widget settles it alone.
 */
function fitToAll(value: JsonValue, inputs: readonly LiveInput[]): JsonValue {
  const rule = ruleOfAll(inputs)
  if (!rule) return value
  return roundBy(clamp(toNumber(value), rule.min, rule.max), rule)
}

function ruleOfAll([first, ...others]: readonly LiveInput[]): NumberRule | null {
  const absent: Range = { min: -Infinity, max: Infinity, step: 1 }
  if (!first) return null
  if (!first.widget) return readRule({ type: first.type, options: {} }, defaultRange(first.type))
  let rule = first.widget.input && readRule(first.widget.input, absent)
  if (!rule || rule.min > rule.max) return null
  for (const { widget } of others) {
    const other = widget?.input && readRule(widget.input, absent)
    if (other) rule = intersect(rule, other)
  }
  return rule
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
  if (one.isInteger !== other.isInteger || min > max || !isSameKind(one, other)) return one
  return { ...one, min, max, step: leastMultiple(one.step, other.step) }
}

/** Options in which two targets of one primitive may differ. */
const freeOptions: ReadonlySet<string> = new Set([
  'min',
  'max',
  'step',
  'default',
  'tooltip',
  'multiline',
  'dynamicPrompts',
  'control_after_generate',
  'forceInput',
  'defaultInput',
])

/** Whatever else their options say, how they are drawn included, must be the same. */
function isSameKind({ options: one }: NumberRule, { options: other }: NumberRule): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...names].every(
    (name) => freeOptions.has(name) || (one[name] ?? null) === (other[name] ?? null),
  )
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
