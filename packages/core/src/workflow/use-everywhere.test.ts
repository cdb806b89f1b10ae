import { describe, expect, it } from 'vitest'
import { type JsonObject } from './json-access.ts'
import { inputsOf, testInfo, uiGraph, uiNode, warningsOf } from './test-support/ui-graph.ts'
import { type ObjectInfo } from './workflow-types.ts'

const objectInfo: ObjectInfo = {
  ...testInfo,
  'Anything Everywhere': { input: { optional: { anything: ['*', {}] } }, output: [] },
  'Anything Everywhere?': {
    input: {
      optional: { anything: ['*', {}], title_regex: ['STRING', {}], input_regex: ['STRING', {}] },
    },
    output: [],
  },
  'Prompts Everywhere': { input: { optional: { positive: ['*'], negative: ['*'] } }, output: [] },
  'Seed Everywhere': { input: { required: { seed: ['INT'] } }, output: ['INT'] },
}

function withModel(nodes: readonly JsonObject[], extra: JsonObject = {}): JsonObject {
  const sender = uiNode(2, 'Anything Everywhere', { inputs: { anything: 1 } })
  return uiGraph([uiNode(1, 'Loader'), sender, ...nodes], [[1, 1, 0, 2]], { extra })
}

const sampler = uiNode(3, 'Sampler', { inputs: { model: null, positive: null } })

describe('nodes that feed everywhere', () => {
  it('use the links that the pack recorded', () => {
    const link = {
      downstream: 3,
      downstream_slot: 0,
      upstream: '1',
      upstream_slot: 0,
      type: 'MODEL',
    }
    const ui = withModel([sampler], { ue_links: [link] })
    expect(inputsOf(ui, '3', { objectInfo })['model']).toEqual(['1', 0])
  })

  it('do not guess where the record is empty', () => {
    const ui = withModel([sampler], { ue_links: [] })
    expect(inputsOf(ui, '3', { objectInfo })).not.toHaveProperty(['model'])
  })

  it('feed free sockets of the same type where there is no record', () => {
    const ui = withModel([sampler])
    expect(inputsOf(ui, '3', { objectInfo })['model']).toEqual(['1', 0])
    expect(inputsOf(ui, '3', { objectInfo })).not.toHaveProperty(['positive'])
    expect(warningsOf(ui, { objectInfo })).toEqual(['unsupported_node'])
  })

  it('add nothing to a file that holds the links already', () => {
    const ui = withModel([sampler], { links_added_by_ue: [7] })
    expect(inputsOf(ui, '3', { objectInfo })).not.toHaveProperty(['model'])
  })

  it('leave linked sockets, widgets and muted senders alone', () => {
    const muted = uiNode(2, 'Anything Everywhere', { inputs: { anything: 1 }, rest: { mode: 2 } })
    const ui = uiGraph([uiNode(1, 'Loader'), muted, sampler], [[1, 1, 0, 2]])
    expect(inputsOf(ui, '3', { objectInfo })).not.toHaveProperty(['model'])
  })

  it('connect nothing where two offers tie', () => {
    const other = uiNode(5, 'Anything Everywhere', { inputs: { anything: 2 } })
    const ui = uiGraph(
      [
        uiNode(1, 'Loader'),
        uiNode(2, 'Anything Everywhere', { inputs: { anything: 1 } }),
        uiNode(4, 'Loader'),
        other,
        sampler,
      ],
      [
        [1, 1, 0, 2],
        [2, 4, 0, 5],
      ],
    )
    expect(inputsOf(ui, '3', { objectInfo })).not.toHaveProperty(['model'])
  })

  it('prefer a sender with a pattern, which must match title and input', () => {
    const picky = uiNode(5, 'Anything Everywhere?', {
      inputs: { anything: 2 },
      values: ['^Main', 'mod'],
    })
    const named = uiNode(3, 'Sampler', { inputs: { model: null }, rest: { title: 'Main sampler' } })
    const ui = uiGraph(
      [
        uiNode(1, 'Loader'),
        uiNode(2, 'Anything Everywhere', { inputs: { anything: 1 } }),
        uiNode(4, 'Loader'),
        picky,
        named,
        uiNode(6, 'Sampler', { inputs: { model: null } }),
      ],
      [
        [1, 1, 0, 2],
        [2, 4, 0, 5],
      ],
    )
    expect(inputsOf(ui, '3', { objectInfo })['model']).toEqual(['4', 0])
    expect(inputsOf(ui, '6', { objectInfo })['model']).toEqual(['1', 0])
  })

  it('give prompts to inputs by their names and seeds to seed widgets', () => {
    const ui = uiGraph(
      [
        uiNode(1, 'Text'),
        uiNode(2, 'Prompts Everywhere', { inputs: { positive: 1, negative: null } }),
        uiNode(4, 'Seed Everywhere', { values: [99, 'fixed'] }),
        sampler,
      ],
      [[1, 1, 0, 2]],
    )
    expect(inputsOf(ui, '3', { objectInfo })).toMatchObject({ positive: ['1', 0], seed: ['4', 0] })
  })

  it('ignore patterns that could take forever', () => {
    const title = `${'a'.repeat(200)}!`
    const picky = uiNode(5, 'Anything Everywhere?', { inputs: { anything: 1 }, values: ['(a+)+$'] })
    const named = uiNode(3, 'Sampler', { inputs: { model: null }, rest: { title } })
    const ui = uiGraph([uiNode(1, 'Loader'), picky, named], [[1, 1, 0, 5]])
    expect(inputsOf(ui, '3', { objectInfo })['model']).toEqual(['1', 0])
  })
})
