import { describe, expect, it } from 'vitest'
import { exifText, generationOf, parseTexts } from '../test-support/parse-texts.ts'

const head = 'a red fox, <lora:grain:0.5>\nNegative prompt: blurry'
const settings =
  'Steps: 22, Sampler: DPM++ 2M, Schedule type: Karras, CFG scale: 6.5, Seed: 4294967295, Size: 640x960, Model hash: abc123, Model: base_v1, VAE: some.vae.pt, Denoising strength: 0.4, Clip skip: 2, Hires upscale: 1.5, Version: v1.10.1'

describe('A1111 text', () => {
  it('becomes fields, and the rest extra', () => {
    const { tool, tool_version, generation } = parseTexts({ parameters: `${head}\n${settings}` })
    expect([tool, tool_version]).toEqual(['a1111', 'v1.10.1'])
    expect(generation).toEqual({
      prompt: 'a red fox, <lora:grain:0.5>',
      negative_prompt: 'blurry',
      character_prompts: [],
      seed: '4294967295',
      steps: 22,
      sampler: 'DPM++ 2M',
      scheduler: 'Karras',
      cfg_scale: 6.5,
      guidance: null,
      denoise: 0.4,
      clip_skip: 2,
      width: 640,
      height: 960,
      model: { name: 'base_v1', hash: 'abc123' },
      vae: 'some.vae.pt',
      loras: [{ name: 'grain', weight: 0.5, clip_weight: 0.5, hash: null }],
      extra: { 'Hires upscale': '1.5' },
    })
  })

  it.each([
    '[cat:dog:0.5] in a hat',
    '{red|blue} cat',
    '[a|b], c',
    '{{masterpiece}}, cat',
    '[{a|b}]',
  ])('may have a prompt that begins with brackets: %s', (prompt) => {
    expect(generationOf({ parameters: `${prompt}\n${settings}` }).prompt).toBe(prompt)
  })

  it.each([
    'a cat\nSteps: 20, Size: 512x512, Model: base',
    'a cat\nSeed: 5, Size: 512x512, Model: base',
    'a cat Steps: 20, Size: 512x512, Model: base',
  ])('has settings of any name where only generators write: %j', (text) => {
    const expected = { prompt: 'a cat', model: { name: 'base' } }
    expect(generationOf({ parameters: text })).toMatchObject(expected)
    expect(parseTexts({ Comment: text }).generation).toBeNull()
  })

  it('tells itself from prose by the version of a generator', () => {
    const text = 'a cat\nSteps: 4, Size: 1024x1024, Model: flux1-schnell, Version: ComfyUI'
    expect(generationOf({ Comment: text })).toMatchObject({ prompt: 'a cat', steps: 4 })
  })

  it.each(['[1, 2, 3]', "{'prompt': 'a cat', 'steps': 20}"])('has no prompt in %s', (text) => {
    expect(parseTexts({ parameters: text }).generation).toBeNull()
  })

  it('leaves out the keyword that converters write in front of the text', () => {
    const text = `parameters: ${head}\n${settings}`
    expect(generationOf({ Comment: text }).prompt).toBe('a red fox, <lora:grain:0.5>')
  })

  it('keeps the scheduler inside a legacy sampler name', () => {
    const { sampler, scheduler } = generationOf({
      parameters: 'x\nSteps: 2, Sampler: DPM++ 2M Karras, Seed: 1',
    })
    expect([sampler, scheduler]).toEqual(['DPM++ 2M Karras', null])
  })

  it('keeps distilled guidance apart from CFG', () => {
    const flux = 'x\nSteps: 2, Sampler: Euler, Distilled CFG Scale: 3.5, CFG scale: 1, Seed: 1'
    expect(generationOf({ parameters: flux })).toMatchObject({ cfg_scale: 1, guidance: 3.5 })
  })

  it('keeps seeds beyond 2^53 exact', () => {
    const text = 'x\nSteps: 2, Sampler: Euler, Seed: 18446744073709551615, Size: 8x8'
    expect(generationOf({ parameters: text }).seed).toBe('18446744073709551615')
  })

  it('takes the first pass as the size of old hires files', () => {
    const text = 'x\nSteps: 2, Sampler: Euler, Seed: 1, Size: 1024x1024, First pass size: 512x512'
    expect(generationOf({ parameters: text })).toMatchObject({ width: 512, height: 512 })
    const automatic = text.replace('512x512', '0x0')
    expect(generationOf({ parameters: automatic })).toMatchObject({ width: 1024, height: 1024 })
  })

  it.each([
    ['Version: f2.0.1v1.10.1-previous-1', 'forge'],
    ['Version: neo', 'forge'],
    ['Version: classic', 'forge'],
    ['Version: f1.0.0v2-v1.10.1RC-latest-1', 'reforge'],
    ['App: SD.Next, Version: 56a8aea', 'sdnext'],
    ['Version: ComfyUI', 'comfyui'],
    ['Version: v0.33.0-comfyui, Civitai resources: []', 'comfyui'],
    ['Version: Fooocus v2.5.5', 'fooocus'],
    ['Version: v1.9.4', 'a1111'],
    ['Civitai resources: [{"type":"checkpoint","modelName":"Base"}]', 'civitai'],
  ])('knows its writer by "%s"', (signature, tool) => {
    const text = `x\nSteps: 2, Sampler: Euler a, Seed: 1, ${signature}`
    expect(parseTexts({ parameters: text }).tool).toBe(tool)
  })

  it.each([
    'Sampler: euler_ancestral_karras, Seed: 1',
    'Sampler: Euler a, Seed: 4294967296',
    'Sampler: Euler a, Seed: 1, Model: base.safetensors',
  ])('knows savers of ComfyUI that do not sign by "%s"', (signature) => {
    expect(parseTexts({ parameters: `x\nSteps: 2, ${signature}` }).tool).toBe('comfyui')
  })

  it('knows the generator of Civitai by its Exif signature', () => {
    const texts = [
      exifText('Artist', 'ai'),
      exifText('Software', '12345678-1234-1234-1234-123456789abc'),
      exifText('UserComment', 'x\nSteps: 2, Sampler: Euler a, CFG scale: 1, Seed: 1'),
    ]
    expect(parseTexts(texts).tool).toBe('civitai')
  })

  it('takes the model from Civitai resources when nothing else names it', () => {
    const text =
      'x\nSteps: 2, Sampler: Euler a, Seed: 7, Civitai resources: [{"type":"checkpoint","modelName":"Base, v2","modelVersionId":1}], Civitai metadata: {"Seed": 9}'
    expect(generationOf({ parameters: text })).toMatchObject({
      seed: '7',
      model: { name: 'Base, v2', hash: null },
    })
  })

  it('takes the model from the hashes when nothing else names it', () => {
    const text =
      'x\nSteps: 2, Sampler: Euler, Seed: 1, Hashes: {"Model:flux": "8e91", "model": "8e91"}'
    expect(generationOf({ parameters: text }).model).toEqual({ name: 'flux', hash: '8e91' })
  })

  it('takes the long one of the two labelled prompts of Flux', () => {
    const text =
      'T5 Prompt: a long\ntext\nCLIP Prompt: short\nNegative prompt: \nSteps: 2, Sampler: euler, Seed: 1'
    expect(generationOf({ parameters: text }).prompt).toBe('a long\ntext')
  })

  it('takes a text without settings as prompt only where nothing else is written', () => {
    expect(generationOf({ parameters: 'only a prompt' })).toMatchObject({
      prompt: 'only a prompt',
      negative_prompt: null,
    })
    expect(parseTexts({ Comment: 'Created with GIMP' }).generation).toBeNull()
    expect(parseTexts([exifText('UserComment', 'holiday')]).generation).toBeNull()
    expect(parseTexts({ Description: 'Steps: 3 to the sea' }).generation).toBeNull()
  })

  it('reads text in any carrier, also inside JSON', () => {
    const text = `${head}\n${settings}`
    const seeds = [
      parseTexts([{ location: 'gif:comment', keyword: 'Comment', text }]),
      parseTexts([{ location: 'mp4:ilst:©cmt', keyword: '©cmt', text }]),
      parseTexts([exifText('UserComment', JSON.stringify({ metadata: text }))]),
      parseTexts({ parameters: JSON.stringify(text) }),
      parseTexts([{ location: 'pixels:stealth', keyword: 'stealth', text }]),
    ].map(({ generation }) => generation?.seed)
    expect(seeds).toEqual(Array(5).fill('4294967295'))
  })

  it('is taken from a text file beside a picture only when it has settings', () => {
    const beside = (text: string) => ({
      sidecars: [{ location: 'sidecar:a.txt', keyword: 'parameters', text }],
    })
    expect(parseTexts({}, beside(`${head}\n${settings}`)).generation?.steps).toBe(22)
    expect(parseTexts({}, beside('a training caption')).generation).toBeNull()
  })

  it('says where each field came from', () => {
    const { provenance, sources } = parseTexts({ parameters: `${head}\n${settings}` })
    expect(provenance.seed).toEqual({ source: 'png:tEXt:parameters', format: 'a1111' })
    expect(provenance.guidance).toBeUndefined()
    expect(sources).toEqual(['png:tEXt:parameters'])
  })
})
