import { describe, expect, it } from 'vitest'
import { exifText, parseTexts } from '../test-support/parse-texts.ts'

const settings = {
  prompt: 'a cat',
  negative_prompt: 'dog',
  seed: 18446744073709551615n.toString(),
  steps: 12,
  guidance_scale: 3.5,
  width: 512,
  height: 768,
  model: { name: 'base', hash: 'ff' },
  loras: [{ name: 'ink', weight: 0.5 }],
  mood: 'calm',
}

describe('settings of unknown programs', () => {
  it('are read from JSON with a prompt, a seed and more', () => {
    const found = parseTexts([exifText('UserComment', JSON.stringify(settings))])
    expect(found).toMatchObject({
      tool: null,
      generation: {
        prompt: 'a cat',
        seed: '18446744073709551615',
        steps: 12,
        cfg_scale: 3.5,
        height: 768,
        model: { name: 'base', hash: 'ff' },
        loras: [{ name: 'ink', weight: 0.5 }],
        extra: { mood: 'calm' },
      },
    })
  })

  it.each([
    ['UserComment', { prompt: 'a cat', mood: 'calm' }],
    ['UserComment', { seed: 1, steps: 2 }],
    ['Description', settings],
    ['UserComment', { prompt: { text: 'a cat' }, seed: 1, steps: 2 }],
  ])('are not seen in %s %j', (keyword, object) => {
    expect(parseTexts([exifText(keyword, JSON.stringify(object))]).generation).toBeNull()
  })
})
