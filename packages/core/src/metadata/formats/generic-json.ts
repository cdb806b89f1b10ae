import type { FieldTable } from './field-table.ts'
import type { FormatResult, MetadataFormat } from './format.ts'
import { draftObject, findJson, type JsonMatch, readLoraList } from './json-settings.ts'
import { asObject, type JsonObject, nameValue, numberValue, seedValue } from './values.ts'

const table: FieldTable = {
  prompt: ['prompt', 'positiveprompt', 'positive'],
  negative_prompt: ['negativeprompt', 'negative'],
  seed: ['seed', 'noiseseed'],
  steps: ['steps', 'numinferencesteps', 'inferencesteps'],
  cfg_scale: ['cfgscale', 'cfg', 'guidancescale'],
  guidance: ['guidance', 'distilledcfgscale'],
  sampler: ['sampler', 'samplername', 'samplerindex'],
  scheduler: ['scheduler', 'scheduletype', 'schedulername'],
  denoise: ['denoisingstrength', 'denoise', 'strength'],
  clip_skip: ['clipskip'],
  size: ['size', 'resolution'],
  width: ['width'],
  height: ['height'],
  model: ['model', 'modelname', 'checkpoint', 'basemodel', 'sdmodelcheckpoint'],
  model_hash: ['modelhash', 'sdmodelhash'],
  vae: ['vae', 'sdvae'],
}

/** Places where settings of a program nobody knows may stand; a picture's caption is none. */
const places: ReadonlySet<string> = new Set(['parameters', 'usercomment', 'comment', 'metadata'])

/**
 * Settings as JSON from programs without a format of their own (scripts, services): taken only when
 * a prompt stands beside a seed and further settings. The tool stays unknown.
 */
export const genericJsonFormat: MetadataFormat<JsonMatch> = {
  id: 'generic-json',
  title: 'Other programs: prompt, seed and settings as JSON',
  tools: [],
  reads: [
    { kind: 'png', name: 'parameters, Comment, metadata' },
    { kind: 'exif', name: 'UserComment' },
    { kind: 'sidecar', name: '.json' },
  ],
  detect: (texts) =>
    findJson(texts, /"seed"/i, (object, { key }) => places.has(key) && isSettings(object)),
  parse({ entry, object }): FormatResult {
    const draft = draftObject(object, table)
    const loras = readLoraList(object['loras'] ?? object['lora'])
    if (loras.length > 0) draft.loras = loras
    const nested = asObject(object['model'])
    const name = nameValue(nested?.['name'])
    if (name !== null) draft.model = { name, hash: nameValue(nested?.['hash']) }
    return { tool: null, tool_version: null, draft, sources: [entry.location], graph: 'merge' }
  },
}

const promptKeys = ['prompt', 'Prompt', 'positive_prompt', 'positivePrompt', 'positive']
const numberKeys = [
  'steps',
  'Steps',
  'cfg',
  'cfg_scale',
  'cfgScale',
  'guidance_scale',
  'num_inference_steps',
  'width',
]

function isSettings(object: JsonObject): boolean {
  const hasPrompt = promptKeys.some((key) => typeof object[key] === 'string')
  const hasSeed = seedValue(object['seed'] ?? object['Seed']) !== null
  return hasPrompt && hasSeed && numberKeys.some((key) => numberValue(object[key]) !== null)
}
