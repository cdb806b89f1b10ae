import {
  type Bundle,
  type Conditioning,
  changeConditionings,
  isEmpty,
  unite,
  uniteConditionings,
} from './bundle.ts'
import { collectRole } from './gather-parts.ts'
import { traitsOf } from './input-names.ts'
import { type TextFormula } from './node-rules.ts'
import {
  type NodeView,
  compute,
  holds,
  inputNames,
  linkedBundle,
  makes,
  valueFor,
  valueOf,
} from './node-view.ts'
import { type Traced, isList } from './traced.ts'

/** Turns the texts of an encoder into conditioning, and lets other nodes change what they pass on. */
export function encodeTexts(view: NodeView, bundle: Bundle): Bundle {
  if (view.rule.encode !== undefined) return encodeByRule(view, bundle, view.rule.encode)
  if (!makes(view, 'CONDITIONING')) return bundle
  const passed = bundle.positive ?? bundle.negative ?? bundle.conditioning
  if (!passed && view.rule.zero) return { ...bundle, conditioning: zeroed }
  return passed ? changeConditioning(view, bundle) : encodeByNames(view, bundle)
}

const zeroed: Conditioning = {
  texts: [],
  zeroed: true,
  guidance: undefined,
  clip: undefined,
  passes: [],
}

function encodeByRule(
  view: NodeView,
  bundle: Bundle,
  rule: NonNullable<NodeView['rule']['encode']>,
): Bundle {
  if (isTextFormula(rule)) {
    const conditioning = encoded(view, bundle, textsOf(view, rule))
    return changeConditioning(view, { ...bundle, conditioning })
  }
  const positive = roleByRule(view, bundle, { role: 'positive', formula: rule.positive })
  const negative = roleByRule(view, bundle, { role: 'negative', formula: rule.negative })
  return { ...bundle, positive, negative }
}

/** A conditioning linked to the node itself counts before a text standing beside it. */
function roleByRule(
  view: NodeView,
  bundle: Bundle,
  { role, formula }: { role: 'positive' | 'negative'; formula: TextFormula | undefined },
): Conditioning | undefined {
  const incoming = bundle[role]
  if (formula === undefined) return incoming
  const adds = holds(view, view.rule.adds, false)
  if (!adds && collectRole(view, role)) return incoming
  const texts = textsOf(view, formula)
  if (texts.length === 0) return incoming
  const made = encoded(view, bundle, texts)
  return adds && incoming ? uniteConditionings([incoming, made]) : made
}

function isTextFormula(rule: NonNullable<NodeView['rule']['encode']>): rule is TextFormula {
  return typeof rule === 'string' || Array.isArray(rule)
}

function textsOf(view: NodeView, formula: TextFormula): Traced[] {
  const formulas = typeof formula === 'string' ? [formula] : formula
  return distinctTexts(formulas.flatMap((part) => compute(view, part) ?? []))
}

/** Texts that say something new; an empty one only when all are empty. */
function distinctTexts(texts: readonly Traced[]): Traced[] {
  const filled = texts.filter((text) => text.value !== '')
  return unite([filled.length > 0 ? filled : texts.slice(0, 1)], keyOfText)
}

function keyOfText(text: Traced): unknown {
  if (typeof text.value === 'string') return text.value.trim()
  return isList(text.value) || text.value === undefined ? text : text.value
}

function encoded(view: NodeView, bundle: Bundle, texts: readonly Traced[]): Conditioning {
  return {
    texts: joinParts(texts),
    zeroed: false,
    guidance: guidanceOf(view),
    clip: bundle.clip,
    passes: [],
  }
}

/** What goes into several text encoders of one model is one prompt, written in paragraphs. */
function joinParts(texts: readonly Traced[]): readonly Traced[] {
  const [first, ...others] = texts
  if (!first || others.length === 0 || !texts.every(({ value }) => typeof value === 'string'))
    return texts
  return [{ ...first, value: texts.map(({ value }) => String(value)).join('\n\n') }]
}

function encodeByNames(view: NodeView, bundle: Bundle): Bundle {
  const texts = inputNames(view).flatMap((name) => {
    const traits = traitsOf(name)
    const text = traits.is_prompt ? (valueOf(view, name) ?? madeAtRunTime(view, name)) : undefined
    return text && isText(text) ? [{ role: traits.role, text }] : []
  })
  const collect = (isNegative: boolean): Traced[] =>
    distinctTexts(
      texts.flatMap(({ role, text }) => ((role === 'negative') === isNegative ? text : [])),
    )
  const negative = collect(true)
  const positive = collect(false)
  const isSigned = texts.some(({ role }) => role === 'positive') && negative.length > 0
  if (!isSigned) {
    const all = positive.length > 0 ? positive : negative
    return all.length > 0 ? { ...bundle, conditioning: encoded(view, bundle, all) } : bundle
  }
  return {
    ...bundle,
    positive: encoded(view, bundle, positive),
    negative: encoded(view, bundle, negative),
  }
}

/** A text linked to a node that says nothing of what it gives. */
function madeAtRunTime(view: NodeView, name: string): Traced | undefined {
  const linked = linkedBundle(view, name)
  return linked && isEmpty(linked)
    ? { value: undefined, origin: view.ref, via: 'derived' }
    : undefined
}

function isText(value: Traced): boolean {
  return typeof value.value === 'string' || value.value === undefined || isList(value.value)
}

function guidanceOf(view: NodeView): Traced | undefined {
  return view.rule.guidance === undefined
    ? valueFor(view, 'guidance')
    : compute(view, view.rule.guidance)
}

/** Zeroing, guidance and stages: what nodes do to a conditioning on its way. */
function changeConditioning(view: NodeView, bundle: Bundle): Bundle {
  const guidance = guidanceOf(view)
  const stage = view.rule.stage === undefined ? undefined : linkedBundle(view, view.rule.stage)
  const { zero } = view.rule
  if (!guidance && !stage && !zero) return bundle
  const change = (conditioning: Conditioning): Conditioning => ({
    ...conditioning,
    texts: zero ? [] : conditioning.texts,
    zeroed: zero ?? conditioning.zeroed,
    guidance: guidance ?? conditioning.guidance,
    passes: stage?.latent?.passes ?? conditioning.passes,
  })
  return changeConditionings(bundle, change)
}
