import { describe, expect, it } from 'vitest'
import { type FormulaScope, evaluateFormula, evaluateUserExpression } from './formula-evaluation.ts'
import { parseFormula } from './formula-syntax.ts'
import { type Scalar, type Traced, literalTraced } from './traced.ts'

const node = { id: '1', class_type: 'Test' }

type Inputs = Readonly<Record<string, Scalar | Partial<Traced>>>

function tracedInputs(inputs: Inputs): Map<string, Traced> {
  return new Map(
    Object.entries(inputs).map(([input, value]) => {
      const origin = { ...node, input }
      return typeof value === 'object'
        ? [input, { value: undefined, origin, via: 'derived', ...value }]
        : [input, literalTraced(value, origin) as Traced]
    }),
  )
}

function scopeOf(inputs: Inputs, steps = 1_000_000): FormulaScope {
  const values = tracedInputs(inputs)
  let left = steps
  return {
    node,
    lookup: (name) => values.get(name),
    lookupAll: (prefix) =>
      [...values].flatMap(([name, value]) => (name.startsWith(prefix) ? value : [])),
    shown: () => undefined,
    inputOf: () => undefined,
    piped: () => undefined,
    raw: () => undefined,
    spend: (cost) => (left -= cost) >= 0,
  }
}

function valueOf(source: string, inputs: Inputs = {}): Traced['value'] {
  return evaluateFormula(source, scopeOf(inputs))?.value
}

const unknown = {}

describe('parseFormula', () => {
  it.each(['', '1 +', '(1', 'a b', "'open", '{a', 'a ? b', '\u0000'])('refuses %j', (source) => {
    expect(parseFormula(source)).toBeUndefined()
  })

  it('refuses what is nested too deeply', () => {
    expect(parseFormula('('.repeat(500) + '1' + ')'.repeat(500))).toBeUndefined()
    expect(parseFormula('-'.repeat(500) + '1')).toBeUndefined()
    expect(parseFormula('2**'.repeat(500) + '1')).toBeUndefined()
  })
})

describe('a formula', () => {
  it.each<[string, Traced['value']]>([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['-2 ** 2', -4],
    ['2 ** 3 ** 2', 512],
    ['7 // 2', 3],
    ['-7 // 2', -4],
    ['-7 % 3', 2],
    ['1 if 2 > 3 else 4', 4],
    ['2 > 1 ? "a" : "b"', 'a'],
    ['not False and True', true],
    ['round(2.5)', 2],
    ['round(2.345, 2)', 2.35],
    ['math.floor(2.9)', 2],
    ['min(3, 1, 2)', 1],
    ['int("12")', 12],
    ['[1, 2, 3][1]', 2],
    ["len('añb')", 3],
    ["'a' + 1", 'a1'],
    ["'ab' * 3", 'ababab'],
    ["upper('fox')", 'FOX'],
    ["join(', ', 'a', '', 'b')", 'a, , b'],
    ["joinFilled(', ', 'a', '', 'b')", 'a, b'],
    ["replace('a.c', '.', 'b')", 'abc'],
    ["choose(1, 'a', 'b')", 'b'],
    ["numberIn('1216 x 832 (wide)', 1)", 832],
  ])('%s is %j', (source, value) => {
    expect(valueOf(source)).toEqual(value)
  })

  it('keeps integers exact that no float can hold', () => {
    expect(valueOf('seed + 1', { seed: 18446744073709551614n })).toBe(18446744073709551615n)
    expect(valueOf('seed % 10', { seed: 18446744073709551615n })).toBe(5)
    expect(valueOf('int("18446744073709551615")')).toBe(18446744073709551615n)
  })

  it('reads inputs by name, in braces where the name has blanks', () => {
    expect(valueOf('a + {Text B}', { a: 'x', 'Text B': 'y' })).toBe('xy')
  })

  it('leaves absent inputs out', () => {
    expect(valueOf("join('-', a, b, c)", { a: 'x', c: 'z' })).toBe('x-z')
    expect(valueOf("a ?? 'none'")).toBe('none')
    expect(valueOf('a')).toBeUndefined()
  })

  it('joins all inputs whose names begin alike', () => {
    expect(valueOf("join(' ', all('t_'))", { t_1: 'a', t_2: 'b', other: 'c' })).toBe('a b')
  })

  it('is unknown when a part of it is', () => {
    expect(evaluateFormula("join(' ', a, b)", scopeOf({ a: 'x', b: unknown }))).toMatchObject({
      value: undefined,
    })
  })

  it('is a template when a part of it is', () => {
    const traced = evaluateFormula('a + b', scopeOf({ a: 'x ', b: { template: '{y|z}' } }))
    expect(traced).toMatchObject({ value: undefined, template: 'x {y|z}' })
  })

  it('does not choose by an unknown condition', () => {
    expect(evaluateFormula("a ? 'x' : 'y'", scopeOf({ a: unknown }))?.value).toBeUndefined()
  })

  it('takes wildcards for a template and plain text for itself', () => {
    expect(evaluateFormula('wildcards(a)', scopeOf({ a: 'a __animal__' }))?.template).toBe(
      'a __animal__',
    )
    expect(evaluateFormula('wildcards(a)', scopeOf({ a: 'a {fox|hen}' }))?.value).toBeUndefined()
    expect(valueOf('wildcards(a)', { a: 'a snake_case fox' })).toBe('a snake_case fox')
  })

  it('remembers where its value came from', () => {
    expect(evaluateFormula('a', scopeOf({ a: 'x' }))?.origin).toEqual({ ...node, input: 'a' })
  })
})

describe('an expression typed by a user', () => {
  it('is computed from inputs', () => {
    expect(evaluateUserExpression('a * 8 if a > 1 else 0', scopeOf({ a: 4 })).value).toBe(32)
  })

  it.each([
    'import os',
    'a.b.c(',
    'constructor(1)',
    '__proto__',
    'toString()',
    'hasOwnProperty("a")',
  ])('is unknown when it is %j', (source) => {
    expect(evaluateUserExpression(source, scopeOf({ a: 4 })).value).toBeUndefined()
  })

  it.each(["'a' * 99999 * 99999", '9 ** 9 ** 9 ** 9', "regexReplace('aaaa', '(a+)+$', '')"])(
    'is unknown when %s would cost too much',
    (source) => {
      expect(evaluateUserExpression(source, scopeOf({})).value).toBeUndefined()
    },
  )

  it('is unknown when the graph has spent its steps', () => {
    expect(evaluateUserExpression('upper(a)', scopeOf({ a: 'x'.repeat(50) }, 10)).value).toBe(
      undefined,
    )
  })
})
