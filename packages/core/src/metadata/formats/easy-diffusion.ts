import type { JsonValue } from '../../json/lossless-json.ts'
import { baseName } from '../../search/model-name.ts'
import type { LoraRef } from '../metadata-types.ts'
import { type FieldTable, normaliseKey } from './field-table.ts'
import type {
  FormatResult,
  GenerationDraft,
  MetadataFormat,
  TextEntry,
  TextIndex,
} from './format.ts'
import { draftObject, findJson } from './json-settings.ts'
import { type JsonObject, nameValue, numberValue, textValue } from './values.ts'

const table: FieldTable = {
  prompt: ['prompt'],
  negative_prompt: ['negativeprompt'],
  seed: ['seed'],
  steps: ['numinferencesteps', 'steps'],
  cfg_scale: ['guidancescale'],
  guidance: ['distilledguidancescale'],
  sampler: ['samplername', 'sampler'],
  scheduler: ['schedulername', 'scheduler'],
  width: ['width'],
  height: ['height'],
  model: ['usestablediffusionmodel', 'stablediffusionmodel'],
  vae: ['usevaemodel', 'vaemodel'],
  clip_skip: ['clipskip'],
  denoise: ['promptstrength'],
}

/** Keys that only Easy Diffusion writes, normalised. */
const signatureKeys: ReadonlySet<string> = new Set([
  'usestablediffusionmodel',
  'stablediffusionmodel',
])

/** Keys of its PNG texts, normalised; other programs' texts in the same file are left alone. */
const knownKeys: ReadonlySet<string> = new Set([
  ...Object.values(table).flat(),
  ...['useloramodel', 'loramodel', 'loraalpha', 'lorastrength', 'usehypernetworkmodel'],
  ...['hypernetworkmodel', 'hypernetworkstrength', 'tiling', 'seamlesstiling', 'usefacecorrection'],
  ...['useupscale', 'upscaleamount', 'usecontrolnetmodel', 'useembeddingsmodel'],
])

type EasyMatch = {
  readonly entry: TextEntry
  readonly object: JsonObject
  readonly sources: readonly string[]
}

/** Easy Diffusion: one PNG text per field, one JSON object, or lines in a .txt beside the file. */
export const easyDiffusionFormat: MetadataFormat<EasyMatch> = {
  id: 'easy-diffusion',
  title: 'Easy Diffusion',
  tools: ['easy-diffusion'],
  reads: [
    { kind: 'png', name: 'prompt, use_stable_diffusion_model …' },
    { kind: 'exif', name: 'UserComment' },
    { kind: 'sidecar', name: '.txt, .json' },
  ],
  detect: (texts) => detectTexts(texts) ?? detectJson(texts) ?? detectLines(texts),
  parse({ entry, object, sources }): FormatResult {
    const draft = draftObject(object, table, [...loraKeys])
    finishDraft(draft, object)
    return {
      tool: 'easy-diffusion',
      tool_version: null,
      draft,
      sources: [entry.location, ...sources.filter((source) => source !== entry.location)],
      graph: 'ignore',
    }
  },
}

function isSigned(object: JsonObject): boolean {
  return Object.keys(object).some((key) => signatureKeys.has(normaliseKey(key)))
}

function detectTexts(texts: TextIndex): EasyMatch | undefined {
  const entry = texts.entries.find(({ keyword }) => signatureKeys.has(normaliseKey(keyword)))
  if (!entry) return undefined
  const members = texts.entries.filter(({ keyword }) => knownKeys.has(normaliseKey(keyword)))
  const object: JsonObject = {}
  for (const { keyword, text } of members) object[keyword] ??= text
  const prompt = texts.find('prompt') ?? entry
  return { entry: prompt, object, sources: members.map(({ location }) => location) }
}

function detectJson(texts: TextIndex): EasyMatch | undefined {
  const match = findJson(texts, /use_stable_diffusion_model|Stable Diffusion model/, isSigned)
  return match && { ...match, sources: [] }
}

function detectLines(texts: TextIndex): EasyMatch | undefined {
  const entry = texts.entries.find(({ text }) => {
    return !/^\s*[{["<]/.test(text) && /^Stable Diffusion model: ?\S/m.test(text)
  })
  if (!entry) return undefined
  const object: JsonObject = {}
  for (const [, key = '', value = ''] of entry.text.matchAll(/^([A-Za-z][\w ]{0,40}): ?(.*)$/gm)) {
    object[key] ??= value.trim()
  }
  return { entry, object, sources: [] }
}

const loraKeys = [
  'use_lora_model',
  'lora_alpha',
  'LoRA model',
  'LoRA Strength',
  'Lora model',
  'Lora Strength',
] as const

/** Models are stored as full paths of the user's machine; clip skip as a switch. */
function finishDraft(draft: GenerationDraft, object: JsonObject): void {
  if (draft.model) draft.model = { name: baseName(draft.model.name), hash: draft.model.hash }
  if (draft.vae) draft.vae = baseName(draft.vae)
  if (/^true$/i.test(String(textValue(object['clip_skip'] ?? object['Clip Skip'] ?? null))))
    draft.clip_skip = 2
  const loras = readLoras(object)
  if (loras.length > 0) draft.loras = loras
}

/** Pictures with more than a dozen are rare. */
const maxLoras = 500

function readLoras(object: JsonObject): readonly LoraRef[] {
  const names = object['use_lora_model'] ?? object['LoRA model'] ?? object['Lora model'] ?? null
  const weights = object['lora_alpha'] ?? object['LoRA Strength'] ?? object['Lora Strength'] ?? null
  const weightList = readList(weights)
  const isList = weightList.length > 1 || /^\s*\[/.test(textValue(names) ?? '')
  const nameList = (isList ? readList(names) : [names].flat()).slice(0, maxLoras)
  return nameList.flatMap((value, index) => {
    const name = nameValue(value)
    const weight = numberValue(weightList[index])
    return name === null ? [] : [{ name: baseName(name), weight, clip_weight: null, hash: null }]
  })
}

/** Several values come as a list, as Python prints one (`['a', 'b']`), or with commas (`a, b`). */
function readList(value: JsonValue): readonly JsonValue[] {
  if (typeof value !== 'string') return [value].flat()
  const inner = /^\s*\[(.*)\]\s*$/s.exec(value)?.[1] ?? value
  return inner.split(', ', maxLoras).map((part) => part.replace(/^\s*(['"])(.*)\1\s*$/s, '$2'))
}
