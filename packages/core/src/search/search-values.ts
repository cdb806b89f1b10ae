import { findClosestWord } from './closest-word.ts'
import type {
  DateBound,
  DateRange,
  GlobPart,
  NumberField,
  NumberRange,
  SearchTerm,
  SeedRange,
} from './search-query.ts'
import { HAS_THINGS, IS_FLAGS } from './search-query.ts'

/** Thrown by value readers; the parser adds the place. `instead` is a better value. */
export class SearchValueError extends Error {
  readonly instead: string | null

  constructor(message: string, instead: string | null = null) {
    super(message)
    this.name = 'SearchValueError'
    this.instead = instead
  }
}

const MAX_SEED = 2n ** 64n - 1n

/** Whole numbers only, and what the column can hold. */
const NUMBER_LIMITS: Readonly<
  Record<NumberField, { min: number; max: number; whole: boolean; name: string }>
> = {
  steps: { min: 0, max: 1_000_000, whole: true, name: 'steps' },
  cfg: { min: -1000, max: 1000, whole: false, name: 'cfg' },
  score: { min: -1, max: 5, whole: true, name: 'score' },
  width: { min: 0, max: 1_000_000, whole: true, name: 'width' },
  height: { min: 0, max: 1_000_000, whole: true, name: 'height' },
  duration: { min: 0, max: 10_000_000, whole: false, name: 'duration' },
  filesize: { min: 0, max: Number.MAX_SAFE_INTEGER, whole: false, name: 'size' },
}

type RawRange = { min: string | null; max: string | null; min_open: boolean; max_open: boolean }

/** `20`, `20..30`, `20..`, `..30`, `>=20`, `>20`, `<=20`, `<20`, `=20`, still as text. */
function splitRange(value: string): RawRange {
  const compared = /^(>=|<=|>|<|=)(.*)$/s.exec(value)
  if (compared) {
    const [, operator = '=', bound = ''] = compared
    return {
      min: operator.startsWith('<') ? null : bound,
      max: operator.startsWith('>') ? null : bound,
      min_open: operator === '>',
      max_open: operator === '<',
    }
  }
  const at = value.indexOf('..')
  if (at < 0) return { min: value, max: value, min_open: false, max_open: false }
  const min = value.slice(0, at) || null
  const max = value.slice(at + 2) || null
  if (min === null && max === null) throw new SearchValueError('“..” needs a number on one side')
  return { min, max, min_open: false, max_open: false }
}

/** Reads a number, a comparison or a range for one numeric field. */
export function parseNumberRange(field: NumberField, value: string): NumberRange {
  const raw = splitRange(value)
  const range = {
    ...raw,
    min: raw.min === null ? null : parseNumber(field, raw.min),
    max: raw.max === null ? null : parseNumber(field, raw.max),
  }
  if (range.min !== null && range.max !== null && range.min > range.max)
    throw new SearchValueError(
      `${raw.min}..${raw.max} is upside down and matches nothing`,
      `${raw.max}..${raw.min}`,
    )
  return range
}

function parseNumber(field: NumberField, text: string): number {
  const { min, max, whole, name } = NUMBER_LIMITS[field]
  const normal = text.replace('−', '-')
  if (!/^-?\d{1,16}(\.\d{1,9})?$/.test(normal))
    throw new SearchValueError(`${name}: takes a number, a range such as 20..30, or >=20`)
  const number = Number(normal)
  if (whole && !Number.isInteger(number))
    throw new SearchValueError(`${name}: takes whole numbers`, String(Math.round(number)))
  if (number < min || number > max)
    throw new SearchValueError(`${name} lies between ${min} and ${max}`)
  return number
}

/** Reads seeds without ever passing through a float. */
export function parseSeedRange(value: string): SeedRange {
  const raw = splitRange(value)
  const min = raw.min === null ? null : parseSeed(raw.min) + (raw.min_open ? 1n : 0n)
  const max = raw.max === null ? null : parseSeed(raw.max) - (raw.max_open ? 1n : 0n)
  if (min !== null && max !== null && min > max)
    throw new SearchValueError(
      `${raw.min}..${raw.max} is upside down and matches nothing`,
      `${raw.max}..${raw.min}`,
    )
  return { min: min === null ? null : String(min), max: max === null ? null : String(max) }
}

function parseSeed(text: string): bigint {
  if (!/^\d{1,24}$/.test(text))
    throw new SearchValueError('seed: takes a whole number, a range such as 1..100, or >=100')
  const seed = BigInt(text)
  if (seed > MAX_SEED) throw new SearchValueError(`seeds lie between 0 and ${MAX_SEED}`)
  return seed
}

const BYTE_UNITS: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({
    b: 1,
    kb: 1e3,
    mb: 1e6,
    gb: 1e9,
    kib: 2 ** 10,
    mib: 2 ** 20,
    gib: 2 ** 30,
  }),
)

/** `1024x768`, `1024x?`, `?x768`, or bytes such as `>5mb`. */
export function parseSize(value: string): SearchTerm {
  const pixels = /^(\d{1,6}|\?)\s*[x×*]\s*(\d{1,6}|\?)$/i.exec(value)
  if (pixels) {
    const [width, height] = [pixels[1], pixels[2]].map((side) =>
      side === '?' ? null : Number(side),
    ) as [number | null, number | null]
    return { kind: 'size', width, height }
  }
  const inBytes = value.replaceAll(
    /(\d(?:[\d.]*\d)?)([kmg]?i?b)/gi,
    (_, digits: string, unit: string) =>
      String(Math.round(Number(digits) * (BYTE_UNITS.get(unit.toLowerCase()) ?? 1))),
  )
  if (inBytes === value)
    throw new SearchValueError('size: takes width x height such as 1024x768 or 1024x?, or >5mb')
  return { kind: 'number', field: 'filesize', range: parseNumberRange('filesize', inBytes) }
}

/** `16:9`, `16/9`, `3x2` or `1.5`. */
export function parseRatio(value: string): SearchTerm {
  const match = /^(\d{1,5}(?:\.\d{1,4})?)(?:[:/x](\d{1,5}(?:\.\d{1,4})?))?$/i.exec(value)
  const [width, height] = [Number(match?.[1] ?? 0), Number(match?.[2] ?? 1)]
  if (width <= 0 || height <= 0)
    throw new SearchValueError('ratio: takes width:height such as 16:9, or a number such as 1.5')
  return { kind: 'ratio', width, height }
}

const TYPES: ReadonlyMap<string, 'image' | 'animation' | 'video'> = new Map(
  Object.entries<'image' | 'animation' | 'video'>({
    image: 'image',
    images: 'image',
    picture: 'image',
    animation: 'animation',
    animations: 'animation',
    animated: 'animation',
    video: 'video',
    videos: 'video',
  }),
)

export function parseMediaType(value: string): SearchTerm {
  const type = TYPES.get(value.toLowerCase())
  if (type) return { kind: 'type', media_type: type }
  throw oneOf('type', value, ['image', 'animation', 'video'])
}

const IS_ALIASES: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({ favourite: 'favorite', deleted: 'trashed' }),
)

export function parseIsFlag(value: string): SearchTerm {
  const word = value.toLowerCase()
  const wanted = IS_ALIASES.get(word) ?? word
  const flag = IS_FLAGS.find((name) => name === wanted)
  if (flag) return { kind: 'is', flag }
  const type = TYPES.get(wanted)
  if (type) return { kind: 'type', media_type: type }
  throw oneOf('is', value, [...IS_FLAGS, 'image', 'animation', 'video'])
}

export function parseHasThing(value: string): SearchTerm {
  const thing = HAS_THINGS.find((name) => name === value.toLowerCase())
  if (thing) return { kind: 'has', thing }
  throw oneOf('has', value, HAS_THINGS)
}

function oneOf(field: string, value: string, allowed: readonly string[]): SearchValueError {
  return new SearchValueError(
    `${field}: does not know “${value}”; it takes ${allowed.join(', ')}`,
    findClosestWord(value, allowed) ?? null,
  )
}

const DATE_HELP = 'date: takes 2026, 2026-03, 2026-03-14, a range with .., today, or last-7d'

type DateUnit = { readonly unit: 'day' | 'month' | 'year'; readonly days: number }

const UNITS: ReadonlyMap<string, DateUnit> = new Map(
  Object.entries<DateUnit>({
    d: { unit: 'day', days: 1 },
    w: { unit: 'day', days: 7 },
    m: { unit: 'month', days: 1 },
    y: { unit: 'year', days: 1 },
  }),
)

/** Reads calendar dates; relative ones stay relative, for the reader of this has the clock. */
export function parseDateRange(value: string): DateRange {
  const last = /^last-?(\d{1,4})([dwmy])$/i.exec(value)
  if (last) {
    const { unit, days } = UNITS.get(last[2]?.toLowerCase() ?? 'd') ?? { unit: 'day', days: 1 }
    return { from: { kind: 'ago', amount: Number(last[1]) * days, unit }, until: null }
  }
  const raw = splitRange(value)
  const min = raw.min === null ? null : parseDates(raw.min)
  const max = raw.max === null ? null : parseDates(raw.max)
  return {
    from: min && (raw.min_open ? min.until : min.from),
    until: max && (raw.max_open ? max.from : max.until),
  }
}

/** The first day of what a date names, and the first day after it. */
function parseDates(text: string): { from: DateBound; until: DateBound } {
  const relative = { today: 0, yesterday: 1 }[text.toLowerCase()]
  if (relative !== undefined) return { from: daysAgo(relative), until: daysAgo(relative - 1) }
  const match = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text)
  if (!match) throw new SearchValueError(DATE_HELP)
  const [year, month, day] = [match[1], match[2], match[3]].map((part) =>
    part === undefined ? undefined : Number(part),
  ) as [number, number | undefined, number | undefined]
  if (month === undefined) return { from: dayOf(year, 1, 1), until: dayOf(year + 1, 1, 1) }
  if (month < 1 || month > 12) throw new SearchValueError(`there is no month ${month}`)
  if (day === undefined) return { from: dayOf(year, month, 1), until: dayOf(year, month + 1, 1) }
  if (day < 1 || day > daysInMonth(year, month))
    throw new SearchValueError(`${match[1]}-${match[2]} has no day ${day}`)
  return { from: dayOf(year, month, day), until: dayOf(year, month, day + 1) }
}

function daysAgo(amount: number): DateBound {
  return { kind: 'ago', amount, unit: 'day' }
}

/** `month` and `day` may be one beyond the end. */
function dayOf(year: number, month: number, day: number): DateBound {
  if (month <= 12 && day > daysInMonth(year, month)) return dayOf(year, month + 1, 1)
  if (month > 12) return { kind: 'day', year: year + 1, month: 1, day }
  return { kind: 'day', year, month, day }
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Splits text at unescaped `*` and `?`; one text part means there were none. */
export function parseGlob(text: string): GlobPart[] {
  const parts: GlobPart[] = []
  let plain = ''
  const flush = () => {
    if (plain) parts.push({ kind: 'text', text: plain })
    plain = ''
  }
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? ''
    const next = text[at + 1] ?? ''
    if (char === '\\' && (next === '*' || next === '?')) {
      plain += next
      at++
    } else if (char === '*' || char === '?') {
      flush()
      const isRepeated = char === '*' && parts.at(-1)?.kind === 'any'
      if (!isRepeated) parts.push({ kind: char === '*' ? 'any' : 'one' })
    } else plain += char
  }
  flush()
  return parts
}
