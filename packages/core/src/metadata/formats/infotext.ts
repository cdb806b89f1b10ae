import { readSegments, readSettings, type Setting } from './infotext-settings.ts'

/**
 * A1111 text taken apart: prompt, `Negative prompt:` and the line of settings.
 * `negative` is null where the line is absent; `prompt` is '' where it was left empty.
 */
export type Infotext = {
  readonly prompt: string
  readonly negative: string | null
  readonly settings: readonly Setting[]
}

/** Settings that only generators have, by what their value looks like. */
const tellingNames: ReadonlyMap<string, RegExp> = new Map([
  ...namesWith(
    /\S/,
    'sampler|schedule type|scheduler type|scheduler|hashes|lora hashes|civitai resources|' +
      'hires upscaler|face restoration|rng',
  ),
  ...namesWith(
    /^-?[\d.]/,
    'cfg scale|cfg|guidance scale|distilled cfg scale|seed|clip skip|denoising strength|denoise|' +
      'hires upscale|hires steps|ensd',
  ),
  ...namesWith(/^(?:0x)?[\da-f]{6,}$/i, 'model hash|vae hash'),
  ...namesWith(/^[vf]\d|^(?:comfyui|fooocus|neo|classic)\b|forge/i, 'version'),
])

/** Further settings of theirs, whose names stand in recipes and captions too. */
const commonNames: ReadonlySet<string> = new Set(
  'steps|guidance|size|model|vae|app|width|height|created date|eta'.split('|'),
)

function namesWith(value: RegExp, names: string): [name: string, value: RegExp][] {
  return names.split('|').map((name) => [name, value])
}

function isTelling({ name, value }: Setting): boolean {
  return tellingNames.get(name)?.test(value.trim()) ?? false
}

function isKnown({ name }: Setting): boolean {
  return tellingNames.has(name) || commonNames.has(name)
}

/** A line that begins like settings; whether it is one is decided by what follows. */
const stepsLine = /^[ \t]{0,32}Steps: ?\d+(?=[\s,]|$)/gim

/** Settings in running text, where an uploader turned newlines into blanks. */
const inlineSteps = /[ \t,.]Steps: ?\d+, ?(?=[A-Z])/y

const maxInlineTries = 16

/**
 * Reads A1111 text; undefined when it has neither settings nor a negative prompt. `isExpected` says
 * that it stands where only generators write, so that settings need not tell themselves from prose.
 */
export function readInfotext(raw: string, isExpected = false): Infotext | undefined {
  const text = normaliseNewlines(raw)
  const found = findSettings(text, isExpected)
  const head = splitHead(text, found?.start ?? text.length, found?.inline ?? false)
  if (!found && head.negative === null) return undefined
  const { negative, templates } = splitTemplates(head.negative)
  return { prompt: head.prompt, negative, settings: [...(found?.settings ?? []), ...templates] }
}

const templateLine = /^(?:Negative )?Template:/im

/**
 * SD.Next writes the templates of both prompts between the negative prompt and the settings: what
 * wildcards were drawn from is no negative prompt. Others write them behind the settings.
 */
function splitTemplates(text: string | null): {
  negative: string | null
  templates: readonly Setting[]
} {
  const start = text?.search(templateLine) ?? -1
  if (text === null || start < 0) return { negative: text, templates: [] }
  const rest = text.slice(start)
  const second = rest.search(/^Negative Template:/im)
  const parts = second > 0 ? [rest.slice(0, second), rest.slice(second)] : [rest]
  const templates = parts.map((part) => {
    const colon = part.indexOf(':')
    const key = part.slice(0, colon)
    const value = part.slice(colon + 1).trim()
    return { key, name: key.toLowerCase(), value, start, end: start }
  })
  return { negative: text.slice(0, start).trim(), templates }
}

function normaliseNewlines(raw: string): string {
  const text = raw.includes('\r') ? withoutReturns(raw) : raw
  // GIF and MP4 comments are sometimes written with `\n` as two characters.
  const isEscaped = !text.includes('\n') && /\\n(?:Negative prompt:|Steps: ?\d)/.test(text)
  return isEscaped ? text.replaceAll('\\n', '\n') : text
}

/** Beyond this length a replacement for each of millions of returns costs hundreds of megabytes. */
const maxReplacedLength = 1_000_000
const carriageReturn = 0x0d
const lineFeed = 0x0a

function withoutReturns(text: string): string {
  if (text.length <= maxReplacedLength) return text.replace(/\r\n?/g, '\n')
  const bytes = new TextEncoder().encode(text)
  let count = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    const isReturn = byte === carriageReturn
    if (!isReturn || bytes[at + 1] !== lineFeed) bytes[count++] = isReturn ? lineFeed : byte
  }
  return new TextDecoder().decode(bytes.subarray(0, count))
}

type FoundSettings = {
  readonly start: number
  readonly settings: readonly Setting[]
  readonly inline: boolean
}

/**
 * The settings begin at the last line `Steps: <number>` that is followed by other known keys and
 * does not lie inside a value of an earlier such line: prompts repeat whole infotexts, and so do
 * `Template`, `sv_prompt` and the like behind the settings.
 */
function findSettings(text: string, isExpected: boolean): FoundSettings | undefined {
  const segments = readSegments(text, matchStarts(text, stepsLine))
  // A negative prompt in front of them tells as much as any setting.
  const isSure = isExpected || negativeLine.test(text)
  const first = segments.findLastIndex((segment) => isSettings(segment, 2, isSure))
  const start = segments[first]?.[0]?.start
  if (start === undefined)
    return findLooseSettings(text, isExpected) ?? findInlineSettings(text, isExpected)
  return { start, settings: segments.slice(first).flat(), inline: false }
}

function matchStarts(text: string, pattern: RegExp): readonly number[] {
  return Array.from(text.matchAll(pattern), (match) => match.index)
}

/** A line of settings tells itself from prose by the names that it has beside `Steps`. */
function isSettings(settings: readonly Setting[], needed: number, isSure: boolean): boolean {
  const first = settings.slice(0, 12)
  return (isSure || first.some(isTelling)) && first.filter(isKnown).length >= needed
}

/**
 * Without `Steps`: the reference reader takes the last line if it has three known keys. Seeds are
 * sold in packets, too, so that a seed without steps is no sign.
 */
function findLooseSettings(text: string, isExpected: boolean): FoundSettings | undefined {
  const trimmed = text.trimEnd()
  const start = trimmed.lastIndexOf('\n') + 1
  if (trimmed.length - start > 20_000) return undefined
  const settings = readSettings(text, start)
  const first = settings[0]
  const isSign = (setting: Setting) =>
    setting.name === 'steps' || (setting.name !== 'seed' && isTelling(setting))
  const isSure = isExpected || settings.some(isSign)
  if (!first || !isKnown(first) || !isSure || !isSettings(settings, 3, isExpected)) return undefined
  return { start, settings, inline: false }
}

function findInlineSettings(text: string, isExpected: boolean): FoundSettings | undefined {
  const isSure = isExpected || negativeInline.test(text)
  let start = text.length
  for (let tries = 0; tries < maxInlineTries; tries++) {
    start = start > 0 ? text.lastIndexOf('Steps:', start - 1) : -1
    if (start <= 0) return undefined
    inlineSteps.lastIndex = start - 1
    if (!inlineSteps.test(text)) continue
    const settings = readSettings(text, start)
    if (isSettings(settings, 3, isSure)) return { start, settings, inline: true }
  }
  return undefined
}

const negativeLine = /^[ \t]{0,32}Negative prompt:/im
const negativeInline = /(?:^|[\s,.])Negative prompt:/i

function splitHead(
  text: string,
  end: number,
  inline: boolean,
): { prompt: string; negative: string | null } {
  const head = text.slice(0, end)
  const match = negativeLine.exec(head) ?? (inline ? negativeInline.exec(head) : null)
  if (!match) return { prompt: head.trim(), negative: null }
  return {
    prompt: head.slice(0, match.index).trim(),
    negative: head.slice(match.index + match[0].length).trim(),
  }
}
