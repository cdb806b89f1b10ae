import type { FormatResult, MetadataFormat, TextEntry, TextIndex } from './format.ts'
import { type Infotext, readInfotext } from './infotext.ts'
import { draftInfotext, settingsObject } from './infotext-draft.ts'
import { isComfySampler } from './sampler-names.ts'
import { type JsonObject, textValue } from './values.ts'

type InfotextMatch = { readonly entry: TextEntry; readonly infotext: Infotext }

/** Places where a text without settings may still be a prompt. */
const promptPlaces: ReadonlySet<string> = new Set(['parameters'])

/** Places where `Negative prompt:` alone makes A1111 text. */
const infotextPlaces: ReadonlySet<string> = new Set(['parameters', 'usercomment', 'metadata'])

/** A1111 text wherever it is; parameters first, then in file order. */
export function findInfotext(texts: TextIndex): InfotextMatch | undefined {
  const entries = [...texts.list('parameters'), ...texts.entries]
  let partial: InfotextMatch | undefined
  for (const entry of entries) {
    const infotext = readEntry(entry)
    if (!infotext) continue
    if (infotext.settings.length > 0) return { entry, infotext }
    if (infotextPlaces.has(entry.key)) partial ??= { entry, infotext }
  }
  return partial ?? findBarePrompt(texts)
}

function readEntry(entry: TextEntry): Infotext | undefined {
  if (entry.isGraphJson) return undefined
  const text = plainText(entry)
  const isLikely = text !== undefined && /Steps: ?\d|Negative prompt:|Seed: ?\d/i.test(text)
  return isLikely ? readInfotext(text, isPromptPlace(entry)) : undefined
}

/** The text itself, or what a JSON string holds; undefined for JSON objects and XML. */
function plainText(entry: TextEntry): string | undefined {
  if (jsonOpening.test(entry.text)) return undefined
  const first = entry.text.trimStart().charAt(0)
  if (first === '<' && /^\s*<(?:\?xml|\?xpacket|x:xmpmeta|rdf:|svg|!)/i.test(entry.text))
    return undefined
  const json = first === '"' ? entry.json() : undefined
  return (typeof json === 'string' ? json : entry.text).replace(keywordLabel, '')
}

/**
 * JSON, or the same as Python prints it. Prompts begin with brackets too: `{red|blue} cat`,
 * `[cat:dog:0.5]`, `{{masterpiece}}`.
 */
const jsonOpening = /^\s*(?:\{\s*(?:["}]|'\w{1,64}'\s*:)|\[\s*(?:["\]]|\{\s*"))/

/** Converters without keywords (JPEG comments) write the PNG's in front of the text. */
const keywordLabel = /^\s{0,8}parameters:[ \t\n]/i

function findBarePrompt(texts: TextIndex): InfotextMatch | undefined {
  const entry = texts.entries.find((one) => isPromptPlace(one) && one.text.trim() !== '')
  const text = entry && plainText(entry)
  if (!entry || text === undefined || isJson(entry)) return undefined
  return { entry, infotext: { prompt: text.trim(), negative: null, settings: [] } }
}

/** A text file beside a picture may be any caption. */
function isPromptPlace({ key, location }: TextEntry): boolean {
  return promptPlaces.has(key) && !location.startsWith('sidecar:')
}

/** Lists and objects that do not begin as {@link jsonOpening}, which prompts do as well. */
function isJson(entry: TextEntry): boolean {
  return /^\s*[{[]/.test(entry.text) && entry.json() !== undefined
}

type ToolRule = {
  readonly tool: string
  readonly matches: (settings: JsonObject, version: string, texts: TextIndex) => boolean
}

/** Who wrote the text; the first rule that matches decides, A1111 itself is the rest. */
const toolRules: readonly ToolRule[] = [
  { tool: 'comfyui', matches: (_, version) => /comfyui/i.test(version) },
  { tool: 'fooocus', matches: (_, version) => /^fooocus/i.test(version) },
  { tool: 'civitai', matches: (settings) => 'Civitai resources' in settings },
  { tool: 'civitai', matches: (_, __, texts) => hasCivitaiExif(texts) },
  { tool: 'sdnext', matches: (settings) => /^SD\.?Next/i.test(textValue(settings['App']) ?? '') },
  { tool: 'sdnext', matches: ({ Backend }) => Backend === 'Diffusers' || Backend === 'Original' },
  { tool: 'reforge', matches: (_, version) => /^f1\.|reforge/i.test(version) },
  { tool: 'forge', matches: (_, version) => /^f\d|^(?:neo|classic)\b|forge/i.test(version) },
  { tool: 'comfyui', matches: (settings, version) => version === '' && isFromComfySaver(settings) },
]

/** The Civitai generator signs with Artist `ai` and a job id as Software. */
export function hasCivitaiExif(texts: TextIndex): boolean {
  const software = texts.find('software')?.text ?? ''
  return texts.find('artist')?.text === 'ai' && /^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(software)
}

/**
 * Savers of ComfyUI that write no version betray themselves by what A1111 never writes: samplers in
 * ComfyUI's spelling, file names with extension, seeds beyond 32 bits, numbered LoRAs.
 */
function isFromComfySaver(settings: JsonObject): boolean {
  const said = (key: string) => textValue(settings[key]) ?? ''
  return (
    isComfySampler(said('Sampler')) ||
    /\.(?:safetensors|ckpt|gguf|sft)$/i.test(said('Model')) ||
    Number(said('Seed')) > 0xffffffff ||
    'Lora_0 Model name' in settings
  )
}

export const a1111Format: MetadataFormat<InfotextMatch> = {
  id: 'a1111',
  title: 'A1111 text: A1111, Forge, reForge, SD.Next, Civitai, Fooocus, savers of ComfyUI',
  tools: ['a1111', 'forge', 'reforge', 'sdnext', 'civitai', 'fooocus', 'comfyui'],
  reads: [
    { kind: 'png', name: 'parameters' },
    { kind: 'exif', name: 'UserComment, ImageDescription' },
    { kind: 'comment', name: 'comment' },
    { kind: 'tags', name: 'comment' },
    { kind: 'xmp', name: 'dc:description' },
    { kind: 'pixels', name: 'stealth' },
    { kind: 'sidecar', name: '.txt' },
  ],
  detect: findInfotext,
  parse({ entry, infotext }, { texts }): FormatResult {
    const settings = settingsObject(infotext)
    const version = textValue(settings['Version']) ?? ''
    const tool = toolRules.find((rule) => rule.matches(settings, version, texts))?.tool ?? 'a1111'
    return {
      tool,
      tool_version: version || null,
      draft: draftInfotext(infotext, tool === 'comfyui' ? 'comfyui' : 'a1111', settings),
      sources: [entry.location],
      graph: 'merge',
    }
  },
}
