import { describe, expect, it } from 'vitest'
import { parseTexts } from '../test-support/parse-texts.ts'

const settings = {
  prompt: 'a cat',
  negative_prompt: 'dog',
  resolution: '1024 x 768',
  guidance_scale: 5.5,
  num_inference_steps: 24,
  seed: 443800072,
  sampler: 'DPM++ 2M Karras',
  use_upscaler: null,
}

describe('Hugging Face spaces', () => {
  it('reads the arguments of the pipeline', () => {
    const text = JSON.stringify({ ...settings, Model: 'Some XL', 'Model hash': 'BDB5' })
    expect(parseTexts({ parameters: text })).toMatchObject({
      tool: 'hf-space',
      generation: {
        prompt: 'a cat',
        steps: 24,
        cfg_scale: 5.5,
        width: 1024,
        height: 768,
        sampler: 'DPM++ 2M Karras',
        model: { name: 'Some XL', hash: 'BDB5' },
      },
    })
  })

  it('reads a nested model', () => {
    const text = JSON.stringify({ ...settings, Model: { Model: 'XL 3.1', 'Model hash': 'e3c4' } })
    expect(parseTexts({ parameters: text }).generation?.model).toEqual({
      name: 'XL 3.1',
      hash: 'e3c4',
    })
  })
})
