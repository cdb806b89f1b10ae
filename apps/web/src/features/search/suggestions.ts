import { findSearchField, SEARCH_FIELDS } from '@safelight/core/search/search-fields'

export type Suggestion = {
  readonly kind: 'field' | 'value' | 'recent'
  readonly label: string
  readonly hint: string
  /** The whole text of the box when it is taken. */
  readonly text: string
  /** Taking it opens the next list rather than searching. */
  readonly goes_on: boolean
}

/** The piece of the query that is being written: from the last space outside quotes to the cursor. */
export function pieceAtCursor(text: string, cursor: number): { start: number; text: string } {
  let start = 0
  let quoted = false
  for (let index = 0; index < cursor; index++) {
    const char = text[index]
    if (char === '"' && text[index - 1] !== '\\') quoted = !quoted
    if (!quoted && (char === ' ' || char === '(')) start = index + 1
  }
  return { start, text: text.slice(start, cursor) }
}

/** The field a piece is writing a value of, with what there is of the value. */
export function fieldOfPiece(piece: string): { field: string; value: string } | null {
  const colon = piece.indexOf(':')
  if (colon < 1) return null
  const field = findSearchField(piece.slice(0, colon).replace(/^-/, ''))
  if (!field) return null
  return { field: field.name, value: piece.slice(colon + 1).replace(/^[="]+/, '') }
}

/** Fields whose names go on from what is written. */
export function fieldSuggestions(text: string, cursor: number): readonly Suggestion[] {
  const piece = pieceAtCursor(text, cursor)
  const typed = piece.text.replace(/^-/, '').toLowerCase()
  if (typed.includes(':') || typed.includes('"')) return []
  const minus = piece.text.startsWith('-') ? '-' : ''
  return SEARCH_FIELDS.filter(
    (field) =>
      typed !== '' && [field.name, ...field.aliases].some((name) => name.startsWith(typed)),
  ).map((field) => ({
    kind: 'field',
    label: `${field.name}:`,
    hint: `${field.summary}, e.g. ${field.example}`,
    text: `${text.slice(0, piece.start)}${minus}${field.name}:${text.slice(cursor)}`,
    goes_on: true,
  }))
}

/** All fields, for an empty box. */
export function allFields(): readonly Suggestion[] {
  return SEARCH_FIELDS.map((field) => ({
    kind: 'field',
    label: `${field.name}:`,
    hint: `${field.summary}, e.g. ${field.example}`,
    text: `${field.name}:`,
    goes_on: true,
  }))
}

/** Values from the library that go on from what is written of a field's value. */
export function valueSuggestions(
  text: string,
  cursor: number,
  known: {
    values: readonly { value: string; count: number }[]
    write: (value: string) => string
    show_count: (count: number) => string
  },
): readonly Suggestion[] {
  const piece = pieceAtCursor(text, cursor)
  const typed = (fieldOfPiece(piece.text)?.value ?? '').toLowerCase()
  const minus = piece.text.startsWith('-') ? '-' : ''
  return known.values
    .filter(({ value }) => value.toLowerCase().includes(typed))
    .slice(0, 8)
    .map(({ value, count }) => ({
      kind: 'value',
      label: value,
      hint: known.show_count(count),
      text: `${text.slice(0, piece.start)}${minus}${known.write(value)} ${text.slice(cursor)}`.trimEnd(),
      goes_on: false,
    }))
}
