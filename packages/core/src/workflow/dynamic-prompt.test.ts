import { describe, expect, it } from 'vitest'
import { resolveDynamicPrompt } from './dynamic-prompt.ts'
import { inputsOf, uiGraph, uiNode, warningsOf } from './test-support/ui-graph.ts'

const last = () => 0.999

describe('resolveDynamicPrompt', () => {
  it.each([
    ['plain, (text:1.2)', 'plain, (text:1.2)'],
    ['a // comment\nb', 'a \nb'],
    ['a /* x\ny */ b', 'a  b'],
    ['/* never closed', '/* never closed'],
    ['/*/ b */c', 'c'],
    ['http://example.com/x', 'http:'],
    ['{only}', 'only'],
    ['{{nested}}', 'nested'],
    ['{}x', 'x'],
    ['{same|same}', 'same'],
    ['esc \\{a|b\\} \\| pipe', 'esc {a|b} | pipe'],
    ['a | b', 'a | b'],
    ['unclosed {only', 'unclosed only'],
    ['stray } here', 'stray } here'],
    ['back\\slash \\n', 'back\\slash \\n'],
    ['end\\', 'end\\undefined'],
  ])('turns %j into %j', (text, expected) => {
    expect(resolveDynamicPrompt(text)).toBe(expected)
  })

  it('chooses with the randomness it is given', () => {
    expect(resolveDynamicPrompt('a {red|blue} {x|{y|z}} ball', () => 0)).toBe('a red x ball')
    expect(resolveDynamicPrompt('a {red|blue} {x|{y|z}} ball', last)).toBe('a blue z ball')
  })

  it('without randomness leaves a choice open', () => {
    expect(resolveDynamicPrompt('a {red|blue} ball')).toBeNull()
  })

  it('takes time in proportion to the text', () => {
    const hostile = ['/*'.repeat(200_000), '{'.repeat(200_000), '//'.repeat(200_000)]
    const start = performance.now()
    for (const text of hostile) resolveDynamicPrompt(text, last)
    expect(performance.now() - start).toBeLessThan(15_000)
  })
})

describe('a text with dynamicPrompts', () => {
  const ui = uiGraph([uiNode(1, 'Text', { values: ['a {red|blue} ball'] })])

  it('is resolved when the graph is written', () => {
    expect(inputsOf(ui, '1', { random: last })['text']).toBe('a blue ball')
  })

  it('stays a template, with a warning, without randomness', () => {
    expect(inputsOf(ui, '1')['text']).toBe('a {red|blue} ball')
    expect(warningsOf(ui)).toEqual(['template_text'])
  })
})
