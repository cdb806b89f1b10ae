import { describe, expect, it } from 'vitest'
import { functionNamed } from './formula-functions.ts'
import { createPythonRandom } from './python-random.ts'

describe("Python's generator", () => {
  // From CPython 3.11: random(), then randrange(100) and randrange(2 ** 64).
  it.each([
    [0n, 0.8444218515250481, 97n, 7758176404715800194n],
    [42n, 0.6394267984578837, 3n, 5073395517033431291n],
    [18446744073709551615n, 0.021825695401270107, 43n, 3910109989525945107n],
  ])('gives what Python gives for the seed %s', (seed, unit, below, long) => {
    const random = createPythonRandom(seed)
    expect([random.unit(), random.below(100n), random.below(1n << 64n)]).toEqual([
      unit,
      below,
      long,
    ])
  })

  it('takes a negative seed as its absolute value', () => {
    expect(createPythonRandom(-42n).unit()).toBe(createPythonRandom(42n).unit())
  })
})

describe('drawn', () => {
  const drawn = functionNamed('drawn')

  it('gives the draw that is asked for of several in a row', () => {
    const plan = ['float', 0, 1, 'int', 1, 100, 'int', 0, 18446744073709551615n]
    expect(drawn?.([42, 1, ...plan])).toBe(4)
    expect(drawn?.([42, 2, ...plan])).toBe(5073395517033431291n)
  })

  it.each([
    ['an empty range', [1, 0, 'int', 5, 4]],
    ['an empty list', [1, 0, 'of', [], 0]],
    ['no seed', [null, 0, 'int', 1, 2]],
    ['a seed that is no number', ['fox', 0, 'int', 1, 2]],
    ['another draw than there are', [1, 7, 'int', 1, 2]],
    ['a way of drawing nobody knows', [1, 0, 'constructor', 1, 2]],
  ])('gives nothing for %s', (_, args) => {
    expect(drawn?.(args)).toBeUndefined()
  })
})
