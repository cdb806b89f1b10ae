import { describe, expect, it } from 'vitest'
import { pruneCoreClass, prunePackClass, sortLines } from './prune-class.ts'

const info = {
  display_name: 'Sampler',
  output: ['LATENT', ['a', 'b']],
  input: {
    required: {
      seed: ['INT', { default: 0, min: 0, max: 2n ** 64n - 1n, control_after_generate: true }],
      ckpt: [['a.safetensors', 'b.safetensors'], { tooltip: 'which model' }],
      method: [['fast', 'slow'], { default: 'slow' }],
      text: ['STRING', { default: '', dynamicPrompts: true }],
      extra: ['STRING', { forceInput: true }],
      model: ['MODEL'],
    },
    hidden: { prompt: 'PROMPT' },
  },
  input_order: { required: ['model', 'seed'] },
}

describe('pruneCoreClass', () => {
  it('keeps order, types, defaults and flags, but no lists, tooltips or hidden inputs', () => {
    expect(JSON.parse(`{${pruneCoreClass('S', info)}}`)).toEqual({
      S: {
        display_name: 'Sampler',
        output: ['LATENT', 'COMBO'],
        input: {
          required: {
            model: ['MODEL'],
            seed: ['INT', { min: 0, control_after_generate: true }],
            ckpt: [[]],
            method: [['fast'], { default: 'slow' }],
            text: ['STRING', { dynamicPrompts: true }],
            extra: ['STRING', { forceInput: true }],
          },
        },
      },
    })
  })

  it('keeps how numbers are drawn and what a fetched list is set to', () => {
    const remote = { route: '/files', refresh_button: true, control_after_refresh: 'first' }
    const drawn = {
      output: [],
      input: {
        required: {
          size: ['INT', { display: 'slider', advanced: true, tooltip: 't' }],
          file: ['COMBO', { remote, advanced: true }],
        },
      },
    }
    const kept = { refresh_button: true, control_after_refresh: 'first' }
    expect(JSON.parse(`{${pruneCoreClass('D', drawn)}}`)).toEqual({
      D: {
        input: {
          required: {
            size: ['INT', { display: 'slider', advanced: true }],
            file: ['COMBO', { remote: kept }],
          },
        },
      },
    })
  })

  it('keeps what the sockets of a growing group are', () => {
    const input = { required: { image: ['IMAGE', { tooltip: 't' }] } }
    const template = { input, prefix: 'image', min: 1, max: 50 }
    const growing = {
      output: [],
      input: { required: { images: ['COMFY_AUTOGROW_V3', { template }] } },
    }
    const kept = { prefix: 'image', min: 1, max: 50, input: { required: { image: ['IMAGE'] } } }
    expect(JSON.parse(`{${pruneCoreClass('G', growing)}}`)).toEqual({
      G: { input: { required: { images: ['COMFY_AUTOGROW_V3', { template: kept }] } } },
    })
  })

  it('cuts the choices of dynamic combos down to names and inputs', () => {
    const choices = [
      { key: 'a', title: 'A', inputs: { required: { x: ['INT', { tooltip: 't' }] } } },
    ]
    const dynamic = {
      output: [],
      input: { required: { mode: ['COMFY_DYNAMICCOMBO_V3', { options: choices }] } },
    }
    const options = [{ key: 'a', inputs: { required: { x: ['INT'] } } }]
    expect(JSON.parse(`{${pruneCoreClass('D', dynamic)}}`)).toEqual({
      D: { input: { required: { mode: ['COMFY_DYNAMICCOMBO_V3', { options }] } } },
    })
  })
})

describe('prunePackClass', () => {
  it('writes the widgets with their marks on one line', () => {
    expect(prunePackClass('My Sampler', info)).toEqual([
      'My Sampler\tI! seed\tC ckpt\tC method\tS~ text\tS^ extra',
    ])
  })

  it('writes nothing for a class without widgets', () => {
    expect(
      prunePackClass('Pipe', { input: { required: { model: ['MODEL'] } }, output: [] }),
    ).toEqual([])
  })
})

it('sorts lines and lets the later of two for one class win', () => {
  expect(sortLines(['B\tI b', 'A\tI a', 'B\tF c'])).toEqual(['A\tI a', 'B\tF c'])
  expect(sortLines(['"X":{"a":1}', '"X":{"b":2}'])).toEqual(['"X":{"b":2}'])
})
