import { type JsonValue, stringifyJson } from '../../json/lossless-json.ts'
import { modelName } from '../../search/model-name.ts'

export type JsonObject = { [key: string]: JsonValue }

export type Size = { readonly width: number; readonly height: number }

/** Gives the value as an object, or undefined for arrays, null and scalars. */
export function asObject(value: JsonValue | undefined): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
}

/** Gives the value as an array, or an empty one. */
export function asArray(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : []
}

/** Gives a string or number as text; null for everything else. */
export function textValue(value: JsonValue | undefined): string | null {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : null
  return typeof value === 'bigint' ? value.toString() : null
}

/** Words that writers put where there is no model, VAE, sampler … */
const absentNames = new Set(['', 'none', 'null', 'undefined', 'n/a', 'false'])

/** Gives the name of a file or method; null where the writer's word means "none". */
export function nameValue(value: JsonValue | undefined): string | null {
  const text = textValue(value)?.trim() ?? null
  return text === null || absentNames.has(text.toLowerCase()) ? null : text
}

const numberPattern = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i

/** Gives a finite number from a number or its decimal text; null otherwise. */
export function numberValue(value: JsonValue | undefined): number | null {
  if (typeof value === 'bigint') return Number(value)
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value !== 'string' || value.length > 64) return null
  const text = value.trim()
  return numberPattern.test(text) ? Number(text) : null
}

/** Gives an integer (a fraction is cut off, as the tools themselves do); null otherwise. */
export function integerValue(value: JsonValue | undefined): number | null {
  const number = numberValue(value)
  return number === null ? null : Math.trunc(number)
}

/** Gives a picture side in pixels, > 0. */
export function sideValue(value: JsonValue | undefined): number | null {
  const side = integerValue(value)
  return side !== null && side > 0 && side < 1_000_000 ? side : null
}

/** Layers left out at the end of CLIP, counted from 1 as A1111 does; ComfyUI writes −2 for 2. */
export function clipSkipValue(value: JsonValue | undefined): number | null {
  const skip = integerValue(value)
  return skip === null || skip === 0 || Math.abs(skip) > 100 ? null : Math.abs(skip)
}

/** Gives a seed as a decimal string, exact to 64 bits. −1 ("chosen at random") is kept as stored. */
export function seedValue(value: JsonValue | undefined): string | null {
  if (typeof value === 'bigint') return value.toString()
  if (typeof value === 'number') {
    return Number.isFinite(value) ? BigInt(Math.trunc(value)).toString() : null
  }
  const match = typeof value === 'string' ? /^\s*([+-]?\d{1,40})(?:\.0+)?\s*$/.exec(value) : null
  return match ? BigInt(match[1]?.replace('+', '') ?? 0).toString() : null
}

const sizePattern = /^\W{0,4}(\d{1,6})\s{0,4}(?:[x×*,X]|by)\s{0,4}(\d{1,6})(?!\d)/

/** Reads `512x768`, `512 x 768`, `(512, 768)`, `512×768 ∣ 2:3`. */
export function sizeValue(value: JsonValue | undefined): Size | undefined {
  const text = textValue(value)?.trim()
  const match = text === undefined ? null : sizePattern.exec(text)
  const width = sideValue(match?.[1])
  const height = sideValue(match?.[2])
  return width !== null && height !== null ? { width, height } : undefined
}

/** Folder and extension removed, lower case: two spellings of one model file compare equal. */
export function modelStem(path: string): string {
  return modelName(path).toLowerCase()
}

/** Text for `extra`: scalars as they are, objects and arrays as JSON; null for nothing said. */
export function extraValue(value: JsonValue | undefined): string | null {
  if (value === undefined || value === null) return null
  if (typeof value === 'boolean') return String(value)
  return typeof value === 'object' ? stringifyJson(value) : textValue(value)
}
