import { describe, expect, it } from 'vitest'
import { comfyGraph } from '../test-support/comfy-graph.ts'
import { parseTexts } from '../test-support/parse-texts.ts'

const settings =
  'Steps: 9, Sampler: DPM++ 2M Karras, CFG scale: 3, Seed: 99, Size: 64x64, Model hash: ab12, Model: base, Clip skip: 2, Mood: calm, Hashes: {"model":"ab12"}, Version: ComfyUI'

function merged(parameters: string, graph: object = comfyGraph()) {
  return parseTexts({ parameters, prompt: JSON.stringify(graph) })
}

describe('a saver text beside a graph', () => {
  it('yields to what the graph resolves and adds hashes and notes', () => {
    const found = merged(`a cat, extra\nNegative prompt: dogs\n${settings}`)
    expect(found).toMatchObject({ tool: 'comfyui', tool_version: 'ComfyUI' })
    expect(found.generation).toMatchObject({
      prompt: 'a cat',
      negative_prompt: 'dog',
      seed: '11',
      steps: 20,
      cfg_scale: 7,
      sampler: 'dpmpp_2m',
      scheduler: 'karras',
      width: 640,
      height: 960,
      clip_skip: null,
      model: { name: 'sub/base.safetensors', hash: 'ab12' },
      extra: { Mood: 'calm' },
    })
    expect(found.provenance.seed?.source).toBe('png:tEXt:prompt')
    expect(found.sources).toEqual(['png:tEXt:parameters', 'png:tEXt:prompt'])
  })

  it('fills what the graph cannot resolve', () => {
    const graph: Record<string, unknown> = comfyGraph({ seed: ['90', 0], vae: 'x' })
    graph['90'] = { class_type: 'NobodyKnowsThisSeed', inputs: { source: 'a web service' } }
    const found = merged(`a cat\n${settings}`, graph)
    expect(found.generation).toMatchObject({ seed: '99', steps: 20 })
    expect(found.provenance.seed).toEqual({ source: 'png:tEXt:parameters', format: 'a1111' })
  })

  it('keeps its hash when it names another model', () => {
    const found = merged(`a cat\n${settings.replace('Model: base', 'Model: other')}`)
    expect(found.generation?.model).toEqual({ name: 'sub/base.safetensors', hash: null })
  })

  it('of placeholders loses altogether', () => {
    const placeholder =
      'unknown\nNegative prompt: unknown\nSteps: 20, Sampler: euler_simple, CFG Scale: 8.0, Seed: 0, Size: 512x512, Clip skip: 9, Version: ComfyUI'
    expect(merged(placeholder).generation).toMatchObject({
      prompt: 'a cat',
      seed: '11',
      clip_skip: null,
    })
  })

  it('is literally what there is when no graph stands beside it', () => {
    const { generation } = parseTexts({
      parameters: 'unknown\nNegative prompt: unknown\nSteps: 20, Sampler: euler, Seed: 0',
    })
    expect(generation).toMatchObject({ prompt: 'unknown', seed: '0' })
  })

  it('is not hidden by a graph without a sampler', () => {
    const latent = { '0': { class_type: 'EmptyLatentImage', inputs: { width: 512, height: 512 } } }
    const found = merged(`a cat, extra\nNegative prompt: dogs\n${settings}`, latent)
    expect(found.tool).toBe('comfyui')
    expect(found.generation).toMatchObject({
      prompt: 'a cat, extra',
      seed: '99',
      sampler: 'DPM++ 2M Karras',
      width: 64,
      model: { name: 'base', hash: 'ab12' },
    })
  })

  it('does not bring LoRA tags to life that the graph did not load', () => {
    const found = merged(`a cat <lora:ghost:1>\n${settings}`)
    expect(found.generation?.loras).toEqual([])
  })

  it('gives hashes to the LoRAs of the graph', () => {
    const graph: Record<string, unknown> = comfyGraph({ model: ['10', 0] })
    graph['10'] = {
      class_type: 'LoraLoaderModelOnly',
      inputs: { lora_name: 'style/ink.safetensors', strength_model: 0.5, model: ['4', 0] },
    }
    const text = `a cat\n${settings}, Lora hashes: "ink: ff00"`
    expect(merged(text, graph).generation?.loras).toMatchObject([
      { name: 'style/ink.safetensors', weight: 0.5, hash: 'ff00' },
    ])
  })
})
