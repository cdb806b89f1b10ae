import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  JsonSyntaxError,
  type JsonValue,
  parseJson,
  parseNestedJson,
  stringifyJson,
  tryParseJson,
} from './lossless-json.ts'

describe('parseJson', () => {
  it.each([
    ['18446744073709551615', 18446744073709551615n],
    ['9007199254740991', 9007199254740991],
    ['9007199254740992', 9007199254740992n],
    ['-9007199254740993', -9007199254740993n],
    ['1125899906842624', 1125899906842624],
    ['0.30000000000000004', 0.30000000000000004],
    ['12345678901234567890.5', 1.2345678901234567e19],
    ['1e30', 1e30],
  ])('keeps %s exact', (text, value) => {
    expect(parseJson(`{"seed": ${text}}`)).toEqual({ seed: value })
  })

  it('reads bare NaN and infinities outside strings only', () => {
    const text = '{"a": NaN, "b": [NaN, Infinity, -Infinity], "c": "x: NaN, [Infinity]"}'
    const value = { a: NaN, b: [NaN, Infinity, -Infinity], c: 'x: NaN, [Infinity]' }
    expect(parseJson(text)).toEqual(value)
  })

  it('leaves long digit runs inside strings alone', () => {
    expect(parseJson('{"id": "18446744073709551615", "n": 1}')).toEqual({
      id: '18446744073709551615',
      n: 1,
    })
  })

  it('ignores a BOM, trailing NULs and surrounding blanks', () => {
    expect(parseJson('\uFEFF {"a": 1}\n\0\0')).toEqual({ a: 1 })
    expect(parseJson('\uFEFF {"a": 18446744073709551615}\n\0\0')).toEqual({
      a: 18446744073709551615n,
    })
  })

  it('tells a long integer from one in a text', () => {
    const big = '12345678901234567890'
    for (const text of [`"a, ${big}, b"`, `"[${big}]"`, `"\\"${big}"`, '"}"', '"\\\\"'])
      for (const json of [`{"a": [${text}, ${big}]}`, `{"a": [[${text}] ,-${big} ]}`]) {
        const [first, second] = (parseJson(json) as { a: JsonValue[] }).a
        expect([first].flat()).toEqual([JSON.parse(text)])
        expect([BigInt(big), -BigInt(big)]).toContain(second)
      }
    expect(parseJson('[9007199254740991, [9007199254740993]]')).toEqual([
      9007199254740991,
      [9007199254740993n],
    ])
  })

  it('unescapes strings beside long integers', () => {
    expect(parseJson('["\\u732b \\"q\\" \\\\", 18446744073709551615]')).toEqual([
      '猫 "q" \\',
      18446744073709551615n,
    ])
  })

  it('accepts raw line breaks inside strings', () => {
    expect(parseJson('{"prompt": "a\nb \\n c"}')).toEqual({ prompt: 'a\nb \n c' })
  })

  it('reads members before, between and behind long integers', () => {
    const big = 12345678901234567890n
    const text = `{"a": 1, "b": ${big}, "a": [{}, ${big} , {"c": 2}, 3], "d": "\\n", "e": -${big}}`
    expect(parseJson(text)).toEqual({ a: [{}, big, { c: 2 }, 3], b: big, d: '\n', e: -big })
    expect(Object.keys(parseJson(text) as object)).toEqual(['a', 'b', 'd', 'e'])
  })

  it.each([
    ...['', '{', '{"a" 1}', '[1,]', '[1 2]', '{"a": tru}', '"abc', '1 2', 'Steps: 20'],
    ...['[NaN, ]', '{"a": NaN, }', '[NaN, 1, ]', '[NaN, 1 2]', '{"a": NaN, "b": 1]', '[1, NaN'],
  ])('rejects %j with a position', (text) => {
    expect(() => parseJson(text)).toThrow(JsonSyntaxError)
  })

  it('names the position of the fault', () => {
    expect(() => parseJson('{"a": 1, ?}')).toThrow('Unexpected "?" at position 9')
  })

  it('refuses nesting beyond 512 levels on both paths', () => {
    const deep = (levels: number, core: string) => '['.repeat(levels) + core + ']'.repeat(levels)
    expect(tryParseJson(deep(512, '1'))).toBeDefined()
    expect(tryParseJson(deep(512, 'NaN'))).toBeDefined()
    expect(tryParseJson(deep(513, '1'))).toBeUndefined()
    expect(tryParseJson(deep(100_000, '1'))).toBeUndefined()
    expect(tryParseJson(deep(100_000, 'NaN'))).toBeUndefined()
    expect(tryParseJson('{"a":'.repeat(100_000))).toBeUndefined()
  })

  it('refuses more values than any graph has, and takes a long text with few', () => {
    expect(tryParseJson(`[${'{},'.repeat(150_000)}1]`)).toBeUndefined()
    expect(parseJson(`[${'{},'.repeat(150_000)}1]`, Infinity)).toHaveLength(150_001)
    expect(tryParseJson(`["${'x'.repeat(3_000_000)}", 1]`)).toHaveLength(2)
    expect(tryParseJson(`["${'a tag, [another], '.repeat(200_000)}\\"", 1]`)).toHaveLength(2)
  })

  it('makes __proto__ an ordinary key', () => {
    const own = ['1', '18446744073709551615'].map((number) => `{"polluted": ${number}}`)
    for (const text of [...own, 'NaN, "__proto__": {"polluted": 1}']) {
      const value = parseJson(`{"__proto__": ${text}}`)
      expect(Object.keys(value as object)).toEqual(['__proto__'])
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    }
    expect('polluted' in {}).toBe(false)
  })

  it('agrees with JSON.parse on everything JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(JSON.parse(stringifyJson(parseJson(text)))).toEqual(JSON.parse(text))
        const [value] = parseJson(`[${text}, NaN]`) as JsonValue[]
        expect(JSON.parse(stringifyJson(value ?? null))).toEqual(JSON.parse(text))
      }),
    )
  })
})

describe('parseNestedJson', () => {
  it('unwraps an object encoded up to three times', () => {
    const value = { seed: 1, text: 'a "b"' }
    const once = JSON.stringify(value)
    const twice = JSON.stringify(once)
    expect(parseNestedJson(once)).toEqual(value)
    expect(parseNestedJson(twice)).toEqual(value)
    expect(parseNestedJson(JSON.stringify(twice))).toEqual(value)
  })

  it('leaves a string that holds no object as it is', () => {
    expect(parseNestedJson('"{braces} in a prompt"')).toBe('{braces} in a prompt')
    expect(parseNestedJson(JSON.stringify('"quoted"'))).toBe('"quoted"')
  })
})

describe('stringifyJson', () => {
  it('writes integers exactly and non-finite numbers as null', () => {
    expect(stringifyJson({ a: 18446744073709551615n, b: NaN, c: ['x', null, true] })).toBe(
      '{"a":18446744073709551615,"b":null,"c":["x",null,true]}',
    )
  })

  it('round-trips any value with integers of any size', () => {
    // Doubles beyond 2^53 that are whole come back as `bigint`, and −0 as 0.
    const double = fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .filter((number) => !Number.isInteger(number) || Number.isSafeInteger(number))
      .map((number) => number + 0)
    const value = fc.letrec<{ json: JsonValue }>((tie) => ({
      json: fc.oneof(
        { maxDepth: 4 },
        fc.string(),
        fc.boolean(),
        fc.constant(null),
        double,
        fc
          .bigInt({ min: -(2n ** 70n), max: 2n ** 70n })
          .map((big) => (big > -(2n ** 53n) && big < 2n ** 53n ? Number(big) : big)),
        fc.array(tie('json')),
        fc.dictionary(fc.string(), tie('json')),
      ),
    })).json
    fc.assert(
      fc.property(value, (json) => {
        expect(parseJson(stringifyJson(json))).toEqual(json)
      }),
    )
  })
})
