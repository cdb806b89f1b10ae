import type { JsonValue } from '../../json/lossless-json.ts'
import { rememberByName } from '../remember-by-name.ts'
import type { GenerationField } from '../metadata-types.ts'
import type { GenerationDraft } from './format.ts'
import {
  asArray,
  clipSkipValue,
  extraValue,
  integerValue,
  type JsonObject,
  nameValue,
  numberValue,
  seedValue,
  sideValue,
  sizeValue,
  textValue,
} from './values.ts'

/** `model_hash` and `size` are read into `model` and `width`/`height`. */
export type TableField =
  Exclude<GenerationField, 'character_prompts' | 'loras' | 'extra'> | 'model_hash' | 'size'

/**
 * Which keys of a tool's object hold which field, in order of preference. Keys are compared without
 * case, blanks, `_` and `-`: `guidancescale` covers `guidance_scale`, `Guidance Scale`, `guidanceScale`.
 */
export type FieldTable = Partial<Readonly<Record<TableField, readonly string[]>>>

type Target = GenerationDraft

/** How a value under a field is read; false when it says nothing, so that the next key is tried. */
const readers: Readonly<Record<TableField, (draft: Target, value: JsonValue) => boolean>> = {
  prompt: (draft, value) => store(draft, 'prompt', promptValue(value)),
  negative_prompt: (draft, value) => store(draft, 'negative_prompt', promptValue(value)),
  seed: (draft, value) => store(draft, 'seed', seedValue(value)),
  steps: (draft, value) => store(draft, 'steps', integerValue(value)),
  sampler: (draft, value) => store(draft, 'sampler', methodValue(value)),
  scheduler: (draft, value) => store(draft, 'scheduler', methodValue(value)),
  cfg_scale: (draft, value) => store(draft, 'cfg_scale', numberValue(value)),
  guidance: (draft, value) => store(draft, 'guidance', numberValue(value)),
  denoise: (draft, value) => store(draft, 'denoise', numberValue(value)),
  clip_skip: (draft, value) => store(draft, 'clip_skip', clipSkipValue(value)),
  width: (draft, value) => store(draft, 'width', sideValue(value)),
  height: (draft, value) => store(draft, 'height', sideValue(value)),
  size: (draft, value) => storeSize(draft, value),
  vae: (draft, value) => store(draft, 'vae', nameValue(value)),
  model: (draft, value) => {
    const name = nameValue(value)
    return store(draft, 'model', name === null ? null : { name, hash: draft.model?.hash ?? null })
  },
  // A hash without a name is read after the name and kept only beside it.
  model_hash: (draft, value) => {
    const hash = nameValue(value)
    return hash !== null && store(draft, 'model', { name: draft.model?.name ?? '', hash })
  },
}

const fieldOrder = Object.keys(readers) as readonly TableField[]

function store<Field extends keyof GenerationDraft>(
  draft: GenerationDraft,
  field: Field,
  value: GenerationDraft[Field] | null,
): boolean {
  if (value === null || value === undefined) return false
  draft[field] = value
  return true
}

function storeSize(draft: GenerationDraft, value: JsonValue): boolean {
  const size = sizeValue(value)
  if (!size) return false
  draft.width ??= size.width
  draft.height ??= size.height
  return true
}

/** A sampler or scheduler as stored: words for "none" are kept, they are what the tool said. */
function methodValue(value: JsonValue): string | null {
  return textValue(value)?.trim() || null
}

/** Prompts may come as a list of texts; the empty text is a value ("said to be empty"). */
function promptValue(value: JsonValue): string | null {
  if (!Array.isArray(value)) return typeof value === 'string' ? value : null
  const parts = asArray(value).filter((part) => typeof part === 'string')
  return parts.length > 0 ? parts.join('\n') : null
}

/** Lower case without blanks, `_` and `-`. */
export const normaliseKey: (key: string) => string = rememberByName((key) => {
  return key.toLowerCase().replace(/[\s_-]+/g, '')
})

/**
 * Reads the fields that `table` names from `object`; `used` holds the object's keys that were
 * taken. Where several keys are equal after normalising, the first that says something wins.
 */
export function readFieldTable(
  object: JsonObject,
  table: FieldTable,
): { draft: GenerationDraft; used: Set<string> } {
  const keys = indexKeys(object)
  const draft: GenerationDraft = {}
  const used = new Set<string>()
  for (const field of fieldOrder) {
    for (const key of table[field] ?? []) {
      const original = keys.get(key)
      const value = original === undefined ? undefined : object[original]
      if (original === undefined || value === undefined || value === null) continue
      used.add(original)
      if (readers[field](draft, value)) break
    }
  }
  if (draft.model?.name === '') delete draft.model
  return { draft, used }
}

/** The richest settings have some hundred; beyond this an object is an attack. */
const maxKeys = 4_000

function indexKeys(object: JsonObject): ReadonlyMap<string, string> {
  const keys = new Map<string, string>()
  for (const key of Object.keys(object).slice(0, maxKeys)) {
    const normalised = normaliseKey(key)
    if (!keys.has(normalised)) keys.set(normalised, key)
  }
  return keys
}

/** Everything of `object` that no field took, as texts. */
export function readExtra(object: JsonObject, used: ReadonlySet<string>): Record<string, string> {
  const extra: Record<string, string> = {}
  for (const key of Object.keys(object).slice(0, maxKeys)) {
    const text = used.has(key) ? null : extraValue(object[key])
    if (text !== null && text !== '') extra[key] = text
  }
  return extra
}
