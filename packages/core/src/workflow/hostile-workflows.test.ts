import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type JsonValue } from '../json/lossless-json.ts'
import { convertWorkflow } from './convert-workflow.ts'
import { type JsonObject, textOf } from './json-access.ts'
import {
  testInfo,
  uiDefinition,
  uiGraph,
  uiNode,
  withDefinitions,
} from './test-support/ui-graph.ts'
import { type ConvertResult } from './workflow-types.ts'

function convertBothWays(ui: JsonValue): ConvertResult[] {
  return (['repair', 'copy'] as const).flatMap((editorFaults) => [
    convertWorkflow(ui, { editorFaults, random: () => 0 }),
    convertWorkflow(ui, { editorFaults, objectInfo: testInfo }),
  ])
}

/** Links of a graph that was written end in nodes that were written. */
function expectSound(result: ConvertResult): void {
  expect(result.api === null).toBe(result.error !== null)
  for (const node of Object.values(result.api ?? {}))
    for (const value of Object.values(node.inputs))
      if (Array.isArray(value)) expect(result.api).toHaveProperty([textOf(value[0])])
}

const id = fc.oneof(
  fc.integer({ min: -20, max: 6 }),
  fc.constantFrom<JsonValue>('1', 'a', '__proto__', null, 2 ** 60, 3n),
)
const type = fc.constantFrom(
  ...Object.keys(testInfo),
  ...['KSampler', 'SaveVideo', 'CustomCombo', 'Nobody', '__proto__', 'constructor'],
  ...['Reroute', 'PrimitiveNode', 'Note', 'SetNode', 'GetNode', 'Anything Everywhere?'],
  ...['sg1', 'sg2', 'workflow>G', 'workflow/G', 'Power Lora Loader (rgthree)'],
)
const anyJson = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<JsonValue>
const scalar = fc.oneof(
  fc.constantFrom<JsonValue>(null, true, 5, 0.5, 'fixed', '{a|b}', '%Empty.width%', [1], {}),
  anyJson,
)
const socketName = fc.constantFrom(
  ...['image', 'images', 'model', 'seed', 'amount', 'anything', '', '__proto__', 'format.codec'],
)
const socket = fc.record(
  {
    name: socketName,
    type: fc.constantFrom<JsonValue>('IMAGE', '*', 'INT', 'A,B', 0, ['x'], ''),
    link: id,
    widget: fc.oneof(fc.constant({ name: 'seed' }), anyJson),
  },
  { requiredKeys: ['name'] },
)
const proxy = fc.tuple(id, fc.constantFrom('seed', 'amount', '1: seed', '$$x'), id)
const node: fc.Arbitrary<JsonValue> = fc.record(
  {
    id,
    type,
    mode: fc.constantFrom<JsonValue>(0, 2, 4, 'x'),
    inputs: fc.oneof(fc.array(socket, { maxLength: 4 }), anyJson),
    outputs: fc.oneof(fc.array(socket, { maxLength: 3 }), anyJson),
    widgets_values: fc.oneof(fc.array(scalar, { maxLength: 8 }), anyJson),
    widgets_values_named: anyJson,
    title: fc.constantFrom<JsonValue>('Empty', null, 5),
    properties: fc.oneof(
      fc.record({ proxyWidgets: fc.oneof(fc.array(proxy, { maxLength: 4 }), anyJson) }),
      anyJson,
    ),
  },
  { requiredKeys: ['id', 'type'] },
)
const slot = fc.nat({ max: 4 })
const link = fc.oneof(
  fc.tuple(fc.nat({ max: 8 }), id, slot, id, slot, fc.constant('*')),
  fc.record({ id: fc.nat({ max: 8 }), origin_id: id, origin_slot: slot, target_id: id }),
  anyJson,
)
const graph = {
  nodes: fc.array(fc.oneof({ weight: 9, arbitrary: node }, anyJson), { maxLength: 8 }),
  links: fc.array(link, { maxLength: 8 }),
}
const frameSlot = fc.record({
  name: socketName,
  type: fc.constantFrom('IMAGE', 'INT', '*'),
  linkIds: fc.array(fc.nat({ max: 8 }), { maxLength: 3 }),
})
const definition = fc.record({
  id: fc.constantFrom('sg1', 'sg2'),
  inputs: fc.array(frameSlot, { maxLength: 3 }),
  outputs: fc.array(frameSlot, { maxLength: 3 }),
  ...graph,
})
const group = fc.record({
  nodes: fc.array(fc.oneof(node, anyJson), { maxLength: 4 }),
  links: fc.array(fc.oneof(fc.tuple(slot, slot, slot, slot), anyJson), { maxLength: 4 }),
  config: anyJson,
  external: anyJson,
})
const workflow = fc.record({
  ...graph,
  version: fc.constantFrom(0.4, 1),
  definitions: fc.oneof(fc.record({ subgraphs: fc.array(definition, { maxLength: 3 }) }), anyJson),
  extra: fc.oneof(
    fc.record({ groupNodes: fc.record({ G: fc.oneof(group, anyJson) }), ue_links: anyJson }),
    anyJson,
  ),
}) as fc.Arbitrary<JsonValue>

describe('workflows that no editor wrote', () => {
  it('never make the conversion throw or write links to nowhere', () => {
    fc.assert(
      fc.property(workflow, (ui) => convertBothWays(ui).forEach(expectSound)),
      { numRuns: 200 },
    )
  })

  it('are refused or converted whatever JSON they are', () => {
    fc.assert(fc.property(anyJson, (json) => convertBothWays(json).forEach(expectSound)))
  })

  it('with objects for prototypes add only own members', () => {
    const text =
      '{"nodes":[{"id":"__proto__","type":"Empty"},{"id":2,"type":"Show","inputs":[{"name":"__proto__","link":1}]}],"links":[[1,"__proto__",0,2,0,"*"]]}'
    const { api } = convertWorkflow(JSON.parse(text) as JsonValue, { objectInfo: testInfo })
    expect(Object.keys(api ?? {})).toEqual(['2', '__proto__'])
    expect(Object.hasOwn(api?.['2']?.inputs ?? {}, '__proto__')).toBe(true)
  })
})

describe('workflows made to take forever', () => {
  const limitMs = 15_000

  /** Each takes less than the limit in every mode, and is converted or refused as too large. */
  function expectSwift(ui: JsonValue): ConvertResult[] {
    return (['repair', 'copy'] as const).map((editorFaults) => {
      const start = performance.now()
      const result = convertWorkflow(ui, { editorFaults })
      expect(performance.now() - start).toBeLessThan(limitMs)
      return result
    })
  }

  it('by subgraphs that double at every level are refused', () => {
    const levels = Array.from({ length: 60 }, (_, level) =>
      uiDefinition(`level ${level}`, {
        nodes: [1, 2].map((half) => uiNode(half, `level ${level + 1}`)),
        links: [],
      }),
    )
    const results = expectSwift(uiGraph([uiNode(1, 'level 0')], [], withDefinitions(...levels)))
    expect(results.map(({ error }) => error?.code)).toEqual(['too_large', 'too_large'])
  })

  it('by subgraphs nested a thousand deep are refused', () => {
    const levels = Array.from({ length: 1000 }, (_, level) =>
      uiDefinition(`level ${level}`, { nodes: [uiNode(1, `level ${level + 1}`)], links: [] }),
    )
    const results = expectSwift(uiGraph([uiNode(1, 'level 0')], [], withDefinitions(...levels)))
    expect(results.map(({ error }) => error?.code)).toEqual(['too_large', 'too_large'])
  })

  it('by subgraphs that contain each other are refused', () => {
    const one = uiDefinition('one', { nodes: [uiNode(1, 'two')], links: [] })
    const two = uiDefinition('two', { nodes: [uiNode(2, 'one')], links: [] })
    const results = expectSwift(uiGraph([uiNode(9, 'one')], [], withDefinitions(one, two)))
    expect(results.map(({ error }) => error?.code)).toEqual([
      'recursive_subgraph',
      'recursive_subgraph',
    ])
  })

  it('by a chain of ten thousand bypassed nodes are converted', () => {
    const count = 10_000
    const nodes = Array.from({ length: count }, (_, index): JsonObject => {
      const rest = { mode: index === 0 || index === count - 1 ? 0 : 4 }
      const image = { link: index || null, type: 'IMAGE' }
      return uiNode(index + 1, 'ImageInvert', { inputs: { image }, outputs: ['IMAGE'], rest })
    })
    const links = nodes.slice(1).map((_, index) => [index + 1, index + 1, 0, index + 2] as const)
    const [result] = expectSwift(uiGraph(nodes, links))
    expect(result?.api?.[String(count)]?.inputs['image']).toEqual(['1', 0])
  })

  it('by many instances of a wide subgraph are converted or refused', () => {
    const width = 1500
    const names = Array.from({ length: width }, (_, index) => `in ${index}`)
    const inputs = Object.fromEntries(names.map((name, index) => [name, index]))
    const wide = uiDefinition('wide', {
      inputs: names.map((name, index) => [name, 'INT', index] as const),
      nodes: [uiNode(1, 'Nobody', { inputs })],
      links: names.map((_, index) => [index, -10, index, 1] as const),
    })
    const proxyWidgets = names.map((name) => ['1', name])
    const instances = Array.from({ length: 500 }, (_, index) =>
      uiNode(index + 10, 'wide', { rest: { properties: { proxyWidgets } } }),
    )
    expectSwift(uiGraph(instances, [], withDefinitions(wide)))
  })

  it('by values without end are converted', () => {
    const values = Array.from({ length: 200_000 }, (_, index) => index)
    expectSwift(
      uiGraph(
        ['KSampler', 'CustomCombo', 'Nobody'].map((name, index) =>
          uiNode(index, name, { values, inputs: { x: { widget: true } } }),
        ),
      ),
    )
  })

  it('by a group used ten thousand times are converted or refused', () => {
    const group = { nodes: Array.from({ length: 100 }, () => uiNode('', 'ImageInvert')), links: [] }
    const nodes = Array.from({ length: 10_000 }, (_, index) => uiNode(index, 'workflow>G'))
    expectSwift(uiGraph(nodes, [], { extra: { groupNodes: { G: group } } }))
  })

  it('by patterns in file names are converted', () => {
    const pattern = '%Empty.width%'.repeat(50_000)
    expectSwift(uiGraph([uiNode(1, 'SaveImage', { values: [pattern] }), uiNode(2, 'Empty')]))
  })
})
