import { describe, expect, it } from 'vitest'
import { changed, type GraphCase, readFields } from '../test-support/traced-fields.ts'

// What the packs' own code gave for these inputs under CPython 3.11.
const cases: readonly GraphCase[] = [
  changed(
    'draw a whole number',
    'r: UniformRandomInt { min_val: 1, max_val: 1000000, seed: 7 } sampler: { seed: @r }',
    { seed: '339564' },
  ),
  changed(
    'draw a line of a text',
    'r: Text Random Line { text: "a fox\\na dog\\na hen\\na cow", seed: 3 } pos: { text: @r }',
    { prompt: 'a dog' },
  ),
  changed(
    'draw nothing that can be told without a seed',
    'r: 🎲 Random Int in Range { min_value: 1, max_value: 9, seed: -1 } sampler: { steps: @r }',
    { steps: null },
  ),
]

describe('nodes that choose by a seed', () => {
  it.each(cases)('%s', (_, graph, fields) => {
    expect(readFields(graph)).toMatchObject(fields)
  })
})
