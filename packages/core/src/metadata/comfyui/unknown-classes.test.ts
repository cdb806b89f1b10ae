import { describe, expect, it } from 'vitest'
import { alone, type GraphCase, readFields } from './test-support/traced-fields.ts'

const settings = {
  seed: '9',
  steps: 33,
  cfg_scale: 4.5,
  sampler: 'heun',
  scheduler: 'beta',
  width: 512,
  height: 768,
  model: 'm.safetensors',
}

/** Graphs in which no class is known and no workflow describes one: only names of inputs speak. */
const cases: readonly GraphCase[] = [
  alone(
    'by parts',
    `
      load: Mystery Loader { checkpoint_file: "m.safetensors", lora_1: "x", lora_1_strength: 0.5 }
      text: Mystery Encoder { clip: @load.1, positive_text: "a fox", negative_text: "blurry" }
      noise: Mystery Latent { width: 512, height: 768 }
      run: Mystery Sampler {
        model: @load, positive: @text, negative: @text.1, latent: @noise, noise_seed: 9,
        num_steps: 33, cfg_scale: 4.5, sampler: "heun", scheduler_name: "beta", denoise_strength: 0.8
      }
      picture: Mystery Decoder { latent: @run, vae: @load.2 }
      out: Mystery Saver { image: @picture }
    `,
    {
      ...settings,
      prompt: 'a fox',
      negative_prompt: 'blurry',
      denoise: 0.8,
      loras: [['x', 0.5, 0.5]],
    },
  ),
  alone(
    'with cond and uncond, in one step to a picture',
    `
      load: Mystery Loader { ckpt: "m.safetensors" }
      pos: Mystery Encoder { clip: @load.1, prompt: "a fox" }
      neg: Mystery Encoder { clip: @load.1, prompt: "blurry" }
      run: Mystery Generator {
        unet: @load, cond: @pos, uncond: @neg, rng_seed: 9, sampling_steps: 33,
        guidance_scale: 4.5, sampler_type: "heun", noise_schedule: "beta", width: 512, height: 768
      }
      out: Mystery Saver { image: @run }
    `,
    { ...settings, prompt: 'a fox', negative_prompt: 'blurry' },
  ),
  alone(
    'through a pipe that holds everything',
    `
      load: Mystery Loader {
        ckpt_name: "m.safetensors", positive: "a fox", negative: "blurry", steps: 33, cfg: 4.5,
        seed: 9, sampler_name: "heun", scheduler: "beta", width: 512, height: 768
      }
      run: Mystery Sampler { pipe: @load }
      out: SaveImage { images: @run.1 }
    `,
    { ...settings, prompt: 'a fox', negative_prompt: 'blurry' },
  ),
  alone(
    'with numbered LoRA slots of which one is off',
    `
      load: Mystery Loader { ckpt_name: "m.safetensors" }
      loras: Mystery Loras {
        model: @load, clip: @load.1, lora_1_name: "a", lora_1_strength: 0.5, lora_2_name: "b",
        lora_2_strength: 1, lora_2_on: "Off", lora_3_name: "None", lora_3_strength: 1
      }
      pos: Mystery Encoder { clip: @loras.1, text: "a fox" }
      run: Mystery Sampler {
        model: @loras, positive: @pos, seed: 9, steps: 33, sampler_name: "heun", width: 512,
        height: 768
      }
      out: SaveImage { images: @run }
    `,
    { loras: [['a', 0.5, 0.5]], seed: '9', prompt: 'a fox' },
  ),
  alone(
    'with numbered LoRA slots of which only so many count',
    `
      load: Mystery Loader { ckpt_name: "m.safetensors" }
      loras: Mystery Loras {
        model: @load, clip: @load.1, num_loras: 1, lora_1_name: "a", lora_1_strength: 0.5,
        lora_2_name: "b", lora_2_strength: 1
      }
      pos: Mystery Encoder { clip: @loras.1, text: "a fox" }
      run: Mystery Sampler {
        model: @loras, positive: @pos, seed: 9, steps: 33, sampler_name: "heun", width: 512,
        height: 768
      }
      out: SaveImage { images: @run }
    `,
    { loras: [['a', 0.5, 0.5]] },
  ),
  alone(
    'from a text alone, without a model of its own',
    `
      run: Mystery Generator {
        seed: 9, steps: 33, cfg: 4.5, width: 512, height: 768, positive_prompt: "a fox"
      }
      out: SaveImage { images: @run }
    `,
    { prompt: 'a fox', seed: '9', steps: 33, cfg_scale: 4.5, width: 512, height: 768 },
  ),
]

describe('a graph of classes nobody knows is read', () => {
  it.each(cases)('%s', (_, graph, fields) => {
    expect(readFields(graph)).toMatchObject(fields)
  })
})
