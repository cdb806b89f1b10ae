import { describe, expect, it } from 'vitest'
import { alone, changed, type GraphCase, readFields } from '../test-support/traced-fields.ts'

const cases: readonly GraphCase[] = [
  changed(
    'give the texts and the numbers of a loader, not the size chosen from its list',
    `
      l: ttN pipeLoader_v2 {
        ckpt_name: "m1.safetensors", config_name: "Default", vae_name: "Baked VAE", clip_skip: -2,
        loras: "", positive: "P", negative: "N", empty_latent_aspect: "512 x 682 [P] 3:4",
        empty_latent_width: 300, empty_latent_height: 400, batch_size: 1, seed: 5
      }
      pos: { text: @l.10 }
      neg: { text: @l.11 }
      latent: { width: @l.8, height: @l.9 }
    `,
    { prompt: 'P', negative_prompt: 'N', width: 296, height: 400 },
  ),
  alone(
    'take a size chosen from a list before the numbers beside it',
    `
      l: ttN pipeLoader_v2 {
        ckpt_name: "m1.safetensors", config_name: "Default", vae_name: "Baked VAE", clip_skip: -2,
        loras: "<lora:aa:0.5:0.25>", positive: "P", negative: "N",
        empty_latent_aspect: "512 x 682 [P] 3:4", empty_latent_width: 300,
        empty_latent_height: 300, batch_size: 1, seed: 5
      }
      k: ttN pipeKSampler_v2 {
        pipe: @l, lora_name: "None", lora_strength: 1, upscale_method: "None",
        upscale_model_name: "None", factor: 2, rescale: "None", percent: 50, width: 1024,
        height: 1024, longer_side: 1024, crop: "disabled", steps: 9, cfg: 5, sampler_name: "heun",
        scheduler: "beta", denoise: 1, image_output: "Save", save_prefix: "x", file_type: "png",
        embed_workflow: true, seed: 8
      }
    `,
    {
      prompt: 'P',
      negative_prompt: 'N',
      seed: '8',
      steps: 9,
      cfg_scale: 5,
      sampler: 'heun',
      scheduler: 'beta',
      width: 512,
      height: 680,
      model: 'm1.safetensors',
      clip_skip: 2,
      loras: [['aa', 0.5, 0.25]],
    },
  ),
  alone(
    "add the sampler's own LoRA and take its own seed",
    `
      l: ttN pipeLoader_v2 {
        ckpt_name: "m1.safetensors", config_name: "Default", vae_name: "Baked VAE", clip_skip: -2,
        loras: "", positive: "P", negative: "N", empty_latent_aspect: "512 x 682 [P] 3:4",
        empty_latent_width: 300, empty_latent_height: 300, batch_size: 1, seed: 5
      }
      e: ttN pipeEDIT { pipe: @l, seed: 77 }
      k: ttN pipeKSampler_v2 {
        pipe: @e, lora_name: "kk.safetensors", lora_strength: 0.4, upscale_method: "None",
        upscale_model_name: "None", factor: 2, rescale: "None", percent: 50, width: 1024,
        height: 1024, longer_side: 1024, crop: "disabled", steps: 9, cfg: 5, sampler_name: "heun",
        scheduler: "beta", denoise: 1, image_output: "Save", save_prefix: "x", file_type: "png",
        embed_workflow: true, seed: 8
      }
      s: SaveImage { images: @k.7 }
    `,
    {
      prompt: 'P',
      negative_prompt: 'N',
      seed: '8',
      steps: 9,
      cfg_scale: 5,
      sampler: 'heun',
      scheduler: 'beta',
      width: 512,
      height: 680,
      model: 'm1.safetensors',
      clip_skip: 2,
      loras: [['kk.safetensors', 0.4, 0.4]],
    },
  ),
  alone(
    'carry loader, conditioning and size to the sampler',
    `
      l: ttN tinyLoader {
        ckpt_name: "m1.safetensors", config_name: "Default", sampling: "Default", zsnr: false,
        cfg_rescale_mult: 0, vae_name: "Baked VAE", clip_skip: -2,
        empty_latent_aspect: "width x height [custom]", empty_latent_width: 320,
        empty_latent_height: 256, batch_size: 1
      }
      c: ttN conditioning {
        model: @l, clip: @l.3, loras: "<lora:aa:0.5>", positive: "P", negative: "N",
        zero_out_empty: false
      }
      k: ttN KSampler_v2 {
        model: @c, positive: @c.1, negative: @c.2, latent: @l.1, vae: @l.2, clip: @c.3,
        lora_name: "None", lora_strength: 1, upscale_method: "None", upscale_model_name: "None",
        factor: 2, rescale: "None", percent: 50, width: 1024, height: 1024, longer_side: 1024,
        crop: "disabled", steps: 9, cfg: 5, sampler_name: "heun", scheduler: "beta", denoise: 1,
        image_output: "Save", save_prefix: "x", file_type: "png", embed_workflow: true, seed: 8
      }
      s: SaveImage { images: @k.6 }
    `,
    {
      prompt: 'P',
      negative_prompt: 'N',
      seed: '8',
      steps: 9,
      cfg_scale: 5,
      sampler: 'heun',
      scheduler: 'beta',
      width: 320,
      height: 256,
      model: 'm1.safetensors',
      clip_skip: 2,
      loras: [['aa', 0.5, 0.5]],
    },
  ),
  alone(
    'add base and refiner steps',
    `
      l: ttN pipeLoaderSDXL_v2 {
        ckpt_name: "b.safetensors", config_name: "Default", vae_name: "Baked VAE", clip_skip: -2,
        loras: "", refiner_ckpt_name: "r.safetensors", positive_g: "G", positive_l: "G",
        negative_g: "NG", negative_l: "NG", conditioning_aspect: "None", conditioning_width: 2048,
        conditioning_height: 2048, target_aspect: "None", target_width: 2048, target_height: 2048,
        empty_latent_aspect: "1024 x 1024 [S] 1:1", empty_latent_width: 512,
        empty_latent_height: 512, batch_size: 1, seed: 3
      }
      k: ttN pipeKSamplerSDXL_v2 {
        sdxl_pipe: @l, lora_name: "None", lora_strength: 1, upscale_method: "None",
        upscale_model_name: "None", factor: 2, rescale: "None", percent: 50, width: 1024,
        height: 1024, longer_side: 1024, crop: "disabled", cfg: 5, sampler_name: "heun",
        scheduler: "beta", denoise: 1, image_output: "Save", save_prefix: "x", file_type: "png",
        embed_workflow: true, seed: 8, base_steps: 12, refiner_steps: 4, refiner_cfg: 3,
        refiner_denoise: 1
      }
    `,
    {
      prompt: 'G',
      negative_prompt: 'NG',
      seed: '8',
      steps: 16,
      cfg_scale: 5,
      sampler: 'heun',
      scheduler: 'beta',
      width: 1024,
      height: 1024,
      model: 'b.safetensors',
      clip_skip: 2,
      loras: [],
    },
  ),
  alone(
    'read the numbered LoRAs of the old loader',
    `
      l: ttN pipeLoader {
        ckpt_name: "m1.safetensors", config_name: "Default", vae_name: "v.pt", clip_skip: -1,
        lora1_name: "a.safetensors", lora1_model_strength: 0.5, lora1_clip_strength: 0.4,
        lora2_name: "None", lora2_model_strength: 1, lora2_clip_strength: 1, positive: "P",
        negative: "N", empty_latent_width: 320, empty_latent_height: 320, batch_size: 1, seed: 4
      }
      k: ttN pipeKSampler {
        pipe: @l, lora_name: "None", lora_model_strength: 1, lora_clip_strength: 1,
        upscale_method: "None", factor: 2, crop: "disabled", sampler_state: "Sample", steps: 9,
        cfg: 5, sampler_name: "heun", scheduler: "beta", denoise: 1, image_output: "Save",
        save_prefix: "x", seed: 8
      }
    `,
    {
      prompt: 'P',
      negative_prompt: 'N',
      seed: '8',
      steps: 9,
      cfg_scale: 5,
      sampler: 'heun',
      scheduler: 'beta',
      width: 320,
      height: 320,
      model: 'm1.safetensors',
      vae: 'v.pt',
      loras: [['a.safetensors', 0.5, 0.4]],
    },
  ),
]

describe('tinyterra nodes', () => {
  it.each(cases)('%s', (_, graph, fields) => {
    expect(readFields(graph)).toMatchObject(fields)
  })
})
