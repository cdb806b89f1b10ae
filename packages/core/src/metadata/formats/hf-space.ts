import type { FieldTable } from './field-table.ts'
import type { FormatResult, MetadataFormat } from './format.ts'
import { draftObject, findJson, type JsonMatch } from './json-settings.ts'
import { asObject, nameValue } from './values.ts'

const table: FieldTable = {
  prompt: ['prompt'],
  negative_prompt: ['negativeprompt'],
  seed: ['seed'],
  steps: ['numinferencesteps', 'steps'],
  cfg_scale: ['guidancescale'],
  sampler: ['sampler', 'scheduler'],
  size: ['resolution', 'size'],
  width: ['width'],
  height: ['height'],
  model: ['model'],
  model_hash: ['modelhash'],
  denoise: ['strength'],
}

/** Demo spaces on Hugging Face: the arguments of a diffusers pipeline as JSON. */
export const hfSpaceFormat: MetadataFormat<JsonMatch> = {
  id: 'hf-space',
  title: 'Hugging Face spaces (diffusers)',
  tools: ['hf-space'],
  reads: [
    { kind: 'png', name: 'parameters' },
    { kind: 'exif', name: 'UserComment' },
  ],
  detect: (texts) =>
    findJson(texts, /"num_inference_steps"/, (object) => typeof object['prompt'] === 'string'),
  parse({ entry, object }): FormatResult {
    const draft = draftObject(object, table)
    // Animagine's spaces nest it: `Model: {"Model": …, "Model hash": …}`.
    const nested = asObject(object['Model'])
    const name = nameValue(nested?.['Model'])
    if (name !== null) draft.model = { name, hash: nameValue(nested?.['Model hash']) }
    return {
      tool: 'hf-space',
      tool_version: null,
      draft,
      sources: [entry.location],
      graph: 'ignore',
    }
  },
}
