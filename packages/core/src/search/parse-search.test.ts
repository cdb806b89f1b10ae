import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatExactTerm, formatPhrase } from './format-search.ts'
import { parseSearch } from './parse-search.ts'
import { searchFieldNames } from './search-fields.ts'
import type { SearchNode, SearchTerm } from './search-query.ts'

/** The tree without positions: terms as they are, operators as arrays. */
function shape(node: SearchNode | null): unknown {
  if (node === null) return null
  if (node.kind === 'term') return node.term
  if (node.kind === 'not') return ['not', shape(node.node)]
  return [node.kind, ...node.nodes.map(shape)]
}

function parsed(text: string): unknown {
  const result = parseSearch(text)
  if (!result.ok) throw new Error(`${text}: ${result.fault.message}`)
  return shape(result.root)
}

function fault(text: string) {
  const result = parseSearch(text)
  if (result.ok) throw new Error(`${text} was read: ${JSON.stringify(result.root)}`)
  const { span, message, suggestion } = result.fault
  return { marked: text.slice(span.start, span.end), message, suggestion, at: span.start }
}

const word = (text: string, prefix = false): SearchTerm => ({
  kind: 'words',
  scope: 'all',
  text,
  phrase: false,
  prefix,
})
const phrase = (text: string): SearchTerm => ({ ...word(text), phrase: true }) as SearchTerm

describe('words', () => {
  it('reads an empty text as everything', () => {
    expect(parsed('')).toBeNull()
    expect(parsed('  \t ')).toBeNull()
  })

  it('wants all words, and lets the one being typed go on', () => {
    expect(parsed('misty harb')).toEqual(['and', word('misty'), word('harb', true)])
    expect(parsed('misty harbour ')).toEqual(['and', word('misty'), word('harbour')])
  })

  it('does not let an excluded word go on', () => {
    expect(parsed('sea -bo')).toEqual(['and', word('sea'), ['not', word('bo')]])
    expect(parsed('sea NOT bo')).toEqual(['and', word('sea'), ['not', word('bo')]])
  })

  it('takes a trailing star as a beginning and other wildcards as a glob', () => {
    expect(parsed('light* sea ')).toEqual(['and', word('light', true), word('sea')])
    expect(parsed('*house ')).toEqual({
      kind: 'word-glob',
      scope: 'all',
      parts: [{ kind: 'any' }, { kind: 'text', text: 'house' }],
    })
  })

  it('reads phrases, also in typographic quotes, with quotes inside', () => {
    expect(parsed('"red fox"')).toEqual(phrase('red fox'))
    expect(parsed('“red fox”')).toEqual(phrase('red fox'))
    expect(parsed(String.raw`"say \"hi\""`)).toEqual(phrase('say "hi"'))
  })

  it('keeps prompt syntax and addresses as words', () => {
    expect(parsed('<lora:foo:0.8> ')).toEqual(word('<lora:foo:0.8>'))
    expect(parsed('https://a.b/c ')).toEqual(word('https://a.b/c'))
    expect(parsed('12:30 ')).toEqual(word('12:30'))
    expect(parsed('灯台 ')).toEqual(word('灯台'))
  })

  it('takes the wide space of Chinese and Japanese keyboards as a space', () => {
    expect(parsed('灯台\u3000海 ')).toEqual(['and', word('灯台'), word('海')])
  })
})

describe('operators', () => {
  it('binds AND before OR, and parentheses before both', () => {
    expect(parsed('a b OR c AND d ')).toEqual([
      'or',
      ['and', word('a'), word('b')],
      ['and', word('c'), word('d')],
    ])
    expect(parsed('a (b OR c)')).toEqual(['and', word('a'), ['or', word('b'), word('c')]])
  })

  it('excludes words, phrases, groups and fields', () => {
    expect(parsed('-"a b" -(c d) NOT type:video ')).toEqual([
      'and',
      ['not', phrase('a b')],
      ['not', ['and', word('c'), word('d')]],
      ['not', { kind: 'type', media_type: 'video' }],
    ])
  })

  it('takes lower-case operators and hyphens inside words as words', () => {
    expect(parsed('or mist-covered ')).toEqual(['and', word('or'), word('mist-covered')])
  })

  it('tells where each term stands', () => {
    const result = parseSearch('sea  model:"a b"')
    expect(
      result.ok && result.root?.kind === 'and' && result.root.nodes.map((n) => n.span),
    ).toEqual([
      { start: 0, end: 3 },
      { start: 5, end: 16 },
    ])
  })
})

const range = (min: number | null, max: number | null, open: 'min' | 'max' | '' = '') => ({
  min,
  max,
  min_open: open === 'min',
  max_open: open === 'max',
})

describe('fields', () => {
  it.each([
    ['model:dream', 'model', { kind: 'contains', text: 'dream' }],
    ['Model:photo(v2)', 'model', { kind: 'contains', text: 'photo(v2)' }],
    ['ckpt:"a b"', 'model', { kind: 'contains', text: 'a b' }],
    ['model:="a.safetensors"', 'model', { kind: 'exact', text: 'a.safetensors' }],
    ['sampler:euler', 'sampler', { kind: 'exact', text: 'euler' }],
    ['path:/a/b_c', 'path', { kind: 'contains', text: '/a/b_c' }],
    [
      'sampler:dpm*2?',
      'sampler',
      {
        kind: 'glob',
        parts: [
          { kind: 'text', text: 'dpm' },
          { kind: 'any' },
          { kind: 'text', text: '2' },
          { kind: 'one' },
        ],
      },
    ],
    [String.raw`file:a\*b`, 'file', { kind: 'contains', text: 'a*b' }],
  ])('reads %s', (text, field, pattern) => {
    expect(parsed(text)).toEqual({ kind: 'text', field, pattern })
  })

  it.each([
    ['steps:20', 'steps', range(20, 20)],
    ['steps:=20', 'steps', range(20, 20)],
    ['steps:20..30', 'steps', range(20, 30)],
    ['steps:20..', 'steps', range(20, null)],
    ['steps:..30', 'steps', range(null, 30)],
    ['steps:>=20', 'steps', range(20, null)],
    ['cfg:>7.5', 'cfg', range(7.5, null, 'min')],
    ['cfg:<7.5', 'cfg', range(null, 7.5, 'max')],
    ['score:-1', 'score', range(-1, -1)],
    ['score:-1..2', 'score', range(-1, 2)],
    ['rating:<=3', 'score', range(null, 3)],
    ['size:>5mb', 'filesize', range(5_000_000, null, 'min')],
    ['size:1.5kib..2MiB', 'filesize', range(1536, 2_097_152)],
  ])('reads %s', (text, field, expected) => {
    expect(parsed(text)).toEqual({ kind: 'number', field, range: expected })
  })

  it('keeps every digit of a 64-bit seed', () => {
    const max = '18446744073709551615'
    expect(parsed(`seed:${max}`)).toEqual({ kind: 'seed', range: { min: max, max } })
    expect(parsed('seed:>18446744073709551613')).toEqual({
      kind: 'seed',
      range: { min: '18446744073709551614', max: null },
    })
  })

  it('reads sizes, ratios, types and marks', () => {
    expect(parsed('size:1024x?')).toEqual({ kind: 'size', width: 1024, height: null })
    expect(parsed('size:?×768')).toEqual({ kind: 'size', width: null, height: 768 })
    expect(parsed('ratio:16:9')).toEqual({ kind: 'ratio', width: 16, height: 9 })
    expect(parsed('type:Videos')).toEqual({ kind: 'type', media_type: 'video' })
    expect(parsed('is:favourite')).toEqual({ kind: 'is', flag: 'favorite' })
    expect(parsed('has:workflow')).toEqual({ kind: 'has', thing: 'workflow' })
  })

  const day = (year: number, month: number, dayOfMonth: number) => ({
    kind: 'day',
    year,
    month,
    day: dayOfMonth,
  })
  const ago = (amount: number, unit = 'day') => ({ kind: 'ago', amount, unit })

  it.each([
    ['2026', day(2026, 1, 1), day(2027, 1, 1)],
    ['2026-12', day(2026, 12, 1), day(2027, 1, 1)],
    ['2026-02-28', day(2026, 2, 28), day(2026, 3, 1)],
    ['2024-02-28', day(2024, 2, 28), day(2024, 2, 29)],
    ['2026-12-31', day(2026, 12, 31), day(2027, 1, 1)],
    ['2026-01..2026-03', day(2026, 1, 1), day(2026, 4, 1)],
    ['>=2026-03', day(2026, 3, 1), null],
    ['>2026-03', day(2026, 4, 1), null],
    ['<2026-03', null, day(2026, 3, 1)],
    ['last-7d', ago(7), null],
    ['last-2w', ago(14), null],
    ['last-3m', ago(3, 'month'), null],
    ['yesterday', ago(1), ago(0)],
    ['today', ago(0), ago(-1)],
  ])('reads date:%s', (value, from, until) => {
    expect(parsed(`date:${value}`)).toEqual({ kind: 'date', range: { from, until } })
  })

  it('reads words of one prompt', () => {
    expect(parsed('prompt:"red fox" negative:blur')).toEqual([
      'and',
      { ...phrase('red fox'), scope: 'prompt' },
      { ...word('blur', true), scope: 'negative' },
    ])
  })
})

describe('faults', () => {
  it.each([
    ['modle:x', 'modle', 'model:x'],
    ['sea sampelr:euler', 'sampelr', 'sea sampler:euler'],
    ['masterpiece:1.2', 'masterpiece', '"masterpiece:1.2"'],
    ['a "red fox', '"red fox', 'a "red fox"'],
    ['(a OR b', '(', '(a OR b)'],
    ['a b)', ')', 'a b'],
    ['a ()', '()', 'a'],
    ['type:vidoe', 'vidoe', 'type:video'],
    ['is:landscpae', 'landscpae', 'is:landscape'],
    ['steps:30..20', '30..20', 'steps:20..30'],
    ['steps:20.6', '20.6', 'steps:21'],
    ['OR a', 'OR', '"OR" a'],
    ['a - b', '-', 'a  b'],
  ])('marks the place in %s and suggests a better text', (text, marked, suggestion) => {
    expect(fault(text)).toMatchObject({ marked, suggestion })
  })

  it.each([
    ['model:', 'needs a value'],
    ['model:(a OR b)', 'at each value'],
    ['tag:blue', 'cannot be searched yet'],
    ['seed:18446744073709551616', 'lie between'],
    ['seed:1e5', 'whole number'],
    ['seed:1.5', 'whole number'],
    ['score:6', 'between'],
    ['steps:many', 'takes a number'],
    ['date:2026-13', 'no month'],
    ['date:2026-02-30', 'no day'],
    ['date:soon', 'date: takes'],
    ['size:big', 'width x height'],
    ['ratio:0:1', 'ratio: takes'],
    ['a OR', 'missing at the end'],
    ['-', 'excludes nothing'],
    ['steps:..', 'one side'],
    ['sea "a\0b"', 'in no text'],
  ])('explains %s', (text, message) => {
    expect(fault(text).message).toContain(message)
  })

  it('refuses a thousand words and a thousand parentheses', () => {
    expect(fault('a '.repeat(1000)).message).toContain('at most')
    expect(fault('('.repeat(1000)).message).toContain('nest')
    expect(fault('-'.repeat(1000) + 'a').message).toContain('nest')
  })

  it('never throws, and marks places that exist', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '(',
        ')',
        '"',
        '-',
        ' ',
        'OR',
        '*',
        '?',
        ':',
        '=',
        '..',
        '\\',
        '“',
        '1',
        '灯',
      ),
      fc.constantFrom(...searchFieldNames().map((name) => `${name}:`)),
      fc.string({ unit: 'binary', maxLength: 4 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        const result = parseSearch(text)
        if (result.ok) return
        const { start, end } = result.fault.span
        expect(0 <= start && start <= end && end <= text.length).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('formatting', () => {
  const hard = fc.string({ unit: fc.constantFrom('\\', '"', '*', '?', 'a', '”', ' ') })

  it('writes any value so that it is read back exactly', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), hard), (value) => {
        fc.pre(value.trim() !== '' && !value.includes('\0'))
        expect(parsed(formatExactTerm('model', value))).toEqual({
          kind: 'text',
          field: 'model',
          pattern: { kind: 'exact', text: value },
        })
        expect(parsed(formatPhrase(value))).toEqual(phrase(value))
      }),
    )
  })
})
