import { describe, expect, it } from 'vitest'
import { changed, type GraphCase, readFields } from '../test-support/traced-fields.ts'

const cases: readonly GraphCase[] = [
  changed(
    'slide in tenths between two ends',
    `
      s: SimpleMathSliderLowRes+ { value: 5, min: 4, max: 8, rounding: 0 }
      sampler: { cfg: @s }
    `,
    { cfg_scale: 6 },
  ),
  changed(
    'encode for SDXL',
    `
      pos: CLIPTextEncodeSDXL+ {
        width: 1024, height: 1024, size_cond_factor: 4, text: "xx", clip: @ckpt.1
      }
    `,
    { prompt: 'xx' },
  ),
  changed(
    'read a size from the chosen text',
    `
      latent: SDXLEmptyLatentSizePicker+ {
        resolution: "832x1216 (0.68)", batch_size: 1, width_override: 0, height_override: 0
      }
    `,
    { width: 832, height: 1216 },
  ),
  changed(
    'calculate expressions',
    `
      m: SimpleMath+ { value: "a * b", a: 3, b: 4 }
      m2: SimpleMathInt+ { value: 5 }
      sampler: { steps: @m, cfg: @m2 }
    `,
    { steps: 12, cfg_scale: 5 },
  ),
  changed(
    'compare and take a side',
    `
      c: SimpleComparison+ { a: 3, b: 4, comparison: "<" }
      s: SimpleCondition+ { evaluate: @c, on_true: "yes", on_false: "no" }
      pos: { text: @s }
    `,
    { prompt: 'yes' },
  ),
  changed(
    'take the main seed of variations',
    `
      sampler: KSamplerVariationsWithNoise+ {
        model: @ckpt, latent_image: @latent, main_seed: 88, steps: 9, cfg: 5,
        sampler_name: "heun", scheduler: "beta", positive: @pos, negative: @neg,
        variation_strength: 0.1, variation_seed: 1, denoise: 1
      }
    `,
    { seed: '88', steps: 9, cfg_scale: 5, sampler: 'heun', scheduler: 'beta' },
  ),
  changed(
    'take the noise seed of variations',
    `
      sampler: KSamplerVariationsStochastic+ {
        model: @ckpt, latent_image: @latent, noise_seed: 88, steps: 9, cfg: 5, sampler: "heun",
        scheduler: "beta", positive: @pos, negative: @neg, variation_strength: 0.1,
        variation_seed: 1, cfg_scale: 1
      }
    `,
    { seed: '88', steps: 9, cfg_scale: 5, sampler: 'heun', scheduler: 'beta' },
  ),
  changed(
    'read the settings of a Flux sampler written as text',
    `
      pos: TextEncodeForSamplerParams { text: "fl", clip: @ckpt.1 }
      sampler: FluxSamplerParams+ {
        model: @ckpt, conditioning: @pos, latent_image: @latent, seed: "77", sampler: "euler",
        scheduler: "simple", steps: "4", guidance: "3.5", max_shift: "", base_shift: "",
        denoise: "1.0"
      }
    `,
    {
      prompt: 'fl',
      negative_prompt: null,
      seed: '77',
      steps: 4,
      cfg_scale: 1,
      scheduler: 'simple',
      guidance: 3.5,
    },
  ),
  changed(
    'combine conditionings',
    `
      p2: CLIPTextEncode { text: "two", clip: @ckpt.1 }
      c: ConditioningCombineMultiple+ { conditioning_1: @pos, conditioning_2: @p2 }
      sampler: { positive: @c }
    `,
    { prompt: 'a cat, two' },
  ),
]

describe('Essentials nodes', () => {
  it.each(cases)('%s', (_, graph, fields) => {
    expect(readFields(graph)).toMatchObject(fields)
  })
})
