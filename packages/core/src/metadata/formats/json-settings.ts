import type { JsonValue } from '../../json/lossless-json.ts'
import type { LoraRef } from '../metadata-types.ts'
import { type FieldTable, readExtra, readFieldTable } from './field-table.ts'
import type { GenerationDraft, TextEntry, TextIndex } from './format.ts'
import { asArray, asObject, type JsonObject, nameValue, numberValue, textValue } from './values.ts'

/** Keywords under which tools write their settings as one JSON object. */
export const jsonPlaces = ['parameters', 'usercomment', 'comment', 'description'] as const

export type JsonMatch = { readonly entry: TextEntry; readonly object: JsonObject }

/** How a text that is JSON begins, an object encoded several times included. */
const opening = /^\s*[{["]/

/** First text of the file that is a JSON object and passes `accept`, in file order. */
export function findJson(
  texts: TextIndex,
  marker: RegExp,
  accept: (object: JsonObject, entry: TextEntry) => boolean,
): JsonMatch | undefined {
  for (const entry of texts.entries) {
    // The marker keeps the (large) graphs of other tools from being parsed here.
    if (entry.isGraphJson || (!entry.text && entry.json() === undefined)) continue
    if (entry.text && !(opening.test(entry.text) && marker.test(entry.text))) continue
    const object = asObject(entry.json())
    if (object && accept(object, entry)) return { entry, object }
  }
  return undefined
}

/** Reads an object by a field table; the rest goes to `extra`. `consumed` keys are left out of it. */
export function draftObject(
  object: JsonObject,
  table: FieldTable,
  consumed: readonly string[] = [],
): GenerationDraft {
  const { draft, used } = readFieldTable(object, table)
  for (const key of consumed) used.add(key)
  draft.extra = readExtra(object, used)
  return draft
}

/** `[name, weight, hash]` triples, or objects with such members, as LoRAs. */
export function readLoraList(value: JsonValue | undefined): readonly LoraRef[] {
  return asArray(value).flatMap((item) => {
    const lora = Array.isArray(item) ? readLoraTuple(item) : readLoraObject(asObject(item))
    return lora ? [lora] : []
  })
}

function readLoraTuple(item: readonly JsonValue[]): LoraRef | undefined {
  // RuinedFooocus has `[hash, "0.1 - name.safetensors"]`.
  const labelled = /^(-?\d{0,3}\.?\d{1,6}) - (.{1,300})$/.exec(textValue(item[1]) ?? '')
  if (labelled) {
    const [, weight, label] = labelled
    const hash = nameValue(item[0])
    return { name: label ?? '', weight: numberValue(weight), clip_weight: null, hash }
  }
  const name = nameValue(item[0])
  if (name === null) return undefined
  return { name, weight: numberValue(item[1]), clip_weight: null, hash: nameValue(item[2]) }
}

function readLoraObject(item: JsonObject | undefined): LoraRef | undefined {
  if (!item) return undefined
  const inner = asObject(item['model']) ?? asObject(item['lora']) ?? item
  const name = firstName(inner, ['name', 'model_name', 'lora_name', 'model', 'lora', 'file'])
  if (name === null) return undefined
  return {
    name,
    weight: numberValue(item['weight'] ?? item['strength']),
    clip_weight: numberValue(item['clip_weight']),
    hash: textValue(inner['hash']),
  }
}

function firstName(object: JsonObject, keys: readonly string[]): string | null {
  for (const key of keys) {
    const name = nameValue(object[key])
    if (name !== null) return name
  }
  return null
}
