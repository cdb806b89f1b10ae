import type { CharacterPrompt, ContainerFacts } from '../metadata-types.ts'
import type { FieldTable } from './field-table.ts'
import type {
  FormatResult,
  GenerationDraft,
  MetadataFormat,
  TextEntry,
  TextIndex,
} from './format.ts'
import { draftObject } from './json-settings.ts'
import { asArray, asObject, type JsonObject, numberValue, textValue } from './values.ts'

const table: FieldTable = {
  prompt: ['prompt'],
  negative_prompt: ['uc'],
  seed: ['seed'],
  steps: ['steps'],
  cfg_scale: ['scale'],
  sampler: ['sampler'],
  scheduler: ['noiseschedule'],
  denoise: ['strength'],
  width: ['width'],
  height: ['height'],
}

const consumed = ['v4_prompt', 'v4_negative_prompt', 'signed_hash', 'extra_passthrough_testing']

type NovelMatch = {
  readonly comment: TextEntry | undefined
  readonly object: JsonObject
  /** The text that says NovelAI. */
  readonly signature: TextEntry
}

/**
 * NovelAI V1–V4.5 and its director tools. PNG has one text each for Title, Description, Software,
 * Source and Comment; WebP puts the same into Exif, with `Comment` as JSON inside JSON; stealth
 * pixels hold them as one JSON object. The text index shows all three alike.
 */
export const novelaiFormat: MetadataFormat<NovelMatch> = {
  id: 'novelai',
  title: 'NovelAI (V1–V4.5)',
  tools: ['novelai'],
  reads: [
    { kind: 'png', name: 'Comment, Description, Software, Source, Title' },
    { kind: 'exif', name: 'UserComment (WebP)' },
    { kind: 'pixels', name: 'stealth' },
  ],
  detect(texts) {
    const signature = findSignature(texts)
    if (!signature) return undefined
    for (const comment of texts.list('comment')) {
      const object = asObject(comment.json())
      if (object) return { comment, object, signature }
    }
    return { comment: undefined, object: {}, signature }
  },
  parse({ comment, object, signature }, { texts, facts }): FormatResult {
    const others = texts.list('title', 'documentname', 'description', 'imagedescription', 'source')
    const sources = [comment ?? signature, signature, ...others].map(({ location }) => location)
    return {
      tool: 'novelai',
      tool_version: null,
      draft: draftNovel(object, texts, facts),
      sources: [...new Set(sources)],
      graph: 'ignore',
    }
  },
}

/** Name of the program, of its models, or the title that it gives; not what others say of it. */
const signaturePattern = /^NovelAI(?:\s*$| Diffusion\b| generated\b)/

function findSignature(texts: TextIndex): TextEntry | undefined {
  return texts
    .list('software', 'source', 'title', 'documentname')
    .find(({ text }) => signaturePattern.test(text))
}

function draftNovel(
  object: JsonObject,
  texts: TextIndex,
  facts: ContainerFacts,
): GenerationDraft | null {
  const draft = draftObject(object, table, consumed)
  const caption = asObject(asObject(object['v4_prompt'])?.['caption'])
  const negative = asObject(asObject(object['v4_negative_prompt'])?.['caption'])
  const description = texts.find('description', 'imagedescription')?.text
  draft.prompt = textValue(caption?.['base_caption']) ?? draft.prompt ?? description?.trim() ?? null
  draft.negative_prompt = textValue(negative?.['base_caption']) ?? draft.negative_prompt ?? null
  const characters = readCharacters(caption, negative)
  if (characters.length > 0) draft.character_prompts = characters
  const source = texts.list('source', 'software').find(({ text }) => /Diffusion/.test(text))
  if (source) draft.model = { name: source.text.trim(), hash: readHash(source.text) }
  // Director tools (`req_type`) have neither prompt nor seed: how it was made is not said.
  if (draft.prompt === null && draft.seed === undefined) return null
  // V1 says no size; it always saved the picture as generated.
  if (!('width' in object)) Object.assign(draft, { width: facts.width, height: facts.height })
  return draft
}

/** `Stable Diffusion XL C1E1DE52`: the last word is the hash of the model. */
function readHash(source: string): string | null {
  return /\b([0-9A-F]{8})\s*$/.exec(source)?.[1] ?? null
}

function readCharacters(
  caption: JsonObject | undefined,
  negative: JsonObject | undefined,
): readonly CharacterPrompt[] {
  const negatives = asArray(negative?.['char_captions'])
  return asArray(caption?.['char_captions']).flatMap((item, index) => {
    const character = asObject(item)
    const prompt = textValue(character?.['char_caption'])
    if (!character || prompt === null) return []
    const center = asObject(asArray(character['centers'])[0])
    return [
      {
        prompt,
        negative_prompt: textValue(asObject(negatives[index])?.['char_caption']),
        x: numberValue(center?.['x']),
        y: numberValue(center?.['y']),
      },
    ]
  })
}
