/** Any JSON value. Integers that a double cannot hold exactly are `bigint`. */
export type JsonValue =
  null | boolean | number | bigint | string | JsonValue[] | { [key: string]: JsonValue }

/** Raised for text that is not JSON; `position` is the index of the first wrong character. */
export class JsonSyntaxError extends SyntaxError {
  readonly position: number

  constructor(message: string, position: number) {
    super(`${message} at position ${position}`)
    this.name = 'JsonSyntaxError'
    this.position = position
  }
}

/** Real graphs nest about ten levels; the limit keeps every recursive consumer off the stack's end. */
const maxDepth = 512

/**
 * Values in one text. A megabyte of `{},` becomes a hundred megabytes of objects; real graphs have
 * some ten thousand values. Texts below this length cannot have that many and are not counted.
 */
const maxValues = 150_000

/** `JSON` inside a string inside a string … as some video writers leave it. */
const maxNestedLevels = 4

/**
 * What the engine's own parser gets wrong: integers that a double may not hold (17 digits, or 16
 * beginning with 9, as 2^53 is 9.007e15), `NaN` and `Infinity`. Digits after a decimal point do not
 * count. The look-behind comes after the first digit so that the scan stays one character class
 * test for all other text.
 */
const specialValue = /[1-9](?<![\d.].)(?:\d{16}|(?<=9)\d{15})|NaN|Infinity/g

/** Levels at which values without such are looked for: wrapper, graph, node, and some to spare. */
const nativeLevels = 5

const whitespace = /[ \t\n\r]*/y
const numberToken = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y
const literalToken = /true|false|null|NaN|-?Infinity/y

const literals: Readonly<Record<string, JsonValue>> = {
  true: true,
  false: false,
  null: null,
  NaN: NaN,
  Infinity: Infinity,
  '-Infinity': -Infinity,
}

/**
 * Parses JSON as generators of pictures write it: integers beyond ±(2^53−1) become exact `bigint`,
 * bare `NaN` and `Infinity` become those numbers, a BOM and trailing NULs are ignored.
 * Throws {@link JsonSyntaxError} for anything else, for nesting deeper than 512 and for more than
 * `limit` values. What a server says of its classes is no file of a stranger, and has no such limit.
 */
export function parseJson(text: string, limit = maxValues): JsonValue {
  const body = trimJson(text)
  if (body.length > limit && hasTooManyValues(body, limit))
    throw new JsonSyntaxError('JSON has too many values', 0)
  const cursor: Cursor = { text: body, position: 0, special: findSpecial(body, 0) }
  const whole = cursor.special === body.length && isShallow(body) ? parseNatively(body) : undefined
  if (whole !== undefined) return whole
  const value = parseValue(cursor, maxDepth)
  skipWhitespace(cursor)
  if (cursor.position < body.length) throw unexpected(cursor)
  return value
}

/** Like {@link parseJson}, but gives `undefined` for text that is not JSON. */
export function tryParseJson(text: string): JsonValue | undefined {
  try {
    return parseJson(text)
  } catch {
    return undefined
  }
}

/**
 * Parses JSON that may be wrapped in up to four levels of JSON strings, as long as an object or
 * array comes out in the end; a string that holds no such thing is returned as it is.
 */
export function parseNestedJson(text: string): JsonValue {
  const outer = parseJson(text)
  let value: JsonValue | undefined = outer
  for (let level = 0; level < maxNestedLevels && typeof value === 'string'; level++) {
    value = /^[\s\uFEFF]*[{["]/.test(value) ? tryParseJson(value) : undefined
  }
  return typeof value === 'object' && value !== null ? value : outer
}

/** Writes JSON with every `bigint` exact and non-finite numbers as `null`. */
export function stringifyJson(value: JsonValue): string {
  try {
    return JSON.stringify(value)
  } catch {
    return writeValue(value)
  }
}

function trimJson(text: string): string {
  let start = 0
  let end = text.length
  while (end > 0 && isPadding(text.charCodeAt(end - 1))) end--
  while (start < end && isPadding(text.charCodeAt(start))) start++
  return start === 0 && end === text.length ? text : text.slice(start, end)
}

function isPadding(code: number): boolean {
  return code === 0x20 || code === 0 || (code >= 9 && code <= 13) || code === 0xfeff
}

/** Commas and opening brackets outside of strings: prompts and lists of tags are full of them. */
function hasTooManyValues(text: string, limit: number): boolean {
  let count = 0
  for (let at = 0; at < text.length && count <= limit; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x22) {
      at = endOfString(text, at)
      if (at === -1) break
    } else if (code === 0x2c || code === 0x7b || code === 0x5b) count++
  }
  return count > limit
}

/** Whether a text has so few brackets, those in strings included, that it cannot nest too deeply. */
function isShallow(text: string): boolean {
  let left = maxDepth
  for (const bracket of '{[')
    for (let at = text.indexOf(bracket); at !== -1; at = text.indexOf(bracket, at + 1))
      if (--left < 0) return false
  return true
}

function parseNatively(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue
  } catch {
    return undefined
  }
}

/** Index of the first thing that only the slow parser reads right, at or behind `from`. */
function findSpecial(text: string, from: number): number {
  specialValue.lastIndex = from
  return specialValue.exec(text)?.index ?? text.length
}

type Reach = {
  /** Index behind which nothing is taken. */
  readonly limit: number
  /** How deep what is taken may nest. */
  readonly levels: number
}

/**
 * Where the members or items from `start` on that lie before the limit end, by brackets, commas and
 * quotes alone. Gives `undefined` where one nests too deeply or has no end.
 */
function endOfRun(text: string, start: number, { limit, levels }: Reach): number | undefined {
  let depth = 0
  let end = start
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x22) {
      at = endOfString(text, at)
      if (at === -1) return undefined
    } else if (code === 0x7b || code === 0x5b) {
      if (++depth > levels) return undefined
    } else if (code === 0x7d || code === 0x5d) {
      if (depth-- === 0) return at
    } else if (code === 0x2c && depth === 0) end = at
  }
  return end
}

/** Index of the quote that closes the string which opens at `start`, −1 for none. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1)
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1)
  return end
}

/** `special` is the index of the next special value, at or behind the position when it was looked up. */
type Cursor = { readonly text: string; position: number; special: number }

/** The next members of an object or items of an array, as one of its kind; `false` for none. */
type Run<T extends JsonValue> = T | false | undefined

/**
 * Most seeds of ComfyUI are larger than 2^53, and the engine's own parser is several times as fast:
 * it gets all members in front of such a number, and all behind it. Gives `false` when the next
 * member holds one, and `undefined` when these members are not for that parser.
 */
function takeRun<T extends JsonValue>(cursor: Cursor, kind: '{}' | '[]', depth: number): Run<T> {
  const { text, position } = cursor
  if (depth <= maxDepth - nativeLevels) return undefined
  if (cursor.special < position) cursor.special = findSpecial(text, position)
  const end = endOfRun(text, position, { limit: cursor.special, levels: depth - 1 })
  if (end === undefined || end === position) return end === undefined ? undefined : false
  const run = parseNatively(`${kind.charAt(0)}${text.slice(position, end)}${kind.charAt(1)}`)
  if (run !== undefined) cursor.position = end
  return run as T | undefined
}

function parseValue(cursor: Cursor, depth: number): JsonValue {
  const first = cursor.text.charCodeAt(cursor.position)
  if (first === 0x22) return parseString(cursor)
  if (first !== 0x7b && first !== 0x5b) return parseScalar(cursor)
  if (depth === 0) throw new JsonSyntaxError('JSON is nested too deeply', cursor.position)
  return first === 0x7b ? parseObject(cursor, depth) : parseArray(cursor, depth)
}

type JsonObject = { [key: string]: JsonValue }

function parseObject(cursor: Cursor, depth: number): JsonValue {
  let object: JsonObject | undefined
  cursor.position++
  if (takesToken(cursor, 0x7d)) return {}
  for (let run: Run<JsonObject> = false; ;) {
    skipWhitespace(cursor)
    if (run !== undefined) run = takeRun<JsonObject>(cursor, '{}', depth)
    if (!run) parseMember(cursor, (object ??= {}), depth)
    else if (object) for (const key of Object.keys(run)) setOwn(object, key, run[key] as JsonValue)
    else object = run
    if (takesToken(cursor, 0x2c)) continue
    if (takesToken(cursor, 0x7d)) return object
    throw unexpected(cursor)
  }
}

function parseMember(cursor: Cursor, object: JsonObject, depth: number): void {
  if (cursor.text.charCodeAt(cursor.position) !== 0x22) throw unexpected(cursor)
  const key = parseString(cursor)
  if (!takesToken(cursor, 0x3a)) throw unexpected(cursor)
  skipWhitespace(cursor)
  setOwn(object, key, parseValue(cursor, depth - 1))
}

function parseArray(cursor: Cursor, depth: number): JsonValue {
  const items: JsonValue[] = []
  cursor.position++
  if (takesToken(cursor, 0x5d)) return items
  for (let run: Run<JsonValue[]> = false; ;) {
    skipWhitespace(cursor)
    if (run !== undefined) run = takeRun<JsonValue[]>(cursor, '[]', depth)
    if (run) for (const item of run) items.push(item)
    else items.push(parseValue(cursor, depth - 1))
    if (takesToken(cursor, 0x2c)) continue
    if (takesToken(cursor, 0x5d)) return items
    throw unexpected(cursor)
  }
}

/** `__proto__` becomes an ordinary own key, as `JSON.parse` does it. */
function setOwn(object: JsonObject, key: string, value: JsonValue): void {
  if (key !== '__proto__') object[key] = value
  else
    Object.defineProperty(object, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    })
}

function parseString(cursor: Cursor): string {
  const { text } = cursor
  const start = cursor.position
  const end = endOfString(text, start)
  if (end === -1) throw new JsonSyntaxError('Unterminated string in JSON', start)
  cursor.position = end + 1
  const escape = text.indexOf('\\', start + 1)
  if (escape === -1 || escape > end) return text.slice(start + 1, end)
  const unescaped = parseNatively(text.slice(start, end + 1))
  return typeof unescaped === 'string' ? unescaped : unescapeLoosely(text.slice(start + 1, end))
}

function isEscaped(text: string, quote: number): boolean {
  let backslashes = 0
  while (text.charCodeAt(quote - 1 - backslashes) === 0x5c) backslashes++
  return backslashes % 2 === 1
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** For strings with raw control characters or unknown escapes (`\d`), which some writers leave. */
function unescapeLoosely(raw: string): string {
  return raw.replace(/\\(?:u([\da-fA-F]{4})|([^]))/g, (_match, hex?: string, char?: string) =>
    hex ? String.fromCharCode(parseInt(hex, 16)) : (escapes[char ?? ''] ?? char ?? ''),
  )
}

function parseScalar(cursor: Cursor): JsonValue {
  literalToken.lastIndex = cursor.position
  const literal = literalToken.exec(cursor.text)?.[0]
  if (literal !== undefined) {
    cursor.position += literal.length
    return literals[literal] ?? null
  }
  numberToken.lastIndex = cursor.position
  const match = numberToken.exec(cursor.text)
  if (!match) throw unexpected(cursor)
  cursor.position += match[0].length
  const value = Number(match[0])
  const isInteger = match[1] === undefined && match[2] === undefined
  return isInteger && !Number.isSafeInteger(value) ? toBigInt(match[0]) : value
}

/** Turning digits into a `bigint` is quadratic; no seed has a thousand of them. */
function toBigInt(digits: string): bigint | number {
  return digits.length > 1000 ? Number(digits) : BigInt(digits)
}

function skipWhitespace(cursor: Cursor): void {
  if (cursor.text.charCodeAt(cursor.position) > 0x20) return
  whitespace.lastIndex = cursor.position
  whitespace.test(cursor.text)
  cursor.position = whitespace.lastIndex
}

function takesToken(cursor: Cursor, code: number): boolean {
  skipWhitespace(cursor)
  if (cursor.text.charCodeAt(cursor.position) !== code) return false
  cursor.position++
  return true
}

function unexpected(cursor: Cursor): JsonSyntaxError {
  const char = cursor.text[cursor.position]
  const what = char === undefined ? 'Unexpected end of JSON' : `Unexpected ${JSON.stringify(char)}`
  return new JsonSyntaxError(what, cursor.position)
}

function writeValue(value: JsonValue): string {
  if (typeof value === 'bigint') return value.toString()
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(writeValue).join(',')}]`
  const entries = Object.entries(value)
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${writeValue(item)}`).join(',')}}`
}
