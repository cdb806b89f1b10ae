import { describe, expect, it } from 'vitest'
import { type JsonValue } from '../json/lossless-json.ts'
import { alignValues } from './align-values.ts'
import { convertWorkflow } from './convert-workflow.ts'
import { type JsonObject } from './json-access.ts'
import { findPackNode } from './pack-nodes.ts'
import { type Sockets, testInfo, uiGraph, uiNode } from './test-support/ui-graph.ts'

/** What a lone node of an unknown class is sent with, without a server's description. */
function guess(type: string, values: JsonValue, inputs: Sockets = {}, rest: JsonObject = {}) {
  const { api, warnings } = convertWorkflow(uiGraph([uiNode(1, type, { inputs, values, rest })]))
  return { sent: api?.['1']?.inputs, messages: warnings.map(({ message }) => message) }
}

const socket = (type: string) => ({ type, widget: true }) as const

describe('input names of an unknown class', () => {
  it('come from the saved names', () => {
    const rest = { widgets_values_named: { scale: 2, upload: 'image' } }
    const { sent, messages } = guess('Nobody', [2, 'image'], {}, rest)
    expect(sent).toEqual({ scale: 2 })
    expect(messages).toEqual(['input names of Nobody were taken from the saved names'])
  })

  it('come from an object of values, without what is only drawn', () => {
    const { sent } = guess('Nobody', { crf: 19, videopreview: { hidden: false } })
    expect(sent).toEqual({ crf: 19 })
  })

  it('come from the sockets of widgets, set against the values by type', () => {
    const inputs = {
      image: { type: 'IMAGE' },
      seed: socket('INT'),
      scale: socket('FLOAT'),
      mode: socket('COMBO'),
      on: socket('BOOLEAN'),
    }
    const { sent } = guess('Nobody', [5, 'randomize', 1.5, 'fast', true, 'button'], inputs)
    expect(sent).toEqual({ seed: 5, scale: 1.5, mode: 'fast', on: true })
  })

  it('come from a snapshot of popular packs where the file is silent', () => {
    const values = [7, 'fixed', 20, 8, 'euler', 'normal', 1, 'auto', 'true']
    const { sent, messages } = guess('KSampler (Efficient)', values)
    expect(sent).toMatchObject({ seed: 7, steps: 20, sampler_name: 'euler', vae_decode: 'true' })
    expect(messages).toEqual([
      'input names of KSampler (Efficient) were taken from a snapshot of its pack',
    ])
  })

  it('are counted off where nothing tells', () => {
    expect(guess('Nobody', ['a', 5]).sent).toEqual({ UNKNOWN: 'a', UNKNOWN_1: 5 })
  })
})

describe('widgets of packs', () => {
  it('include the list of the power LoRA loader', () => {
    const values = [
      {},
      { type: 'PowerLoraLoaderHeaderWidget' },
      { on: true, lora: 'a.safetensors', strength: 0.8, strengthTwo: null },
      { on: false, lora: 'None', strength: 1 },
      {},
      '',
    ]
    const type = 'Power Lora Loader (rgthree)'
    expect(guess(type, values).sent).toEqual({
      lora_1: { on: true, lora: 'a.safetensors', strength: 0.8 },
      lora_2: { on: false, lora: 'None', strength: 1 },
    })
    const properties = { 'Show Strengths': 'Separate Model & Clip' }
    expect(guess(type, values, {}, { properties }).sent).toMatchObject({
      lora_1: { strengthTwo: 1 },
    })
  })

  it('include inputs that depend on a choice, saved by name', () => {
    const objectInfo = {
      Combine: { input: { required: { format: [['gif', 'mp4']] } }, output: [] },
    }
    const values = { format: 'mp4', crf: 19, videopreview: {} }
    const { api } = convertWorkflow(uiGraph([uiNode(1, 'Combine', { values })]), { objectInfo })
    expect(api?.['1']?.inputs).toEqual({ format: 'mp4', crf: 19 })
  })

  it('include types of their own that the file shows to be widgets', () => {
    const objectInfo = {
      Curves: { input: { required: { curve: ['PACK_CURVE'], end: ['INT'] } }, output: [] },
    }
    const sentWith = (inputs: Sockets, values: JsonValue) =>
      convertWorkflow(uiGraph([uiNode(1, 'Curves', { inputs, values })]), { objectInfo }).api?.['1']
        ?.inputs
    const inputs = { curve: socket('PACK_CURVE') }
    expect(sentWith(inputs, ['0,0 1,1', 9])).toEqual({ curve: '0,0 1,1', end: 9 })
    expect(sentWith({ curve: { type: 'PACK_CURVE' } }, [9])).toEqual({ end: 9 })
  })

  it('do not count what a script keeps for itself', () => {
    const loras = [{ name: 'a', strength: 0.7, active: true }]
    const values = [{ version: 1, textWidgetName: 'text' }, '<lora:a:0.7>', loras]
    expect(guess('Lora Loader (LoraManager)', values).sent).toEqual({
      text: '<lora:a:0.7>',
      loras: { __value__: loras },
    })
  })
})

describe('findPackNode', () => {
  it('reads types and marks of the snapshot', () => {
    const inputs = findPackNode('KSampler (Efficient)')?.inputs ?? []
    expect(inputs[0]).toMatchObject({
      name: 'seed',
      type: 'INT',
      options: { control_after_generate: true },
    })
  })

  it.each(['', 'Nobody', '__proto__'])('knows nothing of %j', (name) => {
    expect(findPackNode(name)).toBeUndefined()
  })
})

describe('alignValues', () => {
  const widgets = [
    { name: 'text', type: 'STRING' },
    { name: 'seed', type: 'INT' },
    { name: 'steps', type: 'INT' },
  ]

  it('passes over control words and counts what fits nowhere', () => {
    expect(alignValues(widgets, ['a', 5, 'fixed', 20])).toEqual({
      values: ['a', 5, 20],
      skipped: 0,
    })
    expect(alignValues(widgets, [true, 'a', 5, 'fixed', 20]).skipped).toBe(1)
  })

  it('leaves widgets without value where there are too few', () => {
    expect(alignValues(widgets, [5, 20]).values).toEqual([undefined, 5, 20])
  })

  it('counts off what is too long to compare', () => {
    const values = Array.from({ length: 2000 }, (_, index) => index)
    expect(alignValues(widgets, values).values).toEqual([0, 1, 2])
  })
})

it('refuses nothing it can guess when told to guess with a description', () => {
  const ui = uiGraph([uiNode(1, 'Nobody', { values: ['x'] })])
  const { api } = convertWorkflow(ui, { objectInfo: testInfo, unknownClasses: 'guess' })
  expect(api?.['1']?.class_type).toBe('Nobody')
})
