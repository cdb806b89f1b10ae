import { type JsonValue, tryParseJson } from '../../json/lossless-json.ts'
import type { LoraRef } from '../metadata-types.ts'
import type { Setting } from './infotext-settings.ts'
import { asArray, asObject, modelStem, nameValue, numberValue, textValue } from './values.ts'

/** In `<lora:name:a:b>` A1111 takes `a` for the text encoder and `b` for the model, ComfyUI packs the reverse. */
export type TagOrder = 'a1111' | 'comfyui'

const loraTag = /<(?:lora|lyco):([^<>:\n]{1,300})((?::[^<>:\n]{0,60}){0,6})>/gi

/** Nobody loads more; the rest of such a text is not meant for us. */
const maxLoras = 500

/** LoRAs named by tags in a prompt, in order, with their weights. */
export function readLoraTags(prompt: string, order: TagOrder): readonly LoraRef[] {
  const loras: LoraRef[] = []
  for (const match of prompt.matchAll(loraTag)) {
    const name = match[1]?.trim()
    if (loras.length >= maxLoras) break
    if (!name) continue
    loras.push({ name, hash: null, ...tagWeights((match[2] ?? '').split(':').slice(1), order) })
  }
  return loras
}

function tagWeights(
  parts: readonly string[],
  order: TagOrder,
): { weight: number | null; clip_weight: number | null } {
  const positional = parts.filter((part) => !part.includes('='))
  const named = new Map(parts.flatMap((part) => namedWeight(part)))
  const first = numberValue(positional[0]) ?? 1
  const second = numberValue(positional[1]) ?? first
  const [model, clip] = order === 'a1111' ? [second, first] : [first, second]
  return { weight: named.get('unet') ?? model, clip_weight: named.get('te') ?? clip }
}

function namedWeight(part: string): readonly (readonly [string, number])[] {
  const [key = '', value = ''] = part.split('=')
  const weight = numberValue(value)
  return weight === null ? [] : [[key.trim().toLowerCase(), weight]]
}

type PartialLora = { name: string; weight?: number | null; hash?: string | null }

/** All LoRAs that a prompt and its settings name, one entry a LoRA. */
export function readLoras(
  prompt: string,
  settings: readonly Setting[],
  order: TagOrder,
): readonly LoraRef[] {
  const loras = new Map<string, LoraRef>()
  const add = (lora: LoraRef) => {
    // Savers write blanks of file names as `_` in tags.
    const key = modelStem(lora.name).replace(/\s/g, '_')
    const known = loras.get(key)
    loras.set(key, known ? completeLora(known, lora) : lora)
  }
  for (const tag of readLoraTags(prompt, order)) add(tag)
  for (const { name, weight = null, hash = null } of settings.flatMap(readLoraSetting)) {
    add({ name, weight, clip_weight: null, hash })
  }
  for (const lora of readNumberedLoras(settings)) add(lora)
  return [...loras.values()]
}

/** Takes what one source does not know from the other. */
export function completeLora(lora: LoraRef, other: LoraRef): LoraRef {
  return {
    name: lora.name,
    weight: lora.weight ?? other.weight,
    clip_weight: lora.clip_weight ?? other.clip_weight,
    hash: lora.hash ?? other.hash,
  }
}

function readLoraSetting({ name, value }: Setting): readonly PartialLora[] {
  if (name === 'lora hashes') return readPairs(value).map(([lora, hash]) => ({ name: lora, hash }))
  if (name === 'lora weights') {
    return readPairs(value).map(([lora, weight]) => ({ name: lora, weight: numberValue(weight) }))
  }
  if (name === 'hashes') return readHashes(value)
  return name === 'civitai resources' ? readCivitaiLoras(value) : []
}

/** `"a: 111, b c: 222"`; the last colon separates, names may hold others. */
function readPairs(value: string): readonly (readonly [string, string])[] {
  return value.split(',', maxLoras).flatMap((pair) => {
    const colon = pair.lastIndexOf(':')
    const name = pair.slice(0, colon).trim()
    return colon > 0 && name ? [[name, pair.slice(colon + 1).trim()]] : []
  })
}

/** `{"model": "…", "lora:x": "…", "LORA:y": "…"}` */
function readHashes(value: string): readonly PartialLora[] {
  const hashes = asObject(settingJson(value))
  const entries = Object.entries(hashes ?? {}).slice(0, maxLoras)
  return entries.flatMap(([key, hash]) => {
    const name = /^lora:(.+)$/i.exec(key)?.[1]?.trim()
    return name ? [{ name, hash: textValue(hash) }] : []
  })
}

function readCivitaiLoras(value: string): readonly PartialLora[] {
  return readCivitaiResources(value)
    .filter(
      ({ type }) => type === 'lora' || type === 'lycoris' || type === 'locon' || type === 'dora',
    )
    .map(({ name, weight }) => ({ name, weight }))
}

/** A setting written as JSON; undefined for one that is absent or no JSON. */
export function settingJson(value: string | null): JsonValue | undefined {
  return value !== null && /^\s*[{[]/.test(value) ? tryParseJson(value) : undefined
}

export type CivitaiResource = {
  readonly type: string
  readonly name: string
  readonly weight: number | null
}

/** `Civitai resources: [{"type": "checkpoint", "modelName": …, "modelVersionId": …}]` */
export function readCivitaiResources(value: string): readonly CivitaiResource[] {
  return asArray(settingJson(value)).flatMap((item) => {
    const resource = asObject(item)
    const id = textValue(resource?.['modelVersionId'])
    const name = nameValue(resource?.['modelName']) ?? nameValue(resource?.['air']) ?? id
    if (!resource || !name) return []
    const type = (textValue(resource['type']) ?? '').toLowerCase()
    return [{ type, name, weight: numberValue(resource['weight']) }]
  })
}

const numberedKey =
  /^lora[_ ](\d{1,3}) (model name|name|model hash|hash|strength model|strength clip)$/

/** `Lora_0 Model name: x, Lora_0 Strength model: 0.8, Lora_0 Strength clip: 1` (metadata savers of ComfyUI). */
function readNumberedLoras(settings: readonly Setting[]): readonly LoraRef[] {
  const groups = new Map<string, Record<string, string>>()
  for (const { name, value } of settings) {
    const [, index, part] = numberedKey.exec(name) ?? []
    if (index === undefined || part === undefined) continue
    const group = groups.get(index) ?? {}
    group[part.replace(/^model /, '')] ??= value
    groups.set(index, group)
  }
  return [...groups.values()].flatMap((group) => {
    const name = nameValue(group['name'])
    if (!name) return []
    const weight = numberValue(group['strength model'])
    const clip_weight = numberValue(group['strength clip'])
    return [{ name, weight, clip_weight, hash: nameValue(group['hash']) }]
  })
}
