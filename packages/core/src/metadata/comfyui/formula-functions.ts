import { applyRegex, findAllMatches } from './formula-regex.ts'
import { stripLoraTags } from './lora-tags.ts'
import {
  type FormulaFunction,
  type PlainValue,
  isPlainList,
  numberArg,
  textArg,
  texts,
} from './plain-values.ts'
import { drawn, weighted } from './random-draws.ts'
import { textFunctions } from './text-functions.ts'

function isInteger(value: PlainValue | undefined): value is number | bigint {
  return typeof value === 'bigint' || Number.isSafeInteger(value)
}

/** Integers beyond 2^53 stay exact, since seeds go through calculator nodes too. */
function exact(value: bigint): number | bigint {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : value
}

function arithmetic(
  onNumbers: (a: number, b: number) => number,
  onIntegers?: (a: bigint, b: bigint) => bigint,
): FormulaFunction {
  return ([left, right]) => {
    if (onIntegers && isInteger(left) && isInteger(right))
      if (typeof left === 'bigint' || typeof right === 'bigint')
        return exact(onIntegers(BigInt(left), BigInt(right)))
    const a = numberArg(left)
    const b = numberArg(right)
    if (a === undefined || b === undefined) return undefined
    const result = onNumbers(a, b)
    return Number.isFinite(result) ? result : undefined
  }
}

function plus(args: readonly PlainValue[]): PlainValue | undefined {
  const [left, right] = args
  if (left === null || left === undefined) return right ?? null
  if (right === null || right === undefined) return left
  if (isPlainList(left) && isPlainList(right)) return [...left, ...right]
  if (typeof left === 'string' || typeof right === 'string') return textArg(left) + textArg(right)
  return arithmetic(
    (a, b) => a + b,
    (a, b) => a + b,
  )(args)
}

function times(args: readonly PlainValue[]): PlainValue | undefined {
  const [left, right] = args
  if (typeof left === 'string' && typeof right === 'number')
    return left.length * right < 100_000 ? left.repeat(Math.max(0, Math.trunc(right))) : undefined
  return arithmetic(
    (a, b) => a * b,
    (a, b) => a * b,
  )(args)
}

function compare(test: (order: number) => boolean): FormulaFunction {
  return ([left, right]) => {
    const a = numberArg(left)
    const b = numberArg(right)
    if (typeof left === 'string' && typeof right === 'string')
      return test(left < right ? -1 : left > right ? 1 : 0)
    return a === undefined || b === undefined ? undefined : test(a - b)
  }
}

function areEqual(left: PlainValue | undefined, right: PlainValue | undefined): boolean {
  if (left === null || right === null) return left === right
  if (typeof left === typeof right) return left === right
  if (typeof left === 'string' || typeof right === 'string') return false
  return Number(left) === Number(right)
}

function isTrue(value: PlainValue | undefined): boolean {
  return isPlainList(value) ? value.length > 0 : Boolean(value)
}

/** `round` to even, as Python does. */
function roundToEven(value: number): number {
  const floor = Math.floor(value)
  if (value - floor !== 0.5) return Math.round(value)
  return floor % 2 === 0 ? floor : floor + 1
}

function onNumber(fn: (value: number) => number): FormulaFunction {
  return ([value]) => {
    if (typeof value === 'bigint') return value
    const number = numberArg(value)
    const result = number === undefined ? undefined : fn(number)
    return result === undefined || !Number.isFinite(result) ? undefined : result
  }
}

function onText(fn: (text: string, args: readonly PlainValue[]) => PlainValue): FormulaFunction {
  return (args) => (args[0] === null || args[0] === undefined ? null : fn(textArg(args[0]), args))
}

function extreme(pick: (...values: number[]) => number): FormulaFunction {
  return (args) => {
    const flat = args.flatMap((arg) => (isPlainList(arg) ? arg : [arg]))
    const numbers = flat.map(numberArg)
    if (numbers.length === 0 || numbers.some((number) => number === undefined)) return undefined
    return pick(...(numbers as number[]))
  }
}

function titleCase(text: string): string {
  return text.toLowerCase().replace(/\p{L}+/gu, (w) => w.charAt(0).toUpperCase() + w.slice(1))
}

function sliceText(text: string, from: PlainValue | undefined, to: PlainValue | undefined): string {
  const characters = [...text]
  return characters.slice(numberArg(from) ?? 0, numberArg(to) ?? characters.length).join('')
}

function at(list: PlainValue | undefined, index: PlainValue | undefined): PlainValue | undefined {
  const position = numberArg(index)
  if (position === undefined) return undefined
  if (typeof list === 'string') return list.at(position) ?? null
  return isPlainList(list) ? (list.at(position) ?? null) : undefined
}

function trimCharacters(text: string, characters: string, ends: 'both' | 'left' | 'right'): string {
  let start = 0
  let end = text.length
  if (ends !== 'right') while (start < end && characters.includes(text[start] as string)) start++
  if (ends !== 'left') while (end > start && characters.includes(text[end - 1] as string)) end--
  return text.slice(start, end)
}

function trimmed(ends: 'both' | 'left' | 'right'): FormulaFunction {
  return onText((text, [, characters]) => {
    if (typeof characters === 'string') return trimCharacters(text, characters, ends)
    if (ends === 'left') return text.trimStart()
    return ends === 'right' ? text.trimEnd() : text.trim()
  })
}

function joinTexts(separator: PlainValue | undefined, parts: readonly PlainValue[]): string {
  return texts(parts).join(textArg(separator))
}

/** Sizes near 1024² for SDXL, by ratio, as several packs offer them. */
const sdxlSizes: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['1:1', [1024, 1024]],
  ['2:3', [832, 1216]],
  ['3:4', [896, 1152]],
  ['5:8', [768, 1216]],
  ['9:16', [768, 1344]],
  ['9:19', [704, 1472]],
  ['9:21', [640, 1536]],
  ['3:2', [1216, 832]],
  ['4:3', [1152, 896]],
  ['8:5', [1216, 768]],
  ['16:9', [1344, 768]],
  ['19:9', [1472, 704]],
  ['21:9', [1536, 640]],
])

function compareBy(operator: string, a: PlainValue, b: PlainValue): PlainValue | undefined {
  const [, sign = '', right] =
    /^a?\s*(==|=|!=|<>|<=|>=|<|>|and|or|tt|ff)\s*(b|0)?$/.exec(operator) ?? []
  if (sign === 'tt' || sign === 'ff') return sign === 'tt'
  const other = right === '0' ? 0 : b
  if (sign === '=' || sign === '==') return areEqual(a, other)
  if (sign === '!=' || sign === '<>') return !areEqual(a, other)
  if (sign === 'and') return isTrue(a) && isTrue(b)
  if (sign === 'or') return isTrue(a) || isTrue(b)
  return functionNamed(sign)?.([a, other])
}

function operatorBy(operator: string, args: readonly PlainValue[]): PlainValue | undefined {
  if (!['+', '-', '*', '/', '//', '%', '**', 'min', 'max'].includes(operator)) return undefined
  return functionNamed(operator)?.(args)
}

/** A function by name; users' expressions may ask for anything. */
export function functionNamed(name: string): FormulaFunction | undefined {
  return Object.hasOwn(formulaFunctions, name) ? formulaFunctions[name] : undefined
}

/** Everything a formula may call; operators are here under their sign. */
const formulaFunctions: Readonly<Record<string, FormulaFunction>> = {
  '+': plus,
  '*': times,
  '-': arithmetic(
    (a, b) => a - b,
    (a, b) => a - b,
  ),
  '/': arithmetic((a, b) => a / b),
  '//': arithmetic((a, b) => Math.floor(a / b)),
  '%': arithmetic(
    (a, b) => a - b * Math.floor(a / b),
    (a, b) => (b === 0n ? 0n : ((a % b) + b) % b),
  ),
  '**': arithmetic((a, b) => a ** b),
  '==': ([left, right]) => areEqual(left, right),
  '!=': ([left, right]) => !areEqual(left, right),
  '<': compare((order) => order < 0),
  '>': compare((order) => order > 0),
  '<=': compare((order) => order <= 0),
  '>=': compare((order) => order >= 0),
  '&&': ([left, right]) => (isTrue(left) ? (right ?? null) : (left ?? null)),
  '||': ([left, right]) => (isTrue(left) ? (left ?? null) : (right ?? null)),
  'unary !': ([value]) => !isTrue(value),
  'unary +': ([value]) => value ?? null,
  'unary -': ([value]) =>
    typeof value === 'bigint' ? -value : arithmetic((a) => -a)([value ?? null, 0]),

  abs: onNumber(Math.abs),
  ceil: onNumber(Math.ceil),
  floor: onNumber(Math.floor),
  sqrt: onNumber(Math.sqrt),
  sin: onNumber(Math.sin),
  cos: onNumber(Math.cos),
  tan: onNumber(Math.tan),
  log: onNumber(Math.log),
  exp: onNumber(Math.exp),
  trunc: onNumber(Math.trunc),
  int: ([value]) =>
    typeof value === 'string' ? intFromText(value) : onNumber(Math.trunc)([value ?? null]),
  float: onNumber((value) => value),
  number: onNumber((value) => value),
  bool: ([value]) => isTrue(value),
  round: ([value, digits]) => {
    const factor = 10 ** (numberArg(digits) ?? 0)
    return onNumber((number) => roundToEven(number * factor) / factor)([value ?? null])
  },
  pow: arithmetic((a, b) => a ** b),
  min: extreme(Math.min),
  max: extreme(Math.max),
  clamp: ([value, low, high]) =>
    extreme((a, b, c) => Math.min(Math.max(a, b), c))([value ?? null, low ?? null, high ?? null]),
  /** Rounded to so many significant digits, half to even as Python's `.2g`. */
  significant: ([value, digits]) => {
    const number = numberArg(value)
    if (number === undefined || number === 0) return number
    const places = (numberArg(digits) ?? 2) - 1 - Math.floor(Math.log10(Math.abs(number)))
    return Number((roundToEven(number * 10 ** places) / 10 ** places).toPrecision(12))
  },
  /** The nearest multiple of a step below a number. */
  multiple: ([value, step]) => arithmetic((a, b) => a - (a % b))([value ?? null, step ?? null]),

  list: (args) => args.flatMap((arg) => (arg === null ? [] : [arg])),
  at: ([list, index]) => at(list, index),
  len: ([value]) => (isPlainList(value) ? value.length : [...textArg(value)].length),
  str: onText((text) => text),
  upper: onText((text) => text.toUpperCase()),
  lower: onText((text) => text.toLowerCase()),
  title: onText(titleCase),
  capitalize: onText((text) => text.charAt(0).toUpperCase() + text.slice(1).toLowerCase()),
  swapcase: onText((text) =>
    text.replace(/./gsu, (c) => (c === c.toLowerCase() ? c.toUpperCase() : c.toLowerCase())),
  ),
  strip: trimmed('both'),
  lstrip: trimmed('left'),
  rstrip: trimmed('right'),
  /** `join(separator, a, b, …)`: absent parts are left out, empty ones are not. */
  join: ([separator, ...parts]) => joinTexts(separator, parts),
  /** As `join`, without empty parts. */
  joinFilled: ([separator, ...parts]) =>
    joinTexts(
      separator,
      texts(parts).filter((part) => part !== ''),
    ),
  /** As `joinFilled`, each part stripped of blanks at its ends first. */
  joinStripped: ([separator, ...parts]) =>
    joinTexts(
      separator,
      texts(parts)
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    ),
  replace: onText((text, [, find, replacement]) =>
    textArg(find) === '' ? text : text.replaceAll(textArg(find), () => textArg(replacement)),
  ),
  regexReplace: ([text, pattern, replacement, flags, count]) =>
    text === null || text === undefined
      ? null
      : applyRegex(textArg(text), {
          pattern: textArg(pattern),
          replacement: textArg(replacement),
          flags: textArg(flags),
          once: numberArg(count) === 1,
        }),
  regexFind: ([text, pattern, flags]) =>
    findAllMatches(textArg(text), textArg(pattern), textArg(flags))?.[0] ?? '',
  split: onText((text, [, separator]) => text.split(textArg(separator) || /\s+/)),
  lines: onText((text) => text.split(/\r?\n/)),
  filledLines: onText((text) => text.split(/\r?\n/).filter((line) => line.trim() !== '')),
  slice: onText((text, [, from, to]) => sliceText(text, from, to)),
  contains: ([text, part]) => textArg(text).includes(textArg(part)),
  /** `\n` and its kin, written out by users in one-line inputs. */
  unescape: onText((text) =>
    text.replace(/\\([ntr])/g, (_, char: string) => ({ n: '\n', t: '\t' })[char] ?? '\r'),
  ),
  ...textFunctions,
  stripLoras: onText((text) => stripLoraTags(text)),
  /** The `1216x832` in a text; nothing when there is no size in it. */
  sizeIn: ([text]) => /\d{2,5}\s*[x×]\s*\d{2,5}/.exec(textArg(text))?.[0] ?? null,
  /** How many numbers a text lists. */
  countNumbers: ([text]) =>
    textArg(text).match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi)?.length ?? 0,
  sdxlSide: ([ratio, index]) => sdxlSizes.get(textArg(ratio))?.[numberArg(index) ?? 0],
  /** `a == b`, `>=`, `a <> b` …: a comparison chosen from a list. */
  comparison: ([operator, a, b]) => compareBy(textArg(operator), a ?? null, b ?? null),
  operatorOf: ([operator, a, b]) => operatorBy(textArg(operator), [a ?? null, b ?? null]),
  /** The only entry of a comma- or line-separated list; with several, which one ran is unknown. */
  oneOf: ([text]) => {
    const entries = textArg(text)
      .split(/[,\n]/)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '')
    return entries.length === 1 && entries[0] !== '?' ? entries[0] : undefined
  },
  /** The only line of a text; with several, which one ran is unknown. */
  oneLine: ([text]) => {
    const lines = textArg(text)
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '')
    return lines.length === 1 ? lines[0] : undefined
  },
  drawn,
  weighted: ([entries, part]) => weighted(entries ?? null, numberArg(part) ?? 0),
  /** The n-th whole number in a text such as `1216 x 832 (landscape)`. */
  numberIn: ([text, index]) => {
    if (text === null || text === undefined) return null
    const found = textArg(text).match(/\d+/g)?.[numberArg(index) ?? 0]
    return found === undefined ? undefined : Number(found)
  },
}

function intFromText(text: string): number | bigint | undefined {
  if (/^\s*[-+]?\d{1,20}\s*$/.test(text)) return exact(BigInt(text.trim()))
  const number = Number(text)
  return text.trim() === '' || !Number.isFinite(number) ? undefined : Math.trunc(number)
}
