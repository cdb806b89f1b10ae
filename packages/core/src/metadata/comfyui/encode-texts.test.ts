import { describe, expect, it } from 'vitest'
import { type GraphCase, changed, readFields } from './test-support/traced-fields.ts'

const cases: readonly GraphCase[] = [
  changed(
    'writes an SDXL pair once when both are the same',
    `
      pos: CLIPTextEncodeSDXL {
        text_g: "a fox", text_l: "a fox", clip: @ckpt.1, width: 1024, height: 1024, crop_w: 0,
        crop_h: 0, target_width: 1024, target_height: 1024
      }
    `,
    { prompt: 'a fox' },
  ),
  changed(
    'writes different texts of one encoder in paragraphs',
    `
      pos: CLIPTextEncodeFlux { clip: @ckpt.1, clip_l: "fox", t5xxl: "a fox at dawn", guidance: 2.5 }
    `,
    { prompt: 'fox\n\na fox at dawn', guidance: 2.5 },
  ),
  changed(
    'leaves empty texts of an encoder out',
    'pos: CLIPTextEncodeSD3 { clip: @ckpt.1, clip_l: "", clip_g: "a fox", t5xxl: "" }',
    { prompt: 'a fox' },
  ),
  changed(
    'joins conditionings that act together, each text once',
    `
      second: CLIPTextEncode { text: "in rain", clip: @ckpt.1 }
      both: ConditioningCombine { conditioning_1: @pos, conditioning_2: @second }
      more: ConditioningConcat { conditioning_to: @both, conditioning_from: @pos }
      sampler: { positive: @more }
    `,
    { prompt: 'a cat, in rain' },
  ),
  changed(
    'takes one side of an average that gives the other no weight',
    `
      second: CLIPTextEncode { text: "in rain", clip: @ckpt.1 }
      both: ConditioningAverage {
        conditioning_to: @pos, conditioning_from: @second, conditioning_to_strength: 0
      }
      sampler: { positive: @both }
    `,
    { prompt: 'in rain' },
  ),
  changed(
    'reads a negative that is zeroed out as empty, whatever text it was made from',
    `
      zero: ConditioningZeroOut { conditioning: @pos }
      sampler: { negative: @zero }
    `,
    { negative_prompt: '' },
  ),
  changed(
    'says nothing of a text that a node nobody knows makes of nothing',
    `
      style: Mystery Styles { style_name: "(No style)" }
      pos: Mystery Text Encode { clip: @ckpt.1, text: @style }
    `,
    { prompt: null },
  ),
  changed('says nothing of a negative that is not linked', 'sampler: { negative: null }', {
    negative_prompt: null,
  }),
  changed(
    'keeps positive and negative apart through nodes with two outputs',
    `
      net: ControlNetLoader { control_net_name: "canny.safetensors" }
      img: LoadImage { image: "in.png" }
      apply: ControlNetApplyAdvanced {
        positive: @pos, negative: @neg, control_net: @net, image: @img, strength: 1,
        start_percent: 0, end_percent: 1
      }
      again: ControlNetApplyAdvanced {
        positive: @apply, negative: @apply.1, control_net: @net, image: @img, strength: 1,
        start_percent: 0, end_percent: 1
      }
      sampler: { positive: @again, negative: @again.1 }
    `,
  ),
  changed(
    'keeps positive and negative apart through a class nobody knows',
    `
      odd: Mystery Apply { positive: @pos, negative: @neg, strength: 1 }
      sampler: { positive: @odd, negative: @odd.1 }
    `,
  ),
  changed(
    'reads swapped outputs as swapped',
    `
      apply: InpaintModelConditioning { positive: @pos, negative: @neg, vae: @ckpt.2, noise_mask: true }
      sampler: { positive: @apply.1, negative: @apply }
    `,
    { prompt: 'blurry', negative_prompt: 'a cat' },
  ),
  changed(
    'looks through areas, masks, ranges and references',
    `
      area: ConditioningSetArea { conditioning: @pos, width: 64, height: 64, x: 0, y: 0, strength: 1 }
      range: ConditioningSetTimestepRange { conditioning: @area, start: 0, end: 1 }
      refer: ReferenceLatent { conditioning: @range, latent: @latent }
      sampler: { positive: @refer }
    `,
  ),
  changed(
    'reads the user’s prompt of an encoder with a system prompt',
    `
      pos: CLIPTextEncodeLumina2 { system_prompt: "superior", user_prompt: "a fox", clip: @ckpt.1 }
    `,
    { prompt: 'a fox' },
  ),
  changed(
    'reads tags and lyrics of a song',
    `
      pos: TextEncodeAceStepAudio { clip: @ckpt.1, tags: "jazz", lyrics: "[verse] la", lyrics_strength: 1 }
    `,
    { prompt: 'jazz\n\n[verse] la' },
  ),
  changed(
    'reads an edit instruction',
    'pos: TextEncodeQwenImageEditPlus { clip: @ckpt.1, prompt: "make it red" }',
    { prompt: 'make it red' },
  ),
  changed(
    'counts the clip skip of the text encoder',
    `
      skip: CLIPSetLastLayer { clip: @ckpt.1, stop_at_clip_layer: -2 }
      pos: { clip: @skip }
    `,
    { clip_skip: 2 },
  ),
  changed(
    'reads both texts of one encoder nobody knows',
    `
      enc: Mystery Double Encode { clip: @ckpt.1, positive_text: "a fox", negative_text: "bad" }
      sampler: { positive: @enc, negative: @enc.1 }
    `,
    { prompt: 'a fox', negative_prompt: 'bad' },
  ),
]

describe('a traced prompt', () => {
  it.each(cases)('%s', (_, graph, fields) => {
    expect(readFields(graph)).toMatchObject(fields)
  })
})
