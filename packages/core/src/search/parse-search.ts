import { findClosestWord } from './closest-word.ts'
import { buildFieldTerm } from './field-term.ts'
import { findSearchField, PLANNED_FIELDS, searchFieldNames } from './search-fields.ts'
import type { SearchFault, SearchNode, SearchResult, SearchTerm, Span } from './search-query.ts'
import { scanToken, type SearchToken } from './search-scanner.ts'
import { parseGlob, SearchValueError } from './search-values.ts'

/** Beyond these a query is an accident or an attack. */
const MAX_TERMS = 200
const MAX_DEPTH = 50

/**
 * Reads the search language (docs/search.md). Never throws; a text that cannot be read gives a fault
 * with its place and, where there is a good guess, the corrected text.
 */
export function parseSearch(text: string): SearchResult {
  try {
    return { ok: true, root: new SearchParser(text).parse() }
  } catch (error) {
    if (error instanceof SearchFaultError) return { ok: false, fault: error.fault }
    throw error
  }
}

class SearchFaultError extends Error {
  readonly fault: SearchFault

  constructor(fault: SearchFault) {
    super(fault.message)
    this.fault = fault
  }
}

/** Recursive descent: or → and → not → primary. */
class SearchParser {
  readonly #text: string
  #token: SearchToken
  #terms = 0
  #depth = 0
  #negations = 0

  constructor(text: string) {
    this.#text = text
    this.#token = scanToken(text, 0)
  }

  parse(): SearchNode | null {
    const nul = this.#text.indexOf('\0')
    if (nul >= 0) throw this.#fault({ start: nul, end: nul + 1 }, 'This character is in no text')
    if (this.#token.kind === 'end') return null
    const root = this.#parseOr()
    const { kind, span } = this.#token
    if (kind === 'close')
      throw this.#fault(span, 'This ) closes nothing', this.#withReplaced(span, ''))
    return root
  }

  #parseOr(): SearchNode {
    const nodes = [this.#parseAnd()]
    while (this.#isOperator('OR')) {
      this.#advance()
      nodes.push(this.#parseAnd())
    }
    return joined('or', nodes)
  }

  #parseAnd(): SearchNode {
    const nodes = [this.#parseNot()]
    for (;;) {
      if (this.#isOperator('AND')) this.#advance()
      else if (this.#isKind('end') || this.#isKind('close') || this.#isOperator('OR')) break
      nodes.push(this.#parseNot())
    }
    return joined('and', nodes)
  }

  #parseNot(): SearchNode {
    const { span } = this.#token
    if (this.#token.kind !== 'minus' && !this.#isOperator('NOT')) return this.#parsePrimary()
    this.#advance()
    this.#enter(span)
    this.#negations++
    const node = this.#parseNot()
    this.#negations--
    this.#depth--
    return { kind: 'not', node, span: { start: span.start, end: node.span.end } }
  }

  #parsePrimary(): SearchNode {
    const token = this.#token
    switch (token.kind) {
      case 'open':
        return this.#parseGroup(token.span)
      case 'word':
        return this.#term(this.#wordTerm(token.text, token.span), token.span)
      case 'phrase':
        return this.#term(this.#phraseTerm(token.text, token.span), token.span)
      case 'field':
        return this.#term(this.#fieldTerm(token), token.span)
      default:
        throw this.#misplaced(token)
    }
  }

  #parseGroup(open: Span): SearchNode {
    this.#advance()
    this.#enter(open)
    if (this.#isKind('close')) {
      const span = { start: open.start, end: this.#token.span.end }
      throw this.#fault(span, 'These parentheses are empty', this.#withReplaced(span, ''))
    }
    const node = this.#parseOr()
    if (!this.#isKind('close'))
      throw this.#fault(open, 'This ( is never closed', `${this.#text.trimEnd()})`)
    const end = this.#token.span.end
    this.#advance()
    this.#depth--
    return { ...node, span: { start: open.start, end } }
  }

  #wordTerm(text: string, span: Span): SearchTerm {
    if (text === '-')
      throw this.#fault(span, 'A - alone excludes nothing', this.#withReplaced(span, ''))
    return wordTerm('all', text, { prefix: this.#isBeingTyped(span) })
  }

  #phraseTerm(text: string, span: Span): SearchTerm {
    if (text.trim() === '')
      throw this.#fault(span, 'These quotes hold nothing', this.#withReplaced(span, ''))
    return { kind: 'words', scope: 'all', text, phrase: true, prefix: false }
  }

  #fieldTerm(token: SearchToken & { kind: 'field' }): SearchTerm {
    const field = findSearchField(token.name)
    if (!field) throw this.#unknownField(token)
    if (token.value.trim() === '')
      throw this.#fault(token.span, `${field.name}: needs a value, such as ${field.example}`)
    if (field.value.kind === 'words')
      return token.quoted
        ? {
            kind: 'words',
            scope: field.value.scope,
            text: token.value,
            phrase: true,
            prefix: false,
          }
        : wordTerm(field.value.scope, token.value, { prefix: this.#isBeingTyped(token.span) })
    try {
      return buildFieldTerm(field.value, token)
    } catch (error) {
      if (!(error instanceof SearchValueError)) throw error
      const suggestion = error.instead && this.#withReplaced(token.value_span, error.instead)
      throw this.#fault(token.value_span, error.message, suggestion)
    }
  }

  #term(term: SearchTerm, span: Span): SearchNode {
    if (++this.#terms > MAX_TERMS)
      throw this.#fault(span, `A search takes at most ${MAX_TERMS} words and fields`)
    this.#advance()
    return { kind: 'term', term, span }
  }

  /** The word the caret is still in goes on, unless that would exclude ever more. */
  #isBeingTyped(span: Span): boolean {
    return span.end === this.#text.length && this.#negations === 0
  }

  #enter(span: Span): void {
    if (++this.#depth > MAX_DEPTH)
      throw this.#fault(span, `Parentheses nest deeper than ${MAX_DEPTH} levels`)
  }

  #advance(): void {
    this.#token = scanToken(this.#text, this.#token.span.end)
  }

  /** A call, so that the compiler does not take an earlier look at the token for the present one. */
  #isKind(kind: SearchToken['kind']): boolean {
    return this.#token.kind === kind
  }

  #isOperator(operator: 'OR' | 'AND' | 'NOT'): boolean {
    return this.#token.kind === 'operator' && this.#token.operator === operator
  }

  #unknownField({ name, span }: { name: string; span: Span }): SearchFaultError {
    const nameSpan = { start: span.start, end: span.start + name.length }
    if (PLANNED_FIELDS.includes(name.toLowerCase()))
      return this.#fault(nameSpan, `${name}: cannot be searched yet`)
    const closest = findClosestWord(name, searchFieldNames())
    if (closest === undefined)
      return this.#fault(
        nameSpan,
        `There is no field ${name}: — put the words in quotes to search for them as they are`,
        this.#withReplaced(span, `"${this.#text.slice(span.start, span.end)}"`),
      )
    const suggestion = this.#withReplaced(nameSpan, closest)
    return this.#fault(
      nameSpan,
      `There is no field ${name}: — did you mean ${closest}:?`,
      suggestion,
    )
  }

  #misplaced(token: SearchToken): SearchFaultError {
    const { span } = token
    switch (token.kind) {
      case 'unclosed':
        return this.#fault(span, 'This quote is never closed', `${this.#text}"`)
      case 'field-group':
        return findSearchField(token.name)
          ? this.#fault(span, `Write the field at each value: (${token.name}:a OR ${token.name}:b)`)
          : this.#unknownField(token)
      case 'operator':
        return this.#fault(
          span,
          `${token.operator} stands between two things; in quotes it is a word`,
          this.#withReplaced(span, `"${token.operator}"`),
        )
      case 'close':
        return this.#fault(span, 'This ) comes too early', this.#withReplaced(span, ''))
      default:
        return this.#fault(span, 'Something is missing at the end')
    }
  }

  #withReplaced(span: Span, replacement: string): string {
    return (this.#text.slice(0, span.start) + replacement + this.#text.slice(span.end)).trim()
  }

  #fault(span: Span, message: string, suggestion: string | null = null): SearchFaultError {
    return new SearchFaultError({ span, message, suggestion })
  }
}

function joined(kind: 'and' | 'or', nodes: readonly SearchNode[]): SearchNode {
  const [first, last] = [nodes[0], nodes.at(-1)]
  if (!first || !last || nodes.length === 1) return first as SearchNode
  return { kind, nodes, span: { start: first.span.start, end: last.span.end } }
}

/** `light*` is a beginning of a word; other wildcards need a look into the text itself. */
function wordTerm(
  scope: 'all' | 'prompt' | 'negative',
  text: string,
  options: { prefix: boolean },
): SearchTerm {
  const parts = parseGlob(text)
  const [first, second] = parts
  if (first?.kind === 'text' && parts.length === 1)
    return { kind: 'words', scope, text: first.text, phrase: false, prefix: options.prefix }
  if (first?.kind === 'text' && second?.kind === 'any' && parts.length === 2)
    return { kind: 'words', scope, text: first.text, phrase: false, prefix: true }
  return { kind: 'word-glob', scope, parts }
}
