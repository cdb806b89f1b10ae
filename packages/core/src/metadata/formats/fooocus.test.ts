import { describe, expect, it } from 'vitest'
import { exifText, generationOf, parseTexts } from '../test-support/parse-texts.ts'

const fooocus = {
  prompt: 'a fish',
  negative_prompt: '',
  full_prompt: ['styled a fish'],
  base_model: 'jugger',
  base_model_hash: 'aeb7',
  refiner_model: 'None',
  guidance_scale: 4,
  sampler: 'dpmpp_2m_sde_gpu',
  scheduler: 'karras',
  seed: '6952411511246973023',
  steps: 30,
  resolution: '(768, 1280)',
  clip_skip: 2,
  vae: 'Default (model)',
  loras: [['offset', 0.1, '4852']],
  version: 'Fooocus v2.5.5',
  metadata_scheme: 'fooocus',
}

describe('the Fooocus family', () => {
  it('reads the JSON scheme of Fooocus', () => {
    const texts = { parameters: JSON.stringify(fooocus), fooocus_scheme: 'fooocus' }
    const found = parseTexts(texts)
    expect([found.tool, found.tool_version]).toEqual(['fooocus', 'Fooocus v2.5.5'])
    expect(found.generation).toMatchObject({
      prompt: 'a fish',
      negative_prompt: '',
      seed: '6952411511246973023',
      cfg_scale: 4,
      width: 768,
      height: 1280,
      clip_skip: 2,
      vae: 'Default (model)',
      model: { name: 'jugger', hash: 'aeb7' },
      loras: [{ name: 'offset', weight: 0.1, clip_weight: null, hash: '4852' }],
    })
    expect(found.generation?.extra['full_prompt']).toBe('["styled a fish"]')
  })

  it('reads Exif, where only the Software tag signs', () => {
    const rest = { ...fooocus, metadata_scheme: undefined }
    const texts = [
      exifText('Software', 'Fooocus v2.5.5'),
      exifText('UserComment', JSON.stringify(rest)),
    ]
    expect(parseTexts(texts)).toMatchObject({ tool: 'fooocus', generation: { steps: 30 } })
  })

  it('reads LoRAs of older files from their slots', () => {
    const old = { ...fooocus, loras: undefined, lora_combined_1: 'offset x : 0.25' }
    expect(generationOf({ parameters: JSON.stringify(old) }).loras).toEqual([
      { name: 'offset x', weight: 0.25, clip_weight: null, hash: null },
    ])
  })

  it('reads FooocusPlus with its Title Case keys under Comment', () => {
    const plus = {
      Prompt: 'a flower',
      'Negative Prompt': '',
      'Base Model': 'elsewhere',
      'Base Model Hash': '79fd',
      'Guidance Scale': 4.5,
      Resolution: '(1024, 1024)',
      Seed: '5256010854089202552',
      'Metadata Scheme': 'Fooocus',
      Version: 'FooocusPlus 1.0.0',
    }
    const found = parseTexts({ Comment: JSON.stringify(plus) })
    expect([found.tool, found.tool_version]).toEqual(['fooocusplus', 'FooocusPlus 1.0.0'])
    expect(found.generation).toMatchObject({
      prompt: 'a flower',
      cfg_scale: 4.5,
      width: 1024,
      model: { name: 'elsewhere', hash: '79fd' },
    })
  })

  it('reads RuinedFooocus', () => {
    const ruined = {
      Prompt: 'a cat',
      Negative: 'dog',
      steps: 30,
      cfg: 8,
      width: 1024,
      height: 768,
      seed: 2020047614,
      sampler_name: 'dpmpp_2m_sde_gpu',
      scheduler: 'karras',
      base_model_name: 'base.safetensors',
      base_model_hash: 'BEFC',
      loras: [{ name: 'ink', weight: 0.5 }, ['4852', '0.1 - offset.safetensors']],
      denoise: null,
      software: 'RuinedFooocus',
    }
    const found = parseTexts({ parameters: JSON.stringify(ruined) })
    expect(found.tool).toBe('ruined-fooocus')
    expect(found.generation).toMatchObject({
      negative_prompt: 'dog',
      cfg_scale: 8,
      height: 768,
      denoise: null,
      model: { name: 'base.safetensors', hash: 'BEFC' },
      loras: [
        { name: 'ink', weight: 0.5 },
        { name: 'offset.safetensors', weight: 0.1, hash: '4852' },
      ],
    })
  })
})
