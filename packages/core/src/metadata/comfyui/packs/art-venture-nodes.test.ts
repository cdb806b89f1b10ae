import { describe, expect, it } from 'vitest'
import { changed, type GraphCase, readFields } from '../test-support/traced-fields.ts'

const cases: readonly GraphCase[] = [
  changed(
    'read an all-in-one loader',
    `
      l: AV_CheckpointLoader {
        ckpt_name: "av.safetensors", vae_name: "Baked VAE", clip_skip: -2, lora_name: "None",
        lora_model_strength: 1, lora_clip_strength: 1, positive: "PP", negative: "NN",
        token_normalization: "none", weight_interpretation: "comfy", empty_latent_width: 320,
        empty_latent_height: 256, batch_size: 1, ckpt_override: "None", vae_override: "None",
        lora_override: "None"
      }
      sampler: Fooocus_KSampler {
        model: @l, positive: @l.1, negative: @l.2, latent_image: @l.3, seed: 8, steps: 9, cfg: 5,
        sampler_name: "heun", scheduler: "beta", denoise: 1, sharpness: 2
      }
      decode: { vae: @l.4 }
    `,
    {
      seed: '8',
      steps: 9,
      cfg_scale: 5,
      sampler: 'heun',
      scheduler: 'beta',
      prompt: 'PP',
      negative_prompt: 'NN',
      width: 320,
      height: 256,
      model: 'av.safetensors',
      clip_skip: 2,
    },
  ),
  changed(
    'read LoRAs from a JSON list',
    `
      l: AV_LoraListLoader {
        model: @ckpt, clip: @ckpt.1,
        data: "[{\\"name\\":\\"a.safetensors\\",\\"strength\\":0.5},{\\"name\\":\\"b.safetensors\\",\\"strength\\":1}]"
      }
      sampler: { model: @l }
      pos: { clip: @l.1 }
    `,
    {
      loras: [
        ['a.safetensors', 0.5, 0.5],
        ['b.safetensors', 1, 1],
      ],
    },
  ),
  changed(
    'leave out a disabled LoRA',
    `
      l: AV_LoraLoader {
        model: @ckpt, clip: @ckpt.1, lora_name: "a.safetensors", strength_model: 1,
        strength_clip: 1, lora_override: "None", enabled: false
      }
      sampler: { model: @l }
    `,
  ),
  changed(
    'take the case that matches, with its continuation',
    `
      s: TextSwitchCase {
        switch_cases: "case_1:out 1\\ncase_2:out 2\\nmore", condition: "case_2", default_value: "d",
        delimiter: ":"
      }
      ss: SeedSelector { mode: false, seed: 1, fixed_seed: 77 }
      ar: SDXLAspectRatioSelector { aspect_ratio: "3:4" }
      latent: { width: @ar.1, height: @ar.2 }
      pos: { text: @s }
      sampler: { seed: @ss }
    `,
    { prompt: 'out 2\nmore', seed: '77', width: 896, height: 1152 },
  ),
  changed(
    'carry names and prompts through a parameter pipe',
    `
      m: AV_CheckpointModelsToParametersPipe { ckpt_name: "av.safetensors", vae_name: "None" }
      p: AV_PromptsToParametersPipe { pipe: @m, positive: "PP", negative: "NN" }
      o: AV_ParametersPipeToPrompts { pipe: @p }
      oc: AV_ParametersPipeToCheckpointModels { pipe: @o }
      ckpt: { ckpt_name: @oc.1 }
      pos: { text: @o.1 }
      neg: { text: @o.2 }
    `,
    { prompt: 'PP', negative_prompt: 'NN', model: 'av.safetensors' },
  ),
]

describe('Art Venture nodes', () => {
  it.each(cases)('%s', (_, graph, fields) => {
    expect(readFields(graph)).toMatchObject(fields)
  })
})
