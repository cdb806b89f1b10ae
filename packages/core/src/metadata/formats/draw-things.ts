import type { FieldTable } from './field-table.ts'
import type {
  FormatResult,
  GenerationDraft,
  MetadataFormat,
  TextEntry,
  TextIndex,
} from './format.ts'
import { readInfotext } from './infotext.ts'
import { draftInfotext } from './infotext-draft.ts'
import { draftObject, readLoraList } from './json-settings.ts'
import { asObject, clipSkipValue, type JsonObject } from './values.ts'

const table: FieldTable = {
  prompt: ['c'],
  negative_prompt: ['uc'],
  seed: ['seed'],
  steps: ['steps'],
  cfg_scale: ['scale'],
  sampler: ['sampler'],
  size: ['size'],
  model: ['model'],
  denoise: ['strength'],
}

type DrawMatch =
  | { readonly kind: 'json'; readonly entry: TextEntry; readonly object: JsonObject }
  | { readonly kind: 'text'; readonly entry: TextEntry }

/** Draw Things: XMP whose UserComment is JSON (`c`, `uc`, `scale` …); older files only a description. */
export const drawThingsFormat: MetadataFormat<DrawMatch> = {
  id: 'draw-things',
  title: 'Draw Things',
  tools: ['draw-things'],
  reads: [{ kind: 'xmp', name: 'exif:UserComment; dc:description' }],
  detect(texts) {
    const json = findJsonComment(texts)
    if (json) return json
    const entry = isSigned(texts) ? texts.find('description') : undefined
    return entry && /Steps: ?\d/.test(entry.text) ? { kind: 'text', entry } : undefined
  },
  parse(match): FormatResult {
    return {
      tool: 'draw-things',
      tool_version: null,
      draft: match.kind === 'json' ? draftJson(match.object) : draftDescription(match.entry.text),
      sources: [match.entry.location],
      graph: 'ignore',
    }
  },
}

function isSigned(texts: TextIndex): boolean {
  return texts.list('xmp').some(({ text, xmp }) => {
    return text.includes('Draw Things') && /^Draw Things/.test(String(xmp()['xmp:CreatorTool']))
  })
}

function findJsonComment(texts: TextIndex): DrawMatch | undefined {
  for (const entry of texts.list('usercomment', 'comment')) {
    if (!/"uc"/.test(entry.text)) continue
    const object = asObject(entry.json())
    const isDrawThings = object && typeof object['c'] === 'string' && 'scale' in object
    if (isDrawThings) return { kind: 'json', entry, object }
  }
  return undefined
}

function draftJson(object: JsonObject): GenerationDraft {
  const draft = draftObject(object, table, ['lora'])
  const loras = readLoraList(object['lora'])
  if (loras.length > 0) draft.loras = loras
  const clipSkip = clipSkipValue(asObject(object['v2'])?.['clipSkip'])
  if (clipSkip !== null) draft.clip_skip = clipSkip
  return draft
}

/** Prompt lines, a line `-negative`, and a settings line as A1111's. */
function draftDescription(text: string): GenerationDraft | null {
  const infotext = readInfotext(text)
  if (!infotext) return null
  const cut = infotext.prompt.search(/^-(?!-)/m)
  const draft = draftInfotext(infotext, 'a1111')
  if (cut < 0) return draft
  draft.prompt = infotext.prompt.slice(0, cut).trim()
  draft.negative_prompt = infotext.prompt.slice(cut + 1).trim()
  return draft
}
