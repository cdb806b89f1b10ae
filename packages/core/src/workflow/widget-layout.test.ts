import { describe, expect, it } from 'vitest'
import { type JsonValue } from '../json/lossless-json.ts'
import { type JsonObject } from './json-access.ts'
import { inputsOf, uiGraph, uiNode, warningsOf } from './test-support/ui-graph.ts'
import { type ConvertOptions } from './workflow-types.ts'

type Spec = { required?: { [name: string]: JsonValue }; optional?: { [name: string]: JsonValue } }

/** The inputs that a lone node of this class is sent with. */
function send(
  spec: Spec,
  values: JsonValue | undefined,
  options: ConvertOptions & { rest?: JsonObject; type?: string } = {},
): JsonObject {
  const { rest = {}, type = 'Probe', ...convertOptions } = options
  const objectInfo = { [type]: { input: spec, output: [] } }
  const node = uiNode(1, type, values === undefined ? { rest } : { values, rest })
  return inputsOf(uiGraph([node]), '1', { objectInfo, ...convertOptions })
}

const sampler: Spec = {
  required: {
    model: ['MODEL'],
    seed: ['INT', { control_after_generate: true }],
    steps: ['INT', { default: 20 }],
    cfg: ['FLOAT', { default: 8 }],
    sampler_name: [['euler', 'heun']],
  },
}

describe('values by position', () => {
  it('skip the control word behind a seed', () => {
    expect(send(sampler, [5, 'randomize', 30, 7, 'heun'])).toEqual({
      seed: 5,
      steps: 30,
      cfg: 7,
      sampler_name: 'heun',
    })
  })

  it('may hold a boolean or an unknown word in its place', () => {
    expect(send(sampler, [5, true, 30])).toMatchObject({ seed: 5, steps: 30 })
    expect(send(sampler, [5, 'sometimes', 30])).toMatchObject({ seed: 5, steps: 30 })
  })

  it('count a control behind any INT called seed or noise_seed', () => {
    const spec: Spec = { required: { noise_seed: ['INT'], end: ['INT'] } }
    expect(send(spec, [5, 'fixed', 9])).toEqual({ noise_seed: 5, end: 9 })
  })

  it('count two places behind a combo with control', () => {
    const spec: Spec = {
      required: { style: [['a', 'b'], { control_after_generate: true }], end: ['INT'] },
    }
    expect(send(spec, ['b', 'increment', '', 9])).toEqual({ style: 'b', end: 9 })
  })

  it('follow input_order, required inputs before optional ones', () => {
    const objectInfo = {
      Probe: {
        input: { required: { b: ['INT'], a: ['INT'] }, optional: { c: ['INT'] } },
        input_order: { required: ['a', 'b'], optional: ['c'] },
        output: [],
      },
    }
    const ui = uiGraph([uiNode(1, 'Probe', { values: [1, 2, 3] })])
    expect(inputsOf(ui, '1', { objectInfo })).toEqual({ a: 1, b: 2, c: 3 })
  })

  it('give way to defaults where there are none left, optional inputs included', () => {
    const spec: Spec = {
      required: { size: ['INT'], text: ['STRING'], on: ['BOOLEAN'], mode: [['x', 'y']] },
      optional: { strength: ['FLOAT', { default: 0.5 }], empty: [[]] },
    }
    expect(send(spec, undefined)).toEqual({
      size: 0,
      text: '',
      on: false,
      mode: 'x',
      strength: 0.5,
    })
  })

  it('send null, but the first choice of a combo', () => {
    expect(send(sampler, [null, 'fixed', null, 8, null])).toMatchObject({
      seed: null,
      steps: null,
      sampler_name: 'euler',
    })
  })

  it('send an empty text where a text of many lines is null', () => {
    const spec: Spec = { required: { text: ['STRING', { multiline: true }], name: ['STRING'] } }
    expect(send(spec, [null, null])).toEqual({ text: '', name: null })
  })

  it('are neither checked nor changed', () => {
    expect(send(sampler, [-1, 'fixed', 2.5, 1e30, 'not in the list'])).toEqual({
      seed: -1,
      steps: 2.5,
      cfg: 1e30,
      sampler_name: 'not in the list',
    })
  })

  it('are wrapped where they are lists, and sent raw where they are objects', () => {
    const spec: Spec = { required: { colors: ['COLORS'], curve: ['CURVE'] } }
    expect(send(spec, [['#fff'], { points: [] }])).toEqual({
      colors: { __value__: ['#fff'] },
      curve: { points: [] },
    })
  })

  it('know the old name prefix of samplers', () => {
    const type = 'KSampler'
    expect(send(sampler, [1, 'fixed', 2, 3, 'sample_euler'], { type })['sampler_name']).toBe(
      'euler',
    )
  })
})

describe('widgets that are not sent', () => {
  it('include upload buttons at the end', () => {
    const spec: Spec = {
      required: { image: [['a.png'], { image_upload: true }], channel: [['red', 'alpha']] },
    }
    expect(send(spec, ['b.png', 'alpha', 'image'])).toEqual({ image: 'b.png', channel: 'alpha' })
  })

  it('include the four numbers of a bounding box, which have places', () => {
    const box = { x: 1, y: 2, width: 3, height: 4 }
    const spec: Spec = { required: { box: ['BOUNDING_BOX', { socketless: true }], end: ['INT'] } }
    expect(send(spec, [box, 1, 2, 3, 4, 9])).toEqual({ box, end: 9 })
  })

  it('include the switch of a remote combo, while its refresh button is sent', () => {
    const spec: Spec = {
      required: { file: ['COMBO', { image_upload: true, remote: { refresh_button: true } }] },
    }
    expect(send(spec, ['a.png [output]', false, 'refresh', 'image'])).toEqual({
      file: 'a.png [output]',
      refresh: 'refresh',
    })
  })
})

describe('widgets that only the editor has', () => {
  it('send the pair of pictures to compare, which has no place', () => {
    const spec: Spec = { required: { compare_view: ['IMAGECOMPARE'], end: ['INT'] } }
    expect(send(spec, [9])).toEqual({ compare_view: { __value__: ['', ''] }, end: 9 })
  })

  it('send the buttons of the 3D loader', () => {
    const spec: Spec = {
      required: {
        model_file: ['COMBO', { options: ['none'] }],
        image: ['LOAD_3D'],
        width: ['INT'],
      },
    }
    const values = ['x.glb', 'upload3dmodel', 'uploadExtraResources', 'clear', '', 64]
    expect(send(spec, values)).toMatchObject({ model_file: 'x.glb', clear: 'clear', width: 64 })
  })

  it('are not there beside a viewport', () => {
    const required = { model_file: [['none']], viewport_state: ['LOAD_3D'], width: ['INT', {}] }
    expect(send({ required }, ['x.glb', '', 64])).toEqual({
      model_file: 'x.glb',
      viewport_state: '',
      width: 64,
    })
  })

  it('send an empty image with SaveGLB, whatever its place in the file holds', () => {
    const spec: Spec = { required: { filename_prefix: ['STRING'] } }
    expect(send(spec, ['3d/x', 'original'], { type: 'SaveGLB' })).toEqual({
      filename_prefix: '3d/x',
      image: '',
    })
  })

  it('number the options of a custom combo and leave one empty', () => {
    const type = 'CustomCombo'
    const spec: Spec = { required: { choice: ['COMBO', { options: [] }] } }
    expect(send(spec, ['two', 0, 'one', 'two', ''], { type })).toEqual({
      choice: 'two',
      index: 1,
      option1: 'one',
      option2: 'two',
      option3: '',
    })
    expect(send(spec, ['gone', 0, 'one'], { type })).toMatchObject({ index: -1, option2: '' })
  })
})

const format: Spec = {
  required: {
    format: [
      'COMFY_DYNAMICCOMBO_V3',
      {
        options: [
          { key: 'png', inputs: { required: { depth: ['COMBO', { options: ['8', '16'] }] } } },
          {
            key: 'mp4',
            inputs: {
              optional: { crf: ['INT', { default: 23 }] },
              required: {
                codec: [
                  'COMFY_DYNAMICCOMBO_V3',
                  { options: [{ key: 'h264', inputs: { required: { speed: ['INT'] } } }] },
                ],
                audio: ['AUDIO'],
              },
            },
          },
        ],
      },
    ],
    end: ['INT'],
  },
}

describe('dynamic combos', () => {
  it('are followed by the inputs of their choice, nested, required before optional', () => {
    expect(send(format, ['mp4', 'h264', 5, 18, 9])).toEqual({
      format: 'mp4',
      'format.codec': 'h264',
      'format.codec.speed': 5,
      'format.crf': 18,
      end: 9,
    })
  })

  it('start with their first choice and its defaults', () => {
    expect(send(format, [])).toEqual({ format: 'png', 'format.depth': '8', end: 0 })
  })

  it('with a saved null take the first choice, whose inputs have no places', () => {
    expect(send(format, [null, 9])).toEqual({ format: 'png', 'format.depth': '8', end: 9 })
  })

  it('have no inputs for a choice that the server does not know', () => {
    expect(send(format, ['tiff', 9])).toEqual({ format: 'tiff', end: 9 })
  })

  it('export links into their inputs by name, and drop those of an unknown choice', () => {
    const objectInfo = { Probe: { input: format, output: [] } }
    const linked = (choice: string) => {
      const inputs = { 'format.audio': { link: 1, type: 'AUDIO' } }
      const nodes = [uiNode(1, 'Probe'), uiNode(2, 'Probe', { inputs, values: [choice] })]
      return inputsOf(uiGraph(nodes, [[1, 1, 0, 2]]), '2', { objectInfo })
    }
    expect(linked('mp4')['format.audio']).toEqual(['1', 0])
    expect(linked('tiff')).not.toHaveProperty(['format.audio'])
  })

  it('keep what a newer version saved by name while guessing', () => {
    const rest = { widgets_values_named: { format: 'tiff', 'format.layers': 3, end: 9 } }
    const sent = send(format, ['tiff', 3, 9], { rest, unknownClasses: 'guess' })
    expect(sent).toEqual({ format: 'tiff', 'format.layers': 3, end: 9 })
  })
})

describe('autogrow inputs', () => {
  const objectInfo = {
    Batch: {
      input: {
        required: {
          images: ['COMFY_AUTOGROW_V3', { template: { prefix: 'image', min: 1, max: 3 } }],
          end: ['INT'],
        },
      },
      output: ['IMAGE'],
    },
    Source: { input: { required: {} }, output: ['IMAGE'] },
  }
  const image = { required: { image: ['IMAGE', {}] } }
  const template = { input: image, prefix: 'image', min: 1, max: 3 }
  const withImages = {
    ...objectInfo,
    Batch: {
      input: { required: { images: ['COMFY_AUTOGROW_V3', { template }] } },
      output: ['IMAGE'],
    },
  }

  it('take no values and are exported as they are, gaps and far indices included', () => {
    const inputs = { 'images.image0': 1, 'images.image7': 1, 'images.other': 1 }
    const batch = uiNode(2, 'Batch', { inputs, values: [9] })
    const ui = uiGraph([uiNode(1, 'Source'), batch], [[1, 1, 0, 2]])
    expect(inputsOf(ui, '2', { objectInfo })).toEqual({
      end: 9,
      'images.image0': ['1', 0],
      'images.image7': ['1', 0],
      'images.other': ['1', 0],
    })
  })

  it.each([
    ['in the order of their numbers', { 'images.image1': null, 'images.image0': 1 }, ['1', 0]],
    ['with those that the file leaves out', { 'images.image1': 1 }, undefined],
  ])('are counted for a bypass %s', (_, inputs, expected) => {
    const nodes = [
      uiNode(1, 'Source'),
      uiNode(2, 'Batch', { inputs, outputs: ['IMAGE'], rest: { mode: 4 } }),
      uiNode(3, 'Batch', { inputs: { 'images.image0': { link: 2, type: 'IMAGE' } } }),
    ]
    const links = [
      [1, 1, 0, 2],
      [2, 2, 0, 3],
    ] as const
    const sent = inputsOf(uiGraph(nodes, links), '3', { objectInfo: withImages })
    expect(sent['images.image0']).toEqual(expected)
  })
})

describe('autogrow inputs that a choice brings along', () => {
  const template = {
    input: { required: { image: ['IMAGE', {}] } },
    prefix: 'image_',
    min: 0,
    max: 20,
  }
  const images = { required: { images: ['COMFY_AUTOGROW_V3', { template }] } }
  const objectInfo = {
    Choice: {
      input: {
        required: { m: ['COMFY_DYNAMICCOMBO_V3', { options: [{ key: 'a', inputs: images }] }] },
      },
      output: [],
    },
    Source: { input: { required: {} }, output: ['IMAGE'] },
  }
  const linked = (numbers: readonly number[]) => {
    const inputs = Object.fromEntries(numbers.map((number) => [`m.images.image_${number}`, 1]))
    const choice = uiNode(2, 'Choice', { inputs, values: ['a'] })
    return uiGraph([uiNode(1, 'Source'), choice], [[1, 1, 0, 2]])
  }
  const sent = (numbers: readonly number[], options: ConvertOptions) =>
    Object.keys(inputsOf(linked(numbers), '2', { objectInfo, ...options })).slice(1)

  it('are kept without a word while their numbers follow each other', () => {
    expect(sent([0, 1, 2], { editorFaults: 'copy' })).toHaveLength(3)
    expect(warningsOf(linked([0, 1, 2]), { objectInfo })).toEqual([])
  })

  it('are kept behind a gap, where the editor loses them', () => {
    expect(sent([0, 2], {})).toEqual(['m.images.image_0', 'm.images.image_2'])
    expect(warningsOf(linked([0, 2]), { objectInfo })).toEqual(['editor_fault'])
    expect(sent([0, 2], { editorFaults: 'copy' })).toEqual(['m.images.image_0'])
  })

  it('are kept from the tenth on, with which the editor loses most', () => {
    const twelve = Array.from({ length: 12 }, (_, index) => index)
    expect(sent(twelve, {})).toHaveLength(12)
    const left = ['m.images.image_0', 'm.images.image_1', 'm.images.image_2', 'm.images.image_3']
    expect(sent(twelve, { editorFaults: 'copy' })).toEqual(left.slice(0, 4))
  })
})

it('an object with index keys gives what it has, where the editor empties the other widgets', () => {
  const objectInfo = { Probe: { input: sampler, output: [] } }
  const ui = uiGraph([uiNode(1, 'Probe', { values: { 0: 5, 1: 'fixed', 2: 30 } })])
  expect(inputsOf(ui, '1', { objectInfo })).toMatchObject({ seed: 5, steps: 30, cfg: 8 })
  expect(warningsOf(ui, { objectInfo })).toEqual(['editor_fault'])
  const copied = inputsOf(ui, '1', { objectInfo, editorFaults: 'copy' })
  expect(copied).toEqual({ seed: 5, steps: 30, sampler_name: 'euler' })
})

describe('converted widgets', () => {
  it('keep their place in the values and give way to a link', () => {
    const objectInfo = { Probe: { input: sampler, output: ['INT'] } }
    const inputs = { steps: { link: 1, widget: true as const } }
    const probe = uiNode(2, 'Probe', { inputs, values: [5, 'fixed', 30, 7, 'heun'] })
    const ui = uiGraph([uiNode(1, 'Probe'), probe], [[1, 1, 0, 2]])
    expect(inputsOf(ui, '2', { objectInfo })).toMatchObject({ seed: 5, steps: ['1', 0], cfg: 7 })
  })

  it('are dropped by the editor only every other one, where several are gone', () => {
    const gone = ['a', 'b', 'c'].map((name) => [name, { link: 5, widget: true as const }])
    const objectInfo = { Probe: { input: {}, output: ['INT'] } }
    const ui = uiGraph(
      [uiNode(1, 'Probe'), uiNode(2, 'Probe', { inputs: Object.fromEntries(gone) })],
      [[5, 1, 0, 2]],
    )
    expect(inputsOf(ui, '2', { objectInfo })).toEqual({})
    expect(warningsOf(ui, { objectInfo })).toEqual(['editor_fault'])
    expect(inputsOf(ui, '2', { objectInfo, editorFaults: 'copy' })).toEqual({ b: ['1', 0] })
  })

  it('are dropped where the class has no such widget any more', () => {
    const objectInfo = { Probe: { input: sampler, output: ['INT'] } }
    const inputs = { gone: { link: 1, widget: true as const } }
    const ui = uiGraph([uiNode(1, 'Probe'), uiNode(2, 'Probe', { inputs })], [[1, 1, 0, 2]])
    expect(inputsOf(ui, '2', { objectInfo })).not.toHaveProperty(['gone'])
  })
})

describe('inputs forced to be sockets', () => {
  const saveText: Spec = {
    required: {
      text: ['STRING', { forceInput: true }],
      prefix: ['STRING'],
      format: [['txt', 'md']],
    },
  }

  it('have no place in the values', () => {
    expect(send(saveText, ['p', 'md'])).toEqual({ prefix: 'p', format: 'md' })
  })

  it('lose the dummies that editors before 1.16 saved for them', () => {
    expect(send(saveText, ['dummy', 'p', 'md'])).toEqual({ prefix: 'p', format: 'md' })
  })

  it('are not mistaken for the control of a seed, as the editor does', () => {
    const shuffle: Spec = { required: { texts: ['STRING', { forceInput: true }], seed: ['INT'] } }
    expect(send(shuffle, [7, 'fixed'])).toEqual({ seed: 7 })
    expect(send(shuffle, [7, 'fixed'], { editorFaults: 'copy' })).toEqual({ seed: 'fixed' })
  })
})

describe('values by name', () => {
  const named = {
    seed: 6,
    control_after_generate: 'fixed',
    steps: 21,
    cfg: 9,
    sampler_name: 'heun',
  }

  it('give way to positions where they were written by the same class', () => {
    const rest = { widgets_values_named: named }
    expect(send(sampler, [5, 'fixed', 20, 8, 'euler'], { rest })).toMatchObject({ seed: 5, cfg: 8 })
  })

  it('are taken where another version of the class wrote them', () => {
    const rest = { widgets_values_named: { ...named, extra: 1 } }
    const values = [1, 5, 'fixed', 20, 8, 'euler']
    expect(send(sampler, values, { rest })).toMatchObject({ seed: 6, steps: 21, cfg: 9 })
    const objectInfo = { Probe: { input: sampler, output: [] } }
    expect(warningsOf(uiGraph([uiNode(1, 'Probe', { values, rest })]), { objectInfo })).toEqual([
      'named_values',
    ])
  })

  it('are taken where there are no positions', () => {
    const rest = { widgets_values_named: named }
    expect(send(sampler, undefined, { rest })).toMatchObject({ seed: 6, steps: 21 })
  })

  it('may stand in widgets_values as an object', () => {
    expect(send(sampler, { seed: 6, cfg: 9 })).toMatchObject({ seed: 6, cfg: 9, steps: 20 })
  })

  it('may be numbered there', () => {
    const values = { 0: 5, 1: 'fixed', 2: 31, length: 3 }
    expect(send(sampler, values)).toMatchObject({ seed: 5, steps: 31, cfg: 8 })
  })

  it('are lost in the editor', () => {
    expect(send(sampler, { seed: 6 }, { editorFaults: 'copy' })).toEqual({ sampler_name: 'euler' })
  })
})

describe('values that do not fit', () => {
  it('are shifted where a file has no control words', () => {
    const values = [5, 20, 8, 'heun']
    expect(send(sampler, values)).toEqual({ seed: 5, steps: 20, cfg: 8, sampler_name: 'heun' })
    expect(send(sampler, values, { editorFaults: 'copy' })).toMatchObject({ steps: 8, cfg: 'heun' })
  })

  it('are set by the names of the sockets in the file', () => {
    const objectInfo = { Probe: { input: sampler, output: [] } }
    const inputs = {
      seed: { type: 'INT', widget: true as const },
      denoise: { type: 'FLOAT', widget: true as const },
      cfg: { type: 'FLOAT', widget: true as const },
      steps: { type: 'INT', widget: true as const },
      sampler_name: { type: 'COMBO', widget: true as const },
    }
    const node = uiNode(1, 'Probe', { inputs, values: [5, 'fixed', 0.5, 7, 30, 'heun'] })
    expect(inputsOf(uiGraph([node]), '1', { objectInfo })).toMatchObject({
      seed: 5,
      cfg: 7,
      steps: 30,
      sampler_name: 'heun',
    })
  })
})
