import { describe, expect, it } from 'vitest'
import { alone, changed, type GraphCase, readFields } from '../test-support/traced-fields.ts'

const cases: readonly GraphCase[] = [
  alone(
    'read a loader that encodes, sizes and skips layers',
    `
      l: Efficient Loader {
        ckpt_name: "m1.safetensors", vae_name: "Baked VAE", clip_skip: -2, lora_name: "None",
        lora_model_strength: 1, lora_clip_strength: 1, positive: "P", negative: "N",
        token_normalization: "none", weight_interpretation: "comfy", empty_latent_width: 640,
        empty_latent_height: 448, batch_size: 1
      }
      k: KSampler (Efficient) {
        model: @l, positive: @l.1, negative: @l.2, latent_image: @l.3, optional_vae: @l.4,
        seed: 7, steps: 9, cfg: 5, sampler_name: "dpmpp_2m", scheduler: "karras", denoise: 1,
        preview_method: "auto", vae_decode: "true"
      }
      s: SaveImage { images: @k.5, filename_prefix: "x" }
    `,
    {
      prompt: 'P',
      negative_prompt: 'N',
      seed: '7',
      steps: 9,
      cfg_scale: 5,
      sampler: 'dpmpp_2m',
      scheduler: 'karras',
      width: 640,
      height: 448,
      model: 'm1.safetensors',
      clip_skip: 2,
      loras: [],
    },
  ),
  alone(
    "add a stack to the loader's own LoRA and leave the hires script out of the base pass",
    `
      st: LoRA Stacker {
        input_mode: "simple", lora_count: 2, lora_name_1: "a.safetensors", lora_wt_1: 0.5,
        model_str_1: 1, clip_str_1: 1, lora_name_2: "None", lora_wt_2: 1,
        lora_name_3: "c.safetensors", lora_wt_3: 1, model_str_3: 1, clip_str_3: 1
      }
      l: Efficient Loader {
        ckpt_name: "m1.safetensors", vae_name: "v.pt", clip_skip: -2, lora_name: "x.safetensors",
        lora_model_strength: 0.7, lora_clip_strength: 0.6, positive: "P", negative: "N",
        token_normalization: "none", weight_interpretation: "comfy", empty_latent_width: 640,
        empty_latent_height: 448, batch_size: 1, lora_stack: @st
      }
      hr: HighRes-Fix Script {
        upscale_type: "latent", hires_ckpt_name: "(use same)", upscale_by: 1.5,
        use_same_seed: true, seed: 99, hires_steps: 5, denoise: 0.5, iterations: 1
      }
      k: KSampler (Efficient) {
        model: @l, positive: @l.1, negative: @l.2, latent_image: @l.3, optional_vae: @l.4,
        script: @hr, seed: 7, steps: 9, cfg: 5, sampler_name: "dpmpp_2m", scheduler: "karras",
        denoise: 1, preview_method: "auto", vae_decode: "true"
      }
      s: SaveImage { images: @k.5 }
    `,
    {
      prompt: 'P',
      negative_prompt: 'N',
      seed: '7',
      steps: 9,
      cfg_scale: 5,
      sampler: 'dpmpp_2m',
      scheduler: 'karras',
      width: 640,
      height: 448,
      model: 'm1.safetensors',
      clip_skip: 2,
      vae: 'v.pt',
      loras: [
        ['x.safetensors', 0.7, 0.6],
        ['a.safetensors', 0.5, 0.5],
      ],
    },
  ),
  alone(
    'read base settings from a loader for two models',
    `
      l: Eff. Loader SDXL {
        base_ckpt_name: "b.safetensors", base_clip_skip: -2, refiner_ckpt_name: "r.safetensors",
        refiner_clip_skip: -2, positive_ascore: 6, negative_ascore: 2, vae_name: "Baked VAE",
        positive: "P", negative: "N", token_normalization: "none", weight_interpretation: "comfy",
        empty_latent_width: 1024, empty_latent_height: 1024, batch_size: 1
      }
      k: KSampler SDXL (Eff.) {
        sdxl_tuple: @l, latent_image: @l.1, optional_vae: @l.2, noise_seed: 5, steps: 20, cfg: 6,
        sampler_name: "euler", scheduler: "normal", start_at_step: 0, refine_at_step: 16,
        preview_method: "auto", vae_decode: "true"
      }
      s: SaveImage { images: @k.3 }
    `,
    {
      prompt: 'P',
      negative_prompt: 'N',
      seed: '5',
      cfg_scale: 6,
      width: 1024,
      height: 1024,
      model: 'b.safetensors',
      clip_skip: 2,
      loras: [],
    },
  ),
  changed(
    "pass a packed tuple's base through",
    `
      ck2: CheckpointLoaderSimple { ckpt_name: "ref.safetensors" }
      rp: CLIPTextEncode { text: "RP", clip: @ck2.1 }
      pk: Pack SDXL Tuple {
        base_model: @ckpt, base_clip: @ckpt.1, base_positive: @pos, base_negative: @neg,
        refiner_model: @ck2, refiner_clip: @ck2.1, refiner_positive: @rp, refiner_negative: @rp
      }
      up: Unpack SDXL Tuple { sdxl_tuple: @pk }
      sampler: { model: @up, positive: @up.2, negative: @up.3 }
    `,
  ),
  changed(
    "pass a packed tuple's refiner through its own slots",
    `
      ck2: CheckpointLoaderSimple { ckpt_name: "ref.safetensors" }
      rp: CLIPTextEncode { text: "RP", clip: @ck2.1 }
      rn: CLIPTextEncode { text: "RN", clip: @ck2.1 }
      pk: Pack SDXL Tuple {
        base_model: @ckpt, base_clip: @ckpt.1, base_positive: @pos, base_negative: @neg,
        refiner_model: @ck2, refiner_clip: @ck2.1, refiner_positive: @rp, refiner_negative: @rn
      }
      up: Unpack SDXL Tuple { sdxl_tuple: @pk }
      sampler: { model: @up.4, positive: @up.6, negative: @up.7 }
    `,
    { model: 'ref.safetensors', prompt: 'RP', negative_prompt: 'RN' },
  ),
]

describe('Efficiency nodes', () => {
  it.each(cases)('%s', (_, graph, fields) => {
    expect(readFields(graph)).toMatchObject(fields)
  })
})
