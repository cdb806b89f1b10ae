import { describe, expect, it } from 'vitest'
import { changed, type GraphCase, readFields } from '../test-support/traced-fields.ts'

const cases: readonly GraphCase[] = [
  changed(
    'swap and scale the size of an aspect ratio',
    `
      ar: CR Aspect Ratio {
        width: 100, height: 200, aspect_ratio: "SDXL - 3:4 portrait 896x1152",
        swap_dimensions: "On", upscale_factor: 1, prescale_factor: 0.5, batch_size: 1
      }
      sampler: { latent_image: @ar.5 }
    `,
    { width: 576, height: 448 },
  ),
  changed(
    "read a custom aspect ratio's numbers",
    `
      ar: CR SDXL Aspect Ratio {
        width: 320, height: 256, aspect_ratio: "custom", swap_dimensions: "Off",
        upscale_factor: 1, batch_size: 1
      }
      latent: { width: @ar, height: @ar.1 }
    `,
    { width: 320, height: 256 },
  ),
  changed(
    'apply the LoRAs of a stack that are on',
    `
      s: CR LoRA Stack {
        switch_1: "On", lora_name_1: "a.safetensors", model_weight_1: 0.5, clip_weight_1: 0.4,
        switch_2: "Off", lora_name_2: "b.safetensors", model_weight_2: 1, clip_weight_2: 1,
        switch_3: "On", lora_name_3: "None", model_weight_3: 1, clip_weight_3: 1
      }
      ap: CR Apply LoRA Stack { model: @ckpt, clip: @ckpt.1, lora_stack: @s }
      sampler: { model: @ap }
      pos: { clip: @ap.1 }
      neg: { clip: @ap.1 }
    `,
    { loras: [['a.safetensors', 0.5, 0.4]] },
  ),
  changed(
    'leave out a LoRA that is off',
    `
      l: CR Load LoRA {
        model: @ckpt, clip: @ckpt.1, switch: "Off", lora_name: "b.safetensors", strength_model: 1,
        strength_clip: 1
      }
      sampler: { model: @l }
    `,
  ),
  changed(
    'join, raise and replace texts',
    `
      a: CR Text { text: "foo" }
      b: CR Prompt Text { prompt: "bar" }
      c: CR Text Concatenate { text1: @a, text2: @b, separator: " & " }
      u: CR Text Operation { text: @c, operation: "uppercase" }
      r: CR Text Replace {
        text: @u, find1: "FOO", replace1: "foo", find2: "", replace2: "", find3: "", replace3: ""
      }
      pos: { text: @r }
    `,
    { prompt: 'foo & BAR' },
  ),
  changed(
    'combine the parts of a prompt',
    `
      c: CR Combine Prompt { part1: "a", part2: "b", part3: "c", part4: "d", separator: ", " }
      pos: { text: @c }
    `,
    { prompt: 'a, b, c, d' },
  ),
  changed(
    'take the selected input',
    `
      p2: CLIPTextEncode { text: "two", clip: @ckpt.1 }
      s: CR Conditioning Input Switch { Input: 2, conditioning1: @pos, conditioning2: @p2 }
      sampler: { positive: @s }
      ts: CR Text Input Switch { Input: 1, text1: @n1, text2: @n2 }
      n1: CR Text { text: "neg1" }
      n2: CR Text { text: "neg2" }
      neg: { text: @ts }
    `,
    { prompt: 'two', negative_prompt: 'neg1' },
  ),
  changed(
    'carry parts through a module pipe',
    `
      m: CR Module Pipe Loader {
        model: @ckpt, pos: @pos, neg: @neg, latent: @latent, vae: @ckpt.2, clip: @ckpt.1, seed: 77
      }
      i: CR Module Input { pipe: @m }
      sampler: { model: @i.1, positive: @i.2, negative: @i.3, latent_image: @i.4, seed: @i.9 }
    `,
    { seed: '77' },
  ),
  changed(
    'carry parts through a bus',
    `
      i: CR Data Bus In { any1: @ckpt, any2: @pos, any3: @neg, any4: @latent }
      o: CR Data Bus Out { pipe: @i }
      sampler: { model: @o.1, positive: @o.2, negative: @o.3, latent_image: @o.4 }
    `,
  ),
  changed(
    'carry parts and values through channels',
    `
      i: CR 8 Channel In { ch1: @ckpt, ch2: @pos, ch3: @neg, ch4: @latent, ch5: @s }
      s: CR Seed { seed: 313 }
      o: CR 8 Channel Out { pipe: @i }
      sampler: { model: @o.1, positive: @o.2, negative: @o.3, latent_image: @o.4, seed: @o.5 }
    `,
    { seed: '313' },
  ),
  changed(
    'read numbers and multiples',
    `
      v: CR Value { value: 11 }
      sampler: { steps: @v.1 }
      mo: CR Integer Multiple { integer: 100, multiple: 3.2 }
      latent: { width: @mo }
    `,
    { steps: 11, width: 320 },
  ),
  changed(
    'take one line of a list with its frame',
    `
      l: CR Prompt List {
        prepend_text: "pre ", multiline_text: "one\\ntwo", append_text: " post", start_index: 1,
        max_rows: 1
      }
      pos: { text: @l }
    `,
    { prompt: 'pre two post' },
  ),
  changed(
    'encode positive and negative in one node',
    `
      e: CR SDXL Base Prompt Encoder {
        base_clip: @ckpt.1, pos_g: "G", pos_l: "G", neg_g: "N", neg_l: "N", preset: "preset A",
        base_width: 4096, base_height: 4096, crop_w: 0, crop_h: 0, target_width: 4096,
        target_height: 4096
      }
      sampler: { positive: @e, negative: @e.1 }
    `,
    { prompt: 'G', negative_prompt: 'N' },
  ),
  changed(
    'take what a schedule has for the current frame',
    `
      f: CR Current Frame { index: 3, print_to_console: "No" }
      t: CR Simple Text Scheduler { schedule: "0, a fox\\n2, an owl\\n4, a cat", current_frame: @f }
      v: CR Simple Value Scheduler { schedule: "0, 4.5\\n2, 6.5", current_frame: @f }
      p: CR Simple Prompt Scheduler {
        keyframe_list: "\\"0\\": \\"dark\\",\\n\\"3\\": \\"blurry\\"", current_frame: @f,
        keyframe_format: "Deforum"
      }
      pos: { text: @t }
      neg: CR Encode Scheduled Prompts {
        clip: @ckpt.1, current_prompt: @p, next_prompt: @p.1, weight: @p.2
      }
      sampler: { negative: @neg, cfg: @v.1 }
    `,
    { prompt: 'an owl', negative_prompt: 'blurry', cfg_scale: 6.5 },
  ),
  changed(
    'say nothing of a prompt whose keyframes are not in the graph',
    `
      k: CR Simple Prompt List Keyframes { keyframe_interval: 3, keyframe_format: "Deforum" }
      a: CR Prompt Scheduler {
        mode: "Keyframe List", current_frame: 4, default_prompt: "d", schedule_format: "CR",
        keyframe_list: @k, prepend_text: "drawn", append_text: "sharp"
      }
      b: CR Prompt Scheduler {
        mode: "Keyframe List", current_frame: 4, default_prompt: "d", schedule_format: "CR",
        keyframe_list: "0, an owl\\n9, a cat", prepend_text: "drawn", append_text: "sharp"
      }
      pos: { text: @a }
      neg: { text: @b }
    `,
    { prompt: null, negative_prompt: 'drawn, an owl, sharp' },
  ),
  changed(
    'count up and glide with the current frame',
    `
      i: CR Increment Integer {
        start_value: 512, step: 16, start_frame: 0, frame_duration: 8, current_frame: 1
      }
      g: CR Gradient Float {
        start_value: 4, end_value: 8, start_frame: 2, frame_duration: 8, current_frame: 4,
        gradient_profile: "Lerp"
      }
      latent: { width: @i }
      sampler: { cfg: @g }
    `,
    { width: 544, cfg_scale: 5 },
  ),
  changed(
    'load the selected model',
    `
      ckpt: CR Select Model {
        ckpt_name1: "a.safetensors", ckpt_name2: "b.safetensors", ckpt_name3: "None",
        ckpt_name4: "None", ckpt_name5: "None", select_model: 2
      }
    `,
    { model: 'b.safetensors' },
  ),
  changed(
    'take the piece of a split text that is linked',
    `
      c: CR Split String { text: "a, b ,c", delimiter: "," }
      pos: { text: @c.1 }
    `,
    { prompt: 'b' },
  ),
]

describe('Comfyroll nodes', () => {
  it.each(cases)('%s', (_, graph, fields) => {
    expect(readFields(graph)).toMatchObject(fields)
  })
})
