import { describe, expect, it } from 'vitest'
import { formats } from './registry.ts'

describe('the registry of formats', () => {
  it('has every id once, with a title and places for the docs', () => {
    const ids = formats.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { title, reads } of formats) {
      expect(title && reads.length).toBeTruthy()
    }
  })

  it('looks for signed formats before A1111 text, and for the bare graph after it', () => {
    const ids = formats.map(({ id }) => id)
    const at = (id: string) => ids.indexOf(id)
    expect(at('swarmui')).toBe(0)
    for (const signed of ['invokeai', 'stability-matrix', 'tensorart', 'fooocus', 'novelai']) {
      expect(at(signed)).toBeLessThan(at('a1111'))
    }
    expect(at('a1111')).toBeLessThan(at('comfyui'))
  })
})
