import type { JsonValue } from '../../json/lossless-json.ts'
import type { ModelRef } from '../metadata-types.ts'
import type { FieldTable } from './field-table.ts'
import type {
  FormatResult,
  GenerationDraft,
  MetadataFormat,
  TextEntry,
  TextIndex,
} from './format.ts'
import { readDreamCommand } from './invokeai-dream.ts'
import { draftObject, readLoraList } from './json-settings.ts'
import { asArray, asObject, type JsonObject, nameValue, textValue } from './values.ts'

const table: FieldTable = {
  prompt: ['positiveprompt'],
  negative_prompt: ['negativeprompt'],
  seed: ['seed'],
  steps: ['steps'],
  cfg_scale: ['cfgscale'],
  guidance: ['guidance'],
  sampler: ['scheduler'],
  width: ['width'],
  height: ['height'],
  denoise: ['strength', 'denoisingstrength'],
  clip_skip: ['clipskip'],
}

/** Generation 2: `sd-metadata` with an `image` object. */
const imageTable: FieldTable = {
  seed: ['seed'],
  steps: ['steps'],
  cfg_scale: ['cfgscale'],
  sampler: ['sampler'],
  width: ['width'],
  height: ['height'],
  denoise: ['strength'],
}

type InvokeMatch = {
  readonly kind: 'metadata' | 'sd-metadata' | 'dream'
  readonly entry: TextEntry
}

const parsers: Readonly<Record<InvokeMatch['kind'], (entry: TextEntry) => GenerationDraft | null>> =
  {
    metadata: (entry) => draftMetadata(asObject(entry.json()) ?? {}),
    'sd-metadata': (entry) => draftImage(asObject(entry.json()) ?? {}),
    dream: (entry) => draftDream(entry.text),
  }

/** The three generations of InvokeAI: `invokeai_metadata`, `sd-metadata`, `Dream`. */
export const invokeaiFormat: MetadataFormat<InvokeMatch> = {
  id: 'invokeai',
  title: 'InvokeAI (3 and later, 2, 1)',
  tools: ['invokeai'],
  reads: [{ kind: 'png', name: 'invokeai_metadata, sd-metadata, Dream' }],
  detect: detectInvoke,
  parse({ kind, entry }, { texts }): FormatResult {
    const object = asObject(entry.json())
    const others = texts.list('sd-metadata', 'dream').filter((other) => other !== entry)
    return {
      tool: 'invokeai',
      tool_version: textValue(object?.['app_version']),
      draft: parsers[kind](entry),
      sources: [entry.location, ...others.map(({ location }) => location)],
      graph: 'ignore',
    }
  },
}

function detectInvoke(texts: TextIndex): InvokeMatch | undefined {
  const metadata = texts.find('invokeai_metadata')
  if (metadata && asObject(metadata.json())) return { kind: 'metadata', entry: metadata }
  const image = texts.find('sd-metadata')
  if (image && asObject(asObject(image.json())?.['image']))
    return { kind: 'sd-metadata', entry: image }
  const dream = texts.find('dream')
  return dream && readDreamCommand(dream.text) ? { kind: 'dream', entry: dream } : undefined
}

function draftMetadata(object: JsonObject): GenerationDraft {
  const draft = draftObject(object, table, [
    'app_version',
    'model',
    'vae',
    'loras',
    'canvas_v2_metadata',
  ])
  const model = readModel(object['model'])
  if (model) draft.model = model
  const vae = readModel(object['vae'])
  if (vae) draft.vae = vae.name
  const loras = readLoraList(object['loras'])
  if (loras.length > 0) draft.loras = loras
  return draft
}

/** `{model_name, base_model}` in 3.x, `{key, name, hash: "blake3:…"}` in 4 and later, or a plain name. */
function readModel(value: JsonValue | undefined): ModelRef | null {
  const object = asObject(value)
  const name = nameValue(object ? (object['name'] ?? object['model_name']) : value)
  return name === null ? null : { name, hash: textValue(object?.['hash']) }
}

function draftImage(object: JsonObject): GenerationDraft | null {
  const image = asObject(object['image'])
  if (!image) return null
  const draft = draftObject(image, imageTable, ['prompt'])
  const { prompt, negative } = splitNegatives(readWeightedPrompt(image['prompt']))
  draft.prompt = prompt
  draft.negative_prompt = negative
  const name = nameValue(object['model_weights'])
  if (name !== null) draft.model = { name, hash: textValue(object['model_hash']) }
  return draft
}

/** `[{prompt, weight}]`, or one text in the last 2.x versions. */
function readWeightedPrompt(value: JsonValue | undefined): string {
  if (typeof value === 'string') return value
  return asArray(value)
    .map((part) => textValue(asObject(part)?.['prompt'] ?? part) ?? '')
    .filter((part) => part !== '')
    .join(' ')
}

/** InvokeAI 1 and 2 write negatives as `[…]` groups inside the prompt. */
export function splitNegatives(text: string): { prompt: string; negative: string | null } {
  const negatives: string[] = []
  const prompt = text.replace(/\[([^[\]]*)\]/g, (_, negative: string) => {
    negatives.push(negative.trim())
    return ''
  })
  return { prompt: prompt.trim(), negative: negatives.length > 0 ? negatives.join(', ') : null }
}

function draftDream(text: string): GenerationDraft | null {
  const command = readDreamCommand(text)
  if (!command) return null
  const { prompt, negative } = splitNegatives(command.prompt)
  return { ...command.draft, prompt, negative_prompt: negative }
}
