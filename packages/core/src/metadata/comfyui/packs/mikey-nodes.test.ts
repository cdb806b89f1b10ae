import { describe, expect, it } from 'vitest'
import { changed, type GraphCase, readFields } from '../test-support/traced-fields.ts'

const cases: readonly GraphCase[] = [
  changed(
    'give prompts, styles and latents of one node by slot',
    `
      p: Prompt With SDXL {
        positive_prompt: "PP", negative_prompt: "NN", positive_style: "S", negative_style: "NS",
        ratio_selected: "3:2 [1216x832 landscape]", batch_size: 1, seed: 3,
        output_option: "prompt -> clip_g and style -> clip_l"
      }
      pos: { text: @p.1 }
      neg: { text: @p.2 }
      sampler: { latent_image: @p }
    `,
    { prompt: 'PP', negative_prompt: 'NN', width: 1216, height: 832 },
  ),
  changed(
    'read a size from the chosen ratio',
    `
      latent: Empty Latent Ratio Select SDXL {
        ratio_selected: "4:3 [1152x896 landscape]", batch_size: 1
      }
    `,
    { width: 1152, height: 896 },
  ),
  changed(
    'turn a preset around, and read a ratio where none is chosen',
    `
      p: PresetRatioSelector {
        select_preset: "1472x704 (AR ~2:1)", swap_axis: "true", use_preset_seed: "false", seed: 5
      }
      r: Ratio Advanced {
        preset: "none", swap_axis: "false", select_latent_ratio: "5:8 [768x1216 portrait]",
        custom_latent_w: 0, custom_latent_h: 0, use_preset_seed: "false", seed: 5
      }
      latent: { width: @p, height: @r.1 }
    `,
    { width: 704, height: 1216 },
  ),
  changed(
    'join filled texts',
    `
      c: TextConcat { delimiter: ", ", text1: "a", text2: "", text3: "c" }
      pos: { text: @c }
    `,
    { prompt: 'a, c' },
  ),
  changed(
    'give each combination its own slot',
    `
      c: TextCombinations {
        text1: "a", text2: "b", operation: "text1 + text2 to output1, text1 to output2",
        delimiter: " ", use_seed: "false", seed: 1
      }
      pos: { text: @c }
      neg: { text: @c.1 }
    `,
    { prompt: 'a b', negative_prompt: 'a' },
  ),
  changed(
    'do not take tiled refinement for the base pass',
    `
      ts: MikeyLatentTileSampler {
        base_model: @ckpt, samples: @sampler, positive: @pos, negative: @neg, seed: 99,
        denoise: 0.3, steps: 3, cfg: 1, sampler_name: "euler", scheduler: "simple", tile_size: 512
      }
      decode: { samples: @ts }
    `,
  ),
  changed(
    'calculate expressions',
    `
      e: EvalFloats { a: 3, b: 4, formula: "a * b" }
      sampler: { steps: @e.1 }
    `,
    { steps: 12 },
  ),
]

describe('Mikey nodes', () => {
  it.each(cases)('%s', (_, graph, fields) => {
    expect(readFields(graph)).toMatchObject(fields)
  })
})
