import { rememberByName } from '../remember-by-name.ts'

/**
 * Tokeniser of the settings of A1111 text: `Steps: 20, Sampler: Euler a, Hashes: {"model": "…"}`.
 *
 * The writer quotes a value with JSON escapes when it holds `,`, `:` or a newline, but extensions
 * and other tools put raw JSON, raw commas and raw newlines there. So a value ends only where
 * something follows that looks like the next key; everything else is still the value.
 * Linear in the length of the text: see `maxFailedChars`.
 */
export type Setting = {
  readonly key: string
  /** Lower-case key with single blanks. */
  readonly name: string
  /** Unquoted value. */
  readonly value: string
  readonly start: number
  readonly end: number
}

type RawSetting = { key: string; start: number; valueStart: number; end: number; quoted: boolean }

/** A key and its colon. The longest key seen in the wild has about 45 characters. */
const keyPattern = /[ \t]{0,16}([\p{L}\p{N}_][\p{L}\p{N}_ \-/.()+#'&|]{0,70}?)[ \t]{0,4}:/uy

/** Keys that some writers follow with the value at once (`Steps:20`). */
const tightKeys: ReadonlySet<string> = new Set(
  'steps sampler seed size model version vae cfg scale'.split(' '),
)

/**
 * A quote or bracket that never closes costs a scan to the end of the text; after so many characters
 * of such scans the rest is read without them. The longest real texts have some 100,000.
 */
const maxFailedChars = 1_000_000

/** The longest real texts have about 200 settings, and as many pieces with unquoted commas. */
const maxSettings = 3_000

type Scanner = { readonly text: string; readonly end: number; failedChars: number }

/** Splits `text` from `start` to its end into settings; never throws. */
export function readSettings(text: string, start = 0): readonly Setting[] {
  return readSegments(text, [start])[0] ?? []
}

/**
 * Splits `text` into settings, a segment from each of the `starts` (ascending) to the next one.
 * A start that lies inside a quoted or bracketed value of the segment before gets no segment.
 * One pass over the text, however many starts there are.
 */
export function readSegments(
  text: string,
  starts: readonly number[],
): readonly (readonly Setting[])[] {
  const scanner: Scanner = { text, end: text.length, failedChars: 0 }
  const segments: RawSetting[][] = []
  let settings: RawSetting[] = []
  let next = 0
  let position = starts[0] ?? text.length
  for (let count = 0; position < text.length && count < maxSettings; count++) {
    if (position >= (starts[next] ?? Infinity)) {
      if (position === starts[next]) {
        settings = []
        segments.push(settings)
      }
      next++
    } else position = readNext(scanner, settings, position)
  }
  return segments.map((segment) => segment.map((setting) => finishSetting(text, setting)))
}

/** Reads one setting, or a piece that belongs to the one before, and gives the position behind it. */
function readNext(scanner: Scanner, settings: RawSetting[], position: number): number {
  const key = matchKey(scanner, position)
  if (key) {
    const value = readValue(scanner, key.valueStart)
    settings.push({ ...key, end: value.end, quoted: value.quoted })
    return value.end + 1
  }
  const chunkEnd = endOfChunk(scanner, position)
  const last = settings.at(-1)
  if (last) extendValue(last, chunkEnd)
  return chunkEnd + 1
}

/** An unquoted comma or newline inside a value: what was cut off belongs to it after all. */
function extendValue(setting: RawSetting, end: number): void {
  setting.end = end
  setting.quoted = false
}

function finishSetting(text: string, raw: RawSetting): Setting {
  const value = text.slice(raw.valueStart, raw.end).trim()
  return {
    key: raw.key,
    name: nameOfKey(raw.key),
    value: raw.quoted ? unquote(value) : value,
    start: raw.start,
    end: raw.end,
  }
}

const nameOfKey = rememberByName((key) => key.toLowerCase().replace(/\s+/g, ' '))

function matchKey(
  { text, end }: Scanner,
  position: number,
): { key: string; start: number; valueStart: number } | undefined {
  // Most pieces of a long value begin with a bracket or another comma: no need to try the pattern.
  if (/[,\n(<[{"]/.test(text.charAt(text[position] === ' ' ? position + 1 : position)))
    return undefined
  keyPattern.lastIndex = position
  const key = keyPattern.exec(text)?.[1]
  const valueStart = keyPattern.lastIndex
  if (key === undefined || valueStart > end) return undefined
  const isKey =
    valueStart === end ||
    /[\s"{[,\d-]/.test(text.charAt(valueStart)) ||
    tightKeys.has(key.toLowerCase())
  return isKey ? { key, start: position, valueStart } : undefined
}

function readValue(scanner: Scanner, start: number): { end: number; quoted: boolean } {
  const { text, end } = scanner
  let position = start
  while (position < end && (text[position] === ' ' || text[position] === '\t')) position++
  const first = text[position]
  if (first === '"') {
    const close = endOfQuoted(scanner, position)
    if (close !== undefined) return { end: close, quoted: true }
  } else if (first === '{' || first === '[') {
    const close = endOfBrackets(scanner, position)
    if (close !== undefined) return { end: close, quoted: false }
  }
  return { end: endOfChunk(scanner, position), quoted: false }
}

function endOfChunk({ text, end }: Scanner, position: number): number {
  for (let i = position; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code === 0x2c || code === 0x0a) return i
  }
  return end
}

/** Index after the blanks that may stand between a closed value and its separator; undefined if more follows. */
function separatorAfter({ text, end }: Scanner, position: number): number | undefined {
  let i = position
  while (i < end && (text[i] === ' ' || text[i] === '\t' || text[i] === '\r')) i++
  return i >= end || text[i] === ',' || text[i] === '\n' ? i : undefined
}

/** End of a quoted value: the separator after its closing quote. */
function endOfQuoted(scanner: Scanner, open: number): number | undefined {
  const { text } = scanner
  const end = endOfScan(scanner, open)
  let firstClose: number | undefined
  for (let i = open + 1; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code === 0x5c) i++
    if (code !== 0x22) continue
    const separator = separatorAfter(scanner, i + 1)
    firstClose ??= i
    if (separator === undefined) continue
    // Writers that do not escape inner quotes: acceptable as long as no other key is swallowed.
    if (firstClose === i || !innerKey.test(text.slice(firstClose, i))) return separator
    break
  }
  scanner.failedChars += end - open
  return undefined
}

/** How far a value that opens here is followed. */
function endOfScan({ end, failedChars }: Scanner, open: number): number {
  return Math.min(end, open + maxFailedChars - failedChars)
}

const innerKey = /[,\n][ \t]{0,16}[\p{L}][\p{L}\p{N}_ \-/]{0,60}:[ "]/u

/** End of a balanced `{…}` or `[…]` that respects JSON strings. */
function endOfBrackets(scanner: Scanner, open: number): number | undefined {
  const end = endOfScan(scanner, open)
  const close = closingBracket(scanner.text, open, end)
  const separator = close === undefined ? undefined : separatorAfter(scanner, close + 1)
  if (separator === undefined) scanner.failedChars += (close ?? end) - open
  return separator
}

function closingBracket(text: string, open: number, end: number): number | undefined {
  let depth = 0
  let inString = false
  for (let i = open; i < end; i++) {
    const character = text[i]
    if (character === '"') inString = !inString
    else if (inString) i += character === '\\' ? 1 : 0
    else if (character === '{' || character === '[') depth++
    else if (character === '}' || character === ']') depth--
    if (depth === 0) return i
  }
  return undefined
}

/** Removes the quotes and JSON escapes of a value; a value that is no JSON string loses its quotes only. */
function unquote(value: string): string {
  try {
    const parsed: unknown = JSON.parse(value)
    if (typeof parsed === 'string') return parsed
  } catch {
    // Raw newlines and lone backslashes are common: read the escapes by hand.
  }
  const inner = value.slice(1, -1)
  return inner.replace(/\\(["\\/nrt])/g, (_, escape: string) => escapes[escape] ?? escape)
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' }
