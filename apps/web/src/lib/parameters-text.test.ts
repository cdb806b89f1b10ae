import type { ImageDetail } from '@safelight/contracts/image'
import { describe, expect, it } from 'vitest'
import { parametersText } from './parameters-text.ts'

const nothing = {
  prompt: null,
  negative_prompt: null,
  steps: null,
  sampler: null,
  scheduler: null,
  cfg_scale: null,
  guidance: null,
  seed: null,
  generation_width: null,
  generation_height: null,
  model: null,
  model_hash: null,
  vae: null,
  denoise: null,
  clip_skip: null,
} as ImageDetail

describe('parameters as one text', () => {
  it('reads as other programs write it, with the seed exact', () => {
    const text = parametersText({
      ...nothing,
      prompt: 'a fox',
      negative_prompt: 'blurry',
      steps: 20,
      cfg_scale: 7.5,
      seed: '18446744073709551615',
      generation_width: 512,
      generation_height: 768,
      model: 'odd, name',
    })
    expect(text).toBe(
      'a fox\nNegative prompt: blurry\nSteps: 20, CFG scale: 7.5, Seed: 18446744073709551615, Size: 512x768, Model: "odd, name"',
    )
  })

  it('is empty where nothing is known', () => {
    expect(parametersText(nothing)).toBe('')
  })
})
