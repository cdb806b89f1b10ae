import { describe, expect, it } from 'vitest'
import { explainTrace } from './explain-trace.ts'
import { apiGraph, textToImage } from './test-support/api-graph.ts'
import { readFields } from './test-support/traced-fields.ts'
import { traceComfyGraph } from './trace-graph.ts'

/** A second picture beside the plain one, with a saver and prompt of its own. */
const secondPicture = `
  other: CLIPTextEncode { text: "a hen", clip: @ckpt.1 }
  sampler2: KSampler {
    model: @ckpt, seed: 9, steps: 3, cfg: 1, sampler_name: "lcm", scheduler: "simple",
    positive: @other, negative: @neg, latent_image: @latent, denoise: 1
  }
  decode2: VAEDecode { samples: @sampler2, vae: @ckpt.2 }
`

describe('which output wrote the file', () => {
  it('is a saver rather than a preview', () => {
    const graph = textToImage(`${secondPicture}
      a: PreviewImage { images: @decode2 }
    `)
    expect(readFields(graph)).toMatchObject({ prompt: 'a cat', seed: '42' })
  })

  it('is the saver whose prefix the file name begins with', () => {
    const graph = textToImage(`${secondPicture}
      a: SaveImage { images: @decode2, filename_prefix: "out/%date%/hens" }
      save: { filename_prefix: "cats" }
      b: SaveImage { images: @decode2, filename_prefix: "hens_%seed%" }
    `)
    expect(readFields(graph, { file_name: 'hens_00001_.png' }).prompt).toBe('a hen')
    expect(readFields(graph, { file_name: 'cats_00001_.png' }).prompt).toBe('a cat')
  })

  it('is whatever nobody consumes when nothing saves', () => {
    const graph = textToImage('save: Mystery Sink { pictures: @decode }')
    expect(readFields(graph)).toMatchObject({ prompt: 'a cat', seed: '42' })
  })

  it('is no saver that leads to no sampler', () => {
    const graph = textToImage(`
      save: PreviewImage { images: @decode }
      img: LoadImage { image: "in.png" }
      copy: SaveImage { images: @img, filename_prefix: "copy" }
    `)
    expect(readFields(graph)).toMatchObject({ prompt: 'a cat', seed: '42' })
  })
})

describe('traceComfyGraph', () => {
  it('lists every pass, base first', () => {
    const { passes } = traceComfyGraph(
      textToImage(`
        up: LatentUpscaleBy { samples: @sampler, upscale_method: "area", scale_by: 2 }
        second: KSampler {
          model: @ckpt, seed: 1, steps: 8, cfg: 3, sampler_name: "ddim", scheduler: "simple",
          positive: @pos, negative: @neg, latent_image: @up, denoise: 0.5
        }
        decode: { samples: @second }
        face: FaceDetailer {
          image: @decode, model: @ckpt, clip: @ckpt.1, vae: @ckpt.2, seed: 2, steps: 4, cfg: 2,
          sampler_name: "lcm", scheduler: "beta", positive: @pos, negative: @neg, denoise: 0.3
        }
        big: UltimateSDUpscale {
          image: @face, model: @ckpt, positive: @pos, negative: @neg, vae: @ckpt.2, upscale_by: 2,
          seed: 3, steps: 5, cfg: 4, sampler_name: "euler", scheduler: "normal", denoise: 0.2
        }
        save: { images: @big }
      `),
    )
    expect(passes.map(({ node, kind }) => [node.id, kind])).toEqual([
      ['sampler', 'sample'],
      ['second', 'sample'],
      ['face', 'detail'],
      ['big', 'upscale'],
    ])
    expect(passes[1]?.describe().generation).toMatchObject({
      seed: '1',
      steps: 8,
      denoise: 0.5,
      width: 1024,
      height: 1536,
    })
    expect(passes[2]?.describe().generation).toMatchObject({ seed: '2', denoise: 0.3 })
  })

  it('takes a detailer as base only when nothing else sampled', () => {
    const graph = textToImage(`
      img: LoadImage { image: "in.png" }
      face: FaceDetailer {
        image: @img, model: @ckpt, clip: @ckpt.1, vae: @ckpt.2, seed: 2, steps: 4, cfg: 2,
        sampler_name: "lcm", scheduler: "beta", positive: @pos, negative: @neg, denoise: 0.3
      }
      save: { images: @face }
    `)
    expect(readFields(graph)).toMatchObject({ seed: '2', steps: 4, width: null })
  })

  it('takes no sampler without conditioning as base when a later one has some', () => {
    const graph = textToImage(`
      back: ClownsharKSampler {
        model: @ckpt, noise_seed: 1, steps: 60, cfg: 1, sampler_name: "res_2m",
        scheduler: "beta57", sampler_mode: "unsample", latent_image: @latent
      }
      sampler: { latent_image: @back }
    `)
    expect(readFields(graph)).toMatchObject({ prompt: 'a cat', seed: '42', steps: 20 })
  })

  it('says for each field where it stands and how it was reached', () => {
    const { provenance } = traceComfyGraph(
      textToImage(`
        steps: PrimitiveInt { value: 9 }
        text: StringConcatenate { string_a: "a", string_b: "b", delimiter: " " }
        pos: { text: @text }
        sampler: { steps: @steps }
      `),
      { source: 'png:tEXt prompt' },
    )
    expect(provenance.seed).toEqual({
      source: 'png:tEXt prompt',
      format: 'comfyui',
      node: { id: 'sampler', class_type: 'KSampler', input: 'seed' },
      via: 'literal',
    })
    expect(provenance.steps).toMatchObject({
      node: { id: 'steps', class_type: 'PrimitiveInt', input: 'value' },
      via: 'link',
    })
    expect(provenance.prompt).toMatchObject({ node: { id: 'text' }, via: 'derived' })
    expect(provenance.model).toMatchObject({
      node: { id: 'ckpt', input: 'ckpt_name' },
      via: 'link',
    })
  })

  it('lists the classes of the whole graph, each once', () => {
    const { node_types } = traceComfyGraph(textToImage())
    expect(node_types).toEqual([
      'CLIPTextEncode',
      'CheckpointLoaderSimple',
      'EmptyLatentImage',
      'KSampler',
      'SaveImage',
      'VAEDecode',
    ])
  })

  it('lists the frames of a video', () => {
    const { generation } = traceComfyGraph(
      textToImage(`
        latent: EmptyHunyuanLatentVideo { width: 848, height: 480, length: 73, batch_size: 1 }
      `),
    )
    expect(generation).toMatchObject({ width: 848, height: 480, extra: { Frames: '73' } })
  })

  it('warns of classes it does not know', () => {
    const { warnings } = traceComfyGraph(
      textToImage(`
        odd: Mystery Patch { model: @ckpt }
        sampler: { model: @odd }
      `),
    )
    expect(warnings).toEqual([
      {
        code: 'unknown_node',
        message: '"Mystery Patch" is not known: read by the names of its inputs',
      },
    ])
  })

  it('warns of what was made at run time, and shows what it was made from', () => {
    const trace = traceComfyGraph(
      textToImage(`
        wild: easy wildcards { text: "a {red|blue} fox", seed: 1 }
        pos: { text: @wild.1 }
        img: LoadImage { image: "in.png" }
        look: WD14Tagger|pysssss { image: @img, model: "wd", threshold: 0.3 }
        neg: { text: @look }
      `),
    )
    expect(trace.generation.prompt).toBe('a {red|blue} fox')
    expect(trace.generation.negative_prompt).toBeUndefined()
    expect(trace.dynamic).toMatchObject([
      { field: 'prompt', template: true },
      { field: 'negative_prompt', template: false },
    ])
    expect(trace.warnings.map(({ code }) => code)).toEqual(['template', 'dynamic_value'])
  })

  it('finds nothing in a graph without a sampler', () => {
    const trace = traceComfyGraph(
      apiGraph(`
        1: LoadImage { image: "in.png" }
        2: SaveImage { images: @1, filename_prefix: "x" }
      `),
    )
    expect(trace).toMatchObject({
      generation: {},
      passes: [],
      node_types: ['LoadImage', 'SaveImage'],
    })
  })

  it('finds nothing in what is no graph', () => {
    expect(traceComfyGraph('nothing')).toMatchObject({ generation: {}, passes: [], node_types: [] })
  })
})

describe('the workflow saved beside a graph', () => {
  const graph = textToImage(`
    odd: Mystery Bundle { prompt: "a fox", other_prompt: "a hen" }
    pos: { text: @odd.1 }
  `)

  it('describes the outputs of classes nobody knows', () => {
    const workflow = {
      nodes: [
        {
          id: 'odd',
          type: 'Mystery Bundle',
          outputs: [
            { name: 'prompt', type: 'STRING' },
            { name: 'other_prompt', type: 'STRING' },
          ],
        },
      ],
      links: [],
    }
    expect(readFields(graph, { workflow }).prompt).toBe('a hen')
  })

  it('describes nodes inside subgraphs', () => {
    const inner = {
      id: 'def',
      nodes: [
        { id: 3, type: 'Mystery Bundle', outputs: [{ name: 'other_prompt', type: 'STRING' }] },
      ],
    }
    const workflow = {
      nodes: [{ id: 7, type: 'def' }],
      links: [],
      definitions: { subgraphs: [inner] },
    }
    const nested = textToImage(`
      7:3: Mystery Bundle { prompt: "a fox", other_prompt: "a hen" }
      pos: { text: @7:3 }
    `)
    expect(readFields(nested, { workflow }).prompt).toBe('a hen')
  })

  it('tells what a display node showed', () => {
    const shown = textToImage(`
      img: LoadImage { image: "in.png" }
      look: WD14Tagger|pysssss { image: @img, model: "wd", threshold: 0.3 }
      show: ShowText|pysssss { text: @look }
      pos: { text: @show }
    `)
    const workflow = {
      nodes: [{ id: 'show', type: 'ShowText|pysssss', widgets_values: [['1girl, solo']] }],
      links: [],
    }
    expect(readFields(shown, { workflow }).prompt).toBe('1girl, solo')
  })

  it('is not read when every class is known', () => {
    const workflow = (): never => {
      throw new Error('read')
    }
    expect(readFields(textToImage(), { workflow }).prompt).toBe('a cat')
  })
})

describe('explainTrace', () => {
  it('tells the way to the base sampler and to each value', () => {
    const graph = textToImage(`
      steps: PrimitiveInt { value: 9 }
      sampler: { steps: @steps }
    `)
    const lines = explainTrace(traceComfyGraph(graph, { explain: true }))
    expect(lines).toContain('output: save SaveImage ← decode VAEDecode ← sampler KSampler')
    expect(lines).toContain('steps 9: sampler KSampler ← steps PrimitiveInt.value (link)')
    expect(lines).toContain('seed 42: sampler KSampler.seed (literal)')
    expect(lines).toContain('prompt "a cat": sampler KSampler ← pos CLIPTextEncode.text (link)')
  })

  it('tells of later passes and of warnings', () => {
    const graph = textToImage(`
      odd: Mystery Patch { model: @ckpt }
      second: KSampler {
        model: @odd, seed: 1, steps: 8, cfg: 3, sampler_name: "ddim", scheduler: "simple",
        positive: @pos, negative: @neg, latent_image: @sampler, denoise: 0.5
      }
      decode: { samples: @second }
    `)
    const lines = explainTrace(traceComfyGraph(graph, { explain: true }))
    expect(lines.slice(-2)).toEqual([
      'then sample: second KSampler (seed 1, steps 8, denoise 0.5)',
      'unknown_node: "Mystery Patch" is not known: read by the names of its inputs',
    ])
  })
})
