import { describe, expect, it } from 'vitest'
import { type JsonValue } from '../json/lossless-json.ts'
import { type JsonObject } from './json-access.ts'
import { convertWorkflow } from './convert-workflow.ts'
import { inputsOf, testInfo, toApi, uiGraph, uiNode, warningsOf } from './test-support/ui-graph.ts'

const widget = (name: string, link: number) => ({ [name]: { link, widget: true } as const })

const forced = { input: { required: { n: ['INT', { forceInput: true }] } }, output: [] }
const withForced = { ...testInfo, Forced: forced }

/** A primitive (1) that feeds one widget of a sampler (2) with the literals 111, 20, 8. */
function intoSampler(name: string, values: JsonValue, rest: JsonObject = {}): JsonObject {
  return uiGraph(
    [
      uiNode(1, 'PrimitiveNode', { values, rest }),
      uiNode(2, 'Sampler', { inputs: widget(name, 9), values: [111, 'fixed', 20, 8, 'euler'] }),
    ],
    [[9, 1, 0, 2]],
  )
}

describe('a primitive node', () => {
  it('writes its value into the widget it is linked to and is not sent', () => {
    const ui = intoSampler('seed', [555, 'randomize'])
    expect(Object.keys(toApi(ui))).toEqual(['2'])
    expect(inputsOf(ui, '2')['seed']).toBe(555)
  })

  it.each([2, 4])('does so in mode %i too', (mode) => {
    expect(inputsOf(intoSampler('seed', [555], { mode }), '2')['seed']).toBe(555)
  })

  it('keeps big integers', () => {
    expect(inputsOf(intoSampler('seed', [2n ** 64n - 1n]), '2')['seed']).toBe(2n ** 64n - 1n)
  })

  it('without value leaves the literal, in its range', () => {
    expect(inputsOf(intoSampler('seed', []), '2')['seed']).toBe(111)
    const ui = uiGraph(
      [
        uiNode(1, 'PrimitiveNode', { values: [] }),
        uiNode(2, 'Empty', { inputs: widget('width', 9), values: [4] }),
      ],
      [[9, 1, 0, 2]],
    )
    expect(inputsOf(ui, '2')['width']).toBe(16)
  })

  it('sends combos as they are, in the list or not', () => {
    expect(inputsOf(intoSampler('sampler_name', ['nosuch', 'fixed', '']), '2')).toMatchObject({
      sampler_name: 'nosuch',
    })
  })

  it.each([
    [null, 1],
    [true, 1],
    ['12', 12],
    ['abc', null],
  ])('that holds %j for a number sends what the editor makes of it', (value, expected) => {
    expect(inputsOf(intoSampler('steps', [value]), '2')['steps']).toBe(expected)
  })

  it('that holds null gives a combo its first choice', () => {
    expect(inputsOf(intoSampler('sampler_name', [null]), '2')['sampler_name']).toBe('euler')
  })

  it('is rounded to the precision of the target', () => {
    expect(inputsOf(intoSampler('cfg', [2.3456]), '2')['cfg']).toBe(2.4)
    expect(inputsOf(intoSampler('cfg', [1000]), '2')['cfg']).toBe(100)
  })

  it('is rounded to the step of the target', () => {
    const empty = uiNode(2, 'Empty', { inputs: widget('width', 9) })
    const ui = uiGraph([uiNode(1, 'PrimitiveNode', { values: [100] }), empty], [[9, 1, 0, 2]])
    expect(inputsOf(ui, '2')['width']).toBe(104)
  })

  it('is brought into the range of the target', () => {
    expect(inputsOf(intoSampler('steps', [-5]), '2')['steps']).toBe(1)
    expect(inputsOf(intoSampler('steps', [20000]), '2')['steps']).toBe(10000)
  })

  it.each([
    ['to the decimals of its step', { step: 0.01 }, 1.005, 1],
    ['not at all where the step is whole', { step: 1, max: 10 }, 2.5, 2.5],
    ['with its step a half, to one decimal', {}, 2.345, 2.3],
  ])('is rounded for a fraction %s', (_, options, value, expected) => {
    const objectInfo = { Amount: { input: { required: { by: ['FLOAT', options] } }, output: [] } }
    const target = uiNode(2, 'Amount', { inputs: { by: { link: 9, widget: true } } })
    const ui = uiGraph([uiNode(1, 'PrimitiveNode', { values: [value] }), target], [[9, 1, 0, 2]])
    expect(inputsOf(ui, '2', { objectInfo })['by']).toBe(expected)
  })

  it('is rounded to the least common step of its targets', () => {
    const objectInfo = {
      Small: { input: { required: { width: ['INT', { min: 0, step: 8 }] } }, output: [] },
      Large: { input: { required: { width: ['INT', { min: 0, step: 12 }] } }, output: [] },
    }
    const nodes = [
      uiNode(1, 'PrimitiveNode', { values: [40] }),
      uiNode(2, 'Small', { inputs: widget('width', 8) }),
      uiNode(3, 'Large', { inputs: widget('width', 9) }),
    ]
    const links = [
      [8, 1, 0, 2],
      [9, 1, 0, 3],
    ] as const
    expect(inputsOf(uiGraph(nodes, links), '2', { objectInfo })['width']).toBe(48)
  })

  it('stays within the range that all of its targets share', () => {
    const ui = uiGraph(
      [
        uiNode(1, 'PrimitiveNode', { values: [3] }),
        uiNode(2, 'Empty', { inputs: widget('width', 8) }),
        uiNode(3, 'Sampler', { inputs: widget('steps', 9) }),
      ],
      [
        [8, 1, 0, 2],
        [9, 1, 0, 3],
      ],
    )
    expect(inputsOf(ui, '2')['width']).toBe(16)
    expect(inputsOf(ui, '3')['steps']).toBe(16)
  })

  it.each([
    ['the class', { tooltip: 'x', default: 3, control_after_generate: true }, 8],
    ['how they are drawn', { display: 'number' }, 50],
    ['being advanced', { advanced: true }, 50],
  ])('shares a range with targets that differ in %s', (_, options, expected) => {
    const target = (more: JsonObject) => ({
      input: { required: { n: ['INT', { min: 1, ...more }] } },
      output: [],
    })
    const objectInfo = { Wide: target({ max: 99 }), Narrow: target({ max: 8, ...options }) }
    const nodes = [
      uiNode(1, 'PrimitiveNode', { values: [50] }),
      uiNode(2, 'Wide', { inputs: widget('n', 8) }),
      uiNode(3, 'Narrow', { inputs: widget('n', 9) }),
    ]
    const links = [
      [8, 1, 0, 2],
      [9, 1, 0, 3],
    ] as const
    expect(inputsOf(uiGraph(nodes, links), '2', { objectInfo })['n']).toBe(expected)
  })

  describe('in the editor goes by its own list of links', () => {
    const links = [
      [8, 1, 0, 2],
      [9, 1, 0, 3],
    ] as const
    const listing = (list: readonly number[], first: JsonObject) =>
      uiGraph(
        [
          uiNode(1, 'PrimitiveNode', { values: [7], rest: { outputs: [{ links: [...list] }] } }),
          first,
          uiNode(3, 'Number', { inputs: widget('value', 9), values: [1] }),
        ],
        links,
      )
    const missing = uiNode(2, 'Missing', { inputs: widget('value', 8), rest: { mode: 4 } })
    const socket = uiNode(2, 'Forced', { inputs: { n: { link: 8, type: 'INT' } } })
    const wildcard = uiNode(2, 'Show', { inputs: { anything: { link: 8, type: 'INT' } } })

    it.each([
      ['a link that it lacks is not followed', [8], socket, 1],
      ['nothing is written where the first one leads nowhere', [5, 8, 9], socket, 1],
      ['nothing is written where the first target has no such widget', [8, 9], missing, 1],
      ['nothing is written where the first target is of no type', [8, 9], wildcard, 1],
      ['a second target may be anything', [9, 8], missing, 7],
      ['a first socket of a type with widgets will do', [8, 9], socket, 7],
    ])('%s', (_, list, first, expected) => {
      const ui = listing(list, first)
      const options = { objectInfo: withForced }
      expect(inputsOf(ui, '3', { ...options, editorFaults: 'copy' })['value']).toBe(expected)
      expect(inputsOf(ui, '3', options)['value']).toBe(7)
      expect(warningsOf(ui, options).includes('editor_fault')).toBe(expected !== 7)
    })
  })

  it('stays within what a widget has by default where its first target is a socket', () => {
    const ui = uiGraph(
      [
        uiNode(1, 'PrimitiveNode', { values: [5000] }),
        uiNode(2, 'Forced', { inputs: { n: { link: 8, type: 'INT' } } }),
        uiNode(3, 'Number', { inputs: widget('value', 9), values: [1] }),
      ],
      [
        [8, 1, 0, 2],
        [9, 1, 0, 3],
      ],
    )
    expect(inputsOf(ui, '3', { objectInfo: withForced })['value']).toBe(2048)
  })

  it('does not reach through a reroute: the literal of the target stays', () => {
    const ui = uiGraph(
      [
        uiNode(1, 'PrimitiveNode', { values: [555] }),
        uiNode(2, 'Reroute', { inputs: { '': 8 } }),
        uiNode(3, 'Sampler', { inputs: widget('seed', 9), values: [111, 'fixed'] }),
      ],
      [
        [8, 1, 0, 2],
        [9, 2, 0, 3],
      ],
    )
    expect(inputsOf(ui, '3')['seed']).toBe(111)
  })

  it('gives a plain socket nothing', () => {
    const ui = uiGraph(
      [
        uiNode(1, 'PrimitiveNode', { values: ['x'] }),
        uiNode(2, 'Show', { inputs: { anything: 9 } }),
      ],
      [[9, 1, 0, 2]],
    )
    expect(inputsOf(ui, '2')).toEqual({})
  })

  it('into a bypassed node changes nothing else', () => {
    const ui = uiGraph(
      [
        uiNode(1, 'PrimitiveNode', { values: [5] }),
        uiNode(2, 'Sampler', { inputs: widget('seed', 9), rest: { mode: 4 } }),
        uiNode(3, 'Empty'),
      ],
      [[9, 1, 0, 2]],
    )
    expect(Object.keys(toApi(ui))).toEqual(['3'])
  })

  it('replaces %…% in its text only where it is told to', () => {
    const text = (rest: JsonObject) =>
      uiGraph(
        [
          uiNode(1, 'PrimitiveNode', { values: ['w%Empty.width%'], rest }),
          uiNode(2, 'Text', { inputs: widget('text', 9) }),
          uiNode(3, 'Empty', { values: [64] }),
        ],
        [[9, 1, 0, 2]],
      )
    const properties = { 'Run widget replace on values': true }
    expect(inputsOf(text({}), '2')['text']).toBe('w%Empty.width%')
    expect(inputsOf(text({ properties }), '2')['text']).toBe('w64')
    const number = intoSampler('steps', [5], { properties })
    expect(inputsOf(number, '2')['steps']).toBe(5)
    expect(warningsOf(number)).toEqual(['editor_fault'])
    expect(convertWorkflow(number, { objectInfo: testInfo, editorFaults: 'copy' }).api).toBeNull()
  })

  describe('into a choice', () => {
    const options = [
      { key: 'png', inputs: { required: { depth: ['INT', { default: 8 }] } } },
      { key: 'jpg', inputs: { required: { quality: ['INT', { default: 90 }], mask: ['MASK'] } } },
    ]
    const objectInfo = {
      Saver: {
        input: { required: { format: ['COMFY_DYNAMICCOMBO_V3', { options }] } },
        output: [],
      },
    }
    const saver = (chosen: string, values: JsonValue) =>
      uiGraph(
        [
          uiNode(1, 'PrimitiveNode', { values: [chosen] }),
          uiNode(2, 'Saver', { inputs: widget('format', 9), values }),
        ],
        [[9, 1, 0, 2]],
      )

    it('brings the inputs of that choice with their defaults', () => {
      const sent = inputsOf(saver('jpg', ['png', 16]), '2', { objectInfo })
      expect(sent).toEqual({ format: 'jpg', 'format.quality': 90 })
    })

    it('leaves them where it is the same choice, which the editor does not', () => {
      const ui = saver('png', ['png', 16])
      expect(inputsOf(ui, '2', { objectInfo })['format.depth']).toBe(16)
      expect(warningsOf(ui, { objectInfo })).toEqual(['editor_fault'])
      const copied = inputsOf(ui, '2', { objectInfo, editorFaults: 'copy' })
      expect(copied['format.depth']).toBe(8)
    })
  })
})
