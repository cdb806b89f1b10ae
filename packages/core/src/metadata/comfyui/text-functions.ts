import { applyRegex } from './formula-regex.ts'
import { type FormulaFunction, type PlainValue, numberArg, textArg, texts } from './plain-values.ts'
import { propertyTags, withoutPropertyTags } from './property-tags.ts'
import { isJsonObject } from './graph-model.ts'
import { tryParseJson } from '../../json/lossless-json.ts'

function onText(fn: (text: string, args: readonly PlainValue[]) => PlainValue): FormulaFunction {
  return (args) => (args[0] === null || args[0] === undefined ? null : fn(textArg(args[0]), args))
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/)
}

function listArg(value: PlainValue | undefined): readonly PlainValue[] {
  if (value === null || value === undefined) return []
  return Array.isArray(value) ? (value as readonly PlainValue[]) : [value]
}

function integerArg(value: PlainValue | undefined): number {
  const number = Number(value ?? 0)
  return Number.isFinite(number) ? Math.trunc(number) : 0
}

/** What stands between two marks is taken out, with the marks; an opening one without end stays. */
function withoutBetween(text: string, from: string, to: string): string {
  if (from === '' || to === '') return text
  let rest = ''
  let position = 0
  for (let at = text.indexOf(from); at >= 0; at = text.indexOf(from, position)) {
    const close = text.indexOf(to, at + from.length)
    if (close < 0) break
    rest += text.slice(position, at)
    position = close + to.length
  }
  return rest + text.slice(position)
}

/** `// …`, `# …` to the end of the line and block comments, as text nodes of several packs do. */
function withoutComments(text: string): string {
  return linesOf(withoutBetween(text, '/*', '*/'))
    .map((line) => line.replace(/(#|\/\/).*$/, '').trimEnd())
    .filter((line) => line !== '')
    .join('\n')
}

/** Comment lines are emptied, by the kinds named in a choice such as `# + // + /**\/`. */
function codeComments(text: string, kinds: string): string {
  const all = kinds.includes(' + ')
  let rest = text
  if (all || kinds.startsWith('#')) rest = rest.replace(/^#.*$/gm, '')
  if (all || kinds.startsWith('//')) rest = rest.replace(/^\/\/.*$/gm, '')
  return all || kinds.startsWith('/*') ? withoutBetween(rest, '/*', '*/') : rest
}

function tidyTags(text: string): string {
  return text
    .replace(/\s{2,}/g, ' ')
    .replaceAll(' ,', ',')
    .replace(/,{2,}/g, ',')
    .trim()
}

/** `/pattern/` is a regular expression, anything else a plain text. */
function replaceOrRegex(text: string, find: string, replacement: string): PlainValue | undefined {
  if (find.length > 2 && find.startsWith('/') && find.endsWith('/'))
    return applyRegex(text, { pattern: find.slice(1, -1), replacement, flags: '' })
  return find === '' ? text : text.replaceAll(find, () => replacement)
}

/** Blocks that begin with a line starting with `#`. */
function sections(text: string): string[] {
  const found: string[] = []
  for (const line of linesOf(text)) {
    if (found.length === 0 || (line.startsWith('#') && found.at(-1) !== '')) found.push(line)
    else found.push(`${found.pop() ?? ''}\n${line}`)
  }
  return found.map((section) => section.trim().replace(/^#/, ''))
}

/** Tags in the order of their letters, brackets in front of them not counted. */
function sortTags(text: string, separator: string): string {
  const parts: string[] = ['']
  let depth = 0
  for (const char of text) {
    if (char === '(') depth++
    if (char === ')') depth--
    if (char === separator.trim() && depth <= 0) parts.push('')
    else parts.push(`${parts.pop() ?? ''}${char}`)
  }
  const key = (tag: string): string => tag.replace(/(?<!\\)\(/g, '').trim()
  const tags = parts.map((part) => part.trim()).filter((part) => part !== '')
  return tags.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0)).join(separator)
}

/** What `text1 + text2 to output1, text2 to output2` sends to one output. */
function combination(args: readonly PlainValue[]): PlainValue | undefined {
  const [operation, output, delimiter, ...values] = args
  const clause = textArg(operation)
    .split(',')
    .map((part) => /^\s*(.*?) to (\w+)\s*$/.exec(part))
    .find((match) => match?.[2] === textArg(output))
  if (!clause) return undefined
  const names = (clause[1] ?? '').split('+').map((name) => Number(name.replace(/\D/g, '')) - 1)
  return names.map((at) => textArg(values[at])).join(textArg(delimiter))
}

/** Lines `case:output`; further lines belong to the case above them. */
function switchCase(args: readonly PlainValue[]): PlainValue {
  const [cases, condition, fallback, delimiter] = args
  const sign = textArg(delimiter) || ':'
  let current: string | undefined
  let output: string[] = []
  for (const line of linesOf(textArg(cases))) {
    const at = line.indexOf(sign)
    if (at >= 0) {
      if (current === textArg(condition)) return output.join('\n')
      current = line.slice(0, at)
      output = [line.slice(at + sign.length)]
    } else if (current !== undefined) output.push(line)
  }
  return current === textArg(condition) ? output.join('\n') : (fallback ?? null)
}

/** What a schedule of `frame, value` lines has for a frame: the last line that is not past it. */
function scheduled(schedule: string, frame: number): string | null {
  let current: string | null = null
  for (const line of linesOf(schedule)) {
    if (line.trim() === '') continue
    const [key, value] = split(line, ',', false)
    const start = Number(key.replaceAll('"', '') || NaN)
    if (Number.isNaN(start) || start > frame) return current
    current = value.trimStart()
    if (start === frame) return current
  }
  return current
}

/** The same for prompts in quotes, which may be written as Deforum does (`"0": "text",`). */
function scheduledPrompt(schedule: string, frame: number, format: string): string | null {
  const lines = linesOf(schedule).map((line) =>
    format === 'Deforum' ? line.replaceAll(':', ',').replace(/,+$/, '').trimStart() : line,
  )
  return scheduled(lines.join('\n'), frame)?.replaceAll('"', '') ?? null
}

function jsonMember(json: string, key: string): PlainValue | undefined {
  const value = tryParseJson(json)
  const member = isJsonObject(value) ? value[key] : undefined
  return typeof member === 'object' ? undefined : member
}

function split(text: string, separator: string, fromRight: boolean): [string, string] {
  const at = fromRight ? text.lastIndexOf(separator) : text.indexOf(separator)
  if (at < 0 || separator === '') return fromRight ? ['', text] : [text, '']
  return [text.slice(0, at), text.slice(at + separator.length)]
}

function withoutTags(text: string, unwanted: string, separator: string): string {
  const filters = unwanted.split(',').map((tag) => tag.trim())
  const tags = text.split(separator).map((tag) => tag.trim())
  return tags.filter((tag) => filters.every((filter) => !tag.includes(filter))).join(separator)
}

function ponyScores(from: number, to: number, mark: string): string {
  let scores = ''
  for (let score = Math.min(from, 9); score >= Math.max(to, 0); score--)
    scores += score === 9 ? 'score_9, ' : `score_${score}${mark}, `
  return scores
}

/** What text nodes do beyond joining and replacing; used by the formulas of the node knowledge. */
export const textFunctions: Readonly<Record<string, FormulaFunction>> = {
  joinLines: ([lines]) => texts([lines ?? null]).join('\n'),
  dropLines: onText((text, [, mark]) =>
    linesOf(text).filter((line) => !line.trim().startsWith(textArg(mark))),
  ),
  withoutComments: onText(withoutComments),
  codeComments: onText((text, [, kinds]) => codeComments(text, textArg(kinds))),
  tidyTags: onText(tidyTags),
  replaceOrRegex: ([text, find, replacement]) =>
    replaceOrRegex(textArg(text), textArg(find), textArg(replacement)),
  removeEach: onText((text, [, words, replacement]) =>
    texts([words ?? null]).reduce(
      (rest, word) => rest.replaceAll(word.trim(), () => textArg(replacement)),
      text,
    ),
  ),
  removeBetween: onText((text, [, start, end]) =>
    withoutBetween(text, textArg(start ?? '<think>'), textArg(end ?? '</think>')),
  ),
  withoutTags: onText((text, [, unwanted, separator]) =>
    withoutTags(text, textArg(unwanted), textArg(separator ?? ',') || ','),
  ),
  reverse: onText((text) => [...text].reverse().join('')),
  sortTags: onText((text, [, separator]) => sortTags(text, textArg(separator) || ', ')),
  sections: onText(sections),
  beforeFirst: onText((text, [, sign]) => split(text, textArg(sign), false)[0]),
  afterFirst: onText((text, [, sign]) => split(text, textArg(sign), false)[1]),
  beforeLast: onText((text, [, sign]) => split(text, textArg(sign), true)[0]),
  afterLast: onText((text, [, sign]) => split(text, textArg(sign), true)[1]),
  scheduled: onText((text, [, frame]) => scheduled(text, integerArg(frame))),
  scheduledPrompt: onText((text, [, frame, format]) =>
    scheduledPrompt(text, integerArg(frame), textArg(format)),
  ),
  combination,
  switchCase,
  jsonMember: ([json, key]) => jsonMember(textArg(json), textArg(key)),
  /** `score_9, score_8_up, …` when the first argument holds; the last one tells whether `_up` is said. */
  ponyScores: ([add, from, to, up]) =>
    add ? ponyScores(integerArg(from), integerArg(to), up === false ? '' : '_up') : '',

  /** An entry of a list by an index that wraps around. */
  pick: ([list, index]) => {
    const entries = listArg(list)
    return entries.length === 0 ? null : (entries.at(integerArg(index) % entries.length) ?? null)
  },
  /** An entry of a list; the last one for an index beyond it. */
  pickLast: ([list, index]) => {
    const entries = listArg(list)
    return entries[Math.min(Math.max(integerArg(index), 0), entries.length - 1)] ?? null
  },
  listSlice: ([list, start, count]) => {
    const entries = listArg(list)
    const from = Math.max(0, Math.min(integerArg(start), entries.length - 1))
    return entries.slice(from, from + Math.max(0, integerArg(count)))
  },
  /** Every entry with a text before and after it. */
  each: ([list, before, after]) =>
    listArg(list).map((entry) => textArg(before) + textArg(entry) + textArg(after)),
  /** A number as Python writes a float: `1.0`. */
  floatText: ([value]) => {
    const number = numberArg(value)
    if (number === undefined) return undefined
    return Number.isInteger(number) ? `${number}.0` : String(number)
  },
  /** Values of the `<name:value>` tags with one of the names, which are divided by `|`. */
  tagsIn: ([text, names]) => propertyTags(textArg(text), textArg(names).split('|')),
  untagged: onText(withoutPropertyTags),
  listFilled: (args) => texts(args).filter((text) => text !== ''),
}
