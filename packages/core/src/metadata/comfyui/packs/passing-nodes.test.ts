import { describe, expect, it } from 'vitest'
import { type GraphCase, changed, readFields } from '../test-support/traced-fields.ts'

const cases: readonly GraphCase[] = [
  changed(
    'hand a text on while they wait, play a sound or free memory',
    `
      t: PrimitiveString { value: "a fox" }
      a: Sleep { input: @t, minutes: 0, seconds: 1 }
      b: VRAM_Debug { any_input: @a, empty_cache: true, gc_collect: true, unload_all_models: false }
      c: PlaySound|pysssss { any: @b, mode: "always", volume: 0.5, file: "notify.mp3" }
      d: easy clearCacheKey { anything: @c, cache_key: "*" }
      pos: { text: @d }
    `,
    { prompt: 'a fox' },
  ),
  changed(
    'hand on what comes in at whichever output is switched on',
    `
      t: PrimitiveString { value: "a fox" }
      a: ImpactInversedSwitch { input: @t, select: 2, sel_mode: false }
      n: PrimitiveInt { value: 11 }
      b: easy ab { "A or B": false, in: @n }
      pos: { text: @a.1 }
      sampler: { steps: @b.1 }
    `,
    { prompt: 'a fox', steps: 11 },
  ),
  changed(
    'start a loop with the value of the same number',
    `
      t: PrimitiveString { value: "a fox" }
      u: PrimitiveString { value: "a dog" }
      l: easy forLoopStart { total: 3, initial_value1: @u, initial_value2: @t }
      pos: { text: @l.3 }
    `,
    { prompt: 'a fox' },
  ),
  changed(
    'cut fractions off where a whole number is given out',
    `
      f: floatToInt _O { float: 20.9 }
      n: Number Operation { number_a: 416.7, number_b: 2, operation: "multiplication" }
      latent: { width: @n.2 }
      sampler: { steps: @f }
    `,
    { steps: 20, width: 832 },
  ),
  changed(
    'write truth values and floats as Python does',
    `
      b: BooleanPrimitive { value: true, reverse: false }
      f: CR Float To String { float_: 1 }
      g: ttN float { float: 1.25 }
      c: StringConcatenate { string_a: @f, string_b: @g.2, delimiter: " " }
      pos: { text: @c }
      neg: { text: @b.1 }
    `,
    { prompt: '1.0 1.25', negative_prompt: 'True' },
  ),
]

describe('nodes that pass values on', () => {
  it.each(cases)('%s', (_, graph, fields) => {
    expect(readFields(graph)).toMatchObject(fields)
  })
})

const prompts: readonly GraphCase[] = [
  changed(
    'share prompt and style between the encoders by preset',
    `
      m: CR SDXL Prompt Mix Presets {
        prompt_positive: "fox", prompt_negative: "bad", style_positive: "photo", style_negative: "art",
        preset: "style boost 2"
      }
      pos: CLIPTextEncodeSDXL { clip: @ckpt.1, text_g: @m, text_l: @m.1, width: 1024, height: 1024 }
    `,
    { prompt: 'photo\n\nfox' },
  ),
  changed(
    'take the default of a scheduler that schedules nothing',
    `
      s: CR Text Scheduler {
        mode: "Default Text", current_frame: 3, schedule_alias: "x", default_text: "fox", schedule_format: "CR"
      }
      pos: { text: @s }
    `,
    { prompt: 'fox' },
  ),
  changed(
    'strip LoRA tags of a prompt node without a model, which then loads none',
    `
      p: Power Prompt (rgthree) { prompt: "a fox<lora:foo:0.5>" }
      pos: { text: @p.3 }
    `,
    { prompt: 'a fox', loras: [] },
  ),
  changed(
    'read settings from the tags of one text',
    `
      p: ⚙️ Prompt Property Extractor {
        model: @ckpt, clip: @ckpt.1, vae: @ckpt.2, seed: 1, steps: 20, cfg: 8, sampler_name: "heun",
        denoise: 1, width: 512, height: 512, load_clip_from_checkpoint: true,
        load_vae_from_checkpoint: true,
        input_string: "a fox <cfg:6.5><steps:21> in snow <seed:77><res:832x640><neg:blurry><neg:(bad:1.2)><ckpt:dream><lora:foo:0.5>"
      }
      sampler: {
        model: @p, positive: @p.3, negative: @p.4, latent_image: @p.5, seed: @p.6, steps: @p.7,
        cfg: @p.8, sampler_name: @p.9
      }
    `,
    {
      prompt: 'a fox in snow',
      negative_prompt: 'blurry, (bad:1.2)',
      seed: '77',
      steps: 21,
      cfg_scale: 6.5,
      sampler: 'heun',
      model: 'dream',
      width: 832,
      height: 640,
      loras: [['foo', 0.5, 0.5]],
    },
  ),
  changed(
    'do not take the name of a picture or a style for the prompt it is read from',
    `
      i: D2 Load Image { image: "00012.png" }
      s: Prompt Styles Selector { style: "Cinematic" }
      pos: { text: @i.4 }
      neg: { text: @s.1 }
    `,
    { prompt: null, negative_prompt: null },
  ),
]

describe('prompt nodes', () => {
  it.each(prompts)('%s', (_, graph, fields) => {
    expect(readFields(graph)).toMatchObject(fields)
  })
})

const sizes: readonly GraphCase[] = [
  changed('are cut to the blocks of 8 that latents stand for', `latent: { height: 682 }`, {
    height: 680,
  }),
  changed(
    'are scaled and turned (easy pixels)',
    `
      p: easy pixels { resolution: "1152 x 896", width: 512, height: 512, scale: 0.5, "flip_w/h": true }
      latent: { width: @p, height: @p.3 }
    `,
    { width: 448, height: 576 },
  ),
  changed(
    "take the user's own preset first (mnemic)",
    `
      latent: 📐 Resolution Image Size Selector {
        preset: "SDXL: [Portrait] 768x1344 9:16", preset_user: "Favorites: [Square] 768x768 1:1",
        custom_width: 64, custom_height: 64, multiply: 1, swap_width_and_height: false,
        snap_to_nearest: true, snap_resolution: 64, batch_size: 1
      }
      sampler: { latent_image: @latent.2 }
    `,
    { width: 768, height: 768 },
  ),
  changed(
    'are picked by ratio and orientation (Sage)',
    `
      q: Sage_QuickResPicker { aspect_ratio: "13:19", orientation: "Landscape", multiplier: 1 }
      latent: { width: @q, height: @q.1 }
    `,
    { width: 1216, height: 832 },
  ),
]

describe('sizes worked out by nodes', () => {
  it.each(sizes)('%s', (_, graph, fields) => {
    expect(readFields(graph)).toMatchObject(fields)
  })
})
