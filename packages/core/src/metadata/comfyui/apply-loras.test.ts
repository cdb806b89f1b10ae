import { describe, expect, it } from 'vitest'
import { type GraphCase, changed, readFields } from './test-support/traced-fields.ts'

const cases: readonly GraphCase[] = [
  changed(
    'are listed from the loader to the sampler',
    `
      one: LoraLoader {
        model: @ckpt, clip: @ckpt.1, lora_name: "one.safetensors", strength_model: 0.8, strength_clip: 0.6
      }
      two: LoraLoaderModelOnly { model: @one, lora_name: "two.safetensors", strength_model: 0.5 }
      pos: { clip: @one.1 }
      sampler: { model: @two }
    `,
    {
      loras: [
        ['one.safetensors', 0.8, 0.6],
        ['two.safetensors', 0.5, null],
      ],
    },
  ),
  changed(
    'count once when model and text encoder both pass through them',
    `
      one: LoraLoader {
        model: @ckpt, clip: @ckpt.1, lora_name: "one.safetensors", strength_model: 1, strength_clip: 1
      }
      pos: { clip: @one.1 }
      neg: { clip: @one.1 }
      sampler: { model: @one }
    `,
    { loras: [['one.safetensors', 1, 1]] },
  ),
  changed(
    'count when only the text encoder passes through them',
    `
      one: LoraLoader {
        model: @ckpt, clip: @ckpt.1, lora_name: "one.safetensors", strength_model: 1, strength_clip: 1
      }
      pos: { clip: @one.1 }
    `,
    { loras: [['one.safetensors', 1, 1]] },
  ),
  changed(
    'do not count when nothing passes through them',
    `
      one: LoraLoader {
        model: @ckpt, clip: @ckpt.1, lora_name: "one.safetensors", strength_model: 1, strength_clip: 1
      }
    `,
  ),
  changed(
    'do not count with no strength at all',
    `
      one: LoraLoader {
        model: @ckpt, clip: @ckpt.1, lora_name: "one.safetensors", strength_model: 0, strength_clip: 0
      }
      sampler: { model: @one }
    `,
  ),
  changed(
    'are not read from tags of an encoder that only encodes',
    'pos: { text: "a cat <lora:one:0.5>" }',
    { prompt: 'a cat <lora:one:0.5>' },
  ),
  changed(
    'are read from the slots of a loader nobody knows',
    `
      many: Mystery Lora Stack {
        model: @ckpt, clip: @ckpt.1, lora_1: "one.safetensors", strength_1: 0.5, lora_2: "None",
        strength_2: 1, lora_3: "three.safetensors", strength_3: 0.25
      }
      sampler: { model: @many }
      pos: { clip: @many.1 }
    `,
    {
      loras: [
        ['one.safetensors', 0.5, 0.5],
        ['three.safetensors', 0.25, 0.25],
      ],
    },
  ),
  changed(
    'are read from the objects of a loader nobody knows',
    `
      many: Mystery Lora Rows {
        model: @ckpt, clip: @ckpt.1,
        loras: {"__value__": [
          {"name": "one.safetensors", "strength": 0.5, "active": true},
          {"name": "two.safetensors", "strength": 1, "active": false}
        ]}
      }
      sampler: { model: @many }
      pos: { clip: @many.1 }
    `,
    { loras: [['one.safetensors', 0.5, 0.5]] },
  ),
  changed(
    'travel in stacks to where they are applied',
    `
      stack: CR LoRA Stack {
        switch_1: "On", lora_name_1: "one.safetensors", model_weight_1: 0.5, clip_weight_1: 0.4,
        switch_2: "Off", lora_name_2: "two.safetensors", model_weight_2: 1, clip_weight_2: 1,
        switch_3: "Off", lora_name_3: "None", model_weight_3: 1, clip_weight_3: 1
      }
      apply: CR Apply LoRA Stack { model: @ckpt, clip: @ckpt.1, lora_stack: @stack }
      sampler: { model: @apply }
      pos: { clip: @apply.1 }
    `,
    { loras: [['one.safetensors', 0.5, 0.4]] },
  ),
  changed(
    'of hooks travel with the conditioning they act on',
    `
      hook: CreateHookLora { lora_name: "one.safetensors", strength_model: 0.5, strength_clip: 0.5 }
      with: ConditioningSetProperties { cond_NEW: @pos, strength: 1, set_cond_area: "default", hooks: @hook }
      sampler: { positive: @with }
    `,
    { loras: [['one.safetensors', 0.5, 0.5]] },
  ),
]

describe('traced LoRAs', () => {
  it.each(cases)('%s', (_, graph, fields) => {
    expect(readFields(graph)).toMatchObject(fields)
  })
})
