import { describe, expect, it } from 'vitest'
import { modelName, nameForms } from './model-name.ts'

describe('modelName', () => {
  it.each([
    ['x', 'x'],
    ['x.safetensors', 'x'],
    ['SDXL/styles/Ink.SafeTensors', 'Ink'],
    [String.raw`sdxl\x.ckpt`, 'x'],
    ['flux1-dev-Q4_0.gguf', 'flux1-dev-Q4_0'],
    ['realistic_v5.1', 'realistic_v5.1'],
    ['v1.5-pruned.emaonly.ckpt', 'v1.5-pruned.emaonly'],
  ])('of %s is %s', (value, name) => {
    expect(modelName(value)).toBe(name)
  })

  it('leaves alone what has no other name', () => {
    expect(modelName('.safetensors')).toBe('.safetensors')
    expect(modelName('models/')).toBe('models/')
  })
})

describe('nameForms', () => {
  it('are with and without folder and extension', () => {
    expect(nameForms('a/x.ckpt')).toEqual(['a/x.ckpt', 'a/x', 'x.ckpt', 'x'])
    expect(nameForms('x')).toEqual(['x'])
    expect(nameForms('.ckpt')).toEqual(['.ckpt'])
  })
})
