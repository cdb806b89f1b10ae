import { describe, expect, it } from 'vitest'
import { alone, changed, type GraphCase, readFields } from '../test-support/traced-fields.ts'

const cases: readonly GraphCase[] = [
  alone(
    'sample from a loader and a pre-sampling node',
    `
      l: easy a1111Loader {
        ckpt_name: "m1.safetensors", vae_name: "Baked VAE", clip_skip: -2,
        lora_name: "l.safetensors", lora_model_strength: 0.7, lora_clip_strength: 0.5,
        resolution: "512 x 512", empty_latent_width: 640, empty_latent_height: 448, positive: "P",
        negative: "N", batch_size: 1, a1111_prompt_style: false
      }
      ps: easy preSampling {
        pipe: @l, steps: 9, cfg: 5, sampler_name: "heun", scheduler: "beta", denoise: 1, seed: 8
      }
      k: easy kSampler { pipe: @ps, image_output: "Save", link_id: 0, save_prefix: "ComfyUI" }
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
      height: 512,
      model: 'm1.safetensors',
      clip_skip: 2,
      loras: [['l.safetensors', 0.7, 0.5]],
    },
  ),
  alone(
    'read tags, a stack and a custom size',
    `
      st: easy loraStack {
        toggle: true, mode: "advanced", num_loras: 2, lora_1_name: "a.safetensors",
        lora_1_strength: 1, lora_1_model_strength: 0.3, lora_1_clip_strength: 0.2,
        lora_2_name: "None", lora_2_strength: 1, lora_3_name: "z.safetensors", lora_3_strength: 1
      }
      l: easy fullLoader {
        ckpt_name: "m1.safetensors", vae_name: "Baked VAE", clip_skip: -2, lora_name: "None",
        lora_model_strength: 0.7, lora_clip_strength: 0.5, resolution: "width x height (custom)",
        empty_latent_width: 640, empty_latent_height: 448, positive: "P <lora:tagged:0.8>",
        negative: "N", batch_size: 1, a1111_prompt_style: false, optional_lora_stack: @st,
        config_name: "Default"
      }
      k: easy fullkSampler {
        pipe: @l, steps: 9, cfg: 5, sampler_name: "heun", scheduler: "beta", denoise: 1, seed: 8,
        image_output: "Save", link_id: 0, save_prefix: "ComfyUI"
      }
      s: SaveImage { images: @k.1 }
    `,
    {
      prompt: 'P ',
      negative_prompt: 'N',
      seed: '8',
      steps: 9,
      cfg_scale: 5,
      sampler: 'heun',
      scheduler: 'beta',
      width: 640,
      height: 448,
      model: 'm1.safetensors',
      clip_skip: 2,
      loras: [
        ['tagged', 0.8, 1],
        ['a.safetensors', 0.3, 0.2],
      ],
    },
  ),
  alone(
    'take the edited prompt and clip skip of a pipe',
    `
      l: easy comfyLoader {
        ckpt_name: "m1.safetensors", vae_name: "Baked VAE", clip_skip: -2, lora_name: "None",
        lora_model_strength: 0.7, lora_clip_strength: 0.5, resolution: "512 x 512",
        empty_latent_width: 640, empty_latent_height: 448, positive: "P", negative: "N",
        batch_size: 1, a1111_prompt_style: false
      }
      e: easy pipeEdit {
        pipe: @l, clip_skip: -1, optional_positive: "NEW", positive_token_normalization: "none",
        positive_weight_interpretation: "comfy", optional_negative: "", a1111_prompt_style: false,
        conditioning_mode: "replace", average_strength: 1, old_cond_start: 0, old_cond_end: 1,
        new_cond_start: 0, new_cond_end: 1
      }
      ps: easy preSampling {
        pipe: @e, steps: 9, cfg: 5, sampler_name: "heun", scheduler: "beta", denoise: 1, seed: 8
      }
      k: easy kSampler { pipe: @ps, image_output: "Preview" }
      s: SaveImage { images: @k.1 }
    `,
    {
      prompt: 'NEW',
      negative_prompt: 'N',
      seed: '8',
      steps: 9,
      cfg_scale: 5,
      sampler: 'heun',
      scheduler: 'beta',
      width: 512,
      height: 512,
      model: 'm1.safetensors',
      loras: [],
    },
  ),
  changed(
    'carry parts through a pipe',
    `
      pi: easy pipeIn {
        model: @ckpt, pos: @pos, neg: @neg, latent: @latent, vae: @ckpt.2, clip: @ckpt.1
      }
      po: easy pipeOut { pipe: @pi }
      sampler: { model: @po.1, positive: @po.2, negative: @po.3, latent_image: @po.4 }
      decode: { vae: @po.5 }
    `,
  ),
  changed(
    'pass prompts through a style selector without styles',
    `
      po: easy positive { positive: "X" }
      st: easy stylesSelector {
        styles: "fooocus_styles", select_styles: "", positive: @po, negative: "Y"
      }
      pos: { text: @st }
      neg: { text: @st.1 }
    `,
    { prompt: 'X', negative_prompt: 'Y' },
  ),
  changed(
    'read plain text through a wildcard node',
    `
      w: easy wildcards {
        text: "plain text", seed: 3, multiline_mode: false, "Select to add LoRA": "x",
        "Select to add Wildcard": "y"
      }
      pos: { text: @w.1 }
    `,
    { prompt: 'plain text' },
  ),
  changed(
    'join and replace texts',
    `
      c: easy promptConcat { prompt1: "red", prompt2: "car", separator: " " }
      r: easy promptReplace {
        prompt: @c, find1: "red", replace1: "blue", find2: "", replace2: "", find3: "",
        replace3: ""
      }
      pos: { text: @r }
    `,
    { prompt: 'blue car' },
  ),
  changed(
    'read value nodes and integer math',
    `
      s: easy seed { seed: 1234567890123 }
      i: easy int { value: 17 }
      f: easy float { value: 3.25 }
      m: easy mathInt { a: @i, b: 2, operation: "add" }
      sampler: { seed: @s, steps: @m, cfg: @f }
    `,
    { seed: '1234567890123', steps: 19, cfg_scale: 3.25 },
  ),
  changed(
    'take the side of a condition',
    `
      b: easy boolean { value: true }
      ie: easy ifElse { boolean: @b, on_true: @x, on_false: @y }
      x: easy string { value: "TT" }
      y: easy string { value: "FF" }
      pos: { text: @ie }
    `,
    { prompt: 'TT' },
  ),
  changed(
    'take the input an index names',
    `
      x: easy string { value: "T0" }
      y: easy string { value: "T1" }
      sw: easy textIndexSwitch { index: 1, text0: @x, text1: @y }
      an: easy anythingIndexSwitch { index: 0, value0: @sw, value1: @x }
      pos: { text: @an }
    `,
    { prompt: 'T1' },
  ),
  changed(
    'take the line an index names',
    `
      pl: easy promptLine {
        prompt: "one\\ntwo\\nthree", start_index: 1, max_rows: 1, remove_empty_lines: true
      }
      pos: { text: @pl }
    `,
    { prompt: 'two' },
  ),
  changed(
    'look through display nodes',
    `
      x: easy string { value: "T0" }
      sh: easy showAnything { anything: @x }
      pos: { text: @sh }
    `,
    { prompt: 'T0' },
  ),
  changed(
    'calculate expressions',
    `
      m: easy simpleMath { value: "a*b+1", a: 4, b: 3 }
      sampler: { steps: @m }
    `,
    { steps: 13 },
  ),
  alone(
    'read advanced pre-sampling',
    `
      l: easy a1111Loader {
        ckpt_name: "m1.safetensors", vae_name: "Baked VAE", clip_skip: -2, lora_name: "None",
        lora_model_strength: 0.7, lora_clip_strength: 0.5, resolution: "512 x 512",
        empty_latent_width: 640, empty_latent_height: 448, positive: "P", negative: "N",
        batch_size: 1, a1111_prompt_style: false
      }
      ps: easy preSamplingAdvanced {
        pipe: @l, steps: 9, cfg: 5, sampler_name: "heun", scheduler: "beta", start_at_step: 0,
        end_at_step: 10000, add_noise: "enable (CPU)", seed: 8,
        return_with_leftover_noise: "disable"
      }
      k: easy kSamplerTiled { pipe: @ps, tile_size: 512, image_output: "Preview" }
      s: SaveImage { images: @k.1 }
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
      height: 512,
      model: 'm1.safetensors',
      clip_skip: 2,
      loras: [],
    },
  ),
  alone(
    'take the first of two piped passes as base',
    `
      l: easy a1111Loader {
        ckpt_name: "m1.safetensors", vae_name: "Baked VAE", clip_skip: -2, lora_name: "None",
        lora_model_strength: 0.7, lora_clip_strength: 0.5, resolution: "512 x 512",
        empty_latent_width: 640, empty_latent_height: 448, positive: "P", negative: "N",
        batch_size: 1, a1111_prompt_style: false
      }
      ps: easy preSampling {
        pipe: @l, steps: 9, cfg: 5, sampler_name: "heun", scheduler: "beta", denoise: 1, seed: 8
      }
      k: easy kSampler { pipe: @ps, image_output: "Preview" }
      hr: easy hiresFix {
        pipe: @k, model_name: "x.pth", rescale_after_model: true, rescale_method: "nearest-exact",
        rescale: "by percentage", percent: 50, width: 1024, height: 1024, longer_side: 1024,
        crop: "disabled", image_output: "Hide"
      }
      ps2: easy preSampling {
        pipe: @hr, steps: 4, cfg: 2, sampler_name: "euler", scheduler: "normal", denoise: 0.4,
        seed: 80
      }
      k2: easy kSampler { pipe: @ps2, image_output: "Save" }
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
      height: 512,
      model: 'm1.safetensors',
      clip_skip: 2,
      loras: [],
    },
  ),
  alone(
    'read pre-sampling with a guider',
    `
      l: easy fullLoader {
        ckpt_name: "m1.safetensors", vae_name: "Baked VAE", clip_skip: -2, lora_name: "None",
        lora_model_strength: 0.7, lora_clip_strength: 0.5, resolution: "512 x 512",
        empty_latent_width: 640, empty_latent_height: 448, positive: "P", negative: "N",
        batch_size: 1, a1111_prompt_style: false
      }
      ps: easy preSamplingCustom {
        pipe: @l, guider: "CFG", cfg: 5, cfg_negative: 1.5, sampler_name: "heun",
        scheduler: "beta", coeff: 1.2, steps: 9, sigma_max: 14, sigma_min: 0.02, rho: 7,
        flip_sigmas: false, denoise: 1, add_noise: "enable (CPU)", seed: 8
      }
      k: easy kSamplerCustom { pipe: @ps, image_output: "Preview" }
      s: SaveImage { images: @k.1 }
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
      height: 512,
      model: 'm1.safetensors',
      clip_skip: 2,
      loras: [],
    },
  ),
  changed(
    'load the one LoRA a switch selects, at its own strength',
    `
      st: easy loraSwitcher {
        toggle: true, select: 2, num_loras: 3, lora_strength: 0.6, lora_1_name: "a", lora_2_name: "b",
        lora_3_name: "c"
      }
      ap: easy loraStackApply { lora_stack: @st, model: @ckpt, optional_clip: @ckpt.1 }
      sampler: { model: @ap }
    `,
    { loras: [['b', 0.6, 0.6]] },
  ),
]

describe('Easy-Use nodes', () => {
  it.each(cases)('%s', (_, graph, fields) => {
    expect(readFields(graph)).toMatchObject(fields)
  })
})
