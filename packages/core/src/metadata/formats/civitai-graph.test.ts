import { describe, expect, it } from 'vitest'
import { comfyGraph } from '../test-support/comfy-graph.ts'
import { exifText, parseTexts } from '../test-support/parse-texts.ts'

const said = {
  prompt: 'a cat, as typed',
  negativePrompt: 'dog',
  steps: 25,
  cfgScale: 5,
  sampler: 'euler_ancestral',
  seed: 1311178179,
  clipSkip: 2,
  resources: [{ modelVersionId: 1, strength: 1 }],
}

function job(graph: object): string {
  return JSON.stringify({ ...graph, extra: { airs: [] }, extraMetadata: JSON.stringify(said) })
}

describe('the generator of Civitai', () => {
  it('is read from the graph with the prompts as typed', () => {
    const found = parseTexts([exifText('UserComment', job(comfyGraph()))])
    expect(found.tool).toBe('civitai')
    expect(found.generation).toMatchObject({
      prompt: 'a cat, as typed',
      seed: '11',
      sampler: 'dpmpp_2m',
      clip_skip: 2,
      model: { name: 'sub/base.safetensors' },
    })
  })

  it('is read from its own words where the graph only enlarges', () => {
    const upscale = {
      '1': { class_type: 'LoadImage', inputs: { image: 'https://a.example/x?sig=secret' } },
      '2': { class_type: 'SaveImage', inputs: { images: ['1', 0] } },
    }
    const found = parseTexts([exifText('UserComment', job(upscale))])
    expect(found.generation).toMatchObject({ seed: '1311178179', cfg_scale: 5, model: null })
    expect(JSON.stringify(found.generation)).not.toContain('secret')
  })
})
