import { type JsonValue } from '../../json/lossless-json.ts'

export type Scalar = string | number | bigint | boolean

/** A node, and the input that held a value. */
export type NodeRef = {
  readonly id: string
  readonly class_type: string
  readonly input?: string
}

/**
 * A value together with where it was found. `value` is `undefined` when the graph only says that
 * something was made at run time; `template` is then the text it was made from, if there is one.
 */
export type Traced = {
  readonly value: Scalar | readonly Scalar[] | undefined
  readonly template?: string
  /** Of a text joined from several: the last piece, which is the user's own behind any preset. */
  readonly own?: string
  readonly origin: NodeRef
  readonly via: 'literal' | 'link' | 'derived'
}

/** A value standing beside its node, as JSON holds it; objects and `null` are no scalars. */
export function literalTraced(value: JsonValue, origin: NodeRef): Traced | undefined {
  if (isScalar(value)) return { value, origin, via: 'literal' }
  if (Array.isArray(value) && value.every(isScalar)) return { value, origin, via: 'literal' }
  return undefined
}

/** The same value, seen from the other end of a link. */
export function overLink(traced: Traced): Traced {
  return traced.via === 'literal' ? { ...traced, via: 'link' } : traced
}

function isScalar(value: JsonValue): value is Scalar {
  return value !== null && typeof value !== 'object'
}

/** One scalar; of a list only when it has a single entry, since which one ran is not known. */
export function scalarOf(traced: Traced | undefined): Scalar | undefined {
  const value = traced?.value
  if (!isList(value)) return value
  return value.length === 1 ? value[0] : undefined
}

/** Whether a value is a list of scalars. */
export function isList(value: Traced['value']): value is readonly Scalar[] {
  return Array.isArray(value)
}

/** The value as a finite number, read from digits too (several packs keep numbers as text). */
export function numberOf(traced: Traced | undefined): number | undefined {
  const value = scalarOf(traced)
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (typeof value === 'bigint') return Number(value)
  if (
    typeof value === 'string' &&
    /^\s*[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?\s*$/i.test(value)
  )
    return Number(value)
  return undefined
}

/** The value as text; numbers and booleans are written as Python would. */
export function textOf(traced: Traced | undefined): string | undefined {
  const value = scalarOf(traced)
  return value === undefined ? undefined : scalarText(value)
}

/** A scalar as Python's `str` writes it, so that joined texts equal the ones that ran. */
export function scalarText(value: Scalar): string {
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  return String(value)
}

/** The value as decimal digits of an unsigned 64-bit seed, never through a float. */
export function seedOf(traced: Traced | undefined): string | undefined {
  const value = scalarOf(traced)
  if (typeof value === 'bigint') return value.toString()
  if (typeof value === 'number')
    return Number.isFinite(value) ? BigInt(Math.trunc(value)).toString() : undefined
  if (typeof value === 'string' && /^\s*-?\d{1,20}\s*$/.test(value)) return value.trim()
  return undefined
}
