import { type JsonValue } from '../../json/lossless-json.ts'
import { type Bundle, type Part, emptyBundle } from './bundle.ts'
import { type FormulaScope, evaluateFormula } from './formula-evaluation.ts'
import { type GraphNode } from './graph-model.ts'
import { type InputTraits, type Purpose, fieldKey, traitsOf } from './input-names.ts'
import { type Outputs } from './node-knowledge.ts'
import { type CompleteRule, type Formula } from './node-rules.ts'
import { type Signature } from './node-signatures.ts'
import { type OutputTypes } from './output-types.ts'
import { type NodeRef, type Traced, literalTraced, overLink, scalarOf } from './traced.ts'

/** What an output carries, looked at once for all inputs that take it. */
export type Carried = {
  readonly bundle: Bundle
  readonly parts: readonly Part[]
  /** Carries many things at once (a pipe, a context). */
  readonly is_compound: boolean
}

/** An input that is linked, with what the output at the other end carries. */
export type LinkedInput = {
  readonly name: string
  readonly traits: InputTraits
  readonly bundle: Bundle
  readonly carried: Carried
}

/** Everything the interpreters need to know about one node: its rule and what its inputs carry. */
export type NodeView = {
  readonly node: GraphNode
  readonly ref: NodeRef
  readonly rule: CompleteRule
  readonly signature: Signature
  readonly types: OutputTypes
  readonly links: readonly LinkedInput[]
  /** What the compound inputs carry, in order. */
  readonly pipes: readonly Bundle[]
  /** Texts whose tags were taken out, and other values worked out before the rest. */
  readonly replaced: ReadonlyMap<string, Traced>
  /** The best-named input for each purpose: a few at most. */
  readonly best: readonly BestInput[]
  readonly has_lora: boolean
  readonly around: Surroundings
  /** Values that were asked for. */
  readonly cache: Map<string, Traced | undefined>
}

type BestInput = { readonly purpose: Purpose; readonly name: string; readonly rank: number }

/** What a node can ask of the graph around it. */
export type Surroundings = {
  /** What the output at the other end of an input's link carries. */
  readonly resolve: (id: string, slot: number, input: string) => Carried
  /** The text a node displayed when the editor's workflow was saved. */
  readonly shown: (id: string) => string | undefined
  /** A literal standing at another node. */
  readonly inputOf: (id: string, input: string) => Traced | undefined
  /** Takes steps from what the formulas of the graph may cost together. */
  readonly spend: (steps: number) => boolean
}

const unresolvedRank = 100

const nothingReplaced: ReadonlyMap<string, Traced> = new Map()

/** Collects what the inputs of a node carry. */
export function viewNode(
  node: GraphNode,
  { rule, outputs }: { rule: CompleteRule; outputs: Outputs },
  around: Surroundings,
): NodeView {
  const links: LinkedInput[] = []
  const pipes: Bundle[] = []
  const best: BestInput[] = []
  let hasLora = false
  for (const [name, { link, literal }] of node.inputs) {
    const traits = traitsOf(name)
    let hasValue = literal !== null && typeof literal !== 'object'
    if (link) {
      const carried = around.resolve(link.id, link.slot, name)
      const { bundle } = carried
      links.push({ name, traits, bundle, carried })
      if (carried.is_compound && !rule.ignore?.includes(name)) pipes.push(bundle)
      hasValue = bundle.value !== undefined
    }
    hasLora ||= traits.is_lora || typeof literal === 'object'
    const { purpose } = traits
    if (purpose === undefined || !(hasValue || link)) continue
    // A link without a value still says what the input is for; one with a value goes before it.
    rankInput(best, { purpose, name, rank: traits.rank + (hasValue ? 0 : unresolvedRank) })
  }
  return {
    node,
    ref: { id: node.id, class_type: node.class_type },
    rule,
    signature: outputs.signature,
    types: outputs.types,
    links,
    pipes,
    replaced: nothingReplaced,
    best,
    has_lora: hasLora,
    around,
    cache: new Map(),
  }
}

function rankInput(best: BestInput[], input: BestInput): void {
  for (let at = 0; at < best.length; at++) {
    const known = best[at] as BestInput
    if (known.purpose !== input.purpose) continue
    if (input.rank < known.rank) best[at] = input
    return
  }
  best.push(input)
}

/** The name of the best-named input for a purpose. */
export function inputFor(view: NodeView, purpose: Purpose): string | undefined {
  for (const input of view.best) if (input.purpose === purpose) return input.name
  return undefined
}

/** The same node with some values replaced (texts whose tags were taken out). */
export function withValues(view: NodeView, changed: ReadonlyMap<string, Traced>): NodeView {
  return changed.size === 0 ? view : { ...view, replaced: changed, cache: new Map() }
}

/** What a linked input carries. */
export function linkedBundle(view: NodeView, name: string): Bundle | undefined {
  for (const link of view.links) if (link.name === name) return link.bundle
  return undefined
}

/** The value of an input by its exact name, whether literal or linked. */
export function valueOf(view: NodeView, name: string): Traced | undefined {
  const known = view.cache.get(name)
  if (known || view.cache.has(name)) return known
  const value = view.replaced.get(name) ?? readValue(view, name)
  view.cache.set(name, value)
  return value
}

function readValue(view: NodeView, name: string): Traced | undefined {
  const input = view.node.inputs.get(name)
  if (!input) return undefined
  const { id, class_type } = view.ref
  if (!input.link) return literalTraced(input.literal, { id, class_type, input: name })
  const value = linkedBundle(view, name)?.value
  return value && overLink(value)
}

/** The value of the best-named input for a purpose. */
export function valueFor(view: NodeView, purpose: Purpose): Traced | undefined {
  const name = inputFor(view, purpose)
  return name === undefined ? undefined : valueOf(view, name)
}

/** Names of all inputs, replaced ones included. */
export function inputNames(view: NodeView): readonly string[] {
  const names = [...view.node.inputs.keys()]
  for (const name of view.replaced.keys()) if (!view.node.inputs.has(name)) names.push(name)
  return names
}

/** What an input carries, a literal as its value. */
export function inputBundle(view: NodeView, name: string): Bundle | undefined {
  const linked = linkedBundle(view, name)
  if (linked && !view.replaced.has(name)) {
    return linked.value ? { ...linked, value: overLink(linked.value) } : linked
  }
  const value = valueOf(view, name)
  return value && { ...emptyBundle, value }
}

/** An input by name without regard to case and signs, else the field of that name in a pipe. */
export function findNamed(view: NodeView, name: string): Bundle | undefined {
  if (view.node.inputs.has(name)) return inputBundle(view, name)
  const key = fieldKey(name)
  for (const input of view.node.inputs.keys())
    if (fieldKey(input) === key) return inputBundle(view, input)
  return pipeField(view, name)
}

/** A named value that came in through a pipe. */
export function pipeField(view: NodeView, name: string): Bundle | undefined {
  if (view.pipes.length === 0) return undefined
  const key = fieldKey(name)
  for (const pipe of view.pipes) {
    const { fields } = pipe
    if (fields && Object.hasOwn(fields, key)) return fields[key]
  }
  return undefined
}

/** Computes a formula of the node's rule over its inputs and the fields of its pipes. */
export function compute(view: NodeView, formula: Formula | undefined): Traced | undefined {
  return formula === undefined ? undefined : evaluateFormula(formula, scopeOf(view))
}

function scopeOf(view: NodeView): FormulaScope {
  return {
    node: view.ref,
    lookup: (name) => {
      const value = valueOf(view, name)
      if (value) return value
      const input = view.node.inputs.get(name)
      if (!input) return pipeField(view, name)?.value
      // A linked input that carries no value (a picture, a model) is there all the same.
      return input.link ? { value: undefined, origin: view.ref, via: 'derived' } : undefined
    },
    lookupAll: (prefix) => numberedValues(view, prefix),
    shown: () => {
      const text = view.around.shown(view.node.id)
      return text === undefined ? undefined : { value: text, origin: view.ref, via: 'link' }
    },
    inputOf: view.around.inputOf,
    piped: (name) => pipeField(view, name)?.value,
    raw: (name): JsonValue | undefined => view.node.inputs.get(name)?.literal,
    spend: view.around.spend,
  }
}

/** Values of the inputs whose names begin so, by their numbers or letters. */
function numberedValues(view: NodeView, prefix: string): Traced[] {
  return inputNames(view)
    .filter((name) => name.startsWith(prefix))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .flatMap((name) => valueOf(view, name) ?? [])
}

/** Whether a formula of the rule holds; absent formulas and unknown values give the fallback. */
export function holds(view: NodeView, formula: Formula | undefined, fallback: boolean): boolean {
  if (formula === undefined) return fallback
  const value = scalarOf(compute(view, formula))
  return value === undefined ? fallback : Boolean(value)
}

/** Names of the inputs a rule links a part to; `=formula` computes the name. */
export function linkNames(view: NodeView, named: string | readonly string[]): readonly string[] {
  if (typeof named !== 'string') return named
  if (!named.startsWith('=')) return [named]
  const name = scalarOf(compute(view, named.slice(1)))
  return typeof name === 'string' ? [name] : []
}

/** Whether an output of this type exists; pipes and contexts may hold it too. */
export function makes({ types }: NodeView, type: string): boolean {
  return types.has_pipe || types.names.has(type)
}

/** Whether an output of just this type exists. */
export function hasOutput({ types }: NodeView, type: string): boolean {
  return types.names.has(type)
}

/** The links a rule names for a part; `undefined` when it names none. */
export function ruledLinks(view: NodeView, part: Part): LinkedInput[] | undefined {
  const named = view.rule.links?.[part]
  if (named === undefined) return undefined
  const names = linkNames(view, named)
  return names.flatMap((name) => view.links.find((link) => link.name === name) ?? [])
}
