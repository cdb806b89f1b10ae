import { describe, expect, it } from 'vitest'
import { type GraphCase, changed, readFields } from './test-support/traced-fields.ts'

const two = 'two: CLIPTextEncode { text: "second", clip: @ckpt.1 }'

const cases: readonly GraphCase[] = [
  changed(
    'passes on the side its condition names',
    `${two}
      if: ComfySwitchNode { switch: false, on_true: @pos, on_false: @two }
      sampler: { positive: @if }
    `,
    { prompt: 'second' },
  ),
  changed(
    'follows its condition over links',
    `${two}
      yes: PrimitiveBoolean { value: true }
      if: ComfySwitchNode { switch: @yes, on_true: @two, on_false: @pos }
      sampler: { positive: @if }
    `,
    { prompt: 'second' },
  ),
  changed(
    'says nothing of texts when its condition is made at run time',
    `${two}
      img: LoadImage { image: "in.png" }
      ask: Mystery Judge { image: @img }
      if: ComfySwitchNode { switch: @ask, on_true: @two, on_false: @pos }
      sampler: { positive: @if }
    `,
    { prompt: null },
  ),
  changed(
    'passes on nothing when the named side is not linked',
    `
      if: ComfySwitchNode { switch: true, on_false: @pos }
      sampler: { positive: @if }
    `,
    { prompt: null },
  ),
  changed(
    'passes on the first input that carries something',
    `${two}
      any: Any Switch (rgthree) { any_01: @nowhere, any_02: @two, any_03: @pos }
      sampler: { positive: @any }
    `,
    { prompt: 'second' },
  ),
  changed(
    'chooses by number',
    `${two}
      pick: ImpactSwitch { select: 2, sel_mode: false, input1: @pos, input2: @two }
      sampler: { positive: @pick }
    `,
    { prompt: 'second' },
  ),
  changed(
    'chooses whole samplers too',
    `
      other: KSampler {
        model: @ckpt, seed: 9, steps: 3, cfg: 1, sampler_name: "lcm", scheduler: "simple",
        positive: @neg, negative: @pos, latent_image: @latent, denoise: 1
      }
      pick: ImpactSwitch { select: 1, sel_mode: false, input1: @sampler, input2: @other }
      decode: { samples: @pick }
    `,
  ),
]

describe('a traced switch', () => {
  it.each(cases)('%s', (_, graph, fields) => {
    expect(readFields(graph)).toMatchObject(fields)
  })
})
