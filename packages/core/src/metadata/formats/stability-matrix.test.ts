import { describe, expect, it } from 'vitest'
import { parseTexts } from '../test-support/parse-texts.ts'

const graph = JSON.stringify({
  m: { class_type: 'CheckpointLoaderSimple', inputs: { ckpt_name: 'base.safetensors' } },
  p: { class_type: 'CLIPTextEncode', inputs: { text: 'a cat', clip: ['m', 1] } },
  n: { class_type: 'CLIPTextEncode', inputs: { text: 'dog', clip: ['m', 1] } },
  l: { class_type: 'EmptyLatentImage', inputs: { width: 1024, height: 512, batch_size: 1 } },
  s: {
    class_type: 'KSampler',
    inputs: {
      model: ['m', 0],
      positive: ['p', 0],
      negative: ['n', 0],
      latent_image: ['l', 0],
      seed: 7,
      steps: 20,
      cfg: 5,
      sampler_name: 'euler_ancestral',
      scheduler: 'karras',
      denoise: 1,
    },
  },
  d: { class_type: 'VAEDecode', inputs: { samples: ['s', 0], vae: ['m', 2] } },
  o: { class_type: 'PreviewImage', inputs: { images: ['d', 0] } },
})

const json = JSON.stringify({
  PositivePrompt: 'a cat, #extra\r\n',
  NegativePrompt: 'dog',
  Steps: 20,
  Sampler: 'Euler Ancestral Karras',
  CfgScale: 5,
  Seed: 7,
  Width: 1536,
  Height: 768,
  ModelHash: 'ABC',
  ModelName: 'base.safetensors',
})

describe('Stability Matrix', () => {
  it('takes prompts from its own texts and the first pass from the graph', () => {
    const found = parseTexts({ prompt: graph, 'parameters-json': json, smproj: '{}' })
    expect(found.tool).toBe('stability-matrix')
    expect(found.generation).toMatchObject({
      prompt: 'a cat, #extra\r\n',
      negative_prompt: 'dog',
      sampler: 'euler_ancestral',
      scheduler: 'karras',
      width: 1024,
      height: 512,
      model: { name: 'base.safetensors', hash: 'ABC' },
    })
    expect(found.provenance.prompt?.source).toBe('png:tEXt:parameters-json')
    expect(found.provenance.sampler).toMatchObject({ format: 'comfyui', source: 'png:tEXt:prompt' })
  })

  it('reads A1111 text beside a project when the JSON is missing', () => {
    const parameters = 'a cat\nNegative prompt: dog\nSteps: 20, Sampler: Euler a, Seed: 7'
    const found = parseTexts({ parameters, smproj: '{"Version":2}' })
    expect(found.tool).toBe('stability-matrix')
    expect(found.generation).toMatchObject({ prompt: 'a cat', seed: '7' })
  })
})
