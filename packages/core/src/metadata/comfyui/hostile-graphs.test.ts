import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type JsonValue } from '../../json/lossless-json.ts'
import { classOf } from './node-knowledge.ts'
import { traceComfyGraph } from './trace-graph.ts'

type Inputs = { [name: string]: JsonValue }

const classes = [
  'KSampler',
  'SamplerCustomAdvanced',
  'CLIPTextEncode',
  'ConditioningCombine',
  'LoraLoader',
  'CheckpointLoaderSimple',
  'StringConcatenate',
  'MathExpression|pysssss',
  'ImpactSwitch',
  'ImpactWildcardEncode',
  'Context (rgthree)',
  'SaveImage',
  'Reroute',
  'Nobody Knows',
  '__proto__',
]
const inputNames = [
  'model',
  'clip',
  'positive',
  'negative',
  'latent_image',
  'text',
  'string_a',
  'string_b',
  'seed',
  'steps',
  'expression',
  'a',
  'select',
  'input1',
  'pipe',
  'lora_name',
  'images',
  'constructor',
]
const ids = ['1', '2', '3', '4', '5', '6:1', '__proto__']

const scalar = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.integer(),
  fc.bigInt(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom('<lora:a:1>', '{a|b}', 'a*a', '__x__', '1e999', '-1'),
)
const link = fc
  .tuple(fc.constantFrom(...ids), fc.integer({ min: -1, max: 6 }))
  .map(([id, slot]) => [id, slot])
const value = fc.oneof(
  { weight: 3, arbitrary: scalar },
  { weight: 5, arbitrary: link },
  { weight: 1, arbitrary: fc.array(scalar, { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.dictionary(fc.string({ maxLength: 5 }), scalar) },
)
const node = fc.record({
  class_type: fc.constantFrom(...classes),
  inputs: fc.dictionary(fc.constantFrom(...inputNames), value),
})
const graph = fc.dictionary(
  fc.constantFrom(...ids),
  fc.oneof({ weight: 8, arbitrary: node }, { weight: 1, arbitrary: scalar }),
)

function chain(
  length: number,
  make: (id: number) => { class_type: string; inputs: Inputs },
): JsonValue {
  return Object.fromEntries(Array.from({ length }, (_, at) => [String(at + 1), make(at + 1)]))
}

function previous(id: number, slot = 0): JsonValue {
  return [String(id - 1), slot]
}

const settings = { steps: 20, cfg: 7, sampler_name: 'euler', scheduler: 'normal', denoise: 1 }

const huge: readonly (readonly [string, JsonValue])[] = [
  [
    'a chain of samplers',
    chain(10_000, (id) => ({
      class_type: 'KSampler',
      inputs: { ...settings, seed: id, latent_image: previous(id), model: previous(id) },
    })),
  ],
  [
    'texts doubled node by node',
    chain(10_000, (id) => ({
      class_type: 'StringConcatenate',
      inputs: {
        string_a: id === 1 ? 'ab' : previous(id),
        string_b: id === 1 ? 'cd' : previous(id),
        delimiter: ' ',
      },
    })),
  ],
  [
    'conditionings combined with themselves',
    chain(10_000, (id) => ({
      class_type: id === 1 ? 'CLIPTextEncode' : 'ConditioningCombine',
      inputs:
        id === 1 ? { text: 'x' } : { conditioning_1: previous(id), conditioning_2: previous(id) },
    })),
  ],
  [
    'LoRAs without end',
    chain(10_000, (id) => ({
      class_type: 'LoraLoader',
      inputs: {
        lora_name: `l${id}`,
        strength_model: 1,
        strength_clip: 1,
        model: previous(id),
        clip: previous(id, 1),
      },
    })),
  ],
  [
    'a circle',
    chain(10_000, (id) => ({
      class_type: 'Reroute',
      inputs: { '': [String((id % 10_000) + 1), 0] },
    })),
  ],
  [
    'a new class in every node',
    chain(10_000, (id) => ({
      class_type: `Mystery ${id}`,
      inputs: { pipe: previous(id), seed: id },
    })),
  ],
  [
    'saver after saver',
    chain(10_000, (id) => ({ class_type: 'SaveImage', inputs: { images: previous(id) } })),
  ],
]

const evil: readonly (readonly [string, Inputs])[] = [
  ['StringReplace', { string: 'a'.repeat(300_000), find: 'a', replace: 'b'.repeat(300_000) }],
  ['StringFormat', { f_string: '{values.a}'.repeat(20_000), 'values.a': 'a'.repeat(100_000) }],
  [
    'JoinStringMulti',
    {
      inputcount: 2,
      string_1: { __value__: Array.from('a'.repeat(50_000)) },
      delimiter: 'b'.repeat(100_000),
    },
  ],
  ['RegexReplace', { string: 'a'.repeat(30_000), regex_pattern: '(a+)+$', replace: 'b' }],
  ['RegexReplace', { string: 'a'.repeat(19_000), regex_pattern: '.*a.*a.*b', replace: 'b' }],
  ['MathExpression|pysssss', { expression: `${'('.repeat(3000)}1` }],
  ['MathExpression|pysssss', { expression: '9**'.repeat(1000) + '9' }],
  ['easy wildcards', { text: `{${'|'.repeat(200_000)}`, seed: 1 }],
  ['easy mathInt', { a: `${'1'.repeat(200_000)}x`, b: 1, operation: 'add' }],
  ['Text Multiline', { text: '/*'.repeat(200_000) }],
]

/** Generous against a busy machine: what is not bounded takes minutes. */
const maxMilliseconds = 15_000

describe('a hostile graph', () => {
  it('never throws', () => {
    fc.assert(
      fc.property(graph, fc.boolean(), (json, explain) => {
        traceComfyGraph(json, {
          explain,
          file_name: 'a.png',
          workflow: json as JsonValue,
        })
      }),
      { numRuns: 500 },
    )
  })

  it('never throws, whatever JSON it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        traceComfyGraph(json as JsonValue, { explain: true, workflow: json as JsonValue })
      }),
    )
  })

  it.each(huge)('of %s is bounded', (_, json) => {
    classOf('KSampler')
    const started = performance.now()
    traceComfyGraph(json, { explain: true })
    expect(performance.now() - started).toBeLessThan(maxMilliseconds)
  })

  it.each(evil)('with a "%s" is bounded', (class_type, inputs) => {
    const json: JsonValue = {
      '1': { class_type, inputs },
      '2': { class_type: 'CLIPTextEncode', inputs: { text: ['1', 0] } },
      '3': { class_type: 'KSampler', inputs: { ...settings, seed: ['1', 0], positive: ['2', 0] } },
      '4': { class_type: 'SaveImage', inputs: { images: ['3', 0] } },
    }
    const started = performance.now()
    traceComfyGraph(json)
    expect(performance.now() - started).toBeLessThan(maxMilliseconds)
  })

  it('with the same evil in every node is bounded', () => {
    const json = chain(5000, (id) => ({
      class_type: 'RegexReplace',
      inputs: {
        string: id === 1 ? 'ab'.repeat(1000) : previous(id),
        regex_pattern: '.*b.*c',
        replace: 'x',
      },
    }))
    const started = performance.now()
    traceComfyGraph(json)
    expect(performance.now() - started).toBeLessThan(maxMilliseconds)
  })
})
