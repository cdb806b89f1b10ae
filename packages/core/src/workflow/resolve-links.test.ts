import { describe, expect, it } from 'vitest'
import { type JsonValue } from '../json/lossless-json.ts'
import { convertWorkflow } from './convert-workflow.ts'
import { isCompatible } from './resolve-links.ts'
import {
  inputsOf,
  type NodeOptions,
  type Sockets,
  testInfo,
  toApi,
  uiDefinition,
  uiGraph,
  uiNode,
  warningsOf,
  withDefinitions,
} from './test-support/ui-graph.ts'

const muted: NodeOptions['rest'] = { mode: 2 }
const bypassed: NodeOptions['rest'] = { mode: 4 }

/** Empty 1 → the node in the middle (2) → SaveImage 3. */
function chain(type: string, options: NodeOptions) {
  return uiGraph(
    [
      uiNode(1, 'Empty'),
      uiNode(2, type, { outputs: ['IMAGE'], ...options }),
      uiNode(3, 'SaveImage', { inputs: { images: 20 } }),
    ],
    [
      [10, 1, 0, 2],
      [20, 2, 0, 3],
    ],
  )
}

function imagesOf(ui: JsonValue): JsonValue | undefined {
  return inputsOf(ui, '3')['images']
}

describe('a muted node', () => {
  it('is not written and its consumers lose the input', () => {
    const ui = chain('Scale', { inputs: { image: 10 }, rest: muted })
    expect(toApi(ui)).not.toHaveProperty(['2'])
    expect(imagesOf(ui)).toBeUndefined()
  })

  it('leaves the literal of a widget that it fed', () => {
    const ui = uiGraph(
      [
        uiNode(1, 'Number', { values: [64, 'fixed'], rest: muted }),
        uiNode(2, 'Empty', { inputs: { width: { link: 1, widget: true } }, values: [128] }),
      ],
      [[1, 1, 0, 2]],
    )
    expect(inputsOf(ui, '2')).toEqual({ width: 128 })
  })
})

describe('a bypassed node', () => {
  it('passes on the input of the same index if the types fit', () => {
    expect(imagesOf(chain('Scale', { inputs: { image: 10 }, rest: bypassed }))).toEqual(['1', 0])
  })

  it('lets the next one fit the input that it passed on', () => {
    const decode = { input: { required: { latent: ['LATENT'] } }, output: ['IMAGE'] }
    const objectInfo = { ...testInfo, Decode: decode }
    const ui = (through: string) =>
      uiGraph(
        [
          uiNode(1, 'Sampler'),
          uiNode(2, 'Decode', { inputs: { latent: { link: 10, type: 'LATENT' } }, rest: bypassed }),
          uiNode(4, through, { inputs: { image: { link: 20, type: '*' } }, rest: bypassed }),
          uiNode(3, 'SaveImage', { inputs: { images: 30 } }),
        ],
        [
          [10, 1, 0, 2],
          [20, 2, 0, 4],
          [30, 4, 0, 3],
        ],
      )
    expect(inputsOf(ui('Scale'), '3', { objectInfo })['images']).toBeUndefined()
    expect(inputsOf(ui('Reroute'), '3', { objectInfo })['images']).toEqual(['1', 0])
  })

  it('passes on nothing where that input is free, even if another one would fit', () => {
    const inputs = { first: null, second: 10 }
    expect(imagesOf(chain('Blend', { inputs, rest: bypassed }))).toBeUndefined()
  })

  it('passes on the first input of exactly the type when the same index does not fit', () => {
    const objectInfo = {
      ...testInfo,
      Decode: { input: { required: { latent: ['LATENT'], image: ['IMAGE'] } }, output: ['IMAGE'] },
    }
    const inputs: Sockets = { latent: null, image: { link: 10, type: 'IMAGE' } }
    const ui = chain('Decode', { inputs, rest: bypassed })
    expect(inputsOf(ui, '3', { objectInfo })['images']).toEqual(['1', 0])
  })

  it('passes on nothing where no type fits', () => {
    const objectInfo = {
      ...testInfo,
      Decode: { input: { required: { latent: ['LATENT'] } }, output: ['IMAGE'] },
    }
    const ui = chain('Decode', { inputs: { latent: 10 }, rest: bypassed })
    expect(inputsOf(ui, '3', { objectInfo })['images']).toBeUndefined()
  })

  it('passes on the same index to a wildcard, whatever the type, or else the first', () => {
    const show = (slot: number) =>
      uiGraph(
        [
          uiNode(1, 'Loader'),
          uiNode(2, 'Lora', { inputs: { model: 10, clip: 11 }, rest: bypassed }),
          uiNode(3, 'Show', { inputs: { anything: 20 } }),
        ],
        [
          [10, 1, 0, 2],
          [11, 1, 1, 2],
          [20, 2, slot, 3],
        ],
      )
    expect(inputsOf(show(1), '3')['anything']).toEqual(['1', 1])
    expect(inputsOf(show(9), '3')['anything']).toEqual(['1', 0])
  })

  it('counts widget inputs among its inputs', () => {
    const ui = uiGraph(
      [
        uiNode(1, 'Number', { values: [42, 'fixed'] }),
        uiNode(2, 'Number', {
          inputs: { value: { link: 10, widget: true } },
          values: [7, 'fixed'],
          rest: bypassed,
        }),
        uiNode(3, 'Sampler', {
          inputs: { seed: { link: 20, widget: true } },
          values: [1, 'fixed'],
        }),
      ],
      [
        [10, 1, 0, 2],
        [20, 2, 0, 3],
      ],
    )
    expect(inputsOf(ui, '3')['seed']).toEqual(['1', 0])
  })

  it('blocks where a muted node stands before it', () => {
    const ui = uiGraph(
      [
        uiNode(1, 'Empty', { rest: muted }),
        uiNode(2, 'Scale', { inputs: { image: 10 }, rest: bypassed }),
        uiNode(3, 'SaveImage', { inputs: { images: 20 } }),
      ],
      [
        [10, 1, 0, 2],
        [20, 2, 0, 3],
      ],
    )
    expect(imagesOf(ui)).toBeUndefined()
  })
})

describe('a reroute', () => {
  const inputs = { '': 10 }

  it('passes its source on', () => {
    const ui = chain('Reroute', { inputs })
    expect(toApi(ui)).not.toHaveProperty(['2'])
    expect(imagesOf(ui)).toEqual(['1', 0])
  })

  it('passes on when bypassed and blocks when muted', () => {
    expect(imagesOf(chain('Reroute', { inputs, rest: bypassed }))).toEqual(['1', 0])
    expect(imagesOf(chain('Reroute', { inputs, rest: muted }))).toBeUndefined()
  })

  it('without source leaves nothing', () => {
    expect(imagesOf(chain('Reroute', { inputs: { '': null } }))).toBeUndefined()
  })

  it('carries the type of the last target to a bypassed node', () => {
    const ui = uiGraph(
      [
        uiNode(1, 'Loader'),
        uiNode(2, 'Lora', { inputs: { model: 10, clip: 11 }, rest: bypassed }),
        uiNode(3, 'Reroute', { inputs: { '': 20 } }),
        uiNode(4, 'Text', { inputs: { clip: 30 }, values: ['x'] }),
      ],
      [
        [10, 1, 0, 2],
        [11, 1, 1, 2],
        [20, 2, 0, 3],
        [30, 3, 0, 4],
      ],
    )
    expect(inputsOf(ui, '4')['clip']).toEqual(['1', 1])
  })

  it('in a circle of reroutes ends in nothing', () => {
    const ui = uiGraph(
      [
        uiNode(1, 'Reroute', { inputs: { '': 2 } }),
        uiNode(2, 'Reroute', { inputs: { '': 1 } }),
        uiNode(3, 'SaveImage', { inputs: { images: 3 } }),
      ],
      [
        [1, 1, 0, 2],
        [2, 2, 0, 1],
        [3, 2, 0, 3],
      ],
    )
    expect(imagesOf(ui)).toBeUndefined()
  })

  it('of a pack works alike', () => {
    expect(imagesOf(chain('Reroute (rgthree)', { inputs }))).toEqual(['1', 0])
  })
})

describe('set and get nodes', () => {
  const setter = (name: string, link: number | null) =>
    uiNode(2, 'SetNode', { inputs: { '*': link }, values: [name] })

  it('join a getter to the setter of its name', () => {
    const ui = uiGraph(
      [
        uiNode(1, 'Empty'),
        setter('pic', 10),
        uiNode(5, 'GetNode', { outputs: ['IMAGE'], values: ['pic'] }),
        uiNode(3, 'SaveImage', { inputs: { images: 20 } }),
      ],
      [
        [10, 1, 0, 2],
        [20, 5, 0, 3],
      ],
    )
    expect(toApi(ui)).not.toHaveProperty(['5'])
    expect(imagesOf(ui)).toEqual(['1', 0])
  })

  it('are classes like any other where the pack is not installed', () => {
    const ui = uiGraph([uiNode(1, 'Empty'), setter('pic', 10)], [[10, 1, 0, 2]])
    const kjnodes = { Other: { input: {}, output: [], python_module: 'custom_nodes.KJNodes' } }
    const installed = { objectInfo: { ...testInfo, ...kjnodes } }
    expect(warningsOf(ui)).toEqual(['unsupported_node'])
    expect(warningsOf(ui, installed)).toEqual([])
    expect(toApi(ui, { editorFaults: 'copy' })).toHaveProperty(['2'])
    expect(toApi(ui, { ...installed, editorFaults: 'copy' })).not.toHaveProperty(['2'])
  })

  it('give nothing for a name that no setter has', () => {
    const ui = uiGraph(
      [
        setter('pic', null),
        uiNode(5, 'GetNode', { values: ['other'] }),
        uiNode(3, 'SaveImage', { inputs: { images: 20 } }),
      ],
      [[20, 5, 0, 3]],
    )
    expect(imagesOf(ui)).toBeUndefined()
  })
})

describe('links that lead nowhere', () => {
  const missingLink = uiGraph([uiNode(3, 'SaveImage', { inputs: { images: 99 } })])
  const missingOrigin = uiGraph(
    [uiNode(3, 'SaveImage', { inputs: { images: 1 } })],
    [[1, 77, 0, 3]],
  )

  it.each([missingLink, missingOrigin])('are left out with a warning', (ui) => {
    expect(inputsOf(ui, '3')).toEqual({ filename_prefix: 'out' })
    expect(warningsOf(ui)).toEqual(['bad_link'])
  })

  it('stop the conversion where the editor is copied', () => {
    const { error } = convertWorkflow(missingLink, { objectInfo: testInfo, editorFaults: 'copy' })
    expect(error?.code).toBe('editor_fails')
  })
})

describe('circles', () => {
  it('of bypassed nodes are left out with a warning', () => {
    const ui = uiGraph(
      [
        uiNode(1, 'Scale', { inputs: { image: 1 }, rest: bypassed }),
        uiNode(2, 'Scale', { inputs: { image: 2 }, rest: bypassed }),
        uiNode(3, 'SaveImage', { inputs: { images: 3 } }),
      ],
      [
        [1, 2, 0, 1],
        [2, 1, 0, 2],
        [3, 2, 0, 3],
      ],
    )
    expect(imagesOf(ui)).toBeUndefined()
    expect(warningsOf(ui)).toEqual(['cycle'])
  })

  it('are taken for such in the editor where a link crosses two instances of one subgraph', () => {
    const definition = uiDefinition('sg', {
      inputs: [['image', 'IMAGE', 41]],
      outputs: [['IMAGE', 'IMAGE', 42]],
      nodes: [uiNode(50, 'Scale', { inputs: { image: 41 }, rest: bypassed })],
      links: [
        [41, -10, 0, 50],
        [42, 50, 0, -20],
      ],
    })
    const ui = uiGraph(
      [
        uiNode(1, 'Empty'),
        uiNode(2, 'sg', { inputs: { image: { link: 10, type: 'IMAGE' } } }),
        uiNode(4, 'sg', { inputs: { image: { link: 20, type: 'IMAGE' } } }),
        uiNode(3, 'SaveImage', { inputs: { images: 30 } }),
      ],
      [
        [10, 1, 0, 2],
        [20, 2, 0, 4],
        [30, 4, 0, 3],
      ],
      withDefinitions(definition),
    )
    expect(imagesOf(ui)).toEqual(['1', 0])
    expect(warningsOf(ui)).toEqual(['editor_fault'])
    const copied = convertWorkflow(ui, { objectInfo: testInfo, editorFaults: 'copy' })
    expect(copied.error?.code).toBe('editor_fails')
  })

  it('of ordinary nodes are written as they are', () => {
    const ui = uiGraph(
      [uiNode(1, 'Scale', { inputs: { image: 2 } }), uiNode(2, 'Scale', { inputs: { image: 1 } })],
      [
        [1, 1, 0, 2],
        [2, 2, 0, 1],
      ],
    )
    expect(inputsOf(ui, '1')['image']).toEqual(['2', 0])
    expect(inputsOf(ui, '2')['image']).toEqual(['1', 0])
  })
})

describe('types', () => {
  it.each([
    ['*', 'IMAGE', true],
    ['IMAGE', 'image', true],
    ['FLOAT,INT', 'INT', true],
    ['INT,FLOAT', 'BOOLEAN,FLOAT', true],
    ['FLOAT,INT', 'STRING', false],
    ['IMAGE', 'MASK', false],
  ])('%s and %s fit: %s', (one, other, expected) => {
    expect(isCompatible(one, other)).toBe(expected)
  })
})
