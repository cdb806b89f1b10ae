import type { Span } from './search-query.ts'

/** A piece of the text as typed. `operator` words are upper case and stand alone. */
export type SearchToken =
  | { readonly kind: 'open' | 'close' | 'minus' | 'end'; readonly span: Span }
  | { readonly kind: 'operator'; readonly operator: 'OR' | 'AND' | 'NOT'; readonly span: Span }
  | { readonly kind: 'word' | 'phrase'; readonly text: string; readonly span: Span }
  | {
      readonly kind: 'field'
      readonly name: string
      readonly value: string
      readonly quoted: boolean
      /** `=` before the value: the whole column, not a part of it. */
      readonly exact: boolean
      readonly span: Span
      readonly value_span: Span
    }
  /** A quote that is never closed. */
  | { readonly kind: 'unclosed'; readonly span: Span }
  /** `field:(`, which the language does not have. */
  | { readonly kind: 'field-group'; readonly name: string; readonly span: Span }

const OPERATORS = new Set(['OR', 'AND', 'NOT'])

/** Phones write these for a plain quotation mark. */
const QUOTES = new Set(['"', '“', '”', '„'])

const isQuote = (char: string) => QUOTES.has(char)

const space = /[\s\u3000]*/y
const fieldName = /[A-Za-z][A-Za-z_]*(?=:)/y
const wordEnd = /[\s\u3000"“”„)]/

/** The token at or after `at`; `end` at the end of the text. */
export function scanToken(text: string, at: number): SearchToken {
  space.lastIndex = at
  space.exec(text)
  const start = space.lastIndex
  const char = text[start]
  if (char === undefined) return { kind: 'end', span: { start, end: start } }
  const one: Span = { start, end: start + 1 }
  if (char === '(') return { kind: 'open', span: one }
  if (char === ')') return { kind: 'close', span: one }
  if (char === '-' && text.length > start + 1 && !/[\s\u3000]/.test(text[start + 1] ?? ' '))
    return { kind: 'minus', span: one }
  if (isQuote(char)) return scanPhrase(text, start)
  return scanField(text, start) ?? scanWord(text, start)
}

function scanPhrase(text: string, start: number): SearchToken {
  const quoted = readQuoted(text, start)
  if (!quoted) return { kind: 'unclosed', span: { start, end: text.length } }
  return { kind: 'phrase', text: quoted.text, span: { start, end: quoted.end } }
}

function scanField(text: string, start: number): SearchToken | null {
  fieldName.lastIndex = start
  const name = fieldName.exec(text)?.[0]
  // `http://…` and other addresses are words.
  if (name === undefined || text.startsWith('://', start + name.length)) return null
  const colonEnd = start + name.length + 1
  const exact = text[colonEnd] === '='
  const at = exact ? colonEnd + 1 : colonEnd
  if (isQuote(text[at] ?? '')) {
    const quoted = readQuoted(text, at)
    if (!quoted) return { kind: 'unclosed', span: { start: at, end: text.length } }
    const { end } = quoted
    const spans = { span: { start, end }, value_span: { start: at, end } }
    return { kind: 'field', name, value: quoted.text, quoted: true, exact, ...spans }
  }
  if (text[at] === '(') return { kind: 'field-group', name, span: { start, end: at + 1 } }
  const end = endOfWord(text, at)
  const spans = { span: { start, end }, value_span: { start: at, end } }
  return { kind: 'field', name, value: text.slice(at, end), quoted: false, exact, ...spans }
}

function scanWord(text: string, start: number): SearchToken {
  const end = endOfWord(text, start)
  const word = text.slice(start, end)
  const span = { start, end }
  if (OPERATORS.has(word)) return { kind: 'operator', operator: word as 'OR' | 'AND' | 'NOT', span }
  return { kind: 'word', text: word, span }
}

/** Parentheses that close inside the word belong to it: `model:photo(v2)`. */
function endOfWord(text: string, start: number): number {
  let depth = 0
  let at = start
  for (; at < text.length; at++) {
    const char = text[at] ?? ''
    if (char === '(') depth++
    else if (char === ')' && depth > 0) depth--
    else if (wordEnd.test(char)) break
  }
  if (depth === 0) return at
  // A parenthesis that stays open is not part of the word.
  const open = text.indexOf('(', start)
  return open > start ? open : at
}

/**
 * A plain quote is closed by a plain one only, a typographic one by any. Inside, `\"` is a quote and
 * `\\` a backslash; other backslashes stay (paths, `\*`).
 */
function readQuoted(text: string, start: number): { text: string; end: number } | null {
  const closes = text[start] === '"' ? (char: string) => char === '"' : isQuote
  let value = ''
  for (let at = start + 1; at < text.length; at++) {
    const char = text[at] ?? ''
    const next = text[at + 1] ?? ''
    if (char === '\\' && (next === '"' || next === '\\')) {
      value += next
      at++
    } else if (closes(char)) return { text: value, end: at + 1 }
    else value += char
  }
  return null
}
