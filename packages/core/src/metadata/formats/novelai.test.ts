import { describe, expect, it } from 'vitest'
import { exifText, generationOf, parseTexts } from '../test-support/parse-texts.ts'

const comment = {
  prompt: '2girls',
  uc: 'lowres',
  steps: 28,
  scale: 5,
  seed: 447042893,
  sampler: 'k_euler_ancestral',
  noise_schedule: 'karras',
  width: 832,
  height: 1216,
  cfg_rescale: 0.3,
  signed_hash: 'secret',
}

const v4 = {
  ...comment,
  v4_prompt: {
    caption: {
      base_caption: '2girls, dancing',
      char_captions: [
        { char_caption: 'girl, red', centers: [{ x: 0.5, y: 0.3 }] },
        { char_caption: 'girl, blue', centers: [] },
      ],
    },
  },
  v4_negative_prompt: {
    caption: { base_caption: 'nsfw', char_captions: [{ char_caption: 'hat' }] },
  },
}

const png = { Title: 'NovelAI generated image', Software: 'NovelAI' }

describe('NovelAI', () => {
  it('reads V3', () => {
    const source = 'Stable Diffusion XL C1E1DE52'
    const found = parseTexts({ ...png, Source: source, Comment: JSON.stringify(comment) })
    expect(found.tool).toBe('novelai')
    expect(found.generation).toMatchObject({
      prompt: '2girls',
      negative_prompt: 'lowres',
      seed: '447042893',
      sampler: 'k_euler_ancestral',
      scheduler: 'karras',
      cfg_scale: 5,
      width: 832,
      model: { name: source, hash: 'C1E1DE52' },
      extra: { cfg_rescale: '0.3' },
    })
    expect(found.generation?.extra['signed_hash']).toBeUndefined()
  })

  it('reads the captions and characters of V4', () => {
    expect(generationOf({ ...png, Comment: JSON.stringify(v4) })).toMatchObject({
      prompt: '2girls, dancing',
      negative_prompt: 'nsfw',
      character_prompts: [
        { prompt: 'girl, red', negative_prompt: 'hat', x: 0.5, y: 0.3 },
        { prompt: 'girl, blue', negative_prompt: null, x: null, y: null },
      ],
    })
  })

  it('leaves neither title nor caption behind', () => {
    const texts = { ...png, Description: '2girls', Comment: JSON.stringify(comment) }
    expect(parseTexts(texts)).toMatchObject({ title: null, description: null })
  })

  it('takes the prompt of V1 from the description and the size from the file', () => {
    const v1 = { steps: 28, sampler: 'k_lms', seed: 5, scale: 11, uc: 'bad' }
    const texts = { ...png, Description: 'a cat', Comment: JSON.stringify(v1) }
    expect(generationOf(texts)).toMatchObject({ prompt: 'a cat', width: 64, height: 48 })
  })

  it('reads WebP, where Exif holds JSON with JSON inside', () => {
    const texts = [
      exifText('DocumentName', 'NovelAI generated image'),
      exifText('ImageDescription', '\0\0\0\0 2girls'),
      exifText('Software', 'NovelAI Diffusion V4.5 4BDE2A90'),
      exifText('UserComment', JSON.stringify({ Comment: JSON.stringify(v4) })),
    ]
    expect(parseTexts(texts)).toMatchObject({
      tool: 'novelai',
      generation: {
        prompt: '2girls, dancing',
        model: { name: 'NovelAI Diffusion V4.5 4BDE2A90', hash: '4BDE2A90' },
      },
    })
  })

  it('reads what stealth pixels hold', () => {
    const text = JSON.stringify({
      Software: 'NovelAI',
      Source: 'NovelAI Diffusion V4.5 4BDE2A90',
      Comment: JSON.stringify(comment),
    })
    const found = parseTexts([{ location: 'pixels:stealth', keyword: 'stealth', text }])
    expect(found).toMatchObject({ tool: 'novelai', generation: { seed: '447042893' } })
    expect(found.sources).toEqual(['pixels:stealth'])
  })

  it('invents nothing for director tools', () => {
    const found = parseTexts({ ...png, Comment: '{"req_type": "sketch"}' })
    expect(found).toMatchObject({ tool: 'novelai', generation: null })
  })

  it('is not whatever is said of it', () => {
    const note = { Title: 'NovelAI and others', Source: 'NovelAI fan page', Comment: '{"a": 1}' }
    expect(parseTexts(note)).toMatchObject({ tool: null, generation: null })
  })
})
