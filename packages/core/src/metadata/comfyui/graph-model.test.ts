import { describe, expect, it } from 'vitest'
import { parseApiGraph } from './graph-model.ts'

const node = { class_type: 'A', inputs: { x: 1 } }

describe('parseApiGraph', () => {
  it('reads nodes with their titles, literals and links', () => {
    const graph = parseApiGraph({
      '1': node,
      '2': { class_type: 'B', inputs: { in: ['1', 0], text: 'hi' }, _meta: { title: 'Bee' } },
    })
    const second = graph?.nodes.get('2')
    expect(second).toMatchObject({ id: '2', class_type: 'B', title: 'Bee' })
    expect(Object.fromEntries(second?.inputs ?? [])).toEqual({
      in: { link: { id: '1', slot: 0 } },
      text: { literal: 'hi' },
    })
  })

  it.each([
    { prompt: { '1': node } },
    { output: { '1': node } },
    { prompt: { output: { '1': node } } },
  ])('looks into the wrappers of savers and clients: %j', (json) => {
    expect(parseApiGraph(json)?.nodes.get('1')?.class_type).toBe('A')
  })

  it('skips entries that are no nodes', () => {
    const graph = parseApiGraph({
      '1': node,
      extra: { a: 1 },
      text: 'x',
      '2': { inputs: {} },
      '3': null,
    })
    expect([...(graph?.nodes.keys() ?? [])]).toEqual(['1'])
    expect(graph?.skipped).toEqual(['2', '3', 'extra', 'text'])
  })

  it('takes ids with signs as they are', () => {
    const graph = parseApiGraph({ '5:3': { class_type: 'A', inputs: { in: ['9:1.2', 1] } } })
    expect(graph?.nodes.get('5:3')?.inputs.get('in')?.link).toEqual({ id: '9:1.2', slot: 1 })
  })

  it('tells lists from links', () => {
    const read = (value: never[] | (string | number)[] | object): unknown =>
      parseApiGraph({ '1': { class_type: 'A', inputs: { x: value as never } } })
        ?.nodes.get('1')
        ?.inputs.get('x')
    expect(read({ __value__: ['1', 0] })).toEqual({ literal: ['1', 0] })
    expect(read([512, 768])).toEqual({ literal: [512, 768] })
    expect(read(['a', 'b'])).toEqual({ literal: ['a', 'b'] })
    expect(read(['1', 0, 2])).toEqual({ literal: ['1', 0, 2] })
    expect(read([1, 0])).toEqual({ link: { id: '1', slot: 0 } })
  })

  it.each([null, 1, 'x', [], {}, { a: 1 }, [node], { prompt: [] }])(
    'finds no graph in %j',
    (json) => {
      expect(parseApiGraph(json)).toBeUndefined()
    },
  )

  it('does not read without end', () => {
    const many = Object.fromEntries(Array.from({ length: 6000 }, (_, id) => [id, node]))
    expect(parseApiGraph(many)?.nodes.size).toBe(5000)
  })
})
