import { describe, expect, it } from 'vitest'
import { comfyGraph, uiWorkflow } from '../test-support/comfy-graph.ts'
import { exifText, parseTexts } from '../test-support/parse-texts.ts'
import { parseMetadata } from '../parse-metadata.ts'
import { containerOf } from '../test-support/parse-texts.ts'

const graph = JSON.stringify(comfyGraph())
const workflow = JSON.stringify(uiWorkflow)

const expected = {
  tool: 'comfyui',
  has_prompt_graph: true,
  generation: {
    prompt: 'a cat',
    negative_prompt: 'dog',
    seed: '11',
    sampler: 'dpmpp_2m',
    width: 640,
    height: 960,
    model: { name: 'sub/base.safetensors' },
  },
}

describe('ComfyUI graphs', () => {
  it('are read from prompt and workflow', () => {
    const found = parseTexts({ prompt: graph, workflow })
    expect(found).toMatchObject({ ...expected, has_workflow: true, workflow: graph })
    expect(found.node_types).toContain('KSampler')
    expect(found.provenance.seed).toMatchObject({
      source: 'png:tEXt:prompt',
      format: 'comfyui',
      node: { id: '3', class_type: 'KSampler', input: 'seed' },
    })
  })

  it.each(['{"nodes": [{"id": 1}], "connections": {}}', '{"v": "5.5", "nodes": [1, 2]}'])(
    'are not the graphs of other editors: %s',
    (text) => {
      expect(parseTexts({ Comment: text })).toMatchObject({ tool: null, has_workflow: false })
    },
  )

  it.each([
    [
      'Exif Make and Model of core',
      [exifText('Make', `workflow:${workflow}`), exifText('Model', `prompt:${graph}`)],
    ],
    [
      'capital prefixes with a blank',
      [exifText('ImageDescription', `Workflow: ${workflow}`), exifText('Make', `Prompt: ${graph}`)],
    ],
    [
      'objects one behind the other',
      [
        exifText('ImageDescription', `Workflow:${workflow}{"more": 1}`),
        exifText('Make', `Prompt:${graph}`),
      ],
    ],
    [
      'one object in UserComment',
      [exifText('UserComment', `{"prompt": ${graph}, "workflow": ${workflow}}`)],
    ],
    [
      'an object of JSON texts',
      [exifText('UserComment', JSON.stringify({ prompt: graph, workflow }))],
    ],
    [
      'a comment encoded twice',
      [
        {
          location: 'mp4:ilst:comment',
          keyword: 'comment',
          text: JSON.stringify(JSON.stringify({ prompt: graph, workflow })),
        },
      ],
    ],
    [
      'upper-case tags',
      [
        { location: 'webm:tag:PROMPT', keyword: 'PROMPT', text: graph },
        { location: 'webm:tag:WORKFLOW', keyword: 'WORKFLOW', text: workflow },
      ],
    ],
    [
      'a prompt encoded three times',
      [
        {
          location: 'mp4:ilst:prompt',
          keyword: 'prompt',
          text: JSON.stringify(JSON.stringify(JSON.stringify(JSON.parse(graph)))),
        },
        { location: 'mp4:ilst:workflow', keyword: 'workflow', text: JSON.stringify(workflow) },
      ],
    ],
    [
      'a workflow wrapped in its own name',
      [
        { location: 'png:tEXt:prompt', keyword: 'prompt', text: graph },
        { location: 'png:tEXt:workflow', keyword: 'workflow', text: `{"workflow": ${workflow}}` },
      ],
    ],
  ])('are found as %s', (_, texts) => {
    const found = parseTexts(texts)
    expect(found).toMatchObject({ ...expected, has_workflow: true })
    expect(JSON.parse(found.workflow ?? '')).toEqual(JSON.parse(graph))
  })

  it('are found in XMP', () => {
    const text = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:comfy="urn:comfy"><rdf:Description><comfy:prompt>${graph}</comfy:prompt></rdf:Description></rdf:RDF></x:xmpmeta>`
    const found = parseTexts([{ location: 'avif:XMP', keyword: 'XMP', text }])
    expect(found).toMatchObject(expected)
  })

  it('give a workflow that any JSON parser takes, in spite of NaN and 64-bit seeds', () => {
    const text = JSON.stringify(comfyGraph({ seed: 0, is_changed: 0 }))
      .replace('"seed":0', '"seed":18446744073709551615')
      .replace('"is_changed":0', '"is_changed":[NaN]')
    const found = parseTexts({ prompt: text })
    expect(found.generation?.seed).toBe('18446744073709551615')
    expect(found.workflow).toContain('"seed":18446744073709551615')
    expect(found.workflow).toContain('"is_changed":[null]')
  })

  it('take the size of the file where the graph samples a loaded picture', () => {
    const changed: Record<string, unknown> = comfyGraph({ denoise: 0.5, latent_image: ['11', 0] })
    changed['10'] = { class_type: 'LoadImage', inputs: { image: 'in.png' } }
    changed['11'] = { class_type: 'VAEEncode', inputs: { pixels: ['10', 0], vae: ['4', 2] } }
    const found = parseTexts({ prompt: JSON.stringify(changed) })
    expect(found.generation).toMatchObject({ width: 64, height: 48, denoise: 0.5 })
    expect(found.provenance.width).toMatchObject({ source: 'file:pixels', via: 'derived' })
  })

  it.each([
    ['of the file where a loaded picture was resized before it was sampled', true, 64],
    ['of no kind where what was sampled was resized', false, null],
  ])('take the size %s', (_, isBefore, width) => {
    const changed: Record<string, unknown> = comfyGraph({ latent_image: ['11', 0] })
    const pixels = isBefore ? ['12', 0] : ['10', 0]
    changed['10'] = { class_type: 'LoadImage', inputs: { image: 'in.png' } }
    changed['11'] = { class_type: 'VAEEncode', inputs: { pixels, vae: ['4', 2] } }
    changed['12'] = { class_type: 'ImageResize+', inputs: { image: [isBefore ? '10' : '8', 0] } }
    changed['9'] = { class_type: 'SaveImage', inputs: { images: [isBefore ? '8' : '12', 0] } }
    const found = parseTexts({ prompt: JSON.stringify(changed) })
    expect(found.generation?.width).toBe(width)
  })

  it('are told apart by the name of the file when several savers stand in one graph', () => {
    const two: Record<string, unknown> = comfyGraph()
    const other = comfyGraph({ seed: 22 })
    for (const [id, node] of Object.entries(other)) {
      const inputs = Object.entries(node.inputs).map(([key, value]) => {
        return [key, Array.isArray(value) ? [`2${value[0]}`, value[1]] : value]
      })
      two[`2${id}`] = {
        ...node,
        inputs: { ...Object.fromEntries(inputs), filename_prefix: 'blue' },
      }
    }
    const container = containerOf({ prompt: JSON.stringify(two) })
    const seed = (file_name: string) => parseMetadata(container, { file_name }).generation?.seed
    expect(seed('blue_00001_.png')).toBe('22')
    expect(seed('x_00001_.png')).toBe('11')
  })

  it('explain the path taken when asked', () => {
    const { explanation } = parseTexts({ prompt: graph }, { explain: true })
    expect(explanation?.some((line) => line.startsWith('seed:'))).toBe(true)
    expect(parseTexts({ prompt: graph }).explanation).toBeUndefined()
  })

  it('without a sampler say nothing of a prompt', () => {
    const loading = {
      '1': { class_type: 'LoadImage', inputs: { image: 'a.png' } },
      '2': { class_type: 'SaveImage', inputs: { images: ['1', 0] } },
    }
    const found = parseTexts({ prompt: JSON.stringify(loading) })
    expect(found).toMatchObject({ tool: 'comfyui', has_prompt_graph: true })
    expect(found.generation).toMatchObject({ prompt: null, seed: null })
  })

  it('damaged, are no graphs', () => {
    expect(parseTexts({ prompt: graph.slice(0, -20) })).toMatchObject({
      tool: null,
      has_prompt_graph: false,
      generation: null,
    })
  })
})
