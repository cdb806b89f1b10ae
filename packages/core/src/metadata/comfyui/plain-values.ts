import { type Scalar, scalarText } from './traced.ts'

/** A value inside a formula; `null` is an input that is absent. */
export type PlainValue = Scalar | null | readonly PlainValue[]

/** Gives `undefined` for what cannot be computed, `null` for nothing at all. */
export type FormulaFunction = (args: readonly PlainValue[]) => PlainValue | undefined

/** `Array.isArray` that keeps the element type of read-only lists. */
export function isPlainList(value: PlainValue | undefined): value is readonly PlainValue[] {
  return Array.isArray(value)
}

/** A value as text; absent ones are empty. */
export function textArg(value: PlainValue | undefined): string {
  if (value === null || value === undefined) return ''
  return isPlainList(value) ? value.map(textArg).join(', ') : scalarText(value)
}

/** All values as texts, lists opened, absent ones left out. */
export function texts(args: readonly PlainValue[]): string[] {
  return args.flatMap((arg) => {
    if (arg === null) return []
    return isPlainList(arg) ? texts(arg) : [textArg(arg)]
  })
}

/** A number as Python's arithmetic would take it; booleans count as 0 and 1. */
export function numberArg(value: PlainValue | undefined): number | undefined {
  if (typeof value === 'number') return value
  if (typeof value === 'bigint' || typeof value === 'boolean') return Number(value)
  if (typeof value !== 'string' || value.trim() === '') return undefined
  const number = Number(value)
  return Number.isFinite(number) ? number : undefined
}
