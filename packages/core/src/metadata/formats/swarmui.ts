import type { LoraRef } from '../metadata-types.ts'
import type { FieldTable } from './field-table.ts'
import type { FormatResult, MetadataFormat } from './format.ts'
import { draftObject, findJson, type JsonMatch } from './json-settings.ts'
import {
  asArray,
  asObject,
  type JsonObject,
  modelStem,
  nameValue,
  numberValue,
  textValue,
} from './values.ts'

const table: FieldTable = {
  prompt: ['prompt'],
  negative_prompt: ['negativeprompt'],
  seed: ['seed'],
  steps: ['steps'],
  cfg_scale: ['cfgscale'],
  guidance: ['fluxguidancescale'],
  sampler: ['sampler', 'comfyuisampler'],
  scheduler: ['scheduler', 'comfyuischeduler'],
  width: ['width'],
  height: ['height'],
  size: ['rawresolution', 'resolution'],
  model: ['model'],
  vae: ['vae'],
  denoise: ['initimagecreativity'],
  clip_skip: ['clipstopatlayer'],
}

/** SwarmUI and the older StableSwarm: `{sui_image_params, sui_extra_data, sui_models}`. */
export const swarmuiFormat: MetadataFormat<JsonMatch> = {
  id: 'swarmui',
  title: 'SwarmUI, StableSwarmUI',
  tools: ['swarmui'],
  reads: [
    { kind: 'png', name: 'parameters' },
    { kind: 'exif', name: 'UserComment; Model (StableSwarm)' },
    { kind: 'pixels', name: 'stealth' },
    { kind: 'sidecar', name: '.swarm.json' },
  ],
  detect: (texts) =>
    findJson(
      texts,
      /sui_image_params/,
      (object) => asObject(object['sui_image_params']) !== undefined,
    ),
  parse({ entry, object }): FormatResult {
    const params = asObject(object['sui_image_params']) ?? {}
    const draft = draftObject(params, table, [
      'loras',
      'loraweights',
      'loratencweights',
      'swarm_version',
    ])
    const loras = readLoras(params)
    if (loras.length > 0)
      draft.loras = loras.map((lora) => ({ ...lora, hash: modelHash(object, lora.name) }))
    if (draft.model)
      draft.model = { name: draft.model.name, hash: modelHash(object, draft.model.name) }
    const original = textValue(asObject(object['sui_extra_data'])?.['original_prompt'])
    if (original) draft.extra = { ...draft.extra, original_prompt: original }
    return {
      tool: 'swarmui',
      tool_version: textValue(params['swarm_version']),
      draft,
      sources: [entry.location],
      graph: 'ignore',
    }
  },
}

/** `loras` and `loraweights` are lists side by side, or one comma-separated text each. */
function readLoras(params: JsonObject): readonly LoraRef[] {
  const names = readList(params, 'loras')
  const weights = readList(params, 'loraweights')
  const clipWeights = readList(params, 'loratencweights')
  return names.flatMap((value, index) => {
    const name = nameValue(value)
    if (name === null) return []
    const weight = numberValue(weights[index]) ?? 1
    return [{ name, weight, clip_weight: numberValue(clipWeights[index]) ?? weight, hash: null }]
  })
}

function readList(params: JsonObject, key: string): readonly string[] {
  const value = params[key]
  if (typeof value === 'string') return value.split(',').map((part) => part.trim())
  return asArray(value).map((part) => textValue(part) ?? '')
}

/** Tensor hash (`0x…`) from `sui_models`, which names files with their extension. */
function modelHash(object: JsonObject, name: string): string | null {
  for (const item of asArray(object['sui_models'])) {
    const model = asObject(item)
    if (modelStem(textValue(model?.['name']) ?? '') === modelStem(name))
      return textValue(model?.['hash'])
  }
  return null
}
