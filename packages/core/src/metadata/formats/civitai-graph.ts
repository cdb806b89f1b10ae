import { tryParseJson } from '../../json/lossless-json.ts'
import { hasCivitaiExif } from './a1111.ts'
import type { FieldTable } from './field-table.ts'
import type { FormatResult, MetadataFormat, TextEntry } from './format.ts'
import { draftObject } from './json-settings.ts'
import { asObject, type JsonObject } from './values.ts'

const table: FieldTable = {
  prompt: ['prompt'],
  negative_prompt: ['negativeprompt'],
  seed: ['seed'],
  steps: ['steps'],
  cfg_scale: ['cfgscale'],
  sampler: ['sampler'],
  scheduler: ['scheduler'],
  clip_skip: ['clipskip'],
  width: ['width'],
  height: ['height'],
  denoise: ['denoise'],
}

type CivitaiMatch = { readonly entry: TextEntry; readonly said: JsonObject }

/**
 * Civitai's generator for hires and upscale jobs: a ComfyUI graph whose sibling `extraMetadata` (a
 * JSON string) holds what the user asked for. Upscale graphs have no sampler at all.
 */
export const civitaiGraphFormat: MetadataFormat<CivitaiMatch> = {
  id: 'civitai-graph',
  title: 'Civitai generator (hires and upscale jobs)',
  tools: ['civitai'],
  reads: [{ kind: 'exif', name: 'UserComment: graph with extraMetadata' }],
  detect(texts) {
    for (const entry of texts.entries) {
      if (entry.isGraphJson || !entry.text.includes('"extraMetadata"')) continue
      const said = readExtraMetadata(asObject(entry.json()))
      if (said) return { entry, said }
    }
    const entry = hasCivitaiExif(texts) ? texts.find('usercomment') : undefined
    return entry?.text.includes('"class_type"') ? { entry, said: {} } : undefined
  },
  parse({ entry, said }): FormatResult {
    return {
      tool: 'civitai',
      tool_version: null,
      draft: draftObject(said, table, ['resources']),
      sources: [entry.location],
      graph: 'merge',
      keep: ['prompt', 'negative_prompt'],
    }
  },
}

function readExtraMetadata(object: JsonObject | undefined): JsonObject | undefined {
  const value = object?.['extraMetadata']
  return asObject(typeof value === 'string' ? tryParseJson(value) : value)
}
