import { describe, expect, it } from 'vitest'
import { changed, type GraphCase, readFields } from '../test-support/traced-fields.ts'

const cases: readonly GraphCase[] = [
  changed(
    'load LoRAs named in a text and hand it on without them (Easy-Use)',
    `
      t: PrimitiveString { value: "a fox<lora:grain:0.5>" }
      apply: easy loraPromptApply { model: @ckpt, clip: @ckpt.1, positive: @t }
      pos: { clip: @apply.1, text: @apply.2 }
      sampler: { model: @apply }
    `,
    { prompt: 'a fox', loras: [['grain', 0.5, 1]] },
  ),
  changed(
    'load a default LoRA only in the mode that does so (Comfyroll)',
    `
      one: CR Load Scheduled LoRAs {
        model: @ckpt, clip: @ckpt.1, mode: "Load default LoRA", default_lora: "a.safetensors",
        strength_model: 0.5, strength_clip: 0.25
      }
      off: CR Load Scheduled LoRAs {
        model: @one, clip: @one.1, mode: "Off", default_lora: "b.safetensors",
        strength_model: 1, strength_clip: 1
      }
      pos: { clip: @off.1 }
      sampler: { model: @off }
    `,
    { loras: [['a.safetensors', 0.5, 0.25]] },
  ),
  changed(
    'take no choice of the checkpoint’s own VAE for a file (RES4LYF)',
    `
      all: FluxLoader {
        model_name: "flux.safetensors", weight_dtype: "default", clip_name1: ".use_ckpt_clip",
        clip_name2_opt: ".none", vae_name: ".use_ckpt_vae", clip_vision_name: ".none"
      }
      pos: { clip: @all.1 }
      sampler: { model: @all }
      decode: { vae: @all.2 }
    `,
    { model: 'flux.safetensors', vae: null },
  ),
  changed(
    'denoise as far as `denoise_image` says (mikey)',
    `
      sampler: MikeySamplerTiledAdvanced {
        base_model: @ckpt, refiner_model: @ckpt, samples: @latent, vae: @ckpt.2,
        positive_cond_base: @pos, negative_cond_base: @neg, positive_cond_refiner: @pos,
        negative_cond_refiner: @neg, model_name: "up.pth", seed: 42, denoise_image: 0.4, steps: 20,
        smooth_step: 1, cfg: 7, sampler_name: "euler", scheduler: "normal", upscale_by: 1,
        tiler_denoise: 0.2
      }
      save: SaveImage { images: @sampler.1, filename_prefix: "x" }
    `,
    { denoise: 0.4 },
  ),
]

describe('loaders and samplers of packs', () => {
  it.each(cases)('%s', (_, graph, fields) => {
    expect(readFields(graph)).toMatchObject(fields)
  })
})
