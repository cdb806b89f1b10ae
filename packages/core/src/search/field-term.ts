import type { FieldValueKind } from './search-fields.ts'
import type { SearchTerm, TextPattern } from './search-query.ts'
import {
  parseDateRange,
  parseGlob,
  parseHasThing,
  parseIsFlag,
  parseMediaType,
  parseNumberRange,
  parseRatio,
  parseSeedRange,
  parseSize,
} from './search-values.ts'

type FieldValue = { readonly value: string; readonly quoted: boolean; readonly exact: boolean }

/** The term of one `field:value`; throws `SearchValueError` when the value does not fit. */
export function buildFieldTerm(
  kind: Exclude<FieldValueKind, { kind: 'words' }>,
  given: FieldValue,
): SearchTerm {
  const value = given.value.trim()
  switch (kind.kind) {
    case 'text':
      return { kind: 'text', field: kind.field, pattern: buildPattern(kind.plain, given) }
    case 'number':
      return { kind: 'number', field: kind.field, range: parseNumberRange(kind.field, value) }
    case 'seed':
      return { kind: 'seed', range: parseSeedRange(value) }
    case 'size':
      return parseSize(value)
    case 'ratio':
      return parseRatio(value)
    case 'type':
      return parseMediaType(value)
    case 'date':
      return { kind: 'date', range: parseDateRange(value) }
    case 'is':
      return parseIsFlag(value)
    case 'has':
      return parseHasThing(value)
  }
}

function buildPattern(plain: 'contains' | 'exact', given: FieldValue): TextPattern {
  const parts = parseGlob(given.value)
  const text = parts.length === 1 && parts[0]?.kind === 'text' ? parts[0].text : null
  if (text !== null) return { kind: given.exact ? 'exact' : plain, text }
  return { kind: 'glob', parts }
}
