import { describe, expect, it } from 'vitest'
import { type JsonValue } from '../json/lossless-json.ts'
import { convertWorkflow } from './convert-workflow.ts'
import { type JsonObject } from './json-access.ts'
import {
  inputsOf,
  testInfo,
  uiDefinition,
  uiGraph,
  uiNode,
  warningsOf,
  withDefinitions,
} from './test-support/ui-graph.ts'

const now = { year: 2026, month: 3, day: 4, hour: 15, minute: 6, second: 7 }

/** The file name that a save node sends beside these nodes. */
function saved(
  prefix: string,
  nodes: readonly JsonObject[] = [],
  rest: JsonObject = {},
): JsonValue {
  const ui = uiGraph([uiNode(90, 'SaveImage', { values: [prefix] }), ...nodes], [], rest)
  return inputsOf(ui, '90', { now })['filename_prefix'] ?? null
}

describe('the file name of a save node', () => {
  it.each([
    ['%date:yyyy-MM-dd%', '2026-03-04'],
    ['%date:yy-M-d h:m:s%', '26-3-4 15:6:7'],
    ['%date:yyy%', 'yyy'],
    ['%date:hhmmss%/x', '150607/x'],
  ])('replaces %s', (prefix, expected) => {
    expect(saved(prefix)).toBe(expected)
  })

  it('ends the format of a date at its first dot, as the editor does', () => {
    expect(saved('%date:yyyy-MM-dd_hh.mm.ss%')).toBe('2026-03-04_15')
    expect(saved('%date:yyyy.MM%')).toBe('%date:yyyy.MM%')
  })

  it('takes the value of a widget, named by the title that the class gives its nodes', () => {
    const loader = uiNode(1, 'Loader', { values: ['a/b.safetensors'] })
    expect(saved('%Load Model.name%', [loader])).toBe('a_b.safetensors')
    expect(saved('%Note.text%', [uiNode(1, 'Note', { values: ['hello'] })])).toBe('hello')
  })

  it('keeps the date pattern where the time is not known', () => {
    const ui = uiGraph([uiNode(90, 'SaveImage', { values: ['%date:yyyy%'] })])
    expect(inputsOf(ui, '90')['filename_prefix']).toBe('%date:yyyy%')
  })

  it('takes the value of a widget, named by class, by search name or by title', () => {
    const properties = { 'Node name for S&R': 'canvas' }
    const empty = uiNode(1, 'Empty', { values: [64], rest: { title: 'My size', properties } })
    expect(saved('%canvas.width%', [empty])).toBe('64')
    expect(saved('%My size.width%', [empty])).toBe('64')
    expect(saved('%Empty.width%', [uiNode(1, 'Empty', { values: [64] })])).toBe('64')
  })

  it('prefers the first search name in the workflow to any title', () => {
    const titled = uiNode(1, 'Number', { values: [1, 'fixed'], rest: { title: 'Empty' } })
    const nodes = [
      titled,
      uiNode(2, 'Empty', { values: [64] }),
      uiNode(3, 'Empty', { values: [72] }),
    ]
    expect(saved('%Empty.width%', nodes)).toBe('64')
  })

  it('looks into subgraphs as well', () => {
    const definition = uiDefinition('sg', {
      nodes: [uiNode(50, 'Empty', { values: [64] })],
      links: [],
    })
    expect(saved('%Empty.width%', [uiNode(1, 'sg')], withDefinitions(definition))).toBe('64')
  })

  it('turns characters that no file name may have into underscores', () => {
    const text = uiNode(1, 'Text', { values: ['a/b\\c:d|"e"\n<f>*?'] })
    expect(saved('%Text.text%', [text])).toBe('a_b_c_d__e___f___')
  })

  it.each(['%width%', '%nobody.width%', '%Empty.nothing%', '%a.b.c%', '100%', '%%'])(
    'leaves %s alone',
    (prefix) => {
      expect(saved(prefix, [uiNode(1, 'Empty')])).toBe(prefix)
    },
  )

  it('keeps 64-bit seeds exact', () => {
    const sampler = uiNode(1, 'Sampler', { values: [2n ** 64n - 1n, 'fixed'] })
    expect(saved('%Sampler.seed%', [sampler])).toBe('18446744073709551615')
  })

  it('is replaced for the known save classes only', () => {
    const objectInfo = { ...testInfo, SaveText: testInfo['SaveImage'] as JsonValue }
    const ui = uiGraph([uiNode(90, 'SaveText', { values: ['%date:yyyy%'] })])
    expect(inputsOf(ui, '90', { now, objectInfo })['filename_prefix']).toBe('%date:yyyy%')
  })

  it('is kept with a warning where it is no text, which stops the editor', () => {
    const ui = uiGraph([uiNode(90, 'SaveImage', { values: [7] })])
    expect(inputsOf(ui, '90')['filename_prefix']).toBe(7)
    expect(warningsOf(ui)).toEqual(['editor_fault'])
    expect(convertWorkflow(ui, { objectInfo: testInfo, editorFaults: 'copy' }).api).toBeNull()
  })

  it('is sent raw where it is promoted', () => {
    const definition = uiDefinition('sg', {
      inputs: [['filename_prefix', 'STRING', 1]],
      nodes: [uiNode(50, 'SaveImage', { inputs: { filename_prefix: { link: 1, widget: true } } })],
      links: [[1, -10, 0, 50]],
    })
    const ui = uiGraph(
      [uiNode(7, 'sg', { values: ['%date:yyyy%'] })],
      [],
      withDefinitions(definition),
    )
    expect(inputsOf(ui, '7:50', { now })['filename_prefix']).toBe('%date:yyyy%')
  })
})
