import type { GenerationDraft } from './format.ts'
import { numberValue, seedValue, sideValue } from './values.ts'

export type DreamCommand = { readonly prompt: string; readonly draft: GenerationDraft }

type Option = (draft: GenerationDraft, value: string) => void

/** Options of the `dream>` command line that hold a field; all others go to `extra`. */
const options: Readonly<Record<string, Option>> = {
  s: (draft, value) => (draft.steps = numberValue(value)),
  steps: (draft, value) => (draft.steps = numberValue(value)),
  S: (draft, value) => (draft.seed = seedValue(value)),
  seed: (draft, value) => (draft.seed = seedValue(value)),
  W: (draft, value) => (draft.width = sideValue(value)),
  width: (draft, value) => (draft.width = sideValue(value)),
  H: (draft, value) => (draft.height = sideValue(value)),
  height: (draft, value) => (draft.height = sideValue(value)),
  C: (draft, value) => (draft.cfg_scale = numberValue(value)),
  cfg_scale: (draft, value) => (draft.cfg_scale = numberValue(value)),
  A: (draft, value) => (draft.sampler = value),
  sampler: (draft, value) => (draft.sampler = value),
  f: (draft, value) => (draft.denoise = numberValue(value)),
  strength: (draft, value) => (draft.denoise = numberValue(value)),
}

/** `-x value …`, `--name=value`; an option ends where the next one begins. */
const optionPattern = /(?:^|\s)--?([A-Za-z_]{1,32})(?:=|\s+|$)((?:(?!\s--?[A-Za-z_])[^\n]){0,500})/g

const maxOptions = 200

/** A command line; the longest prompts have some ten thousand characters. */
const maxLength = 100_000

/** Reads InvokeAI's command line `"prompt" -s 50 -S 123 -W 512 …`; undefined when it is none. */
export function readDreamCommand(text: string): DreamCommand | undefined {
  if (text.length > maxLength) return undefined
  const trimmed = text.trim()
  const quote = trimmed.startsWith('"') ? closingQuote(trimmed) : -1
  const optionsStart = quote > 0 ? quote + 1 : trimmed.search(/\s-[sSWHCA]\s?\d/)
  if (optionsStart < 0) return undefined
  const head = quote > 0 ? trimmed.slice(1, quote) : trimmed.slice(0, optionsStart)
  const draft: GenerationDraft = {}
  const extra: Record<string, string> = {}
  let count = 0
  for (const [, name = '', raw = ''] of trimmed.slice(optionsStart).matchAll(optionPattern)) {
    const value = raw.trim().replace(/^"(.*)"$/, '$1')
    const option = Object.hasOwn(options, name) ? options[name] : undefined
    if (option) option(draft, value)
    else extra[name] = value
    if (++count >= maxOptions) break
  }
  if (count === 0) return undefined
  return { prompt: head.replaceAll('\\"', '"'), draft: { ...draft, extra } }
}

/** The quote that ends the prompt: the last one in front of the first option. */
function closingQuote(text: string): number {
  const match = /"\s+-{1,2}[A-Za-z]/.exec(text)
  return match ? match.index : text.lastIndexOf('"')
}
