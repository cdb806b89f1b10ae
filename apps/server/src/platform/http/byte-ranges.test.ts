import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseByteRanges } from './byte-ranges.ts'

describe('parseByteRanges', () => {
  it.each([
    ['bytes=0-9', [[0, 9]]],
    ['bytes=90-', [[90, 99]]],
    ['bytes=-10', [[90, 99]]],
    ['bytes=-1000', [[0, 99]]],
    ['bytes=50-1000', [[50, 99]]],
    ['Bytes = 0-0'.replace(' = ', '='), [[0, 0]]],
    [
      'bytes=0-1, 10-19 ,-5',
      [
        [0, 1],
        [10, 19],
        [95, 99],
      ],
    ],
    [
      'bytes=20-29,0-9',
      [
        [0, 9],
        [20, 29],
      ],
    ],
    ['bytes=0-9,5-20,21-30', [[0, 30]]],
    ['bytes=0-9,200-300', [[0, 9]]],
  ])('reads %s', (header, expected) => {
    expect(parseByteRanges(header, 100)?.map(({ start, end }) => [start, end])).toEqual(expected)
  })

  it.each([
    null,
    '',
    'bytes=',
    'bytes=a-b',
    'lines=0-1',
    'bytes=9-0',
    'bytes=-',
    'bytes=0-1;2-3',
    'bytes=1-2-3',
  ])('takes %j for no range', (header) => {
    expect(parseByteRanges(header, 100)).toBeNull()
  })

  it('knows what lies outside the file', () => {
    expect(parseByteRanges('bytes=100-', 100)).toEqual([])
    expect(parseByteRanges('bytes=-0', 100)).toEqual([])
    expect(parseByteRanges('bytes=0-0', 0)).toEqual([])
  })

  it('sends the whole file to who wants a hundred pieces', () => {
    const many = Array.from({ length: 100 }, (_, at) => `${at * 2}-${at * 2}`).join(',')
    expect(parseByteRanges(`bytes=${many}`, 1000)).toBeNull()
  })

  it('gives ordered, separate ranges inside the file, whatever is asked', () => {
    const spec = fc.tuple(fc.option(fc.nat(300)), fc.option(fc.nat(300)))
    fc.assert(
      fc.property(fc.array(spec, { minLength: 1, maxLength: 20 }), fc.nat(200), (specs, size) => {
        const header = specs.map(([a, b]) => `${a ?? ''}-${b ?? ''}`).join(',')
        let previous = -2
        for (const { start, end } of parseByteRanges(`bytes=${header}`, size) ?? []) {
          expect(start).toBeGreaterThan(previous + 1)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThan(size)
          previous = end
        }
      }),
    )
  })
})
