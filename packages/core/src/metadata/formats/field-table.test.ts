import { describe, expect, it } from 'vitest'
import { readExtra, readFieldTable } from './field-table.ts'

describe('readFieldTable', () => {
  const table = {
    cfg_scale: ['guidancescale', 'cfg'],
    seed: ['seed'],
    model: ['model'],
    model_hash: ['modelhash'],
    size: ['resolution'],
    clip_skip: ['clipskip'],
  }

  it('finds keys in any spelling and takes the first that says something', () => {
    for (const key of ['guidance_scale', 'Guidance Scale', 'guidanceScale', 'GUIDANCE-SCALE']) {
      expect(readFieldTable({ [key]: '7.5' }, table).draft.cfg_scale).toBe(7.5)
    }
    const { draft, used } = readFieldTable({ guidance_scale: 'auto', cfg: 4 }, table)
    expect(draft.cfg_scale).toBe(4)
    expect([...used]).toEqual(['guidance_scale', 'cfg'])
  })

  it('puts name and hash of the model together, and drops a lone hash', () => {
    const { draft } = readFieldTable({ model: 'base', 'Model hash': 'ff' }, table)
    expect(draft.model).toEqual({ name: 'base', hash: 'ff' })
    expect(readFieldTable({ 'Model hash': 'ff' }, table).draft.model).toBeUndefined()
  })

  it('reads sizes, negative clip skips and 64-bit seeds', () => {
    const object = { resolution: '(768, 1280)', clip_skip: -2, seed: 18446744073709551615n }
    expect(readFieldTable(object, table).draft).toEqual({
      width: 768,
      height: 1280,
      clip_skip: 2,
      seed: '18446744073709551615',
    })
  })

  it('leaves the rest to extra, as texts', () => {
    const object = { seed: 1, mood: 'calm', tags: ['a'], on: true, none: null, blank: '' }
    const { used } = readFieldTable(object, table)
    expect(readExtra(object, used)).toEqual({ mood: 'calm', tags: '["a"]', on: 'true' })
  })

  it('leaves most of an object alone that has more keys than any settings', () => {
    const keys = Array.from({ length: 10_000 }, (_, index) => [`k${index}`, index] as const)
    expect(Object.keys(readExtra(Object.fromEntries(keys), new Set()))).toHaveLength(4000)
  })
})
