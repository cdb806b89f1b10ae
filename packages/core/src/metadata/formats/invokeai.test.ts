import { describe, expect, it } from 'vitest'
import { generationOf, parseTexts } from '../test-support/parse-texts.ts'
import { readDreamCommand } from './invokeai-dream.ts'

const metadata = {
  app_version: '6.10.0',
  positive_prompt: 'a cat',
  negative_prompt: '',
  seed: 3951921344,
  steps: 24,
  cfg_scale: 6,
  scheduler: 'euler_a',
  width: 1024,
  height: 768,
  model: { key: 'k', hash: 'blake3:ab', name: 'base', base: 'sdxl' },
  loras: [{ model: { name: 'grain', hash: 'blake3:cd' }, weight: 0.75 }],
}

describe('InvokeAI 3 and later', () => {
  it('reads invokeai_metadata', () => {
    const found = parseTexts({ invokeai_metadata: JSON.stringify(metadata) })
    expect([found.tool, found.tool_version]).toEqual(['invokeai', '6.10.0'])
    expect(found.generation).toMatchObject({
      prompt: 'a cat',
      negative_prompt: '',
      seed: '3951921344',
      sampler: 'euler_a',
      scheduler: null,
      model: { name: 'base', hash: 'blake3:ab' },
      loras: [{ name: 'grain', weight: 0.75, clip_weight: null, hash: 'blake3:cd' }],
    })
  })

  it('reads the model and LoRAs as version 3 wrote them', () => {
    const old = {
      ...metadata,
      model: { model_name: 'old base', base_model: 'sd-1' },
      loras: [{ lora: { model_name: 'old grain' }, weight: 1 }],
    }
    expect(generationOf({ invokeai_metadata: JSON.stringify(old) })).toMatchObject({
      model: { name: 'old base', hash: null },
      loras: [{ name: 'old grain', weight: 1 }],
    })
  })

  it('does not take its workflow for one of ComfyUI', () => {
    const workflow = JSON.stringify({ nodes: [{ id: 'a' }], edges: [] })
    const found = parseTexts({
      invokeai_metadata: JSON.stringify(metadata),
      invokeai_workflow: workflow,
    })
    expect(found.has_workflow).toBe(false)
  })
})

describe('InvokeAI 2', () => {
  it('reads sd-metadata with weighted prompts and negatives in brackets', () => {
    const image = {
      prompt: [{ prompt: 'a cat [dog, bird] in a hat', weight: 1 }],
      seed: 5,
      steps: 30,
      cfg_scale: 7.5,
      sampler: 'k_lms',
      width: 512,
      height: 640,
    }
    const text = JSON.stringify({ model_weights: 'sd-1.5', model_hash: 'ff', image })
    expect(generationOf({ 'sd-metadata': text })).toMatchObject({
      prompt: 'a cat  in a hat',
      negative_prompt: 'dog, bird',
      sampler: 'k_lms',
      model: { name: 'sd-1.5', hash: 'ff' },
    })
  })
})

describe('InvokeAI 1', () => {
  it('reads the Dream command', () => {
    const text =
      '"a cat, \\"big\\" [dog]" -s 50 -S 2980747362 -W 512 -H 768 -C 7.5 -A k_lms -G 0.9 -U 4 0.95'
    const found = parseTexts({ Dream: text })
    expect(found.tool).toBe('invokeai')
    expect(found.generation).toMatchObject({
      prompt: 'a cat, "big"',
      negative_prompt: 'dog',
      seed: '2980747362',
      steps: 50,
      cfg_scale: 7.5,
      sampler: 'k_lms',
      width: 512,
      height: 768,
      extra: { G: '0.9', U: '4 0.95' },
    })
  })

  it('takes negative numbers as values, not as options', () => {
    expect(readDreamCommand('"x" -S 5 -f -0.5')?.draft).toMatchObject({ seed: '5', denoise: -0.5 })
  })

  it.each(['a dream I had', '"quoted words" and more', ''])('is not seen in %j', (text) => {
    expect(parseTexts({ Dream: text }).tool).toBeNull()
  })

  it('takes no text for a command line that is longer than any', () => {
    const options = '-s 10 -S 1 '.repeat(10_000)
    expect(parseTexts({ Dream: `"a cat" ${options}` })).toMatchObject({ generation: null })
  })
})
