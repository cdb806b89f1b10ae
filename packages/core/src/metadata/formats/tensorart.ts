import type { LoraRef } from '../metadata-types.ts'
import type { FieldTable } from './field-table.ts'
import type { FormatResult, MetadataFormat, TextEntry } from './format.ts'
import { draftObject } from './json-settings.ts'
import { asArray, asObject, type JsonObject, nameValue, numberValue, textValue } from './values.ts'

const table: FieldTable = {
  prompt: ['prompt'],
  negative_prompt: ['negativeprompt'],
  seed: ['seed'],
  steps: ['steps'],
  cfg_scale: ['cfgscale'],
  sampler: ['ksamplername', 'samplername', 'sampler'],
  scheduler: ['schedule', 'scheduler'],
  width: ['width'],
  height: ['height'],
  clip_skip: ['clipskip'],
  denoise: ['denoisingstrength', 'strength'],
}

type TensorMatch = { readonly entry: TextEntry; readonly object: JsonObject }

/** TensorArt: `generation_data` with a trailing NUL; seed −1 means that only the graph knows it. */
export const tensorartFormat: MetadataFormat<TensorMatch> = {
  id: 'tensorart',
  title: 'TensorArt',
  tools: ['tensorart'],
  reads: [
    { kind: 'png', name: 'generation_data' },
    { kind: 'exif', name: 'UserComment (converted)' },
  ],
  detect(texts) {
    const entry = texts.find('generation_data')
    const object = asObject(entry?.json())
    return entry && object ? { entry, object } : undefined
  },
  parse({ entry, object }): FormatResult {
    const draft = draftObject(object, table, ['baseModel', 'models', 'sdVae'])
    if (draft.seed === '-1') delete draft.seed
    const base = asObject(object['baseModel'])
    const name = nameValue(base?.['modelFileName']) ?? nameValue(base?.['label'])
    if (name !== null) draft.model = { name, hash: textValue(base?.['hash']) }
    const vae = nameValue(object['sdVae'])
    if (vae !== null && vae !== 'Automatic') draft.vae = vae
    const loras = readLoras(object)
    if (loras.length > 0) draft.loras = loras
    return {
      tool: 'tensorart',
      tool_version: null,
      draft,
      sources: [entry.location],
      graph: 'fill',
    }
  },
}

/** `models: [{type: "LORA", modelFileName, hash, weight}]` */
function readLoras(object: JsonObject): readonly LoraRef[] {
  return asArray(object['models']).flatMap((item) => {
    const model = asObject(item)
    const name = nameValue(model?.['modelFileName']) ?? nameValue(model?.['label'])
    if (!model || name === null || !/lora|lycoris/i.test(textValue(model['type']) ?? '')) return []
    const weight = numberValue(model['weight'])
    return [{ name, weight, clip_weight: weight, hash: textValue(model['hash']) }]
  })
}
