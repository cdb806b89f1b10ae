import { describe, expect, it } from 'vitest'
import { changed, type GraphCase, readFields } from '../test-support/traced-fields.ts'

const cases: readonly GraphCase[] = [
  changed(
    'carry everything through contexts, and settings from a config node',
    `
      c1: Context (rgthree) { model: @ckpt, clip: @ckpt.1, vae: @ckpt.2 }
      pos: { clip: @c1.2 }
      neg: { clip: @c1.2 }
      sd: Seed (rgthree) { seed: 777 }
      c2: Context Big (rgthree) {
        base_ctx: @c1, positive: @pos, negative: @neg, latent: @latent, seed: @sd, steps: 12
      }
      cfg: KSampler Config (rgthree) {
        steps_total: 12, refiner_step: 10, cfg: 4.5, sampler_name: "heun", scheduler: "beta"
      }
      sampler: {
        model: @c2.1, positive: @c2.4, negative: @c2.5, latent_image: @c2.6, seed: @c2.8,
        steps: @cfg, cfg: @cfg.2, sampler_name: @cfg.3, scheduler: @cfg.4
      }
      c3: Context (rgthree) { base_ctx: @c2, latent: @sampler }
      decode: { samples: @c3.6, vae: @c3.3 }
    `,
    { seed: '777', steps: 12, cfg_scale: 4.5, sampler: 'heun', scheduler: 'beta' },
  ),
  changed(
    'pass on the first linked input of a switch',
    `
      sw: Any Switch (rgthree) { any_02: @p2, any_03: @pos }
      p2: CLIPTextEncode { text: "second", clip: @ckpt.1 }
      sampler: { positive: @sw }
    `,
    { prompt: 'second' },
  ),
  changed(
    'load only the LoRAs that are switched on',
    `
      pl: Power Lora Loader (rgthree) {
        PowerLoraLoaderHeaderWidget: {"type": "x"},
        lora_1: {"on": true, "lora": "a.safetensors", "strength": 0.8},
        lora_2: {"on": false, "lora": "b.safetensors", "strength": 1},
        lora_3: {"on": true, "lora": "c.safetensors", "strength": 0.5, "strengthTwo": 0.25},
        "➕ Add Lora": "", model: @ckpt, clip: @ckpt.1
      }
      sampler: { model: @pl }
      pos: { clip: @pl.1 }
      neg: { clip: @pl.1 }
    `,
    {
      loras: [
        ['a.safetensors', 0.8, 0.8],
        ['c.safetensors', 0.5, 0.25],
      ],
    },
  ),
  changed(
    'leave out LoRAs of no strength or no name',
    `
      pl: Lora Loader Stack (rgthree) {
        lora_01: "a.safetensors", strength_01: 0.8, lora_02: "None", strength_02: 1,
        lora_03: "z.safetensors", strength_03: 0, lora_04: "c.safetensors", strength_04: 0.5,
        model: @ckpt, clip: @ckpt.1
      }
      sampler: { model: @pl }
      pos: { clip: @pl.1 }
    `,
    {
      loras: [
        ['a.safetensors', 0.8, 0.8],
        ['c.safetensors', 0.5, 0.5],
      ],
    },
  ),
  changed(
    'load LoRA tags from a prompt with a model',
    `
      pp: Power Prompt (rgthree) {
        prompt: "a dog <lora:add:0.5> in rain", insert_lora: "CHOOSE", insert_embedding: "CHOOSE",
        insert_saved: "CHOOSE", opt_model: @ckpt, opt_clip: @ckpt.1
      }
      sampler: { model: @pp.1, positive: @pp }
      neg: { clip: @pp.2 }
    `,
    { prompt: 'a dog  in rain', loras: [['add', 0.5, 0.5]] },
  ),
  changed(
    'strip LoRA tags of a prompt without a model, though none is loaded',
    `
      pp: Power Prompt (rgthree) {
        prompt: "a dog <lora:add:0.5> in rain", insert_lora: "CHOOSE", insert_embedding: "CHOOSE",
        insert_saved: "CHOOSE", opt_clip: @ckpt.1
      }
      pos: { text: @pp.3 }
    `,
    { prompt: 'a dog  in rain', loras: [] },
  ),
  changed(
    'strip LoRA tags that are disabled',
    `
      pp: Power Prompt (rgthree) {
        prompt: "a dog <lora:add:0.5>", insert_lora: "DISABLE LORAS", opt_model: @ckpt,
        opt_clip: @ckpt.1
      }
      sampler: { model: @pp.1, positive: @pp }
    `,
    { prompt: 'a dog ' },
  ),
  changed(
    'read a size from the chosen text',
    `
      latent: SDXL Empty Latent Image (rgthree) {
        dimensions: "1216 x 832   (landscape)", clip_scale: 2, batch_size: 1
      }
    `,
    { width: 1216, height: 832 },
  ),
  changed(
    'pass on the first context of a switch',
    `
      c1: Context (rgthree) {}
      c2: Context (rgthree) {
        model: @ckpt, positive: @pos, negative: @neg, latent: @latent, seed: 3
      }
      sw: Context Switch (rgthree) { ctx_02: @c2 }
      sampler: {
        model: @sw.1, positive: @sw.4, negative: @sw.5, latent_image: @sw.6, seed: @sw.8
      }
    `,
    { seed: '3' },
  ),
  changed(
    'pass on a primitive',
    `
      p: Power Primitive (rgthree) { type: "INT", value: 33 }
      sampler: { steps: @p }
    `,
    { steps: 33 },
  ),
  changed(
    'join the two prompts of an SDXL encoder in paragraphs',
    `
      pos: SDXL Power Prompt - Positive (rgthree) {
        prompt_g: "G <lora:l1:0.4>", prompt_l: "L", opt_model: @ckpt, opt_clip: @ckpt.1,
        insert_lora: "CHOOSE"
      }
      neg: SDXL Power Prompt - Simple / Negative (rgthree) {
        prompt_g: "NG", prompt_l: "NG", opt_clip: @ckpt.1
      }
      sampler: { model: @pos.1 }
    `,
    { prompt: 'G \n\nL', negative_prompt: 'NG', loras: [['l1', 0.4, 0.4]] },
  ),
]

describe('rgthree nodes', () => {
  it.each(cases)('%s', (_, graph, fields) => {
    expect(readFields(graph)).toMatchObject(fields)
  })
})
