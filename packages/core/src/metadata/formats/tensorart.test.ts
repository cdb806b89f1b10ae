import { describe, expect, it } from 'vitest'
import { parseTexts } from '../test-support/parse-texts.ts'

const data = {
  prompt: 'a cat',
  negativePrompt: 'dog',
  width: 1024,
  height: 1536,
  steps: 25,
  cfgScale: 7,
  seed: '-1',
  clipSkip: 2,
  ksamplerName: 'euler_ancestral',
  schedule: 'karras',
  sdVae: 'Automatic',
  baseModel: { label: 'v16', modelFileName: 'Base-16', hash: 'ABC' },
  models: [{ type: 'LORA', modelFileName: 'Ink', weight: 0.8, hash: 'DEF' }],
}

const graph = JSON.stringify({
  m: { class_type: 'ECHOCheckpointLoaderSimple', inputs: { ckpt_name: 'EMS-1.safetensors' } },
  p: { class_type: 'CLIPTextEncode', inputs: { text: 'a cat', clip: ['m', 1] } },
  l: { class_type: 'EmptyLatentImage', inputs: { width: 512, height: 512, batch_size: 1 } },
  s: {
    class_type: 'KSampler',
    inputs: {
      model: ['m', 0],
      positive: ['p', 0],
      negative: ['p', 0],
      latent_image: ['l', 0],
      seed: 3036459311,
      steps: 25,
      cfg: 7,
      sampler_name: 'euler_ancestral',
      scheduler: 'karras',
      denoise: 1,
    },
  },
  d: { class_type: 'VAEDecode', inputs: { samples: ['s', 0], vae: ['m', 2] } },
  o: { class_type: 'SaveImage', inputs: { images: ['d', 0], filename_prefix: 'x' } },
})

describe('TensorArt', () => {
  it('reads its data in spite of the trailing NUL', () => {
    const { tool, generation } = parseTexts({ generation_data: `${JSON.stringify(data)}\0` })
    expect(tool).toBe('tensorart')
    expect(generation).toMatchObject({
      prompt: 'a cat',
      seed: null,
      sampler: 'euler_ancestral',
      scheduler: 'karras',
      clip_skip: 2,
      width: 1024,
      vae: null,
      model: { name: 'Base-16', hash: 'ABC' },
      loras: [{ name: 'Ink', weight: 0.8, clip_weight: 0.8, hash: 'DEF' }],
    })
  })

  it('takes only what it does not say from the graph: the seed that ran', () => {
    const found = parseTexts({ generation_data: JSON.stringify(data), prompt: graph })
    expect(found.generation).toMatchObject({
      seed: '3036459311',
      width: 1024,
      model: { name: 'Base-16', hash: 'ABC' },
    })
    expect(found.provenance.seed?.source).toBe('png:tEXt:prompt')
    expect(found.provenance.width?.source).toBe('png:tEXt:generation_data')
  })
})
