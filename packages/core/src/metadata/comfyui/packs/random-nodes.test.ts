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
    'draw from a bell, a triangle and a list with weights',
    `
      g: RandomGaussianFloat { mean: 5, std_dev: 1.5, decimal_places: 3, seed: 7 }
      t: TriangularRandomFloat { low: 2, high: 9, mode: 4, seed: 3 }
      w: WeightedRandomChoice { input_string: "a|10$b|1$c|3", separator: "$", seed: 2 }
      pos: { text: @w }
      sampler: { cfg: @g, denoise: @t }
    `,
    { prompt: 'c', cfg_scale: 4.616, denoise: expect.closeTo(3.82524, 4) as number },
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
