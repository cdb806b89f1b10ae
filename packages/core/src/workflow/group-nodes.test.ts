import { describe, expect, it } from 'vitest'
import { type JsonValue } from '../json/lossless-json.ts'
import { convertWorkflow } from './convert-workflow.ts'
import { type JsonObject } from './json-access.ts'
import { inputsOf, testInfo, toApi, uiGraph, uiNode, warningsOf } from './test-support/ui-graph.ts'

/** Two texts that share a clip, and a sampler fed by the first; the latent comes out. */
const pair: JsonObject = {
  nodes: [
    uiNode('', 'Text', { inputs: { clip: null }, outputs: ['CONDITIONING'], values: ['one'] }),
    uiNode('', 'Text', { inputs: { clip: null }, outputs: ['CONDITIONING'], values: ['two'] }),
    uiNode('', 'Sampler', {
      inputs: { model: null, positive: null },
      outputs: ['LATENT'],
      values: [11, 'fixed', 20, 8, 'euler'],
    }),
  ],
  links: [[0, 0, 2, 1, 5, 'CONDITIONING']],
  external: [],
}

function withGroup(
  options: { values?: JsonValue; type?: string; group?: JsonObject; rest?: JsonObject } = {},
): JsonObject {
  const { values = [], type = 'workflow>Pair', group = pair, rest = {} } = options
  const inputs = {
    clip: { link: 1, type: 'CLIP' },
    'Text clip': { link: 2, type: 'CLIP' },
    model: { link: 3, type: 'MODEL' },
  }
  return uiGraph(
    [
      uiNode(1, 'Loader'),
      uiNode(10, type, { inputs, values, rest }),
      uiNode(3, 'Show', { inputs: { anything: 4 } }),
    ],
    [
      [1, 1, 1, 10],
      [2, 1, 1, 10],
      [3, 1, 0, 10],
      [4, 10, 1, 3],
    ],
    { last_node_id: 10, extra: { groupNodes: { Pair: group } } },
  )
}

describe('a legacy group node', () => {
  it('is unpacked under fresh ids: its nodes first, then the instance', () => {
    const api = toApi(withGroup())
    expect(Object.keys(api)).toEqual(['1', '3', '14:11', '14:12', '14:13'])
    expect(api['14:11']?.inputs).toEqual({ text: 'one', clip: ['1', 1] })
    expect(api['14:12']?.inputs).toEqual({ text: 'two', clip: ['1', 1] })
    expect(api['14:13']?.inputs).toMatchObject({ positive: ['14:11', 0], model: ['1', 0] })
  })

  it('shows the outputs that are not used inside', () => {
    expect(inputsOf(withGroup(), '3')['anything']).toEqual(['14:13', 0])
  })

  it('gives its values to the widgets inside, in order', () => {
    const ui = withGroup({ values: ['host one', 'host two', 77, 'fixed', 30, 7, 'heun'] })
    expect(inputsOf(ui, '14:11')['text']).toBe('host one')
    expect(inputsOf(ui, '14:12')['text']).toBe('host two')
    expect(inputsOf(ui, '14:13')).toMatchObject({
      seed: 77,
      steps: 30,
      cfg: 7,
      sampler_name: 'heun',
    })
  })

  it('gives them also where every widget is a socket as well, as newer files have it', () => {
    const sampler = ['seed', 'steps', 'cfg', 'sampler_name'].map((name) => [
      name,
      { widget: true as const },
    ])
    const nodes = [
      ...(pair['nodes'] as JsonObject[]).slice(0, 2),
      uiNode('', 'Sampler', {
        inputs: { model: null, positive: null, ...Object.fromEntries(sampler) },
        outputs: ['LATENT'],
        values: [11, 'fixed', 20, 8, 'euler'],
      }),
    ]
    const config = { 2: { input: { cfg: { visible: false } } } }
    const values = ['host one', 'host two', 77, 'fixed', 30, 7, 'heun']
    const ui = withGroup({ values, group: { ...pair, nodes, config } })
    const expected = { seed: 77, steps: 30, cfg: 7, sampler_name: 'heun' }
    expect(inputsOf(ui, '14:13')).toMatchObject(expected)
    const copied = inputsOf(ui, '14:13', { editorFaults: 'copy' })
    expect(copied).toMatchObject({ seed: 'fixed', steps: 7, sampler_name: 'euler' })
  })

  it('loses combos of the first generation in the editor', () => {
    const ui = withGroup({ values: ['host one', 'host two', 77, 'fixed', 30, 7, 'heun'] })
    expect(warningsOf(ui)).toEqual(['editor_fault'])
    expect(inputsOf(ui, '14:13', { editorFaults: 'copy' })['sampler_name']).toBe('euler')
  })

  it('loses links in the editor that follow a combo of the first generation', () => {
    const inputs = { first: null, second: null }
    const nodes = [uiNode('', 'Loader', { values: ['a'] }), uiNode('', 'Blend', { inputs })]
    const group = { nodes, links: [], external: [] }
    const ui = uiGraph(
      [
        uiNode(1, 'Empty'),
        uiNode(2, 'Empty'),
        uiNode(10, 'workflow>G', {
          inputs: { first: { link: 1, type: 'IMAGE' }, second: { link: 2, type: 'IMAGE' } },
        }),
      ],
      [
        [1, 1, 0, 10],
        [2, 2, 0, 10],
      ],
      { last_node_id: 10, extra: { groupNodes: { G: group } } },
    )
    expect(inputsOf(ui, '13:12')).toEqual({ first: ['1', 0], second: ['2', 0] })
    expect(warningsOf(ui)).toEqual(['editor_fault'])
    expect(inputsOf(ui, '13:12', { editorFaults: 'copy' })).toEqual({ first: ['2', 0] })
  })

  it('gives up on too many copies of a template that the editor cannot make', () => {
    const nodes = [...Array.from({ length: 999 }, () => uiNode('', 'Empty')), uiNode('', 'Nowhere')]
    const copies = Array.from({ length: 400 }, (_, index) => uiNode(index, 'workflow>G'))
    const ui = uiGraph(copies, [], { extra: { groupNodes: { G: { nodes, links: [] } } } })
    const { error } = convertWorkflow(ui, { objectInfo: testInfo, editorFaults: 'copy' })
    expect(error?.code).toBe('too_large')
  })

  it('takes defaults in the editor for values that the file lacks', () => {
    const ui = withGroup({ values: ['host one'] })
    expect(inputsOf(ui, '14:12')['text']).toBe('two')
    expect(inputsOf(ui, '14:12', { editorFaults: 'copy' })['text']).toBe('')
  })

  it('sends null in the editor where the file has it', () => {
    const ui = withGroup({ values: ['one', 'two', null, 'fixed', null] })
    expect(inputsOf(ui, '14:13')).toMatchObject({ seed: 11, steps: 20 })
    const copied = inputsOf(ui, '14:13', { editorFaults: 'copy' })
    expect(copied).toMatchObject({ seed: null, steps: null })
  })

  it('of an older version of its classes is read by the sockets of its template', () => {
    const inputs = { text: { widget: true as const }, size: { widget: true as const } }
    const template = uiNode('', 'Styled', { inputs, values: ['own', 1] })
    const objectInfo = {
      Styled: {
        input: {
          required: {
            style: ['COMBO', { options: ['plain'] }],
            text: ['STRING', {}],
            size: ['INT', {}],
          },
        },
        output: [],
      },
    }
    const group = { nodes: [template], links: [], external: [] }
    const ui = withGroup({ values: ['host', 5], group })
    const options = { objectInfo: { ...testInfo, ...objectInfo } }
    expect(inputsOf(ui, '12:11', options)).toMatchObject({ text: 'host', size: 5 })
    expect(warningsOf(ui, options)).toContain('editor_fault')
  })

  it('with a class that the server lacks is such a class itself in the editor', () => {
    const missing = uiNode('', 'Missing', { outputs: ['IMAGE'] })
    const ui = withGroup({ group: { nodes: [missing], links: [], external: [] } })
    const copied = toApi(ui, { editorFaults: 'copy' })
    expect(copied['10']?.class_type).toBe('')
    expect(() => toApi(ui)).toThrow('the server has no Missing')
  })

  it('may use the old separator', () => {
    expect(toApi(withGroup({ type: 'workflow/Pair' }))).toHaveProperty(['14:13'])
  })

  it('stays muted, although the editor wakes it up', () => {
    const ui = withGroup({ rest: { mode: 2 } })
    expect(Object.keys(toApi(ui))).toEqual(['1', '3'])
    expect(toApi(ui, { editorFaults: 'copy' })).toHaveProperty(['14:13'])
  })

  it('leaves out widgets and outputs that its settings hide', () => {
    const config = {
      0: { input: { text: { visible: false } } },
      1: { output: { 0: { visible: false } } },
    }
    const ui = withGroup({ values: ['host two'], group: { ...pair, config } })
    expect(inputsOf(ui, '14:11')['text']).toBe('one')
    expect(inputsOf(ui, '14:12')['text']).toBe('host two')
    expect(inputsOf(ui, '3')).not.toHaveProperty(['anything'])
  })

  it('shows an output that is used inside where its settings say so', () => {
    const config = { 0: { output: { 0: { visible: true } } } }
    const ui = withGroup({ group: { ...pair, config } })
    expect(inputsOf(ui, '3')['anything']).toEqual(['14:12', 0])
  })

  it('without its template is a class that nobody knows', () => {
    const ui = withGroup({ type: 'workflow>Other' })
    expect(() => toApi(ui)).toThrow('the server has no workflow>Other')
  })

  it.each([{ nodes: 5 }, { nodes: [null, {}], links: [[0, 0, 9, 9]] }, {}])(
    'survives a broken template',
    (group) => {
      expect(toApi(withGroup({ group }))).toHaveProperty(['3'])
    },
  )
})
