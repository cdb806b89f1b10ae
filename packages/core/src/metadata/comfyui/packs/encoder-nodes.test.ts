import { describe, expect, it } from 'vitest'
import { alone, changed, type GraphCase, readFields } from '../test-support/traced-fields.ts'

const cases: readonly GraphCase[] = [
  changed(
    'load LoRA tags where the loader stands and keep them in the encoded text',
    `
      l: PCLazyLoraLoader { text: "a cat <lora:q:0.5>", model: @ckpt, clip: @ckpt.1 }
      pos: PCLazyTextEncode { clip: @l.1, text: "a cat <lora:q:0.5>" }
      sampler: { model: @l }
    `,
    { prompt: 'a cat <lora:q:0.5>', loras: [['q', 0.5, 0.5]] },
  ),
  changed(
    'keep prompt syntax as written',
    `
      pos: PCTextEncode { clip: @ckpt.1, text: "hello BREAK x" }
    `,
    { prompt: 'hello BREAK x' },
  ),
  changed(
    'encode texts and set a size in the sampler',
    `
      l: Load Lora Sn0w { model: @ckpt, clip: @ckpt.1, lora: "a.safetensors", lora_strength: 0.5 }
      c: Prompt Combine { separator: ", ", simplify: false, string_a: "x", string_b: "y" }
      sampler: Sn0w KSampler {
        model: @l, clip: @l.1, vae: @ckpt.2, add_noise: true, noise_seed: 8, steps: 9, cfg: 5,
        sampler_name: "heun", scheduler_name: "beta", denoise: 1, width: 320, height: 256,
        positive: @c, negative: "NN"
      }
      decode: { samples: @sampler.1 }
    `,
    {
      seed: '8',
      steps: 9,
      cfg_scale: 5,
      sampler: 'heun',
      scheduler: 'beta',
      prompt: 'x, y',
      negative_prompt: 'NN',
      width: 320,
      height: 256,
      loras: [['a.safetensors', 0.5, 0.5]],
    },
  ),
  changed(
    'take conditionings where texts could stand',
    `
      sampler: Sn0w KSampler {
        model: @ckpt, clip: @ckpt.1, vae: @ckpt.2, add_noise: true, noise_seed: 8, steps: 9,
        cfg: 5, sampler_name: "heun", scheduler_name: "beta", denoise: 1, width: 320, height: 256,
        positive: @pos, negative: @neg
      }
      decode: { samples: @sampler.1 }
    `,
    {
      seed: '8',
      steps: 9,
      cfg_scale: 5,
      sampler: 'heun',
      scheduler: 'beta',
      width: 320,
      height: 256,
    },
  ),
  changed(
    'read the plain text of an encoder with many',
    `
      pos: smZ CLIPTextEncode {
        text: "smz text", clip: @ckpt.1, parser: "A1111", mean_normalization: true,
        multi_conditioning: true, use_old_emphasis_implementation: false, with_SDXL: false,
        ascore: 6, width: 1024, height: 1024, crop_w: 0, crop_h: 0, target_width: 1024,
        target_height: 1024, text_g: "", text_l: "", smZ_steps: 1
      }
    `,
    { prompt: 'smz text' },
  ),
  changed(
    'pass a model through settings',
    `
      st: smZ Settings { "*": @ckpt, RNG: "gpu" }
      sampler: { model: @st }
    `,
  ),
  changed(
    'read advanced encoders and parameters added to them',
    `
      pos: BNK_CLIPTextEncodeAdvanced {
        text: "bnk", clip: @ckpt.1, token_normalization: "mean", weight_interpretation: "A1111"
      }
      neg: BNK_CLIPTextEncodeSDXLAdvanced {
        text_l: "L", text_g: "L", clip: @ckpt.1, token_normalization: "none",
        weight_interpretation: "comfy", balance: 0.5
      }
      sp: BNK_AddCLIPSDXLParams {
        conditioning: @pos, width: 1024, height: 1024, crop_w: 0, crop_h: 0, target_width: 1024,
        target_height: 1024
      }
      sampler: { positive: @sp }
    `,
    { prompt: 'bnk', negative_prompt: 'L' },
  ),
  changed(
    'read the size of noisy latents',
    `
      nz: BNK_NoisyLatentImage { source: "CPU", seed: 5, width: 320, height: 256, batch_size: 1 }
      sampler: KSamplerAdvanced {
        model: @ckpt, positive: @pos, negative: @neg, add_noise: "disable", noise_seed: 8,
        steps: 9, cfg: 5, sampler_name: "heun", scheduler: "beta", latent_image: @nz,
        start_at_step: 0, end_at_step: 10000, return_with_leftover_noise: "disable"
      }
    `,
    {
      seed: '8',
      steps: 9,
      cfg_scale: 5,
      sampler: 'heun',
      scheduler: 'beta',
      width: 320,
      height: 256,
    },
  ),
  changed(
    'read a tiled sampler',
    `
      sampler: BNK_TiledKSampler {
        model: @ckpt, positive: @pos, negative: @neg, latent_image: @latent, seed: 8, steps: 9,
        cfg: 5, sampler_name: "heun", scheduler: "beta", denoise: 1, tile_width: 512,
        tile_height: 512, tiling_strategy: "random"
      }
    `,
    { seed: '8', steps: 9, cfg_scale: 5, sampler: 'heun', scheduler: 'beta' },
  ),
  changed(
    'do not take a tiled upscale for the base pass',
    `
      um: UpscaleModelLoader { model_name: "x4.pth" }
      u: UltimateSDUpscale {
        image: @decode, model: @ckpt, positive: @pos, negative: @neg, vae: @ckpt.2, upscale_by: 2,
        seed: 99, steps: 9, cfg: 5, sampler_name: "heun", scheduler: "beta", denoise: 0.2,
        upscale_model: @um, mode_type: "Linear", tile_width: 512, tile_height: 512, mask_blur: 8,
        tile_padding: 32
      }
      save: { images: @u }
    `,
  ),
  alone(
    'take a tiled upscale as base when nothing else sampled, its size unknown',
    `
      ck: CheckpointLoaderSimple { ckpt_name: "base.safetensors" }
      pos: CLIPTextEncode { text: "a cat", clip: @ck.1 }
      neg: CLIPTextEncode { text: "blurry", clip: @ck.1 }
      li: LoadImage { image: "x.png" }
      u: UltimateSDUpscaleNoUpscale {
        upscaled_image: @li, model: @ck, positive: @pos, negative: @neg, vae: @ck.2, seed: 8,
        steps: 9, cfg: 5, sampler_name: "heun", scheduler: "beta", denoise: 0.2
      }
      s: SaveImage { images: @u }
    `,
    {
      seed: '8',
      steps: 9,
      cfg_scale: 5,
      sampler: 'heun',
      scheduler: 'beta',
      width: null,
      height: null,
      loras: [],
    },
  ),
  changed(
    'load the applied LoRAs of a numbered loader',
    `
      l: MultipleLoraLoader3|cgem156 {
        model: @ckpt, clip_optional: @ckpt.1, normalize: false, normalize_sum: 1,
        lora_name_0: "a.safetensors", strength_model_0: 0.5, apply_0: true,
        lora_name_1: "b.safetensors", strength_model_1: 1, apply_1: false, lora_name_2: "None",
        strength_model_2: 1, apply_2: true
      }
      s: StringInput|cgem156 { text: "si" }
      pos: { text: @s, clip: @l.1 }
      sampler: { model: @l }
    `,
    { prompt: 'si', loras: [['a.safetensors', 0.5, 0.5]] },
  ),
  changed(
    'read noise and guider of other makes',
    `
      n: VariationNoise|cgem156 { base_seed: 55, seed: 1, similarity: 0.9, batch_index: 0 }
      g: LimitedIntervalCFGGuider|cgem156 {
        model: @ckpt, positive: @pos, negative: @neg, cfg: 3.5, start_step: 0, end_step: 1000
      }
      sel: GradualLatentSampler|cgem156 { sampler_name: "euler", eta: 0 }
      sch: BasicScheduler { model: @ckpt, scheduler: "simple", steps: 6, denoise: 1 }
      sampler: SamplerCustomAdvancedPreview|cgem156 {
        noise: @n, guider: @g, sampler: @sel, sigmas: @sch, latent_image: @latent
      }
    `,
    { seed: '55', cfg_scale: 3.5, scheduler: 'simple', steps: 6 },
  ),
  changed(
    'take sampler options from their own node',
    `
      cs: ClownSampler_Beta {
        eta: 0.5, sampler_name: "exponential/res_2s", seed: -1, bongmath: true
      }
      sampler: SharkSampler_Beta {
        scheduler: "beta57", steps: 9, steps_to_run: -1, denoise: 1, cfg: 5, seed: 8,
        sampler_mode: "standard", model: @ckpt, positive: @pos, negative: @neg, sampler: @cs,
        latent_image: @latent
      }
    `,
    { seed: '8', steps: 9, cfg_scale: 5, sampler: 'exponential/res_2s', scheduler: 'beta57' },
  ),
  changed(
    'take the first of chained samplers as base',
    `
      k1: ClownsharKSampler_Beta {
        eta: 0.5, sampler_name: "linear/euler", scheduler: "karras", steps: 10, steps_to_run: 5,
        denoise: 1, cfg: 5, seed: 8, sampler_mode: "standard", bongmath: true, model: @ckpt,
        positive: @pos, negative: @neg, latent_image: @latent
      }
      sampler: ClownsharkChainsampler_Beta {
        eta: 0.5, sampler_name: "res_3s", steps_to_run: -1, cfg: 4, sampler_mode: "resample",
        bongmath: true, latent_image: @k1
      }
    `,
    { seed: '8', steps: 10, cfg_scale: 5, sampler: 'linear/euler', scheduler: 'karras' },
  ),
  changed(
    'join texts and take the next seed',
    `
      tb: TextBox2 { text1: "one", text2: "two" }
      tc: TextConcatenate { text_1: @tb, text_2: @tb.1, separator: ", " }
      se: SeedGenerator { seed: 10 }
      pos: { text: @tc }
      sampler: { seed: @se.1 }
    `,
    { prompt: 'one, two', seed: '11' },
  ),
  changed(
    'keep the first of merged models',
    `
      ck2: CheckpointLoaderSimple { ckpt_name: "two.safetensors" }
      mm: Inference_Core_ModelMergeSDXL { model1: @ckpt, model2: @ck2, time_embed.: 1 }
      on: OffsetLatentImage { width: 320, height: 256, batch_size: 1, offset_0: 0 }
      sampler: { model: @mm, latent_image: @on }
    `,
    { width: 320, height: 256 },
  ),
]

describe('Encoders and samplers of further packs', () => {
  it.each(cases)('%s', (_, graph, fields) => {
    expect(readFields(graph)).toMatchObject(fields)
  })
})
