import { describe, expect, it } from 'vitest'
import { changed, type GraphCase, readFields } from '../test-support/traced-fields.ts'

const cases: readonly GraphCase[] = [
  changed(
    'carry selectors, stacks and settings to its sampler',
    `
      ms: Sage_CheckpointSelector { ckpt_name: "sg.safetensors" }
      ls: Sage_LoraStack {
        enabled: true, lora_name: "a.safetensors", model_weight: 0.5, clip_weight: 0.4
      }
      ls2: Sage_QuickLoraStack {
        enabled: false, lora_name: "b.safetensors", model_weight: 0.5, lora_stack: @ls
      }
      ml: Sage_ModelLoraStackLoader { model_info: @ms, lora_stack: @ls2 }
      tx: Sage_SetText { str: "body", prefix: "pre ", suffix: " post" }
      en: Sage_DualCLIPTextEncode { clip: @ml.1, clean: false, pos: @tx, neg: "NEG" }
      si: Sage_SamplerInfo {
        seed: 8, steps: 9, cfg: 5, sampler_name: "heun", scheduler: "beta", denoise: 1
      }
      el: Sage_EmptyLatentImagePassthrough {
        width: 320, height: 256, batch_size: 1, type: "4_channels"
      }
      sampler: Sage_KSampler {
        model: @ml, sampler_info: @si, positive: @en, negative: @en.1, latent_image: @el,
        denoise: 1
      }
    `,
    {
      seed: '8',
      steps: 9,
      cfg_scale: 5,
      sampler: 'heun',
      scheduler: 'beta',
      prompt: 'pre body post',
      negative_prompt: 'NEG',
      model: 'sg.safetensors',
      width: 320,
      height: 256,
      loras: [['a.safetensors', 0.5, 0.4]],
    },
  ),
  changed(
    'join with trailing separators and weights rounded to a tenth',
    `
      j: Sage_JoinText { separator: " - ", add_separator_to_end: true, str1: "x", str2: "y" }
      w: Sage_TextWeight { text: @j, weight: 1.25, separator: ", " }
      pos: { text: @j }
      neg: { text: @w }
    `,
    { prompt: 'x - y - ', negative_prompt: '(x - y - :1.2), ' },
  ),
  changed(
    'load the enabled LoRAs of a fixed stack',
    `
      s: Sage_TripleLoraStack {
        enabled_1: true, lora_1_name: "a.safetensors", model_1_weight: 0.5, clip_1_weight: 0.4,
        enabled_2: false, lora_2_name: "b.safetensors", model_2_weight: 1, clip_2_weight: 1,
        enabled_3: true, lora_3_name: "None", model_3_weight: 1, clip_3_weight: 1
      }
      l: Sage_LoraStackLoader { model: @ckpt, clip: @ckpt.1, lora_stack: @s }
      sampler: { model: @l }
      pos: { clip: @l.1 }
    `,
    { loras: [['a.safetensors', 0.5, 0.4]] },
  ),
  changed(
    'substitute named texts and take a side',
    `
      s: Sage_TextSubstitution {
        text: "a $str_1 and \${str_2}", delimiter: "$", strings.str_1: "cat", strings.str_2: "dog"
      }
      l: Sage_LogicalSwitch { condition: false, true_value: "no", false_value: @s }
      pos: { text: @l }
    `,
    { prompt: 'a cat and dog' },
  ),
  changed(
    'load from separate selectors',
    `
      u: Sage_UNETSelector { unet_name: "u.safetensors", weight_dtype: "default" }
      c: Sage_CLIPSelector { clip_name: "c.safetensors", clip_type: "sd" }
      v: Sage_VAESelector { vae_name: "v.safetensors" }
      m: Sage_UnetClipVaeToModelInfo { unet_info: @u, clip_info: @c, vae_info: @v }
      l: Sage_LoadModelFromInfo { model_info: @m }
      sampler: { model: @l }
      pos: { clip: @l.1 }
      neg: { clip: @l.1 }
      decode: { vae: @l.2 }
    `,
    { model: 'u.safetensors', vae: 'v.safetensors' },
  ),
  changed(
    'read sampler and scheduler selectors',
    `
      ss: Sage_SchedulerSelector { steps: 14, scheduler_name: "karras" }
      sl: Sage_SamplerSelector { sampler_name: "dpmpp_2m" }
      sampler: { steps: @ss, scheduler: @ss.1, sampler_name: @sl }
    `,
    { steps: 14, scheduler: 'karras', sampler: 'dpmpp_2m' },
  ),
  changed(
    'load from one selector of many files',
    `
      u: Sage_MultiSelectorSingleClip {
        unet_name: "u.safetensors", weight_dtype: "default", clip_name: "c.safetensors",
        clip_type: "sd", vae_name: "v.safetensors"
      }
      l: Sage_LoadModelFromInfo { model_info: @u }
      sampler: { model: @l }
      pos: { clip: @l.1 }
      neg: { clip: @l.1 }
      decode: { vae: @l.2 }
    `,
    { model: 'u.safetensors', vae: 'v.safetensors' },
  ),
  changed(
    'give an empty negative for zeroed conditioning',
    `
      z: Sage_ZeroConditioning { clip: @ckpt.1 }
      sampler: { negative: @z }
    `,
    { negative_prompt: '' },
  ),
]

describe('Sage nodes', () => {
  it.each(cases)('%s', (_, graph, fields) => {
    expect(readFields(graph)).toMatchObject(fields)
  })
})
