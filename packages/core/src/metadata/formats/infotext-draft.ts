import type { LoraRef } from '../metadata-types.ts'
import { type FieldTable, readExtra, readFieldTable } from './field-table.ts'
import type { GenerationDraft } from './format.ts'
import type { Infotext } from './infotext.ts'
import { readCivitaiResources, readLoras, settingJson, type TagOrder } from './infotext-loras.ts'
import { asObject, type JsonObject, sizeValue, textValue } from './values.ts'

/** Names of the settings in A1111 text and its relatives. */
const infotextTable: FieldTable = {
  seed: ['seed', 'noiseseed'],
  steps: ['steps'],
  sampler: ['sampler', 'samplername'],
  scheduler: ['scheduletype', 'schedulertype', 'scheduler', 'schedule', 'samplersigma'],
  cfg_scale: ['cfgscale', 'cfg', 'guidancescale'],
  guidance: ['distilledcfgscale', 'distilledcfg', 'fluxguidance', 'guidance'],
  denoise: ['denoisingstrength', 'denoise', 'denoisestrength'],
  clip_skip: ['clipskip'],
  size: ['size', 'resolution', 'imagesize'],
  width: ['width'],
  height: ['height'],
  vae: ['vae', 'vaename'],
  model: ['model', 'modelname', 'checkpoint'],
  model_hash: ['modelhash'],
}

/** Settings of one text; `raw` has the values by their own keys, the first of a key wins. */
export function settingsObject(infotext: Infotext): JsonObject {
  const object: JsonObject = Object.create(null) as JsonObject
  for (const { key, value } of infotext.settings) object[key] ??= value
  return object
}

/**
 * Turns A1111 text into fields; what it does not know goes to `extra` under its own key. A scheduler
 * inside the sampler's name (`DPM++ 2M Karras`) stays there: `splitSampler` takes it apart.
 */
export function draftInfotext(
  infotext: Infotext,
  order: TagOrder,
  object = settingsObject(infotext),
): GenerationDraft {
  const { draft, used } = readFieldTable(object, infotextTable)
  draft.prompt = promptOf(infotext)
  draft.negative_prompt = infotext.negative
  applyFirstPass(draft, object)
  completeModel(draft, object)
  const loras: readonly LoraRef[] = readLoras(infotext.prompt, infotext.settings, order)
  if (loras.length > 0) draft.loras = loras
  used.add('Version')
  draft.extra = readExtra(object, used)
  return draft
}

/** Old hires fix: `First pass size: 512x512` is what was generated, `Size` what came out (0x0 = automatic). */
function applyFirstPass(draft: GenerationDraft, object: JsonObject): void {
  const first = sizeValue(object['First pass size'])
  if (!first) return
  draft.width = first.width
  draft.height = first.height
}

/** Civitai names the model among its resources only; hashes may stand in `Hashes` only. */
function completeModel(draft: GenerationDraft, object: JsonObject): void {
  if (!draft.model) {
    const resources = readCivitaiResources(textValue(object['Civitai resources']) ?? '')
    const checkpoint = resources.find(({ type }) => type === 'checkpoint' || type === 'model')
    if (checkpoint) draft.model = { name: checkpoint.name, hash: null }
  }
  const hashes = asObject(settingJson(textValue(object['Hashes'])))
  if (!draft.model) {
    const key = Object.keys(hashes ?? {}).find((name) => /^model:./i.test(name))
    if (key) draft.model = { name: key.slice('model:'.length), hash: null }
  }
  if (draft.model?.hash === null) {
    const { name } = draft.model
    draft.model = { name, hash: textValue(hashes?.['model'] ?? hashes?.[`Model:${name}`]) }
  }
}

const twoEncoders = /^T5 Prompt: ?([\s\S]*?)\nCLIP Prompt: ?/

/** Savers label the two texts of Flux; the first is the one that people write. */
function promptOf({ prompt }: Infotext): string {
  return twoEncoders.exec(prompt)?.[1]?.trim() ?? prompt
}
