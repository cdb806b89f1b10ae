import { describe, expect, it } from 'vitest'
import { changed, type GraphCase, readFields } from '../test-support/traced-fields.ts'

const cases: readonly GraphCase[] = [
  changed(
    'read constants and join strings',
    `
      i: INTConstant { value: 17 }
      f: FloatConstant { value: 2.5 }
      s: StringConstantMultiline { string: "line\\nbreak", strip_newlines: true }
      j: JoinStrings { delimiter: " | ", string1: @s, string2: "zz" }
      pos: { text: @j }
      sampler: { steps: @i, cfg: @f }
    `,
    { prompt: 'linebreak | zz', steps: 17, cfg_scale: 2.5 },
  ),
  changed(
    'join numbered strings',
    `
      s: StringConstant { string: "one" }
      j: JoinStringMulti {
        inputcount: 3, string_1: @s, string_2: @s, string_3: "three", delimiter: " ",
        return_list: false
      }
      pos: { text: @j }
    `,
    { prompt: 'one one three' },
  ),
  changed(
    'turn a preset size around',
    `
      latent: EmptyLatentImagePresets {
        dimensions: "768 x 512 (1.5:1)", invert: true, batch_size: 1
      }
    `,
  ),
  changed(
    'give a preset size as numbers',
    `
      e: EmptyLatentImagePresets { dimensions: "768 x 512 (1.5:1)", invert: false, batch_size: 1 }
      latent: { width: @e.1, height: @e.2 }
    `,
    { width: 768, height: 512 },
  ),
  changed(
    'read a named preset',
    `
      latent: EmptyLatentImageCustomPresets {
        dimensions: "foo - 640x448", invert: false, batch_size: 1
      }
    `,
    { width: 640, height: 448 },
  ),
  changed(
    'combine conditionings',
    `
      p2: CLIPTextEncode { text: "two", clip: @ckpt.1 }
      m: ConditioningMultiCombine {
        inputcount: 2, operation: "combine", conditioning_1: @pos, conditioning_2: @p2
      }
      sampler: { positive: @m }
    `,
    { prompt: 'a cat, two' },
  ),
  changed(
    'combine masked positives and negatives apart',
    `
      p2: CLIPTextEncode { text: "two", clip: @ckpt.1 }
      n2: CLIPTextEncode { text: "n2", clip: @ckpt.1 }
      mk: SolidMask { value: 1, width: 8, height: 8 }
      m: ConditioningSetMaskAndCombine {
        positive_1: @pos, negative_1: @neg, positive_2: @p2, negative_2: @n2, mask_1: @mk,
        mask_2: @mk, mask_1_strength: 1, mask_2_strength: 1, set_cond_area: "default"
      }
      sampler: { positive: @m, negative: @m.1 }
    `,
    { prompt: 'a cat, two', negative_prompt: 'blurry, n2' },
  ),
  changed(
    'pass things through',
    `
      cp: CondPassThrough { positive: @pos, negative: @neg }
      mp: ModelPassThrough { model: @ckpt }
      sampler: { model: @mp, positive: @cp, negative: @cp.1 }
    `,
  ),
  changed(
    'read a widget of another node',
    `
      w: WidgetToString { id: "ckpt", widget_name: "ckpt_name", return_all: false }
      j: JoinStrings { delimiter: " ", string1: "made with", string2: @w }
      pos: { text: @j }
    `,
    { prompt: 'made with base.safetensors' },
  ),
  changed(
    'write numbers as text',
    `
      i: INTConstant { value: 3 }
      s: SomethingToString { input: @i, prefix: "n=", suffix: "!" }
      pos: { text: @s }
    `,
    { prompt: 'n=3!' },
  ),
  changed(
    'calculate with named variables',
    `
      i: INTConstant { value: 3 }
      c: SimpleCalculatorKJ { expression: "a*4+2", variables.a: @i }
      sampler: { steps: @c.1 }
    `,
    { steps: 14 },
  ),
  changed(
    'take the cfg of a scheduled guider',
    `
      n: RandomNoise { noise_seed: 55 }
      g: ScheduledCFGGuidance {
        model: @ckpt, positive: @pos, negative: @neg, cfg: 3.5, start_percent: 0, end_percent: 1
      }
      sel: KSamplerSelect { sampler_name: "heun" }
      sch: BasicScheduler { model: @ckpt, scheduler: "simple", steps: 6, denoise: 1 }
      sampler: SamplerCustomAdvanced {
        noise: @n, guider: @g, sampler: @sel, sigmas: @sch, latent_image: @latent
      }
    `,
    { seed: '55', cfg_scale: 3.5, sampler: 'heun', scheduler: 'simple', steps: 6 },
  ),
  changed(
    'call sigmas written by hand manual',
    `
      sg: CustomSigmas { sigmas_string: "14.6, 6.4, 3.8, 0.02", interpolate_to_steps: 10 }
      sel: KSamplerSelect { sampler_name: "heun" }
      sampler: SamplerCustom {
        model: @ckpt, add_noise: true, noise_seed: 4, cfg: 2, positive: @pos, negative: @neg,
        sampler: @sel, sigmas: @sg, latent_image: @latent
      }
    `,
    { seed: '4', steps: 10, cfg_scale: 2, sampler: 'heun', scheduler: 'manual' },
  ),
  changed(
    'pass latents through that are only measured',
    `
      g: GetLatentSizeAndCount { latent: @latent }
      sampler: { latent_image: @g }
    `,
  ),
]

describe('KJNodes', () => {
  it.each(cases)('%s', (_, graph, fields) => {
    expect(readFields(graph)).toMatchObject(fields)
  })
})
