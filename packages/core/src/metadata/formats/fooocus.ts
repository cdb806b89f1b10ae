import type { LoraRef } from '../metadata-types.ts'
import type { FieldTable } from './field-table.ts'
import type { FormatResult, MetadataFormat, TextIndex } from './format.ts'
import { draftObject, findJson, type JsonMatch, readLoraList } from './json-settings.ts'
import { type JsonObject, nameValue, numberValue, textValue } from './values.ts'

/** One table for the family: `base_model`, `Base Model` and `base_model_name` differ in spelling only. */
const table: FieldTable = {
  prompt: ['prompt'],
  negative_prompt: ['negativeprompt', 'negative'],
  seed: ['seed'],
  steps: ['steps'],
  cfg_scale: ['guidancescale', 'cfg', 'cfgscale'],
  sampler: ['sampler', 'samplername'],
  scheduler: ['scheduler'],
  size: ['resolution'],
  width: ['width'],
  height: ['height'],
  model: ['basemodel', 'basemodelname'],
  model_hash: ['basemodelhash'],
  vae: ['vae', 'vaename'],
  clip_skip: ['clipskip', 'baseclipskip'],
  denoise: ['denoise', 'overwritestrength'],
}

const marker =
  /"metadata[_ ]scheme"|"software": ?"(?:RuinedFooocus|Fooocus)|"base[_ ]model(?:_name)?"/i

/** Fooocus, FooocusPlus, Fooocus MRE and RuinedFooocus, where they write JSON. */
export const fooocusFormat: MetadataFormat<JsonMatch> = {
  id: 'fooocus',
  title: 'Fooocus, FooocusPlus, Fooocus MRE, RuinedFooocus',
  tools: ['fooocus', 'fooocusplus', 'ruined-fooocus'],
  reads: [
    { kind: 'png', name: 'parameters beside fooocus_scheme; Comment' },
    { kind: 'exif', name: 'UserComment' },
    { kind: 'sidecar', name: '.json' },
  ],
  detect: (texts) => findJson(texts, marker, (object) => isFooocus(object, texts)),
  parse({ entry, object }, { texts }): FormatResult {
    const draft = draftObject(object, table, ['loras', 'LoRAs'])
    const loras = readLoras(object)
    if (loras.length > 0) draft.loras = loras
    const software = textValue(object['software']) ?? texts.find('software')?.text ?? ''
    const version = textValue(object['version'] ?? object['Version']) ?? versionIn(software)
    const scheme = texts.find('fooocus_scheme')
    return {
      tool: toolOf(object, `${version} ${software}`),
      tool_version: version,
      draft,
      sources: scheme ? [entry.location, scheme.location] : [entry.location],
      graph: 'ignore',
    }
  },
}

function isFooocus(object: JsonObject, texts: TextIndex): boolean {
  if ('metadata_scheme' in object || 'Metadata Scheme' in object) return true
  if (/fooocus/i.test(textValue(object['software']) ?? '')) return true
  const isSigned =
    texts.find('fooocus_scheme') || /^Fooocus/.test(texts.find('software')?.text ?? '')
  if (isSigned) return 'prompt' in object || 'Prompt' in object
  return 'base_model' in object && 'refiner_model' in object && 'prompt' in object
}

/** `Fooocus MRE v2.0.78`; RuinedFooocus signs without a number. */
function versionIn(software: string): string | null {
  return /\d/.test(software) ? software : null
}

function toolOf(object: JsonObject, version: string): string {
  if (/ruined/i.test(version)) return 'ruined-fooocus'
  return /fooocusplus/i.test(version) || 'Metadata Scheme' in object ? 'fooocusplus' : 'fooocus'
}

/** `loras: [[name, weight, hash]]`; older files have only `lora_combined_1: "name : 0.1"` or `l1`, `w1`. */
function readLoras(object: JsonObject): readonly LoraRef[] {
  const listed = readLoraList(object['loras'] ?? object['LoRAs'])
  return listed.length > 0 ? listed : Object.keys(object).flatMap((key) => readSlot(object, key))
}

function readSlot(object: JsonObject, key: string): readonly LoraRef[] {
  const lora = (name: string | null, weight: number | null) =>
    name === null ? [] : [{ name, weight, clip_weight: null, hash: null }]
  const slot = /^l(\d)$/.exec(key)?.[1]
  if (slot) return lora(nameValue(object[key]), numberValue(object[`w${slot}`]))
  if (!/^lora[ _](?:combined[ _])?\d+$/i.test(key)) return []
  const match = /^(.{1,300}?) ?: ?(-?[\d.]+)$/.exec(textValue(object[key]) ?? '')
  return lora(nameValue(match?.[1]), numberValue(match?.[2]))
}
