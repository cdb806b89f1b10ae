import { describe, expect, it } from 'vitest'
import {
  facetWriters,
  partsOf,
  selectedValues,
  withCondition,
  withoutPart,
  withoutValues,
  withValues,
} from './query-edit.ts'

const { model } = facetWriters
const known = ['a', 'b "x"', 'c']

describe('parts of a query', () => {
  it('are what stands side by side', () => {
    const parts = partsOf('lighthouse -fog model:dream score:>=3')
    expect(parts.map((part) => [part.text, part.is_word, part.excluded])).toEqual([
      ['lighthouse', true, false],
      ['-fog', false, true],
      ['model:dream', false, false],
      ['score:>=3', false, false],
    ])
  })

  it('are none where the query cannot be read', () => {
    expect(partsOf('modle:x')).toEqual([])
    expect(partsOf('')).toEqual([])
  })

  it('can be taken away one by one', () => {
    const text = 'lighthouse model:"dream shaper" score:>=3'
    const part = partsOf(text)[1]
    expect(part && withoutPart(text, part.span)).toBe('lighthouse score:>=3')
  })
})

describe('adding a condition', () => {
  it('adds it once', () => {
    expect(withCondition('', 'score:3')).toBe('score:3')
    expect(withCondition('fox', 'score:3')).toBe('fox score:3')
    expect(withCondition('fox score:3', 'score:3')).toBe('fox score:3')
  })

  it('holds alternatives together', () => {
    expect(withCondition('fox OR cat', 'score:3')).toBe('(fox OR cat) score:3')
  })
})

describe('facets in a query', () => {
  it('are added, widened, narrowed and removed', () => {
    const one = withValues('fox', { known, next: ['a'], write: model })
    expect(one).toBe('fox model:="a"')
    const two = withValues(one, { known, next: ['a', 'b "x"'], write: model })
    expect([...selectedValues(two, known, model)]).toEqual(['a', 'b "x"'])
    const other = withValues(two, { known, next: ['c'], write: model })
    expect(other).toBe('fox model:="c"')
    expect(withoutValues(two, known, model)).toBe('fox')
  })

  it('leave conditions alone that a person wrote otherwise', () => {
    const text = '(model:="a" OR score:3) fox'
    expect(selectedValues(text, known, model).size).toBe(0)
    expect(withValues(text, { known, next: ['c'], write: model })).toBe(
      '(model:="a" OR score:3) fox model:="c"',
    )
  })
})
