import { type Bundle, type Part, fieldKey, isCompound } from './bundle.ts'
import { type FormulaScope, evaluateFormula } from './formula-evaluation.ts'
import { type GraphNode } from './graph-model.ts'
import { secondaryInput } from './input-names.ts'
import { type Formula, type NodeRule } from './node-rules.ts'
import { type Signature } from './node-signatures.ts'
import { type NodeRef, type Traced, literalTraced, overLink, scalarOf } from './traced.ts'

/** Everything the interpreters need to know about one node: its rule and what its inputs carry. */
export type NodeView = {
  readonly node: GraphNode
  readonly ref: NodeRef
  readonly rule: NodeRule
  readonly signature: Signature
  /** What each input carries; literals as their value. */
  readonly inputs: ReadonlyMap<string, Bundle>
  /** Inputs that carry many things at once (pipes, contexts), in order. */
  readonly pipes: readonly Bundle[]
  /** The text the node displayed when the editor's workflow was saved. */
  readonly shown: () => string | undefined
  /** A literal standing at another node. */
  readonly inputOf: (id: string, input: string) => Traced | undefined
}

export type ViewParts = {
  readonly node: GraphNode
  readonly rule: NodeRule
  readonly signature: Signature
  /** What the output at the other end of an input's link carries. */
  readonly resolve: (id: string, slot: number) => Bundle
  readonly shown: (id: string) => string | undefined
  readonly inputOf: (id: string, input: string) => Traced | undefined
}

/** Collects what the inputs of a node carry. */
export function viewNode(parts: ViewParts): NodeView {
  const { node, rule, signature, resolve, shown, inputOf } = parts
  const inputs = new Map<string, Bundle>()
  const pipes: Bundle[] = []
  const ref: NodeRef = { id: node.id, class_type: node.class_type }
  for (const [name, input] of node.inputs) {
    if (!input.link) {
      const value = literalTraced(input.literal, { ...ref, input: name })
      if (value) inputs.set(name, { value })
      continue
    }
    const carried = resolve(input.link.id, input.link.slot)
    const seen = carried.value ? { ...carried, value: overLink(carried.value) } : carried
    inputs.set(name, seen)
    if (isCompound(seen) && !rule.ignore?.includes(name)) pipes.push(seen)
  }
  return { node, ref, rule, signature, inputs, pipes, shown: () => shown(node.id), inputOf }
}

/** The same node with some inputs replaced (texts whose tags were taken out). */
export function withInputs(view: NodeView, changed: ReadonlyMap<string, Bundle>): NodeView {
  return changed.size === 0 ? view : { ...view, inputs: new Map([...view.inputs, ...changed]) }
}

/** The value of an input by its exact name, whether literal or linked. */
export function valueOf(view: NodeView, name: string): Traced | undefined {
  return view.inputs.get(name)?.value
}

/** The first of several inputs that has a value; names compare without case and signs. */
export function firstValue(view: NodeView, names: readonly string[]): Traced | undefined {
  for (const name of names) {
    const exact = valueOf(view, name)
    if (exact) return exact
  }
  const keyed = keyedInputs(view)
  for (const name of names) {
    const value = keyed.get(name)?.value
    if (value) return value
  }
  return undefined
}

const keyedByView = new WeakMap<ReadonlyMap<string, Bundle>, Map<string, Bundle>>()

function keyedInputs(view: NodeView): Map<string, Bundle> {
  const known = keyedByView.get(view.inputs)
  if (known) return known
  const keyed = new Map<string, Bundle>()
  for (const [name, bundle] of view.inputs) {
    const key = fieldKey(name)
    if (!keyed.has(key)) keyed.set(key, bundle)
  }
  keyedByView.set(view.inputs, keyed)
  return keyed
}

/** An input by name without regard to case and signs, else the field of that name in a pipe. */
export function findNamed(view: NodeView, name: string): Bundle | undefined {
  return view.inputs.get(name) ?? keyedInputs(view).get(fieldKey(name)) ?? pipeField(view, name)
}

/** A named value that came in through a pipe. */
export function pipeField(view: NodeView, name: string): Bundle | undefined {
  const key = fieldKey(name)
  for (const pipe of view.pipes) {
    const field = pipe.fields?.[key]
    if (field) return field
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
      const bundle = view.inputs.get(name)
      // A linked input that carries no value (a picture, a model) is there all the same.
      if (bundle) return bundle.value ?? { value: undefined, origin: view.ref, via: 'derived' }
      if (view.node.inputs.has(name)) return undefined
      return pipeField(view, name)?.value
    },
    lookupAll: (prefix) => numberedValues(view, prefix),
    shown: () => {
      const text = view.shown()
      return text === undefined ? undefined : { value: text, origin: view.ref, via: 'link' }
    },
    inputOf: view.inputOf,
    piped: (name) => pipeField(view, name)?.value,
    raw: (name) => view.node.inputs.get(name)?.literal,
  }
}

/** Values of the inputs whose names begin so, by their numbers or letters. */
function numberedValues(view: NodeView, prefix: string): Traced[] {
  return [...view.inputs]
    .filter(([name, bundle]) => name.startsWith(prefix) && bundle.value)
    .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
    .flatMap(([, bundle]) => (bundle.value ? [bundle.value] : []))
}

/** Whether a formula of the rule holds; absent formulas and unknown values give the fallback. */
export function holds(view: NodeView, formula: Formula | undefined, fallback: boolean): boolean {
  if (formula === undefined) return fallback
  const value = scalarOf(compute(view, formula))
  return value === undefined ? fallback : Boolean(value)
}

/** The inputs that carry one thing: those the rule names, else all, pictures of reference last. */
export function inputsCarrying(view: NodeView, part: Part): [name: string, bundle: Bundle][] {
  const named = view.rule.links?.[part]
  if (named !== undefined) {
    return linkNames(view, named).flatMap((name): [string, Bundle][] => {
      const bundle = view.inputs.get(name)
      return bundle ? [[name, bundle]] : []
    })
  }
  const claimed = new Set(Object.values(view.rule.links ?? {}).flat())
  return [...view.inputs]
    .filter(
      ([name, bundle]) =>
        !claimed.has(name) &&
        bundle[part] !== undefined &&
        !isCompound(bundle) &&
        !view.rule.ignore?.includes(name),
    )
    .sort(([a], [b]) => Number(secondaryInput.test(a)) - Number(secondaryInput.test(b)))
}

/** Names of the inputs a rule links a part to; `=formula` computes the name. */
export function linkNames(view: NodeView, named: string | readonly string[]): readonly string[] {
  if (typeof named !== 'string') return named
  if (!named.startsWith('=')) return [named]
  const name = scalarOf(compute(view, named.slice(1)))
  return typeof name === 'string' ? [name] : []
}

/** Whether an output of one of these types exists; pipes and contexts may hold any of them. */
export function makes(view: NodeView, ...types: readonly string[]): boolean {
  return view.signature.some((slot) => types.includes(slot.type) || isPipe(slot.type))
}

/** Whether an output of just this type exists. */
export function hasOutput(view: NodeView, type: string): boolean {
  return view.signature.some((slot) => slot.type === type)
}

/** Types of outputs that carry one known thing. */
export const partOfType: Readonly<Record<string, Part>> = {
  MODEL: 'model',
  CLIP: 'clip',
  VAE: 'vae',
  CONDITIONING: 'conditioning',
  LATENT: 'latent',
  IMAGE: 'image',
  VIDEO: 'image',
  AUDIO: 'image',
  SIGMAS: 'sigmas',
  SAMPLER: 'sampler',
  NOISE: 'noise',
  GUIDER: 'guider',
  LORA_STACK: 'loras',
  WANVIDLORA: 'loras',
  STRING: 'value',
  INT: 'value',
  FLOAT: 'value',
  BOOLEAN: 'value',
  BOOL: 'value',
  NUMBER: 'value',
  COMBO: 'value',
  SEED: 'value',
  SAMPLER_NAME: 'value',
  SCHEDULER_NAME: 'value',
  LIST: 'value',
  STR: 'value',
}

/** Types that belong to the work around a picture and carry nothing of how it was made. */
const sideTypes: ReadonlySet<string> = new Set([
  'MASK',
  'SCRIPT',
  'XY',
  'X_Y',
  'DEPENDENCIES',
  'SEGS',
  'CONTROL_NET',
  'CONTROL_NET_STACK',
  'UPSCALE_MODEL',
  'CLIP_VISION',
  'CLIP_VISION_OUTPUT',
  'STYLE_MODEL',
  'GLIGEN',
  'IPADAPTER',
  'INSIGHTFACE',
  'SAM_MODEL',
  'BBOX_DETECTOR',
  'SEGM_DETECTOR',
  'DETAILER_HOOK',
  'PK_HOOK',
  'HOOKS',
  'OPTIONS',
  'GUIDES',
  'XYPLOT',
  'ADV_XYPLOT',
  'SEGS_PREPROCESSOR',
  'UPSCALER',
  'MODEL_PATCH',
])

/** Whether an output of this type carries everything the node knows (pipes, contexts, any). */
export function isWhole(type: string): boolean {
  return partOfType[type] === undefined && !sideTypes.has(type)
}

/** Whether a type names a pipe or context, rather than anything at all. */
export function isPipe(type: string): boolean {
  return type !== '*' && isWhole(type)
}
