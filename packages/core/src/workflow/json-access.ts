import { stringifyJson, type JsonValue } from '../json/lossless-json.ts'

export type JsonObject = { [key: string]: JsonValue }

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The own value of `key`, or undefined for anything that is not an object with that key. */
export function getOwn(value: JsonValue | undefined, key: string): JsonValue | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

/** The array, or an empty one for anything else. */
export function asArray(value: JsonValue | undefined): JsonValue[] {
  return Array.isArray(value) ? value : []
}

export function asString(value: JsonValue | undefined): string | null {
  return typeof value === 'string' ? value : null
}

/** A finite number; bigints come as the nearest double. */
export function asNumber(value: JsonValue | undefined): number | null {
  if (typeof value === 'bigint') return Number(value)
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

/** Plain values as they read, objects and lists as JSON. */
export function textOf(value: JsonValue | undefined): string {
  return typeof value === 'object' ? stringifyJson(value) : String(value)
}

/** Ids are numbers in most files and strings in some; both name the same node. */
export function asId(value: JsonValue | undefined): string | null {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : null
}
