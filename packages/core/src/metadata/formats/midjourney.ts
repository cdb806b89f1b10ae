import type { FormatResult, GenerationDraft, MetadataFormat, TextEntry } from './format.ts'
import { seedValue } from './values.ts'

const jobId = /Job ID: ([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/i

/** `--name value`, up to the next parameter; an em dash or `--` inside words is none. */
const parameter = /\s--([a-z]{1,16})(?![a-z-])((?:(?!\s--[a-z])[^\n]){0,600})/gi

/** Midjourney and Niji: the prompt with its parameters and the job id. */
export const midjourneyFormat: MetadataFormat<TextEntry> = {
  id: 'midjourney',
  title: 'Midjourney, Niji',
  tools: ['midjourney'],
  reads: [
    { kind: 'png', name: 'Description' },
    { kind: 'exif', name: 'ImageDescription' },
    { kind: 'xmp', name: 'dc:description' },
  ],
  detect: (texts) =>
    texts.list('description', 'imagedescription', 'comment').find(({ text }) => jobId.test(text)),
  parse(entry, { texts }): FormatResult {
    const text = entry.text.replace(jobId, '')
    const parameters = new Map<string, string>()
    for (const [, name = '', value = ''] of text.matchAll(parameter)) {
      parameters.set(name.toLowerCase(), value.trim())
    }
    const niji = parameters.get('niji')
    return {
      tool: 'midjourney',
      tool_version: niji === undefined ? versionOf(parameters) : `niji ${niji}`.trim(),
      draft: draftPrompt(entry, text, parameters, texts.find('author')?.text),
      sources: [entry.location],
      graph: 'ignore',
    }
  },
}

function versionOf(parameters: ReadonlyMap<string, string>): string | null {
  return parameters.get('v') ?? parameters.get('version') ?? null
}

function draftPrompt(
  entry: TextEntry,
  text: string,
  parameters: ReadonlyMap<string, string>,
  author: string | undefined,
): GenerationDraft {
  const extra: Record<string, string> = Object.fromEntries(parameters)
  extra['Job ID'] = jobId.exec(entry.text)?.[1] ?? ''
  if (author) extra['Author'] = author
  const end = text.search(/\s--[a-z]{1,16}(?![a-z-])/i)
  return {
    prompt: (end < 0 ? text : text.slice(0, end)).trim(),
    negative_prompt: parameters.get('no') ?? null,
    seed: seedValue(parameters.get('seed')),
    extra,
  }
}
