import { describe, expect, it } from 'vitest'
import { type JsonValue } from '../json/lossless-json.ts'
import { convertWorkflow } from './convert-workflow.ts'
import { type JsonObject } from './json-access.ts'
import {
  inputsOf,
  testInfo,
  toApi,
  uiDefinition,
  uiGraph,
  uiNode,
  warningsOf,
  withDefinitions,
} from './test-support/ui-graph.ts'

const seedSocket = { link: 3, widget: true } as const
const stepsSocket = { link: 4, widget: true } as const

/** Model and conditioning go in, `seed` and `steps` are promoted, a latent comes out. */
const samplerDefinition = uiDefinition('sg', {
  inputs: [
    ['model', 'MODEL', 1],
    ['seed', 'INT', 3],
    ['steps', 'INT', 4],
  ],
  outputs: [['LATENT', 'LATENT', 9]],
  nodes: [
    uiNode(50, 'Sampler', {
      inputs: { model: 1, seed: seedSocket, steps: stepsSocket },
      outputs: ['LATENT'],
      values: [1000, 'fixed', 11, 6.5, 'heun'],
    }),
  ],
  links: [
    [1, -10, 0, 50],
    [3, -10, 1, 50],
    [4, -10, 2, 50],
    [9, 50, 0, -20],
  ],
})

function instance(
  options: { values?: JsonValue; properties?: JsonObject; rest?: JsonObject } = {},
) {
  const { values, properties = {}, rest = {} } = options
  return uiNode(7, 'sg', {
    inputs: { model: { link: 20, type: 'MODEL' } },
    ...(values === undefined ? {} : { values }),
    rest: { properties, ...rest },
  })
}

function withInstance(node: JsonObject, definition = samplerDefinition): JsonObject {
  return uiGraph([uiNode(1, 'Loader'), node], [[20, 1, 0, 7]], withDefinitions(definition))
}

function sent(options: Parameters<typeof instance>[0], copies = false): JsonObject {
  const editorFaults = copies ? 'copy' : 'repair'
  return inputsOf(withInstance(instance(options)), '7:50', { editorFaults })
}

describe('a subgraph', () => {
  it('is expanded under the path of its instance', () => {
    const api = toApi(withInstance(instance()))
    expect(Object.keys(api)).toEqual(['1', '7:50'])
    expect(api['7:50']?.inputs).toMatchObject({ model: ['1', 0], cfg: 6.5, sampler_name: 'heun' })
  })

  it('feeds consumers from the node behind its output', () => {
    const show = uiNode(8, 'Show', { inputs: { anything: 21 } })
    const ui = uiGraph([instance(), show], [[21, 7, 0, 8]], withDefinitions(samplerDefinition))
    expect(inputsOf(ui, '8')['anything']).toEqual(['7:50', 0])
  })

  it('matches inputs of the instance by name, not by place', () => {
    const node = uiNode(7, 'sg', {
      inputs: { other: null, steps: { link: 21, widget: true }, model: 20 },
    })
    const number = uiNode(2, 'Number', { values: [40, 'fixed'] })
    const ui = uiGraph(
      [uiNode(1, 'Loader'), number, node],
      [
        [20, 1, 0, 7],
        [21, 2, 0, 7],
      ],
      withDefinitions(samplerDefinition),
    )
    expect(inputsOf(ui, '7:50')).toMatchObject({ model: ['1', 0], steps: ['2', 0], seed: 1000 })
  })

  it.each([2, 4])('is not written in mode %i', (mode) => {
    expect(Object.keys(toApi(withInstance(instance({ rest: { mode } }))))).toEqual(['1'])
  })

  it('without link to its output leaves the consumer without input', () => {
    const definition = uiDefinition('sg', {
      outputs: [['LATENT', 'LATENT']],
      nodes: [uiNode(50, 'Empty')],
      links: [],
    })
    const show = uiNode(8, 'Show', { inputs: { anything: 21 } })
    const ui = uiGraph([uiNode(7, 'sg'), show], [[21, 7, 0, 8]], withDefinitions(definition))
    expect(inputsOf(ui, '8')).toEqual({})
  })

  it('whose frame names no links is read by the links, which the editor does not', () => {
    const definition = uiDefinition('sg', {
      inputs: [['width', 'INT']],
      nodes: [uiNode(50, 'Empty', { inputs: { width: { link: 1, widget: true } }, values: [8] })],
      links: [[1, -10, 0, 50]],
    })
    const ui = uiGraph([uiNode(7, 'sg', { values: [64] })], [], withDefinitions(definition))
    expect(inputsOf(ui, '7:50')['width']).toBe(64)
    expect(warningsOf(ui)).toEqual(['editor_fault'])
    expect(inputsOf(ui, '7:50', { editorFaults: 'copy' })['width']).toBe(8)
  })

  it('that passes an input straight to an output is seen through, which the editor cannot', () => {
    const definition = uiDefinition('sg', {
      inputs: [['image', 'IMAGE', 1]],
      outputs: [['image', 'IMAGE', 1]],
      nodes: [],
      links: [[1, -10, 0, -20]],
    })
    const ui = uiGraph(
      [
        uiNode(1, 'Empty'),
        uiNode(7, 'sg', { inputs: { image: 20 } }),
        uiNode(8, 'SaveImage', { inputs: { images: 21 } }),
      ],
      [
        [20, 1, 0, 7],
        [21, 7, 0, 8],
      ],
      withDefinitions(definition),
    )
    expect(inputsOf(ui, '8')['images']).toEqual(['1', 0])
    expect(warningsOf(ui)).toEqual(['editor_fault'])
    const copied = convertWorkflow(ui, { objectInfo: testInfo, editorFaults: 'copy' })
    expect(copied.error?.code).toBe('editor_fails')
  })

  it('works where the file leaves out the lists of links', () => {
    const frame = (slots: JsonValue) =>
      (slots as JsonObject[]).map(({ name, type }) => ({ name: name ?? '', type: type ?? '' }))
    const bare = {
      ...samplerDefinition,
      inputs: frame(samplerDefinition['inputs'] ?? []),
      outputs: frame(samplerDefinition['outputs'] ?? []),
    }
    expect(inputsOf(withInstance(instance(), bare), '7:50')['model']).toEqual(['1', 0])
  })

  it('that contains itself is refused', () => {
    const definition = uiDefinition('sg', { nodes: [uiNode(50, 'sg')], links: [] })
    const { error } = convertWorkflow(uiGraph([uiNode(7, 'sg')], [], withDefinitions(definition)))
    expect(error?.code).toBe('recursive_subgraph')
  })
})

describe('ids inside subgraphs', () => {
  it('give way to the next free ones where they are taken, links and promotions with them', () => {
    const definition = uiDefinition('sg', {
      outputs: [['IMAGE', 'IMAGE', 2]],
      nodes: [
        uiNode(1, 'Empty', { values: [8] }),
        uiNode(2, 'Scale', { inputs: { image: 1 }, values: ['area', 2] }),
      ],
      links: [
        [1, 1, 0, 2],
        [2, 2, 0, -20],
      ],
    })
    const properties = { proxyWidgets: [['2', 'by']] }
    const ui = uiGraph([uiNode(1, 'sg', { values: [5], rest: { properties } })], [], {
      ...withDefinitions(definition),
      last_node_id: 6,
    })
    expect(toApi(ui)).toMatchObject({
      '1:7': { class_type: 'Empty' },
      '1:2': { inputs: { image: ['1:7', 0], by: 5 } },
    })
  })

  it.each([
    ['a stale counter', 10, ['50', '5:11', '5:51']],
    ['a counter that meets another id', 49, ['50', '5:51', '5:52']],
    ['a counter at its end', 100_000_000, null],
    ['a counter that can be added to no more', 2 ** 53, null],
    ['a counter as far below', -(2 ** 60), ['50', '5:-999999999999999', '5:51']],
  ])('start from %s as the editor does', (_, last_node_id, expected) => {
    const nodes = [uiNode(50, 'Empty'), uiNode(51, 'Empty')]
    const ui = uiGraph([uiNode(50, 'Empty'), uiNode(5, 'sg')], [], {
      ...withDefinitions(uiDefinition('sg', { nodes, links: [] })),
      last_node_id,
    })
    const copied = convertWorkflow(ui, { objectInfo: testInfo, editorFaults: 'copy' }).api
    expect(copied && Object.keys(copied)).toEqual(expected)
    expect(warningsOf(ui)).toEqual(expected ? [] : ['editor_fault'])
  })
})

describe('host values', () => {
  it('count over the inputs that reach a widget and win over the inner ones', () => {
    expect(sent({ values: [4242, 33] })).toMatchObject({ seed: 4242, steps: 33 })
  })

  it('leave the inner values where they are missing', () => {
    expect(sent({ values: [4242] })).toMatchObject({ seed: 4242, steps: 11 })
    expect(sent({})).toMatchObject({ seed: 1000, steps: 11 })
  })

  it('send null', () => {
    expect(sent({ values: [null, 5] })).toMatchObject({ seed: null, steps: 5 })
  })

  it('give way to a link, even to one that leads nowhere', () => {
    const node = uiNode(7, 'sg', {
      inputs: { steps: { link: 21, widget: true } },
      values: [4242, 33],
    })
    const number = uiNode(2, 'Number', { values: [40, 'fixed'], rest: { mode: 2 } })
    const ui = uiGraph([number, node], [[21, 2, 0, 7]], withDefinitions(samplerDefinition))
    expect(inputsOf(ui, '7:50')).toMatchObject({ seed: 4242, steps: 11 })
  })

  it('reach all widgets that one input feeds, the first giving the default', () => {
    const definition = uiDefinition('sg', {
      inputs: [['by', 'FLOAT', 1, 2]],
      nodes: [
        uiNode(50, 'Scale', { inputs: { by: { link: 1, widget: true } }, values: ['area', 2] }),
        uiNode(51, 'Scale', { inputs: { by: { link: 2, widget: true } }, values: ['area', 3] }),
      ],
      links: [
        [1, -10, 0, 50],
        [2, -10, 0, 51],
      ],
    })
    const ui = (values: JsonValue) =>
      uiGraph([uiNode(7, 'sg', { values })], [], withDefinitions(definition))
    expect(inputsOf(ui([5]), '7:51')['by']).toBe(5)
    expect(inputsOf(ui([]), '7:51')['by']).toBe(2)
  })

  it('skip inputs whose widget this server does not have', () => {
    const objectInfo = {
      ...testInfo,
      Sampler: {
        input: { required: { model: ['MODEL'], steps: ['INT', { default: 20 }] } },
        output: ['LATENT'],
      },
    }
    const ui = withInstance(instance({ values: [33, 44] }))
    expect(inputsOf(ui, '7:50', { objectInfo })['steps']).toBe(33)
  })

  it('are sent raw: neither choices nor comments are resolved', () => {
    const definition = uiDefinition('sg', {
      inputs: [['text', 'STRING', 1]],
      nodes: [
        uiNode(50, 'Text', { inputs: { text: { link: 1, widget: true } }, values: ['in {a}'] }),
      ],
      links: [[1, -10, 0, 50]],
    })
    const ui = (values: JsonValue) =>
      uiGraph([uiNode(7, 'sg', { values })], [], withDefinitions(definition))
    expect(inputsOf(ui(['{a} // b']), '7:50')['text']).toBe('{a} // b')
    expect(inputsOf(ui([]), '7:50')['text']).toBe('in {a}')
  })

  it('reach a widget through a bypassed node', () => {
    const definition = uiDefinition('sg', {
      inputs: [['v', 'INT', 1]],
      nodes: [
        uiNode(50, 'Number', {
          inputs: { value: { link: 1, widget: true } },
          values: [9, 'fixed'],
          rest: { mode: 4 },
        }),
        uiNode(51, 'Empty', { inputs: { width: { link: 2, widget: true } }, values: [100] }),
      ],
      links: [
        [1, -10, 0, 50],
        [2, 50, 0, 51],
      ],
    })
    const ui = uiGraph([uiNode(7, 'sg', { values: [44] })], [], withDefinitions(definition))
    expect(inputsOf(ui, '7:51')['width']).toBe(44)
  })

  it('are taken by name where the file has them by name only', () => {
    const rest = { widgets_values_named: { seed: 71, steps: 72 } }
    expect(sent({ rest })).toMatchObject({ seed: 71, steps: 72 })
    expect(sent({ rest }, true)).toMatchObject({ seed: 1000, steps: 11 })
    expect(sent({ values: { seed: 61 } })).toMatchObject({ seed: 61, steps: 11 })
    expect(sent({ values: { seed: 61 } }, true)).not.toHaveProperty(['seed'])
  })
})

describe('proxyWidgets of older editors', () => {
  const proxies = (...entries: JsonValue[]) => ({ proxyWidgets: entries })

  it('give entry i the value i, whatever the order of the inputs', () => {
    const properties = proxies(['50', 'steps'], ['50', 'seed'])
    expect(sent({ values: [33, 4242], properties })).toMatchObject({ seed: 4242, steps: 33 })
  })

  it('promote a widget that no input reaches yet, for each instance on its own', () => {
    const properties = proxies(['50', 'cfg'])
    expect(sent({ values: [3.5], properties }, true)).toMatchObject({ cfg: 3.5 })
    const other = uiNode(9, 'sg', { rest: { properties: proxies(['50', 'cfg']) } })
    const ui = uiGraph(
      [instance({ values: [3.5], properties }), other],
      [],
      withDefinitions(samplerDefinition),
    )
    expect(inputsOf(ui, '9:50')['cfg']).toBe(6.5)
  })

  it('name an input of the frame with -1', () => {
    const properties = proxies(['-1', 'steps'])
    expect(sent({ values: [33], properties })).toMatchObject({ seed: 33, steps: 33 })
  })

  it('count previews and control words, which have no input', () => {
    const properties = proxies(['50', '$$canvas-image-preview'], ['50', 'seed'])
    expect(sent({ values: [null, 77], properties })).toMatchObject({ seed: 77 })
  })

  it('ignore entries that name nothing', () => {
    const properties = proxies(['50', 'nosuch'], ['99', 'seed'], 'x', [], ['50'])
    expect(sent({ properties })).toMatchObject({ seed: 1000, steps: 11 })
  })

  it('do not leave a word on a number, as the editor does', () => {
    const properties = proxies(['50', 'seed'], ['50', 'control_after_generate'])
    const options = { values: [5, 'fixed'], properties }
    expect(sent(options)).toMatchObject({ seed: 5, steps: 11 })
    expect(sent(options, true)).toMatchObject({ seed: 5, steps: 'fixed' })
    expect(warningsOf(withInstance(instance(options)))).toEqual(['editor_fault'])
  })

  it('use the value kept with a quarantined entry', () => {
    const properties = {
      proxyWidgetErrorQuarantine: [{ originalEntry: ['-1', 'steps'], hostValue: 44 }],
    }
    expect(sent({ values: [5], properties })).toMatchObject({ seed: 5, steps: 44 })
  })

  it('turn a promoted primitive into an input that feeds its targets', () => {
    const definition = uiDefinition('sg', {
      nodes: [
        uiNode(50, 'PrimitiveNode', { values: [320, 'fixed'] }),
        uiNode(51, 'Empty', { inputs: { width: { link: 1, widget: true } }, values: [64] }),
        uiNode(52, 'Empty', { inputs: { width: { link: 2, widget: true } }, values: [72] }),
      ],
      links: [
        [1, 50, 0, 51],
        [2, 50, 0, 52],
      ],
    })
    const properties = proxies(['50', 'value'])
    const ui = uiGraph(
      [uiNode(7, 'sg', { values: [128], rest: { properties } })],
      [],
      withDefinitions(definition),
    )
    expect(inputsOf(ui, '7:51')['width']).toBe(128)
    expect(inputsOf(ui, '7:52')['width']).toBe(128)
  })
})

describe('nested subgraphs', () => {
  const inner = uiDefinition('inner', {
    inputs: [
      ['image', 'IMAGE', 1],
      ['amount', 'FLOAT', 2],
    ],
    outputs: [['IMAGE', 'IMAGE', 3]],
    nodes: [
      uiNode(50, 'Scale', {
        inputs: { image: 1, by: { link: 2, widget: true } },
        values: ['area', 1.5],
      }),
    ],
    links: [
      [1, -10, 0, 50],
      [2, -10, 1, 50],
      [3, 50, 0, -20],
    ],
  })
  const nest = (innerNodes: readonly JsonObject[]) =>
    uiDefinition('outer', {
      inputs: [['amount', 'FLOAT', 7]],
      nodes: innerNodes,
      links: [
        [7, -10, 0, 61],
        [8, 61, 0, 62],
      ],
    })
  const amount = (link: number | null) => ({ amount: { link, widget: true } as const })

  it('promote the widget that a primitive is linked to, which the editor tells by its number', () => {
    const definition = uiDefinition('sg', {
      nodes: [
        uiNode(51, 'PrimitiveNode', { outputs: ['INT'], values: [5] }),
        uiNode(50, 'Sampler', {
          inputs: { seed: { link: 1, widget: true } },
          values: [1000, 'fixed', 20],
        }),
      ],
      links: [[1, 51, 0, 50, 4]],
    })
    const properties = { proxyWidgets: [['51', 'value']] }
    const ui = uiGraph(
      [uiNode(7, 'sg', { values: [7], rest: { properties } })],
      [],
      withDefinitions(definition),
    )
    expect(inputsOf(ui, '7:50')).toMatchObject({ seed: 7, steps: 20 })
    expect(warningsOf(ui)).toEqual(['editor_fault'])
    expect(inputsOf(ui, '7:50', { editorFaults: 'copy' })).toMatchObject({ steps: 7 })
  })

  it('promote through two levels', () => {
    const outer = nest([uiNode(61, 'inner', { inputs: amount(7), values: [2.5] })])
    const ui = (values: JsonValue) =>
      uiGraph([uiNode(7, 'outer', { values })], [], withDefinitions(inner, outer))
    expect(inputsOf(ui([9.5]), '7:61:50')['by']).toBe(9.5)
    expect(inputsOf(ui([]), '7:61:50')['by']).toBe(2.5)
  })

  it('keep the values of two instances that the editor loses when the outer one comes first', () => {
    const outer = nest([
      uiNode(61, 'inner', { inputs: amount(null), values: [2.5] }),
      uiNode(62, 'inner', { inputs: { image: 8, ...amount(null) }, values: [3.5] }),
    ])
    const ui = uiGraph([uiNode(7, 'outer')], [], withDefinitions(outer, inner))
    expect(inputsOf(ui, '7:62:50')).toMatchObject({ by: 3.5, image: ['7:61:50', 0] })
    expect(warningsOf(ui)).toEqual(['editor_fault'])
    expect(inputsOf(ui, '7:62:50', { editorFaults: 'copy' })['by']).toBe(1.5)
    const innerFirst = uiGraph([uiNode(7, 'outer')], [], withDefinitions(inner, outer))
    expect(inputsOf(innerFirst, '7:62:50', { editorFaults: 'copy' })['by']).toBe(3.5)
  })

  it('run inside a definition even where the inner instance is muted, as in the editor', () => {
    const outer = nest([
      uiNode(61, 'inner', { rest: { mode: 2 } }),
      uiNode(62, 'Scale', { inputs: { image: 8 } }),
    ])
    const ui = uiGraph([uiNode(7, 'outer')], [], withDefinitions(inner, outer))
    expect(toApi(ui)).toHaveProperty(['7:61:50'])
    expect(inputsOf(ui, '7:62')).not.toHaveProperty(['image'])
  })

  it.each([
    ['61', '50: by'],
    ['61', 'by', '50'],
    ['61', 'amount'],
  ])('find the promoted widget of %s %s', (...entry) => {
    const outer = nest([uiNode(61, 'inner', { inputs: amount(null) })])
    const properties = { proxyWidgets: [entry] }
    const node = uiNode(7, 'outer', { values: [6.25], rest: { properties } })
    const ui = uiGraph([node], [], withDefinitions(outer, inner))
    expect(inputsOf(ui, '7:61:50')['by']).toBe(6.25)
  })
})
