import { describe, expect, it } from 'vitest'
import type { Inspected } from './inspected.ts'
import { parameterRows } from './parameter-rows.ts'
import { provenanceText } from './provenance-text.ts'

function inspected(fields: Partial<Inspected>): Inspected {
  const nothing = {
    seed: null,
    steps: null,
    sampler: null,
    scheduler: null,
    cfg_scale: null,
    guidance: null,
    denoise: null,
    clip_skip: null,
    generation_width: null,
    generation_height: null,
    width: null,
    height: null,
    tool: null,
  }
  return { ...nothing, ...fields } as Inspected
}

describe('parameters of the inspector', () => {
  it('show what is known, seeds to the last digit', () => {
    const rows = parameterRows(inspected({ seed: '18446744073709551615', cfg_scale: 7 }))
    expect(rows.map((row) => [row.field, row.value, row.query])).toEqual([
      ['seed', '18446744073709551615', 'seed:18446744073709551615'],
      ['cfg_scale', '7', 'cfg:7'],
    ])
  })

  it('say the generated size only where the file has another', () => {
    const same = { generation_width: 512, generation_height: 768, width: 512, height: 768 }
    expect(parameterRows(inspected(same))).toEqual([])
    expect(parameterRows(inspected({ ...same, width: 1024, height: 1536 }))[0]?.value).toBe(
      '512 × 768',
    )
  })
})

describe('where a value came from', () => {
  it('names node, way and text', () => {
    const text = provenanceText({
      source: 'png:tEXt:prompt',
      format: 'comfyui',
      node: { id: '3', class_type: 'KSampler', input: 'seed' },
      via: 'link',
    })
    expect(text).toBe(
      'KSampler (node 3, seed) · reached over links · png:tEXt:prompt · read as comfyui',
    )
  })
})
