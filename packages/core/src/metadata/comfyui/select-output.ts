import {
  type Bundle,
  type Conditioning,
  type Fields,
  type Part,
  type Settings,
  emptyBundle,
} from './bundle.ts'
import { fieldKey, settingOfName, traitsOf } from './input-names.ts'
import { type Formula } from './node-rules.ts'
import { type OutputSlot } from './node-signatures.ts'
import { type NodeView, compute, findNamed, inputBundle, inputNames, valueOf } from './node-view.ts'
import { isPipe, isWhole, partOfType } from './output-types.ts'
import { type Traced, isList, scalarText } from './traced.ts'

/** A node with everything known about it; what a slot carries is picked from it when asked for. */
export type Evaluated = {
  readonly view: NodeView
  readonly bundle: Bundle
  readonly settings: Settings
  /** The input a switch passed on, which is what its first output carries. */
  readonly chosen: Bundle | undefined
}

/** What one output slot carries. */
export function selectOutput(evaluated: Evaluated, slot: number): Bundle {
  const { view, chosen } = evaluated
  const output = view.signature[slot]
  if (chosen && (slot === 0 || output?.type === '*')) return chosen
  return output ? selectSlot(evaluated, output, slot) : wholeBundle(evaluated, true)
}

/** What a slot of this type and name carries. */
export function selectSlot(evaluated: Evaluated, output: OutputSlot, slot: number): Bundle {
  const { bundle } = evaluated
  const part = partOfType.get(output.type)
  if (part === 'value') return valuePart(slotValue(evaluated, output, slot))
  if (part === 'conditioning') return conditioningPart(conditioningAt(evaluated, slot))
  if (part) return namedPart(evaluated, output) ?? onlyPart(bundle, part)
  if (!isWhole(output.type)) return emptyBundle
  const isRuled = formulaAt(evaluated.view.rule.values, output, slot) !== undefined
  const named = output.type === '*' && !isRuled ? namedAny(evaluated, output) : undefined
  if (named) return named
  const whole = wholeBundle(evaluated, isPipe(output.type))
  const value = output.type === '*' ? slotValue(evaluated, output, slot) : undefined
  return value ? { ...whole, value } : whole
}

function valuePart(value: Traced | undefined): Bundle {
  return value ? { ...emptyBundle, value } : emptyBundle
}

function conditioningPart(conditioning: Conditioning | undefined): Bundle {
  return conditioning ? { ...emptyBundle, conditioning } : emptyBundle
}

function onlyPart<P extends Part>(bundle: Bundle, part: P): Bundle {
  if (bundle[part] === undefined) return emptyBundle
  const only: { -readonly [K in keyof Bundle]: Bundle[K] } = { ...emptyBundle }
  only[part] = bundle[part]
  return only
}

/** A pipe carries all parts and, by name, every input and every field that came in. */
function wholeBundle({ view, bundle, settings }: Evaluated, withFields: boolean): Bundle {
  if (!withFields) return bundle
  const fields: Record<string, Bundle> = {}
  for (const pipe of [...view.pipes].reverse()) Object.assign(fields, pipe.fields)
  for (const name of inputNames(view)) {
    const input = inputBundle(view, name)
    if (input) fields[fieldKey(name)] = input.fields ? { ...input, fields: undefined } : input
  }
  for (const [name, value] of Object.entries(settings))
    if (value) fields[name] = { ...emptyBundle, value }
  return { ...bundle, fields: fields satisfies Fields }
}

/** `BASE_MODEL`, `REFINER_CLIP`: a slot named after a field or input that carries just that. */
function namedPart({ view }: Evaluated, output: OutputSlot): Bundle | undefined {
  const part = partOfType.get(output.type)
  if (!part || fieldKey(output.name) === fieldKey(output.type)) return undefined
  if (!/refiner|_b$|2$/i.test(output.name)) return undefined
  const found = findNamed(view, output.name)
  if (found?.[part] !== undefined) return onlyPart(found, part)
  return /refiner/i.test(output.name) ? emptyBundle : undefined
}

/** An output of any type that is named after one input or field, or what a loop starts with. */
function namedAny({ view }: Evaluated, output: OutputSlot): Bundle | undefined {
  if (output.name === '*') return undefined
  return findNamed(view, output.name) ?? findNamed(view, `initial_${output.name}`)
}

/** Positive and negative by the slot's name, else first and second. */
function conditioningAt({ view, bundle }: Evaluated, slot: number): Conditioning | undefined {
  const name = view.signature[slot]?.name ?? ''
  const { positive, negative, conditioning } = bundle
  if (/refiner/i.test(name)) return refinerConditioning(view, name)
  const { role } = traitsOf(name)
  if (role === 'negative' || name.endsWith('-')) return negative ?? conditioning
  if (role === 'positive' || name.endsWith('+')) return positive ?? conditioning
  const slots = view.signature.flatMap(({ type }, index) => (type === 'CONDITIONING' ? index : []))
  // `cond` and `uncond`: the one whose name says nothing is what the other is not.
  const wanted = positive ?? conditioning
  if (slots.length >= 2 && wanted && negative) return slots.indexOf(slot) === 1 ? negative : wanted
  return conditioning ?? positive ?? negative
}

/** `REFINER_CONDITIONING+` and `refiner_positive` are the same field. */
function refinerConditioning(view: NodeView, name: string): Conditioning | undefined {
  const { role } = traitsOf(name)
  const sign = role ?? (name.endsWith('-') ? 'negative' : 'positive')
  return (findNamed(view, name) ?? findNamed(view, `refiner_${sign}`))?.conditioning
}

function slotValue(evaluated: Evaluated, output: OutputSlot, slot: number): Traced | undefined {
  const found = anyValue(evaluated, output, slot)
  return found && ofType(found, output.type)
}

/** Python's `int()` cuts fractions off; what is true or false is written `True` and `False`. */
function ofType(found: Traced, type: string): Traced {
  const { value } = found
  if (type === 'INT' && typeof value === 'number' && !Number.isInteger(value))
    return { ...found, value: Math.trunc(value), via: 'derived' }
  if (type === 'STRING' && typeof value === 'boolean')
    return { ...found, value: scalarText(value), via: 'derived' }
  return found
}

function anyValue(evaluated: Evaluated, output: OutputSlot, slot: number): Traced | undefined {
  const { view } = evaluated
  const formula = formulaAt(view.rule.values, output, slot)
  if (formula !== undefined) return compute(view, formula)
  return namedValue(evaluated, output) ?? measured(evaluated, output) ?? onlyCandidate(view, output)
}

function formulaAt(
  values: NodeView['rule']['values'],
  output: OutputSlot,
  slot: number,
): Formula | undefined {
  if (values === undefined || typeof values === 'string') return values
  return values[slot] ?? values[output.name] ?? values['*']
}

function namedValue({ view, settings }: Evaluated, output: OutputSlot): Traced | undefined {
  const setting = settingOfName(output.name)
  if (setting && settings[setting]) return settings[setting]
  const isNamed = fieldKey(output.name) !== fieldKey(output.type)
  const found = isNamed || setting ? findNamed(view, output.name) : undefined
  if (found) return found.value
  return setting === undefined ? undefined : findNamed(view, setting)?.value
}

function measured({ bundle }: Evaluated, output: OutputSlot): Traced | undefined {
  const key = fieldKey(output.name)
  const frames = bundle.latent ?? bundle.image
  if (/(^|_)(width|w)$/.test(key)) return frames?.width
  return /(^|_)(height|h)$/.test(key) ? frames?.height : undefined
}

const textNames = ['text', 'string', 'value', 'prompt', 'str', 'txt', 'input', 'source']
const numberNames = ['value', 'number', 'int', 'integer', 'float', 'seed', 'num', 'input']

/** Inputs that choose how a text is made rather than hold it. */
const neutralInput =
  /^(seed|noise_seed|mode|print|console|title|label|autorefresh|control|log|show|multiline|clean|strip|display|refresh)|_to_console$|^select to add/i

/** Inputs that say where a text comes from (a picture, a file, a list of styles), not what it is. */
const sourceInput =
  /(^|_)(image|video|audio|folder|directory|dir|file|filename|path|url|style\d*|preset|font)(_name|_path|_file|_dir)?$/

/** The only input of the right kind; with several, what is made of them is not known. */
function onlyCandidate(view: NodeView, output: OutputSlot): Traced | undefined {
  const isTextSlot = output.type === 'STRING' || output.type === 'STR'
  const isPrompt = isTextSlot && traitsOf(output.name).is_prompt
  const candidates = inputNames(view).flatMap((name) => {
    const value = valueOf(view, name)
    const isSource =
      isPrompt && sourceInput.test(fieldKey(name)) && !view.node.inputs.get(name)?.link
    return value && !isSource && fits(value, output.type) ? [{ name, value }] : []
  })
  const telling = candidates.filter(({ name }) => !neutralInput.test(name))
  const [first, second] = telling.length > 0 ? telling : candidates
  if (!first) return undefined
  const randomised = isTextSlot && view.node.inputs.has('seed')
  if (!second && !randomised) return first.value
  const names = isTextSlot ? textNames : numberNames
  const preferred = names.flatMap((name) =>
    telling.flatMap(({ name: key, value }) => (fieldKey(key) === name ? value : [])),
  )[0]
  const source = preferred ?? (second ? undefined : first.value)
  const text = source?.value ?? source?.template
  const unknown: Traced = { value: undefined, origin: view.ref, via: 'derived' }
  return isTextSlot && typeof text === 'string' ? { ...unknown, template: text } : unknown
}

function fits(value: Traced, type: string): boolean {
  const plain = isList(value.value) ? value.value[0] : value.value
  if (plain === undefined) return type === 'STRING' || type === '*'
  switch (type) {
    case 'STRING':
    case 'STR':
    case 'COMBO':
    case 'SAMPLER_NAME':
    case 'SCHEDULER_NAME':
      return typeof plain === 'string'
    case 'BOOLEAN':
    case 'BOOL':
      return typeof plain === 'boolean'
    case 'INT':
    case 'FLOAT':
    case 'NUMBER':
    case 'SEED':
      return typeof plain === 'number' || typeof plain === 'bigint' || isDigits(plain)
    default:
      return true
  }
}

function isDigits(value: unknown): boolean {
  return typeof value === 'string' && /^\s*[-+]?[\d.]+\s*$/.test(value)
}
