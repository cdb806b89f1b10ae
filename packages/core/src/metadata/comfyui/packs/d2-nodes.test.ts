import { describe, expect, it } from 'vitest'
import { alone, changed, type GraphCase, readFields } from '../test-support/traced-fields.ts'

const cases: readonly GraphCase[] = [
  changed(
    'encode prompts in the sampler and swap a chosen size',
    `
      ck: D2 Checkpoint Loader {
        ckpt_name: "d2.safetensors", auto_vpred: true, sampling: "normal", zsnr: false,
        multiplier: 0.7
      }
      sz: D2 Size Selector {
        preset: "512 x 768", width: 1, height: 1, swap_dimensions: true, upscale_factor: 1,
        prescale_factor: 1, round_method: "Floor", batch_size: 1
      }
      k: D2 KSampler {
        model: @ck, clip: @ck.1, vae: @ck.2, seed: 8, steps: 9, cfg: 5, sampler_name: "heun",
        scheduler: "beta", denoise: 1, latent_image: @sz.5, preview_method: "auto",
        positive: "PP", negative: "NN"
      }
      save: D2 Save Image { images: @k, filename_prefix: "x" }
    `,
    {
      seed: '8',
      steps: 9,
      cfg_scale: 5,
      sampler: 'heun',
      scheduler: 'beta',
      prompt: 'PP',
      negative_prompt: 'NN',
      width: 768,
      height: 512,
      model: 'd2.safetensors',
    },
  ),
  alone(
    "take a pipe's settings before the sampler's own, and drop comments",
    `
      ck: D2 Checkpoint Loader { ckpt_name: "d2.safetensors" }
      pr: D2 Prompt {
        prompt: "hello\\n# comment\\nworld", comment_type: "# + // + /**/", insert_lora: "CHOOSE",
        token_count: false
      }
      pp: D2 Pipe {
        ckpt_name: @ck.3, positive: @pr, negative: "NN", seed: 8, steps: 9, cfg: 5,
        sampler_name: "heun", scheduler: "beta", denoise: 1, width: 320, height: 256, model: @ck,
        clip: @ck.1, vae: @ck.2
      }
      el: EmptyLatentImage { width: @pp.10, height: @pp.11, batch_size: 1 }
      k: D2 KSampler {
        d2_pipe: @pp, seed: 1, steps: 1, cfg: 1, sampler_name: "euler", scheduler: "simple",
        denoise: 1, latent_image: @el, preview_method: "auto", positive: "", negative: ""
      }
      s: SaveImage { images: @k }
    `,
    {
      seed: '8',
      steps: 9,
      cfg_scale: 5,
      sampler: 'heun',
      scheduler: 'beta',
      prompt: 'hello\n\nworld',
      negative_prompt: 'NN',
      width: 320,
      height: 256,
      model: 'd2.safetensors',
      loras: [],
    },
  ),
  changed(
    'load LoRA tags out of a prompt',
    `
      l: D2 Load Lora {
        model: @ckpt, clip: @ckpt.1, prompt: "a <lora:q:0.5:0.4> b", mode: "a1111",
        insert_lora: "CHOOSE"
      }
      pos: { text: @l.3, clip: @l.1 }
      sampler: { model: @l }
    `,
    { prompt: 'a  b', loras: [['q', 0.5, 0.4]] },
  ),
  changed(
    'load LoRAs listed line by line',
    `
      l: D2 Load Lora {
        model: @ckpt, clip: @ckpt.1, prompt: "q.safetensors:0.5\\n# no\\nz:1:0.5", mode: "simple",
        insert_lora: "CHOOSE"
      }
      sampler: { model: @l }
    `,
    {
      loras: [
        ['q.safetensors', 0.5, 0.5],
        ['z', 1, 0.5],
      ],
    },
  ),
  changed(
    "take linked conditionings before the sampler's texts",
    `
      k: D2 KSampler(Advanced) {
        model: @ckpt, clip: @ckpt.1, vae: @ckpt.2, add_noise: "enable", noise_seed: 8, steps: 9,
        cfg: 5, sampler_name: "heun", scheduler: "beta", latent_image: @latent, start_at_step: 0,
        end_at_step: 10000, return_with_leftover_noise: "disable", positive: "X", negative: "Y",
        positive_cond: @pos, negative_cond: @neg
      }
      save: { images: @k }
    `,
    { seed: '8', steps: 9, cfg_scale: 5, sampler: 'heun', scheduler: 'beta' },
  ),
]

describe('D2 nodes', () => {
  it.each(cases)('%s', (_, graph, fields) => {
    expect(readFields(graph)).toMatchObject(fields)
  })
})
