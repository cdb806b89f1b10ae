import { describe, expect, it } from 'vitest'
import { readGraph } from './read-graph.ts'

const apiGraph = `{
  "4": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "dream.safetensors"}},
  "6": {"class_type": "CLIPTextEncode", "inputs": {"text": "a fox", "clip": ["4", 1]}, "_meta": {"title": "Positive"}},
  "3": {"class_type": "KSampler", "inputs": {"seed": 18446744073709551615, "model": ["4", 0], "positive": ["6", 0]}},
  "8": {"class_type": "VAEDecode", "inputs": {"samples": ["3", 0], "vae": ["4", 2]}}
}`

const uiWorkflow = JSON.stringify({
  nodes: [
    {
      id: 4,
      type: 'CheckpointLoaderSimple',
      pos: [10, 100],
      size: { 0: 300, 1: 98 },
      outputs: [{ name: 'MODEL', type: 'MODEL', links: [1] }],
      widgets_values: ['dream.safetensors'],
    },
    {
      id: 3,
      type: 'KSampler',
      pos: { 0: 400, 1: 120 },
      size: [300, 200],
      mode: 4,
      inputs: [{ name: 'model', type: 'MODEL', link: 1 }],
      widgets_values: [1, 'fixed'],
    },
    { id: 9, type: 'sub-1', pos: [0, 0], size: [100, 40] },
  ],
  links: [
    [1, 4, 0, 3, 0, 'MODEL'],
    [2, 99, 0, 3, 1, 'CLIP'],
  ],
  groups: [{ title: 'Sampling', bounding: [390, 60, 400, 300] }],
  definitions: { subgraphs: [{ id: 'sub-1', name: 'Upscale twice' }] },
  version: 0.4,
})

describe('an API graph alone', () => {
  const picture = readGraph({ api_graph: apiGraph, ui_workflow: null })

  it('is laid out from left to right along its links', () => {
    const x = new Map(picture?.nodes.map((node) => [node.id, node.x]))
    for (const edge of picture?.edges ?? [])
      expect(x.get(edge.from) ?? 0).toBeLessThan(x.get(edge.to) ?? 0)
    expect(picture?.layout).toBe('computed')
  })

  it('lets no two nodes overlap', () => {
    const nodes = picture?.nodes ?? []
    for (const a of nodes)
      for (const b of nodes)
        if (a.id < b.id && a.x === b.x)
          expect(a.y + a.height <= b.y || b.y + b.height <= a.y).toBe(true)
  })

  it('shows literals by name, with seeds exact', () => {
    const sampler = picture?.nodes.find((node) => node.id === '3')
    expect(sampler?.values).toEqual([{ name: 'seed', value: '18446744073709551615' }])
    expect(picture?.nodes.find((node) => node.id === '6')?.title).toBe('Positive')
  })
})

describe('an editor’s workflow', () => {
  const picture = readGraph({ api_graph: apiGraph, ui_workflow: uiWorkflow })

  it('keeps its author’s places, states and groups', () => {
    const sampler = picture?.nodes.find((node) => node.id === '3')
    expect(sampler).toMatchObject({ x: 400, width: 300, state: 'bypassed' })
    expect(picture?.groups).toHaveLength(1)
    expect(picture?.layout).toBe('editor')
  })

  it('takes the names of values from the API graph', () => {
    const sampler = picture?.nodes.find((node) => node.id === '3')
    expect(sampler?.values[0]).toEqual({ name: 'seed', value: '18446744073709551615' })
  })

  it('leaves out links to nodes that are not there', () => {
    expect(picture?.edges.map((edge) => edge.id)).toEqual(['1'])
  })

  it('names subgraphs', () => {
    expect(picture?.nodes.find((node) => node.id === '9')?.title).toBe('Upscale twice')
  })
})

describe('odd graphs', () => {
  it('a cycle is drawn', () => {
    const cycle = `{"1":{"class_type":"A","inputs":{"x":["2",0]}},"2":{"class_type":"B","inputs":{"x":["1",0]}}}`
    expect(readGraph({ api_graph: cycle, ui_workflow: null })?.nodes).toHaveLength(2)
  })

  it('a chain of two thousand does not end the stack', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 2000 }, (_, index) => [
        `${index}`,
        { class_type: 'N', inputs: index === 0 ? {} : { x: [`${index - 1}`, 0] } },
      ]),
    )
    const picture = readGraph({ api_graph: JSON.stringify(chain), ui_workflow: null })
    expect(picture?.nodes.at(-1)?.x).toBeGreaterThan(100_000)
  })

  it('an enormous slot number does not make an enormous node', () => {
    const odd = `{"1":{"class_type":"A","inputs":{}},"2":{"class_type":"B","inputs":{"x":["1",4000000000]}}}`
    expect(readGraph({ api_graph: odd, ui_workflow: null })?.nodes[0]?.outputs.length).toBe(32)
  })

  it('texts that are no graphs give nothing', () => {
    for (const text of ['', '[]', '{"nodes":[]}', '{"a":1}', 'null'])
      expect(readGraph({ api_graph: text, ui_workflow: text })).toBeNull()
  })
})
