import { describe, expect, it } from 'vitest'
import { changed, type GraphCase, readFields } from '../test-support/traced-fields.ts'

const cases: readonly GraphCase[] = [
  changed(
    'drop comments and join cleaned texts',
    `
      a: Text Multiline { text: "# comment\\nfoo" }
      b: Text String { text: " bar ", text_b: "x" }
      c: Text Concatenate {
        delimiter: ", ", clean_whitespace: "true", text_a: @a, text_b: @b, text_c: ""
      }
      pos: { text: @c }
    `,
    { prompt: 'foo, bar' },
  ),
  changed(
    'encode a linked text',
    `
      a: Text Multiline { text: "foo" }
      pos: Text to Conditioning { clip: @ckpt.1, text: @a }
    `,
    { prompt: 'foo' },
  ),
  changed(
    'read its sampler, seed and number nodes',
    `
      s: Seed { seed: 911 }
      n: Constant Number { number_type: "integer", number: 15, number_as_text: "" }
      sampler: KSampler (WAS) {
        model: @ckpt, seed: @s, steps: @n.2, cfg: 6, sampler_name: "heun", scheduler: "simple",
        positive: @pos, negative: @neg, latent_image: @latent, denoise: 1
      }
    `,
    { seed: '911', steps: 15, cfg_scale: 6, sampler: 'heun', scheduler: 'simple' },
  ),
  changed(
    'calculate with numbers',
    `
      a: Constant Number { number_type: "integer", number: 10 }
      b: Constant Number { number_type: "integer", number: 3 }
      o: Number Operation { number_a: @a, number_b: @b, operation: "multiplication" }
      sampler: { steps: @o.2 }
    `,
    { steps: 30 },
  ),
  changed(
    'replace words',
    `
      a: Text Multiline { text: "a red car" }
      r: Text Find and Replace { text: @a, find: "red", replace: "green" }
      pos: { text: @r }
    `,
    { prompt: 'a green car' },
  ),
  changed(
    'take the side of a boolean',
    `
      a: Text Multiline { text: "AA" }
      b: Text Multiline { text: "BB" }
      bo: Logic Boolean Primitive { boolean: false }
      s: Text Input Switch { text_a: @a, text_b: @b, boolean: @bo }
      pos: { text: @s }
    `,
    { prompt: 'BB' },
  ),
  changed(
    'read its loaders',
    `
      ckpt: Checkpoint Loader (Simple) { ckpt_name: "w.safetensors" }
      l: Load Lora {
        model: @ckpt, clip: @ckpt.1, lora_name: "a.safetensors", strength_model: 0.5,
        strength_clip: 0.25
      }
      sampler: { model: @l }
      pos: { clip: @l.1 }
    `,
    { model: 'w.safetensors', loras: [['a.safetensors', 0.5, 0.25]] },
  ),
  changed(
    'take the side without the LoRA',
    `
      l: Load Lora {
        model: @ckpt, clip: @ckpt.1, lora_name: "a.safetensors", strength_model: 0.5,
        strength_clip: 0.25
      }
      sw: Lora Input Switch {
        model_a: @l, clip_a: @l.1, model_b: @ckpt, clip_b: @ckpt.1, boolean: false
      }
      sampler: { model: @sw }
      pos: { clip: @sw.1 }
    `,
  ),
  changed(
    'carry parts through a bus',
    `
      b: Bus Node { model: @ckpt, clip: @ckpt.1, vae: @ckpt.2, positive: @pos, negative: @neg }
      sampler: { model: @b.1, positive: @b.4, negative: @b.5 }
    `,
  ),
  changed(
    'carry parts through chained buses',
    `
      b: Bus Node { model: @ckpt, clip: @ckpt.1, vae: @ckpt.2 }
      b2: Bus Node { bus: @b, positive: @pos, negative: @neg }
      pos: { clip: @b.2 }
      sampler: { model: @b2.1, positive: @b2.4, negative: @b2.5 }
    `,
  ),
  changed(
    'read plain text through a noodle-soup encoder',
    `
      pos: CLIPTextEncode (NSP) {
        mode: "Noodle Soup Prompts", noodle_key: "__", seed: 0, text: "plain", clip: @ckpt.1
      }
    `,
    { prompt: 'plain' },
  ),
  changed(
    'sort the words of a text without their weights',
    `
      s: Text Sort { text: "zebra, (apple:1.2), mango", separator: ", " }
      pos: { text: @s }
    `,
    { prompt: '(apple:1.2), mango, zebra' },
  ),
]

describe('WAS nodes', () => {
  it.each(cases)('%s', (_, graph, fields) => {
    expect(readFields(graph)).toMatchObject(fields)
  })
})
