import { describe, expect, it } from 'vitest'
import { comfyGraph, uiWorkflow } from '../test-support/comfy-graph.ts'
import { parseTexts } from '../test-support/parse-texts.ts'

const workflow = JSON.stringify(uiWorkflow)

describe('prompt texts beside a graph', () => {
  it('are taken where the graph cannot say what ran', () => {
    const found = parseTexts({ prompt: 'a resolved cat', negative_prompt: 'dog', workflow })
    expect(found).toMatchObject({
      tool: 'comfyui',
      has_workflow: true,
      generation: { prompt: 'a resolved cat', negative_prompt: 'dog' },
    })
  })

  it('yield to the text that the graph encoded', () => {
    const found = parseTexts({
      prompt: JSON.stringify(comfyGraph()),
      positive_prompt: 'a note',
      negative_prompt: 'another note',
    })
    expect(found.generation).toMatchObject({ prompt: 'a cat', negative_prompt: 'dog' })
  })

  it('are not taken from title-case notes', () => {
    const found = parseTexts({
      prompt: JSON.stringify(comfyGraph()),
      Prompt: '"note"',
      Seed: '"1"',
    })
    expect(found.generation).toMatchObject({ prompt: 'a cat', seed: '11' })
  })

  it('need a graph', () => {
    expect(parseTexts({ prompt: 'what a day', negative_prompt: 'x' }).generation).toBeNull()
  })
})
