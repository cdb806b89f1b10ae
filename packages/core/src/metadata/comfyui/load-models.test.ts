import { describe, expect, it } from 'vitest'
import { type GraphCase, changed, readFields } from './test-support/traced-fields.ts'
import { textToImage } from './test-support/api-graph.ts'
import { traceComfyGraph } from './trace-graph.ts'

const cases: readonly GraphCase[] = [
  changed(
    'is found behind patches',
    `
      shift: ModelSamplingAuraFlow { model: @ckpt, shift: 3 }
      free: FreeU_V2 { model: @shift, b1: 1.3, b2: 1.4, s1: 0.9, s2: 0.2 }
      sampler: { model: @free }
  `,
  ),
  changed(
    'is found behind a patch nobody knows',
    `
      odd: Mystery Patch { model: @ckpt, amount: 3 }
      sampler: { model: @odd }
    `,
  ),
  changed(
    'is the diffusion model where parts are loaded one by one',
    `
      unet: UNETLoader { unet_name: "flux.safetensors", weight_dtype: "default" }
      clip: DualCLIPLoader { clip_name1: "l.safetensors", clip_name2: "t5.safetensors", type: "flux" }
      vae: VAELoader { vae_name: "ae.safetensors" }
      pos: { clip: @clip }
      neg: { clip: @clip }
      sampler: { model: @unet }
      decode: { vae: @vae }
    `,
    { model: 'flux.safetensors', vae: 'ae.safetensors' },
  ),
  changed(
    'is found in quantised form',
    `
      unet: UnetLoaderGGUF { unet_name: "flux-Q4.gguf" }
      sampler: { model: @unet }
    `,
    { model: 'flux-Q4.gguf' },
  ),
  changed(
    'is the file of weights a loader nobody knows is given under any name',
    `
      load: Mystery Loader { vae: "v.safetensors", UNKNOWN_1: "fp8", UNKNOWN: "video/new-Q4.gguf" }
      sampler: { model: @load }
    `,
    { model: 'video/new-Q4.gguf' },
  ),
  changed(
    'is the repository a loader nobody knows fetches it from',
    `
      load: DownloadAndLoadMystery { model: "someone/some-model", precision: "fp16" }
      sampler: { model: @load }
    `,
    { model: 'someone/some-model' },
  ),
  changed(
    'is the first of several merged ones',
    `
      other: CheckpointLoaderSimple { ckpt_name: "other.safetensors" }
      merge: ModelMergeSimple { model1: @ckpt, model2: @other, ratio: 0.5 }
      sampler: { model: @merge }
    `,
  ),
  changed(
    'keeps the VAE that decoded, not the one that came with it',
    `
      vae: VAELoader { vae_name: "other.vae.pt" }
      decode: { vae: @vae }
    `,
    { vae: 'other.vae.pt' },
  ),
  changed(
    'is told by a linked name',
    `
      name: PrimitiveString { value: "linked.safetensors" }
      ckpt: { ckpt_name: @name }
    `,
    { model: 'linked.safetensors' },
  ),
  changed('is unknown where the sampler’s model leads nowhere', 'sampler: { model: @missing }', {
    model: null,
  }),
]

describe('a traced model', () => {
  it.each(cases)('%s', (_, graph, fields) => {
    expect(readFields(graph)).toMatchObject(fields)
  })

  it('lists what was merged into it', () => {
    const { generation } = traceComfyGraph(
      textToImage(`
        other: CheckpointLoaderSimple { ckpt_name: "other.safetensors" }
        merge: ModelMergeSimple { model1: @ckpt, model2: @other, ratio: 0.5 }
        sampler: { model: @merge }
      `),
    )
    expect(generation.extra).toEqual({ 'Merged models': 'other.safetensors' })
  })
})
