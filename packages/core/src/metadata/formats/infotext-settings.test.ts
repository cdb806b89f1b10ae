import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSegments, readSettings } from './infotext-settings.ts'

function read(text: string): Record<string, string> {
  return Object.fromEntries(readSettings(text).map(({ key, value }) => [key, value]))
}

/** How A1111 writes a value: quoted as JSON only when it holds a comma, a colon or a newline. */
function quote(value: string): string {
  return /[,\n:]/.test(value) ? JSON.stringify(value) : value
}

describe('readSettings', () => {
  it('splits keys and values at commas', () => {
    expect(read('Steps: 20, Sampler: Euler a, CFG scale: 7.5')).toEqual({
      Steps: '20',
      Sampler: 'Euler a',
      'CFG scale': '7.5',
    })
  })

  it('takes quoted values whole and undoes their escapes', () => {
    const text = String.raw`ADetailer prompt: "face, \"smile\", eyes: blue", Template: "a\nSteps: 1, Seed: 5", Seed: 9`
    expect(read(text)).toEqual({
      'ADetailer prompt': 'face, "smile", eyes: blue',
      Template: 'a\nSteps: 1, Seed: 5',
      Seed: '9',
    })
  })

  it('takes balanced JSON whole, with brackets inside its strings', () => {
    const hashes = '{"model": "ab", "lora:odd ]}, name": "cd"}'
    expect(read(`Hashes: ${hashes}, Cutoff targets: ["red", "b]"], Version: v1`)).toEqual({
      Hashes: hashes,
      'Cutoff targets': '["red", "b]"]',
      Version: 'v1',
    })
  })

  it('keeps an unquoted comma in the value when no key follows', () => {
    expect(read('Model: night, v2, Raw prompt: a cat, (dog:1.2), red, Seed: 1')).toEqual({
      Model: 'night, v2',
      'Raw prompt': 'a cat, (dog:1.2), red',
      Seed: '1',
    })
  })

  it('separates settings at newlines, and joins a line that has no key', () => {
    expect(read('Models used: one\ntwo, Version: x\nTemplate: {a|b}')).toEqual({
      'Models used': 'one\ntwo',
      Version: 'x',
      Template: '{a|b}',
    })
  })

  it('reads a value whose inner quotes were not escaped', () => {
    expect(read('Template: "a "red" cat", Seed: 3')).toEqual({ Template: 'a "red" cat', Seed: '3' })
  })

  it('does not swallow keys behind a stray quote or bracket', () => {
    expect(read('Model: "x" y, Seed: 3, Note: "z"')).toMatchObject({ Seed: '3', Note: 'z' })
    expect(read('Model: {x, Seed: 3')).toMatchObject({ Seed: '3' })
  })

  it('reads empty values and addresses', () => {
    expect(read('Raw negative prompt: , Link: https://a.example/b, Clip skip: 2')).toEqual({
      'Raw negative prompt': '',
      Link: 'https://a.example/b',
      'Clip skip': '2',
    })
  })

  it('reads back whatever the writer quoted by its own rule', () => {
    const key = fc.stringMatching(/^[A-Z][a-z]{1,8}( [a-z]{1,8})?$/)
    // The writer itself loses quotes, brackets and outer blanks of values that it does not quote.
    const value = fc.string({ maxLength: 40 }).filter((text) => {
      return text.trim() === text && text !== '' && !/^["{[]/.test(text) && !/[\r\0]/.test(text)
    })
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(key, value), { minLength: 1, selector: ([k]) => k }),
        (pairs) => {
          const text = pairs.map(([k, v]) => `${k}: ${quote(v)}`).join(', ')
          expect(read(text)).toEqual(Object.fromEntries(pairs))
        },
      ),
    )
  })

  it('stays linear on hostile text', () => {
    const million = 1_000_000
    for (const text of [
      'k: {'.repeat(million / 4),
      'k: "'.repeat(million / 4),
      'k: [k: 1, '.repeat(million / 10),
      ','.repeat(million),
      'k: {"'.repeat(million / 5) + '}',
      'a b '.repeat(million / 4),
      'k:'.repeat(million / 2),
      '\\"'.repeat(million / 2),
    ]) {
      const start = performance.now()
      readSettings(text)
      expect(performance.now() - start).toBeLessThan(15_000)
    }
  })
})

describe('readSegments', () => {
  it('begins no segment inside a quoted value of the one before', () => {
    const text = 'Steps: 1, T: "x\nSteps: 2, Seed: 3", A: b\nSteps: 4'
    const starts = [0, text.indexOf('Steps: 2'), text.indexOf('Steps: 4')]
    const segments = readSegments(text, starts)
    expect(segments.map((segment) => segment.map(({ key }) => key))).toEqual([
      ['Steps', 'T', 'A'],
      ['Steps'],
    ])
  })
})
