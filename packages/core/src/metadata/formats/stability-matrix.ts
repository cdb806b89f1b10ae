import type { FieldTable } from './field-table.ts'
import type { FormatResult, MetadataFormat, TextEntry } from './format.ts'
import { draftInfotext } from './infotext-draft.ts'
import { readInfotext } from './infotext.ts'
import { draftObject } from './json-settings.ts'
import { asObject, type JsonObject } from './values.ts'

const table: FieldTable = {
  prompt: ['positiveprompt'],
  negative_prompt: ['negativeprompt'],
  seed: ['seed'],
  steps: ['steps'],
  cfg_scale: ['cfgscale'],
  sampler: ['sampler'],
  scheduler: ['scheduler'],
  width: ['width'],
  height: ['height'],
  denoise: ['denoise', 'denoisestrength'],
  model: ['modelname'],
  model_hash: ['modelhash'],
}

type StabilityMatch = { readonly json?: JsonObject; readonly entry: TextEntry }

/**
 * Stability Matrix: `parameters-json` and `smproj` beside A1111 text and a ComfyUI graph. Its
 * modules change prompts after the graph was made, so its own prompt texts win over the graph's.
 */
export const stabilityMatrixFormat: MetadataFormat<StabilityMatch> = {
  id: 'stability-matrix',
  title: 'Stability Matrix (Inference)',
  tools: ['stability-matrix'],
  reads: [
    { kind: 'png', name: 'parameters-json, parameters beside smproj' },
    { kind: 'exif', name: 'UserComment (converted)' },
  ],
  detect(texts) {
    const entry = texts.find('parameters-json')
    const json = asObject(entry?.json())
    if (entry && json) return { entry, json }
    const project = texts.find('smproj')
    const parameters = texts.find('parameters')
    return project && parameters ? { entry: parameters } : undefined
  },
  parse({ json, entry }): FormatResult {
    const infotext = json ? undefined : readInfotext(entry.text)
    const draft = json ? draftObject(json, table) : infotext && draftInfotext(infotext, 'comfyui')
    return {
      tool: 'stability-matrix',
      tool_version: null,
      draft: draft ?? null,
      sources: [entry.location],
      graph: 'merge',
      keep: ['prompt', 'negative_prompt', 'model'],
    }
  },
}
