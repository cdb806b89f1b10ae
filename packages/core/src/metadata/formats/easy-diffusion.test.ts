import { describe, expect, it } from 'vitest'
import { exifText, parseTexts } from '../test-support/parse-texts.ts'

const expected = {
  tool: 'easy-diffusion',
  generation: {
    prompt: 'a lighthouse',
    negative_prompt: 'lowres',
    seed: '3412776549',
    steps: 25,
    cfg_scale: 7.5,
    sampler: 'euler_a',
    width: 768,
    height: 512,
    model: { name: 'sd-v1.safetensors', hash: null },
    vae: null,
    clip_skip: null,
  },
}

const fields = {
  prompt: 'a lighthouse',
  negative_prompt: 'lowres',
  seed: '3412776549',
  use_stable_diffusion_model: 'D:\\models\\stable-diffusion\\sd-v1.safetensors',
  use_vae_model: 'None',
  clip_skip: 'False',
  sampler_name: 'euler_a',
  num_inference_steps: '25',
  guidance_scale: '7.5',
  width: '768',
  height: '512',
}

const titles = {
  Prompt: 'a lighthouse',
  'Negative Prompt': 'lowres',
  Seed: '3412776549',
  'Stable Diffusion model': '/home/x/sd-v1.safetensors',
  'VAE model': 'None',
  'Clip Skip': 'False',
  Sampler: 'euler_a',
  Steps: '25',
  'Guidance Scale': '7.5',
  Width: '768',
  Height: '512',
}

describe('Easy Diffusion', () => {
  it('reads one text per field, under either set of names', () => {
    expect(parseTexts(fields)).toMatchObject(expected)
    expect(parseTexts(titles)).toMatchObject(expected)
  })

  it('reads one JSON object', () => {
    expect(parseTexts([exifText('UserComment', JSON.stringify(fields))])).toMatchObject(expected)
  })

  it('reads lines of a text file beside the picture', () => {
    const text = Object.entries(titles)
      .map(([key, value]) => `${key}: ${value}`)
      .join('\n')
    const sidecars = [{ location: 'sidecar:a.txt', keyword: 'parameters', text }]
    expect(parseTexts({}, { sidecars })).toMatchObject(expected)
  })

  it('counts its clip skip switch as A1111 does, and reads LoRAs', () => {
    const found = parseTexts({
      ...fields,
      clip_skip: 'True',
      use_lora_model: 'C:\\loras\\ink.safetensors',
      lora_alpha: '0.5',
    })
    expect(found.generation).toMatchObject({
      clip_skip: 2,
      loras: [{ name: 'ink.safetensors', weight: 0.5 }],
    })
  })

  it.each([
    [`['/loras/ink.safetensors', "/loras/b.safetensors"]`, '[0.5, 1]'],
    ['/loras/ink.safetensors, /loras/b.safetensors', '0.5, 1'],
  ])('reads several LoRAs printed as %s', (use_lora_model, lora_alpha) => {
    const { generation } = parseTexts({ ...fields, use_lora_model, lora_alpha })
    expect(generation?.loras.map(({ weight }) => weight)).toEqual([0.5, 1])
    expect(generation?.loras[1]?.name).toBe('b.safetensors')
  })

  it('reads no more LoRAs than anybody uses', () => {
    const texts = { use_lora_model: 'a, '.repeat(100_000), lora_alpha: '1, '.repeat(100_000) }
    expect(parseTexts({ ...fields, ...texts }).generation?.loras).toHaveLength(500)
  })

  it('does not claim a title-case note of another program', () => {
    expect(parseTexts({ Prompt: 'my note', Seed: '1' })).toMatchObject({
      tool: null,
      generation: null,
    })
  })
})
