import { describe, expect, it } from 'vitest'
import { alone, changed, type GraphCase, readFields } from '../test-support/traced-fields.ts'

const cases: readonly GraphCase[] = [
  changed(
    'encode for a refiner that samples alone',
    `
      e: SeargeSDXLRefinerPromptEncoder {
        refiner_clip: @ckpt.1, pos_r: "P", neg_r: "N", pos_ascore: 6, neg_ascore: 2.5,
        refiner_width: 2048, refiner_height: 2048
      }
      sampler: { positive: @e, negative: @e.1 }
    `,
    { prompt: 'P', negative_prompt: 'N' },
  ),
  changed(
    'read constants, math and joined prompts',
    `
      m: SeargeIntegerMath { op: "a * b + c", a: 2, b: 5, c: 1 }
      f: SeargeFloatConstant { value: 4.5 }
      i: SeargeIntegerConstant { value: 99 }
      pc: SeargePromptCombiner { prompt1: @p1, separator: ", ", prompt2: "b" }
      p1: SeargePromptText { prompt: "a" }
      pos: { text: @pc }
      sampler: { steps: @m, cfg: @f, seed: @i }
    `,
    { prompt: 'a, b', steps: 11, cfg_scale: 4.5, seed: '99' },
  ),
  changed(
    'take the base of an SDXL sampler',
    `
      ck2: CheckpointLoaderSimple { ckpt_name: "ref.safetensors" }
      e: SeargeSDXLPromptEncoder {
        base_clip: @ckpt.1, refiner_clip: @ck2.1, pos_g: "G", pos_l: "G", pos_r: "R", neg_g: "NG",
        neg_l: "NG", neg_r: "NR", base_width: 1024, base_height: 1024, crop_w: 0, crop_h: 0,
        target_width: 1024, target_height: 1024, pos_ascore: 6, neg_ascore: 2,
        refiner_width: 1024, refiner_height: 1024
      }
      sampler: SeargeSDXLSampler {
        base_model: @ckpt, base_positive: @e, base_negative: @e.1, refiner_model: @ck2,
        refiner_positive: @e.2, refiner_negative: @e.3, latent_image: @latent, noise_seed: 8,
        steps: 9, cfg: 5, sampler_name: "heun", scheduler: "beta", base_ratio: 0.8, denoise: 1
      }
    `,
    {
      seed: '8',
      steps: 9,
      cfg_scale: 5,
      sampler: 'heun',
      scheduler: 'beta',
      prompt: 'G',
      negative_prompt: 'NG',
    },
  ),
  changed(
    'carry fields through chained parameter nodes',
    `
      i1: SeargeInput1 {
        main_prompt: "MP", secondary_prompt: "SP", style_prompt: "ST", negative_prompt: "NP",
        negative_style: "NS"
      }
      i2: SeargeInput2 {
        inputs: @i1, seed: 8, image_width: 512, image_height: 640, steps: 9, cfg: 5,
        sampler_name: "heun", scheduler: "beta", save_image: "enabled",
        save_directory: "output folder"
      }
      pr: SeargeParameterProcessor { inputs: @i2 }
      o1: SeargeOutput1 { parameters: @pr }
      o2: SeargeOutput2 { parameters: @o1 }
      pos: { text: @o1.1 }
      neg: { text: @o1.4 }
      latent: { width: @o2.2, height: @o2.3 }
      sampler: { seed: @o2.1, steps: @o2.4, cfg: @o2.5, sampler_name: @o2.6, scheduler: @o2.7 }
    `,
    {
      seed: '8',
      steps: 9,
      cfg_scale: 5,
      sampler: 'heun',
      scheduler: 'beta',
      prompt: 'MP',
      negative_prompt: 'NP',
      height: 640,
    },
  ),
  alone(
    'carry everything through the data stream to the sampling box',
    `
      ms: SeargeModelSelector {
        base_checkpoint: "sb.safetensors", refiner_checkpoint: "sr.safetensors",
        vae_checkpoint: "sv.safetensors"
      }
      gp: SeargeGenerationParameters {
        data: @ms, seed: 8, image_size_preset: "896x1152 (3:4)", image_width: 1, image_height: 1,
        steps: 9, cfg: 5, sampler_preset: "none - use settings", sampler_name: "heun",
        scheduler: "beta", base_vs_refiner_ratio: 0.8
      }
      p: SeargePromptText { prompt: "MP" }
      n: SeargePromptText { prompt: "NP" }
      pa: SeargePromptAdapterV2 { data: @gp, main_prompt: @p, negative_main_prompt: @n }
      mb: SeargeMagicBox { data: @pa, stage: "text encoding" }
      mb2: SeargeMagicBox { data: @mb, stage: "sampling" }
      mb3: SeargeMagicBox { data: @mb2, stage: "image saving" }
      is: SeargeImageSaving { data: @mb3 }
    `,
    {
      seed: '8',
      steps: 9,
      cfg_scale: 5,
      sampler: 'heun',
      scheduler: 'beta',
      prompt: 'MP',
      negative_prompt: 'NP',
      width: 896,
      height: 1152,
      model: 'sb.safetensors',
      loras: [],
    },
  ),
  alone(
    'know what sampler presets stand for',
    `
      ms: SeargeModelSelector { base_checkpoint: "sb.safetensors", vae_checkpoint: "sv.safetensors" }
      gp: SeargeGenerationParameters {
        data: @ms, seed: 8, image_size_preset: "896x1152 (3:4)", image_width: 1, image_height: 1,
        steps: 9, cfg: 5, sampler_preset: "4 - DPM++ 3M SDE Exp", sampler_name: "heun",
        scheduler: "beta", base_vs_refiner_ratio: 0.8
      }
      p: SeargePromptText { prompt: "MP" }
      pa: SeargePromptAdapterV2 { data: @gp, main_prompt: @p }
      mb: SeargeMagicBox { data: @pa, stage: "sampling" }
      is: SeargeImageSaving { data: @mb }
    `,
    { sampler: 'dpmpp_3m_sde', scheduler: 'exponential' },
  ),
]

describe('Searge nodes', () => {
  it.each(cases)('%s', (_, graph, fields) => {
    expect(readFields(graph)).toMatchObject(fields)
  })
})
