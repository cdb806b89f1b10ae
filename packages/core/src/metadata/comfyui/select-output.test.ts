import { describe, expect, it } from 'vitest'
import { textToImage } from './test-support/api-graph.ts'
import { type GraphCase, alone, changed, readFields } from './test-support/traced-fields.ts'

const cases: readonly GraphCase[] = [
  changed(
    'follows primitives and reroutes',
    `
      steps: PrimitiveInt { value: 33 }
      seed: Seed (rgthree) { seed: 5 }
      hop: Reroute (rgthree) { "": @steps }
      sampler: { steps: @hop, seed: @seed }
    `,
    { steps: 33, seed: '5' },
  ),
  changed(
    'follows reroutes of models, texts and latents',
    `
      a: Reroute { "": @ckpt }
      b: Reroute { "": @pos }
      c: Reroute { "": @latent }
      sampler: { model: @a, positive: @b, latent_image: @c }
    `,
  ),
  changed(
    'joins texts',
    `
      a: StringConcatenate { string_a: "a fox", string_b: @b, delimiter: ", " }
      b: PrimitiveStringMultiline { value: "at dawn" }
      pos: { text: @a }
    `,
    { prompt: 'a fox, at dawn' },
  ),
  changed(
    'computes text functions of the core',
    `
      a: StringReplace { string: " a red fox ", find: "red", replace: "GREY" }
      b: StringTrim { string: @a, mode: "Both" }
      c: CaseConverter { string: @b, mode: "UPPERCASE" }
      d: RegexReplace { string: @c, regex_pattern: "F(.)X", replace: "c\\\\1t", case_insensitive: true }
      pos: { text: @d }
    `,
    { prompt: 'A GREY cOt' },
  ),
  changed(
    'picks a field of a context by the slot’s name',
    `
      ctx: Context (rgthree) { model: @ckpt, positive: @pos, negative: @neg, seed: 9, latent: @latent }
      sampler: { model: @ctx.1, positive: @ctx.4, negative: @ctx.5, latent_image: @ctx.6, seed: @ctx.8 }
    `,
    { seed: '9' },
  ),
  changed(
    'takes w and h for the size of the latents beside them',
    `
      latent: EmptyLatentImageFromPresetsSDXL { preset: " 832 x 1216", batch_size: 3 }
      twin: EmptyLatentImage { width: @latent.1, height: @latent.2, batch_size: 1 }
      sampler: { latent_image: @twin }
    `,
    { width: 832, height: 1216 },
  ),
  changed(
    'carries everything through a pipe nobody knows',
    `
      in: Mystery Pipe In { model: @ckpt, positive: @pos, negative: @neg, steps: 9 }
      out: Mystery Pipe Out { pipe: @in }
      sampler: { model: @out.0, positive: @out.1, negative: @out.2 }
    `,
  ),
  changed(
    'reads value nodes nobody knows',
    `
      number: Mystery Number { value: 12 }
      text: Mystery Text { text: "a fox" }
      sampler: { steps: @number }
      pos: { text: @text }
    `,
    { steps: 12, prompt: 'a fox' },
  ),
  changed(
    'says nothing of what a node nobody knows makes of several texts',
    `
      text: Mystery Blend { first: "a fox", second: "a hen" }
      pos: { text: @text }
    `,
    { prompt: null },
  ),
  changed('says nothing of a value that is linked to a missing node', 'sampler: { seed: @gone }', {
    seed: null,
  }),
  changed(
    'says nothing of texts written by a model or read from a file',
    `
      img: LoadImage { image: "in.png" }
      look: WD14Tagger|pysssss { image: @img, model: "wd", threshold: 0.35 }
      pos: { text: @look }
    `,
    { prompt: null },
  ),
  changed(
    'gives the text a display node shows from what is linked to it',
    `
      text: PrimitiveString { value: "a fox" }
      show: ShowText|pysssss { text: @text, text_0: "of an older run" }
      pos: { text: @show }
    `,
    { prompt: 'a fox' },
  ),
  changed(
    'gives the text a display node showed where what is linked to it was made at run time',
    `
      img: LoadImage { image: "in.png" }
      look: WD14Tagger|pysssss { image: @img, model: "wd", threshold: 0.35 }
      show: ShowText|pysssss { text: @look, text_0: "1girl, solo" }
      pos: { text: @show }
    `,
    { prompt: '1girl, solo' },
  ),
  changed(
    'takes the populated text of wildcards, not the template',
    `
      w: ImpactWildcardProcessor {
        wildcard_text: "a {red|blue} fox", populated_text: "a blue fox", mode: "populate", seed: 1
      }
      pos: { text: @w }
    `,
    { prompt: 'a blue fox' },
  ),
  changed(
    'trusts what an input takes where a class had its outputs in another order',
    `
      all: SDParameterGenerator { ckpt_name: "m.safetensors", vae_name: "baked VAE", seed: 3, steps: 9 }
      sampler: { model: @all.1 }
    `,
    { model: 'm.safetensors' },
  ),
  alone(
    'reads ids of nodes inside subgraphs',
    `
      5: CheckpointLoaderSimple { ckpt_name: "m.safetensors" }
      7:3: CLIPTextEncode { text: "a fox", clip: @5.1 }
      7:4:1: CLIPTextEncode { text: "", clip: @5.1 }
      7:5: EmptyLatentImage { width: 64, height: 96, batch_size: 1 }
      7:6: KSampler {
        model: @5, seed: 1, steps: 2, cfg: 3, sampler_name: "euler", scheduler: "simple",
        positive: @7:3, negative: @7:4:1, latent_image: @7:5, denoise: 1
      }
      9: SaveImage { images: @7:6 }
    `,
    {
      prompt: 'a fox',
      negative_prompt: '',
      seed: '1',
      width: 64,
      height: 96,
      model: 'm.safetensors',
    },
  ),
]

describe('a traced output', () => {
  it.each(cases)('%s', (_, graph, fields) => {
    expect(readFields(graph)).toMatchObject(fields)
  })

  it('is the positive or the negative by its place where cond and uncond come in', () => {
    const graph = textToImage(`
      both: Mystery Cond Apply { model: @ckpt, cond: @pos, uncond: @neg, weight: 1 }
      sampler: { positive: @both.1, negative: @both.2 }
    `)
    const outputs = ['MODEL', 'CONDITIONING', 'CONDITIONING'].map((type) => ({ name: type, type }))
    const workflow = { nodes: [{ id: 'both', type: 'Mystery Cond Apply', outputs }] }
    expect(readFields(graph, { workflow })).toMatchObject({
      prompt: 'a cat',
      negative_prompt: 'blurry',
    })
  })
})
