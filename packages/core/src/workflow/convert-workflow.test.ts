import { describe, expect, it } from 'vitest'
import { type JsonValue, parseJson, stringifyJson } from '../json/lossless-json.ts'
import { convertWorkflow } from './convert-workflow.ts'
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

const simple = uiGraph(
  [
    uiNode(1, 'Empty', { values: [64] }),
    uiNode(2, 'SaveImage', { inputs: { images: 5 }, values: ['fox'], rest: { title: 'Keep' } }),
  ],
  [[5, 1, 0, 2]],
)

describe('convertWorkflow', () => {
  it('writes literals, links, class and title of each node', () => {
    expect(toApi(simple)).toEqual({
      1: { inputs: { width: 64 }, class_type: 'Empty' },
      2: {
        inputs: { filename_prefix: 'fox', images: ['1', 0] },
        class_type: 'SaveImage',
        _meta: { title: 'Keep' },
      },
    })
  })

  it('takes the title of the class where the node has none', () => {
    expect(toApi(uiGraph([uiNode(1, 'Loader', { values: ['x'] })]))['1']?._meta).toEqual({
      title: 'Load Model',
    })
  })

  it('keeps 64-bit seeds exactly', () => {
    const text =
      '{"nodes":[{"id":1,"type":"Sampler","widgets_values":[18446744073709551615,"fixed",5]}],"links":[]}'
    const { api } = convertWorkflow(parseJson(text), { objectInfo: testInfo })
    expect(stringifyJson(api)).toContain('"seed":18446744073709551615')
  })

  it('reads links of schema 1, where they are objects', () => {
    const ui = {
      ...simple,
      version: 1,
      links: [{ id: 5, origin_id: 1, origin_slot: 0, target_id: 2, target_slot: 0, type: 'IMAGE' }],
    }
    expect(inputsOf(ui, '2')['images']).toEqual(['1', 0])
  })

  it('takes ids that are strings', () => {
    const ui = uiGraph(
      [uiNode('10', 'Empty'), uiNode('abc', 'SaveImage', { inputs: { images: 1 } })],
      [[1, 10, 0, 'abc']],
    )
    expect(inputsOf(ui, 'abc')['images']).toEqual(['10', 0])
  })

  it('needs nothing but id and type of a node', () => {
    expect(toApi({ nodes: [{ id: 1, type: 'Empty' }] })).toEqual({
      1: { inputs: { width: 512 }, class_type: 'Empty' },
    })
  })

  it('converts an empty graph to an empty one', () => {
    expect(toApi(uiGraph([]))).toEqual({})
  })

  it('goes by inputs[].link and not by the target slot of the link', () => {
    const blend = uiNode(3, 'Blend', { inputs: { first: null, second: 1 } })
    expect(inputsOf(uiGraph([uiNode(1, 'Empty'), blend], [[1, 1, 0, 3]]), '3')).toEqual({
      second: ['1', 0],
    })
  })

  it('exports linked sockets that the class does not know', () => {
    const show = uiNode(2, 'Show', { inputs: { other: 1 } })
    expect(inputsOf(uiGraph([uiNode(1, 'Empty'), show], [[1, 1, 0, 2]]), '2')).toEqual({
      other: ['1', 0],
    })
  })

  it('keeps a link to an output slot that does not exist', () => {
    const ui = uiGraph(
      [uiNode(1, 'Empty'), uiNode(2, 'Show', { inputs: { anything: 1 } })],
      [[1, 1, 7, 2]],
    )
    expect(inputsOf(ui, '2')['anything']).toEqual(['1', 7])
  })

  it('exports modes "on event" and "on trigger" like "always"', () => {
    const ui = uiGraph([1, 3].map((mode) => uiNode(mode, 'Empty', { rest: { mode } })))
    expect(Object.keys(toApi(ui))).toEqual(['1', '3'])
  })

  it('gives the second of two nodes with one id another id', () => {
    const ui = uiGraph([uiNode(1, 'Empty', { values: [8] }), uiNode(1, 'Empty', { values: [9] })])
    expect(Object.keys(toApi(ui))).toEqual(['1', '2'])
    expect(warningsOf(ui)).toEqual(['duplicate_id'])
  })

  it.each([
    ['the last', null, 9],
    ['the first where one waits for another node', 5, 8],
  ])('of two nodes with one id has the editor queue %s', (_, link, expected) => {
    const width = { link, type: 'INT', widget: true } as const
    const ui = uiGraph([
      uiNode(1, 'Empty', { values: [8] }),
      uiNode(1, 'Empty', { inputs: { width }, values: [9] }),
    ])
    expect(toApi(ui, { editorFaults: 'copy' })).toMatchObject({
      1: { inputs: { width: expected } },
    })
  })
})

describe('what is handed over', () => {
  const wrappings = {
    'a string': stringifyJson(simple),
    'an object under "workflow"': { workflow: simple, prompt: {} },
    'a saved request': { prompt: {}, extra_data: { extra_pnginfo: { workflow: simple } } },
    'a string under "workflow"': { workflow: stringifyJson(stringifyJson(simple)) },
  }
  it.each(Object.entries(wrappings))('may be the workflow in %s', (_, wrapped) => {
    expect(toApi(wrapped)).toEqual(toApi(simple))
  })

  it('comes back as it is where it is an API graph already', () => {
    const api = toApi(simple)
    expect(toApi({ prompt: api })).toEqual(api)
    expect(warningsOf(api)).toEqual(['already_api'])
  })

  it.each([null, 5, 'text', [], {}, { nodes: 'x' }])('is refused where it is %j', (json) => {
    const { api, error } = convertWorkflow(json)
    expect(api).toBeNull()
    expect(error?.code).toBe('not_a_workflow')
  })
})

describe('classes that nobody knows', () => {
  const ui = uiGraph(
    [
      uiNode(1, 'Odd/Class<x>', { outputs: ['IMAGE'], values: ['v'] }),
      uiNode(2, 'SaveImage', { inputs: { images: 1 } }),
    ],
    [[1, 1, 0, 2]],
  )

  it('are refused by name with the description of a server', () => {
    const { api, error } = convertWorkflow(ui, { objectInfo: testInfo })
    expect(api).toBeNull()
    expect(error).toMatchObject({ code: 'missing_node_types', node_types: ['Odd/Class<x>'] })
  })

  it('are guessed without one, and the guess is said', () => {
    const { api, warnings } = convertWorkflow(ui)
    expect(api?.['1']).toMatchObject({ inputs: { UNKNOWN: 'v' }, class_type: 'Odd/Class<x>' })
    expect(api?.['2']?.inputs['images']).toEqual(['1', 0])
    expect(warnings.map(({ code }) => code)).toEqual(['guessed_inputs'])
  })

  it('do not matter when muted', () => {
    const muted = uiGraph([uiNode(1, 'Nowhere', { rest: { mode: 2 } }), uiNode(2, 'Empty')])
    expect(Object.keys(toApi(muted))).toEqual(['2'])
  })

  it('pass on by the types in the file when bypassed', () => {
    const bypassed = uiGraph(
      [
        uiNode(1, 'Empty'),
        uiNode(2, 'Nowhere', {
          inputs: { image: { link: 1, type: 'IMAGE' } },
          outputs: ['IMAGE'],
          rest: { mode: 4 },
        }),
        uiNode(3, 'SaveImage', { inputs: { images: 2 } }),
      ],
      [
        [1, 1, 0, 2],
        [2, 2, 0, 3],
      ],
    )
    expect(inputsOf(bypassed, '3')['images']).toEqual(['1', 0])
  })

  it('include subgraphs without definition', () => {
    const { error } = convertWorkflow(uiGraph([uiNode(1, '0000-not-there')]), {
      objectInfo: testInfo,
    })
    expect(error?.code).toBe('missing_node_types')
  })

  it('are written as the editor does when its faults are copied', () => {
    const values = ['text', null, { a: 1 }, [1, 2]]
    const api = toApi(uiGraph([uiNode(1, 'Nowhere', { values })]), { editorFaults: 'copy' })
    expect(api['1']).toEqual({
      inputs: { UNKNOWN: 'text', UNKNOWN_1: 'null', UNKNOWN_2: '{"a":1}', UNKNOWN_3: '[1,2]' },
      class_type: '',
    })
  })
})

describe('nodes that live in the editor only', () => {
  it.each(['Note', 'MarkdownNote', 'Label (rgthree)', 'Fast Groups Bypasser (rgthree)'])(
    'leave out %s',
    (type) => {
      expect(
        toApi(uiGraph([uiNode(1, type, { values: ['x'] }), uiNode(2, 'Empty')])),
      ).toHaveProperty(['2'])
      expect(toApi(uiGraph([uiNode(1, type), uiNode(2, 'Empty')]))).not.toHaveProperty(['1'])
    },
  )

  it('keep a class of that name where the server has it', () => {
    const objectInfo = { ...testInfo, SetNode: { input: { required: {} }, output: [] } }
    expect(toApi(uiGraph([uiNode(1, 'SetNode')]), { objectInfo })).toHaveProperty(['1'])
  })
})

describe('the snapshot of core nodes', () => {
  it('serves where no description of a server is given', () => {
    const values = [7, 'fixed', 20, 8, 'euler', 'normal', 1]
    const { api, warnings } = convertWorkflow(uiGraph([uiNode(1, 'KSampler', { values })]))
    expect(api?.['1']?.inputs).toEqual({
      seed: 7,
      steps: 20,
      cfg: 8,
      sampler_name: 'euler',
      scheduler: 'normal',
      denoise: 1,
    })
    expect(warnings).toEqual([])
  })
})

it('converts three hundred nodes in a moment', () => {
  const chain = Array.from({ length: 300 }, (_, index) =>
    uiNode(index + 1, 'ImageScaleBy', {
      inputs: { image: { link: index === 0 ? null : index, type: 'IMAGE' } },
      outputs: ['IMAGE'],
      values: ['area', 2],
      rest: { mode: index % 3 === 1 ? 4 : 0 },
    }),
  )
  const links = chain.slice(1).map((_, index) => [index + 1, index + 1, 0, index + 2] as const)
  const definition = uiDefinition('unused', { nodes: [], links: [] })
  const ui = uiGraph(chain, links, withDefinitions(definition))
  convertWorkflow(ui)
  const durations = Array.from({ length: 9 }, () => {
    const start = performance.now()
    convertWorkflow(ui)
    return performance.now() - start
  })
  // 10 ms where nothing else runs.
  expect(durations.sort((a, b) => a - b)[4]).toBeLessThan(1_000)
})

describe('values that only the browser has', () => {
  it('are taken from the file, with a warning', () => {
    const objectInfo = { Cam: { input: { required: { image: ['WEBCAM', {}] } }, output: [] } }
    const ui = uiGraph([uiNode(1, 'Cam', { values: ['shot.png'] })])
    expect(inputsOf(ui, '1', { objectInfo })).toEqual({ image: 'shot.png' })
    expect(warningsOf(ui, { objectInfo })).toEqual(['browser_value'])
    const copied = convertWorkflow(ui, { objectInfo, editorFaults: 'copy' })
    expect(copied.error?.code).toBe('editor_fails')
  })

  it('include what is fetched from the server while the graph loads', () => {
    const remote = { route: '/files', control_after_refresh: 'first' }
    const image = ['COMBO', { remote }]
    const objectInfo = { Pick: { input: { required: { image } }, output: [] } }
    const ui = uiGraph([uiNode(1, 'Pick', { values: ['mine.png'] })])
    expect(inputsOf(ui, '1', { objectInfo })).toEqual({ image: 'mine.png' })
    expect(warningsOf(ui, { objectInfo })).toEqual(['browser_value'])
  })

  it('include the seed that a pack chooses for −1', () => {
    const seed = uiNode(1, 'Seed (rgthree)', { values: [-1, '', '', ''] })
    const { api, warnings } = convertWorkflow(uiGraph([seed]))
    expect(api?.['1']?.inputs['seed']).toBe(-1)
    expect(warnings.map(({ code }) => code)).toContain('browser_value')
  })
})

it('names nodes in warnings by their id in the API graph', () => {
  const definition = uiDefinition('sg', {
    nodes: [uiNode(50, 'SaveImage', { inputs: { images: 99 } })],
    links: [],
  })
  const ui = uiGraph([uiNode(7, 'sg')], [], withDefinitions(definition))
  const { warnings } = convertWorkflow(ui, { objectInfo: testInfo })
  expect(warnings).toEqual([expect.objectContaining({ code: 'bad_link', node_id: '7:50' })])
})

const odd = uiNode(9, 'Empty', { rest: { outputs: [{ name: 'IMAGE', type: 'IMAGE', links: 1 }] } })

it.each([
  ['an empty place among the links', { links: [null, ...(simple['links'] as JsonValue[])] }],
  ['an output whose links are no list', { nodes: [...(simple['nodes'] as JsonValue[]), odd] }],
])('reads past %s, at which the editor stops', (_, change) => {
  const ui = { ...simple, ...change }
  expect(toApi(ui)).toMatchObject(toApi(simple))
  expect(warningsOf(ui)).toEqual(['editor_fault'])
  const copied = convertWorkflow(ui, { objectInfo: testInfo, editorFaults: 'copy' })
  expect(copied.error?.code).toBe('editor_fails')
})

it('reads links that are arrays in files of other versions too, unlike the editor', () => {
  const ui = { ...simple, version: 1 }
  expect(toApi(ui)).toEqual(toApi(simple))
  expect(warningsOf(ui)).toEqual(['editor_fault'])
})
