import { describe, expect, it } from 'vitest'
import { parseTexts, xmpText } from '../test-support/parse-texts.ts'

const comment = JSON.stringify({
  c: 'a cat & a hat',
  uc: 'dog',
  seed: 4068211935,
  steps: 10,
  scale: 4.5,
  sampler: 'DPM++ 2M Karras',
  model: 'base.ckpt',
  size: '512x768',
  strength: 1,
  lora: [{ model: 'ink.ckpt', weight: 0.6 }],
  v2: { clipSkip: 2, width: 512 },
}).replaceAll('&', '&amp;')

describe('Draw Things', () => {
  it('reads the JSON comment in XMP, as element or attribute', () => {
    const element = `<exif:UserComment><rdf:Alt><rdf:li xml:lang="x-default">${comment}</rdf:li></rdf:Alt></exif:UserComment>`
    const attribute = `exif:UserComment="${comment.replaceAll('"', '&quot;')}"`
    for (const packet of [xmpText(element), xmpText('', attribute)]) {
      expect(parseTexts([packet])).toMatchObject({
        tool: 'draw-things',
        generation: {
          prompt: 'a cat & a hat',
          negative_prompt: 'dog',
          seed: '4068211935',
          steps: 10,
          cfg_scale: 4.5,
          sampler: 'DPM++ 2M Karras',
          width: 512,
          height: 768,
          denoise: 1,
          clip_skip: 2,
          model: { name: 'base.ckpt' },
          loras: [{ name: 'ink.ckpt', weight: 0.6 }],
        },
      })
    }
  })

  it('reads the description of older versions, with its negative line', () => {
    const description =
      'a cat\n-dog, bird\nSteps: 10, Sampler: DDIM, Guidance Scale: 10.0, Seed: 5, Size: 512x512, Model: base.ckpt, Strength: 0.7'
    const packet = xmpText(
      `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${description}</rdf:li></rdf:Alt></dc:description>`,
      'xmp:CreatorTool="Draw Things"',
    )
    const found = parseTexts([packet])
    expect(found).toMatchObject({
      tool: 'draw-things',
      generation: {
        prompt: 'a cat',
        negative_prompt: 'dog, bird',
        cfg_scale: 10,
        sampler: 'DDIM',
        seed: '5',
      },
    })
    expect(found.description).toBeNull()
  })
})
