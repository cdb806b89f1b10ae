import type { Metadata } from '@safelight/core/metadata/metadata-types'
import { describe, expect, it } from 'vitest'
import { comparisonOf, scoreFile } from './compare.ts'
import type { Manifest, ManifestFile } from './manifest.ts'
import { formatReport, totalsOf } from './report.ts'

const nothing: Metadata = {
  tool: null,
  tool_version: null,
  generation: null,
  provenance: {},
  has_workflow: false,
  has_prompt_graph: false,
  workflow: null,
  node_types: [],
  keywords: [],
  rating: null,
  title: null,
  description: null,
  ai_generated: null,
  sources: [],
  warnings: [],
}

const said: Metadata = {
  ...nothing,
  tool: 'comfyui',
  has_prompt_graph: true,
  generation: {
    prompt: ' a cat\r\nin a hat ',
    negative_prompt: '',
    character_prompts: [],
    seed: '18446744073709551615',
    steps: 20,
    sampler: 'euler',
    scheduler: null,
    cfg_scale: 7,
    guidance: null,
    denoise: null,
    clip_skip: null,
    width: 512,
    height: 768,
    model: { name: 'sub/base-v1.safetensors', hash: 'AB12' },
    vae: null,
    loras: [{ name: 'a/ink.safetensors', weight: 0.5, clip_weight: 0.5, hash: null }],
    extra: { 'Hires upscale': '2' },
  },
}

function differing(file: Partial<ManifestFile>, metadata = said, manifest?: Manifest): string[] {
  const whole = { path: 'a.png', tool: 'comfyui', expected: {}, ...file }
  const comparison = comparisonOf(manifest ?? { files: [] }, whole)
  return scoreFile(whole, metadata, comparison).differences.map(({ field }) => field)
}

describe('scoreFile', () => {
  it('compares texts without outer blanks and line ends, numbers by value, seeds exactly', () => {
    const expected = { prompt: 'a cat\nin a hat', negative_prompt: '', cfg: 7.0, steps: 20 }
    expect(differing({ expected })).toEqual([])
    expect(differing({ expected: { seed: '18446744073709551616' } })).toEqual(['seed'])
  })

  it('tells absent from empty', () => {
    expect(differing({ expected: { negative_prompt: null } })).toEqual(['negative_prompt'])
    expect(differing({ expected: { scheduler: null, guidance: null } })).toEqual([])
  })

  it('accepts alternatives and leaves ambiguous fields out', () => {
    const expected = { sampler: 'Euler', steps: 21 }
    expect(differing({ expected, alt: { sampler: ['euler'] }, ambiguous: ['steps'] })).toEqual([])
    expect(differing({ expected, acceptable: { steps: [20] } })).toEqual(['sampler'])
  })

  it('compares models as strictly as the manifest says', () => {
    const expected = { model: 'base-v1', model_hash: 'ab12' }
    expect(differing({ expected })).toEqual(['model'])
    const loose = { conventions: { model: 'folder and extension are ignored' }, files: [] }
    expect(differing({ expected }, said, loose)).toEqual([])
    expect(differing({ path: 'x.chunks.json', expected: { model: 'base_v1' } })).toEqual([])
  })

  it('compares LoRAs in order, by the members that the manifest has', () => {
    const lora = { name: 'ink', weight: 0.5, clip_weight: null }
    expect(differing({ expected: { loras: [lora] } })).toEqual([])
    expect(differing({ expected: { loras: [{ ...lora, weight: 0.6 }] } })).toEqual(['loras'])
    expect(differing({ expected: { loras: [] } })).toEqual(['loras'])
  })

  it('compares extra settings and the presence of graphs', () => {
    const expected = { hires: { 'Hires upscale': '2' } }
    expect(differing({ expected, has_prompt_graph: true, has_workflow: true })).toEqual([
      'has_workflow',
    ])
  })

  it('reports a prompt on a control', () => {
    const control = { path: 'a.png', tool: null, expected: { prompt: null } }
    const comparison = comparisonOf({ files: [] }, control)
    expect(scoreFile(control, nothing, comparison)).toMatchObject({ hasFalsePrompt: false })
    expect(scoreFile(control, said, comparison)).toMatchObject({ hasFalsePrompt: true })
  })
})

describe('formatReport', () => {
  it('sums up by tool and shows differing fields side by side', () => {
    const file = { path: 'a.png', tool: 'comfyui', expected: { steps: 21, cfg: 7 } }
    const score = scoreFile(file, said, comparisonOf({ files: [] }, file))
    expect(totalsOf([score])).toEqual({ fields: 2, right: 1, files: 1, fullyRight: 0 })
    const report = formatReport('corpus', [score])
    expect(report).toContain('1/2')
    expect(report).toMatch(/steps\n\s+expected 21\n\s+read {5}20/)
  })
})
