import { describe, expect, it } from 'vitest'
import { readLoras, readLoraTags } from './infotext-loras.ts'
import { readSettings } from './infotext-settings.ts'

describe('readLoraTags', () => {
  it('reads names with blanks and dots', () => {
    expect(readLoraTags('<lora:film grain v1.2:0.8>, <lyco:x>', 'a1111')).toEqual([
      { name: 'film grain v1.2', weight: 0.8, clip_weight: 0.8, hash: null },
      { name: 'x', weight: 1, clip_weight: 1, hash: null },
    ])
  })

  it('takes two weights in the order of the tool', () => {
    const tag = '<lora:x:0.8:0.4>'
    expect(readLoraTags(tag, 'a1111')[0]).toMatchObject({ weight: 0.4, clip_weight: 0.8 })
    expect(readLoraTags(tag, 'comfyui')[0]).toMatchObject({ weight: 0.8, clip_weight: 0.4 })
  })

  it('reads named weights', () => {
    const [lora] = readLoraTags('<lora:x:te=0.5:unet=1.2>', 'a1111')
    expect(lora).toMatchObject({ weight: 1.2, clip_weight: 0.5 })
  })

  it('ignores hypernetworks and lone brackets', () => {
    expect(readLoraTags('<hypernet:x:1> a < b > <lora:>', 'a1111')).toEqual([])
  })
})

describe('readLoras', () => {
  it('puts tags, hashes and weights of one LoRA together', () => {
    const settings = readSettings(
      'Lora hashes: "grain: 111, two words: 222", Lora weights: "two words: 0.3", Hashes: {"model": "m", "lora:third": "333"}',
    )
    expect(readLoras('<lora:grain:0.7>', settings, 'a1111')).toEqual([
      { name: 'grain', weight: 0.7, clip_weight: 0.7, hash: '111' },
      { name: 'two words', weight: 0.3, clip_weight: null, hash: '222' },
      { name: 'third', weight: null, clip_weight: null, hash: '333' },
    ])
  })

  it('reads the numbered settings of metadata savers', () => {
    const settings = readSettings(
      'Lora_0 Model name: a/grain.safetensors, Lora_0 Model hash: 111, Lora_0 Strength model: 0.5, Lora_0 Strength clip: 1',
    )
    expect(readLoras('', settings, 'comfyui')).toEqual([
      { name: 'a/grain.safetensors', weight: 0.5, clip_weight: 1, hash: '111' },
    ])
  })

  it('reads Civitai resources', () => {
    const settings = readSettings(
      'Civitai resources: [{"type":"checkpoint","modelName":"base"},{"type":"lora","weight":0.6,"modelName":"Ink, v2","modelVersionId":7}], Version: v1',
    )
    expect(readLoras('', settings, 'a1111')).toEqual([
      { name: 'Ink, v2', weight: 0.6, clip_weight: null, hash: null },
    ])
  })
})
