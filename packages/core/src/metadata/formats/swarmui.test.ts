import { describe, expect, it } from 'vitest'
import { exifText, generationOf, parseTexts } from '../test-support/parse-texts.ts'

const params = {
  prompt: 'a cat <random:red|blue>',
  negativeprompt: 'dog',
  model: 'Flux/dev',
  seed: 12,
  steps: '20',
  cfgscale: '7.0',
  fluxguidancescale: 3.5,
  width: 1024,
  height: 768,
  sampler: 'euler',
  scheduler: 'karras',
  loras: ['style/ink', 'grain'],
  loraweights: ['0.5', '1.2'],
  swarm_version: '0.9.7',
}

function swarm(changes: object = {}): string {
  return JSON.stringify(
    {
      sui_image_params: { ...params, ...changes },
      sui_extra_data: { original_prompt: 'a cat <random:red|blue>' },
      sui_models: [
        { name: 'Flux/dev.safetensors', param: 'model', hash: '0xabc' },
        { name: 'style/ink.safetensors', param: 'loras', hash: '0xdef' },
      ],
    },
    null,
    2,
  )
}

describe('SwarmUI', () => {
  it('reads parameters whose values may be texts', () => {
    const { tool, tool_version, generation } = parseTexts({ parameters: swarm() })
    expect([tool, tool_version]).toEqual(['swarmui', '0.9.7'])
    expect(generation).toMatchObject({
      prompt: 'a cat <random:red|blue>',
      negative_prompt: 'dog',
      seed: '12',
      steps: 20,
      cfg_scale: 7,
      guidance: 3.5,
      sampler: 'euler',
      scheduler: 'karras',
      width: 1024,
      height: 768,
      model: { name: 'Flux/dev', hash: '0xabc' },
      loras: [
        { name: 'style/ink', weight: 0.5, clip_weight: 0.5, hash: '0xdef' },
        { name: 'grain', weight: 1.2, clip_weight: 1.2, hash: null },
      ],
    })
  })

  it('needs no field, not even a prompt', () => {
    const text = JSON.stringify({ sui_image_params: { seed: 1 } })
    expect(generationOf({ parameters: text })).toMatchObject({ prompt: null, seed: '1' })
  })

  it('is found in Exif UserComment and in the Model tag of StableSwarm', () => {
    expect(parseTexts([exifText('UserComment', swarm())]).tool).toBe('swarmui')
    expect(parseTexts([exifText('Model', swarm())]).tool).toBe('swarmui')
  })

  it('wins over the ComfyUI graph it embeds, which stays for reuse', () => {
    const graph = { '1': { class_type: 'KSampler', inputs: { seed: 99, steps: 3 } } }
    const metadata = parseTexts({ prompt: JSON.stringify(graph), parameters: swarm() })
    expect(metadata).toMatchObject({ tool: 'swarmui', has_prompt_graph: true })
    expect(metadata.generation?.seed).toBe('12')
    expect(metadata.workflow).toBe(JSON.stringify(graph))
    expect(metadata.node_types).toEqual(['KSampler'])
  })
})
