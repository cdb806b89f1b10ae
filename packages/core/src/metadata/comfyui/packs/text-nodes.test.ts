import { describe, expect, it } from 'vitest'
import { textToImage } from '../test-support/api-graph.ts'
import { readFields } from '../test-support/traced-fields.ts'
import { traceComfyGraph } from '../trace-graph.ts'

/** A node, and the text its first output was seen to give in its own pack. */
const texts: readonly (readonly [node: string, text: string])[] = [
  ['LayerUtility: TextJoin { text_1: "a fox", text_2: "", text_3: "dawn" }', 'a fox, dawn'],
  [
    'LayerUtility: TextJoinV2 { text_1: "a fox", delimiter: " | ", text_2: "", text_3: "dawn" }',
    'a fox | dawn',
  ],
  ['CR Text Concatenate { text2: "a fox", separator: ", " }', ', a fox'],
  ['JoinStrings { string1: "a fox", delimiter: "," }', 'a fox,'],
  ['TextConcatenate { text_1: "a fox", text_2: "", separator: "," }', 'a fox,'],
  [
    'TextBoxConcatenate { text: "a fox", text_external: "", separator: ",", mode: "append_external_input" }',
    'a fox,',
  ],
  ['SeargePromptCombiner { prompt1: "", separator: ", ", prompt2: "a fox" }', 'a fox'],
  ['Sage_PonySource { source: "anime" }', 'source_anime, '],
  ['Sage_PonyRatingv6 { rating: "none" }', ''],
  ['Sage_PonyScore { score_start: 9, score_end: 8, up_to: false }', 'score_9, score_8, '],
  ['Sage_PonyScore { score_start: 9, score_end: 8, up_to: true }', 'score_9, score_8_up, '],
  ['Sage_PonyStyleCluster { style_cluster: 7 }', 'style_cluster_7, '],
  ['DisplayAny { input: "a fox", mode: "raw value" }', 'a fox'],
  [
    'CR Prompt Scheduler { mode: "Default Prompt", default_prompt: "a fox", prepend_text: "x", append_text: "y" }',
    'a fox',
  ],
]

describe('text nodes of packs', () => {
  it.each(texts)('%s gives "%s"', (node, text) => {
    const graph = textToImage(`t: ${node} pos: { text: @t }`)
    expect(readFields(graph).prompt).toBe(text)
  })

  it('show what is known of a text that was joined with one made at run time, as a template', () => {
    const graph = textToImage(`
      words: Text Random Prompt { search_seed: "fox" }
      t: Sage_SetText { str: "a fox", suffix: @words }
      pos: { text: @t }
    `)
    const { generation, warnings } = traceComfyGraph(graph)
    expect(generation.prompt).toBe('a fox')
    expect(warnings.map(({ code }) => code)).toEqual(['template'])
  })

  it('show a batch of prompts, of which the file does not say which one ran, as a template', () => {
    const graph = textToImage('pos: SDXLBatchPrompts { clip: @ckpt.1, prompts: "a fox\\na dog" }')
    const { generation, warnings } = traceComfyGraph(graph)
    expect(generation.prompt).toBe('a fox\na dog')
    expect(warnings.map(({ code }) => code)).toEqual(['template'])
  })

  it('say nothing of a text whose parts were all made at run time', () => {
    const graph = textToImage(`
      words: Text Random Prompt { search_seed: "fox" }
      t: StringConcatenate { string_a: @words, string_b: @words, delimiter: ", " }
      pos: { text: @t }
    `)
    expect(readFields(graph).prompt).toBeNull()
  })
})
