import { describe, expect, it } from 'vitest'
import { cutPrompt, nameInPiece } from './prompt-marks.ts'

function join(prompt: string): string {
  return cutPrompt(prompt)
    .map((piece) => piece.text)
    .join('')
}

function weightOf(prompt: string, word: string): number | undefined {
  const weight = cutPrompt(prompt).find((piece) => piece.text === word)?.weight
  return weight === undefined ? undefined : Math.round(weight * 1000) / 1000
}

describe('cutting a prompt', () => {
  it('gives the prompt again when joined, whatever it holds', () => {
    const prompts = [
      'a (red:1.2) fox, <lora:style-x:0.8>, [dim], embedding:bad-hands BREAK 青い目 \\(literal\\)',
      '((((unclosed, (x:1.1) ]] )) <lora:',
      'emoji 🦊 and\nlines\t',
      '(((:::)))',
      '',
    ]
    for (const prompt of prompts) expect(join(prompt)).toBe(prompt)
  })

  it('knows the weight of every word, also where emphases nest', () => {
    expect(weightOf('(red:1.3) fox', 'red')).toBe(1.3)
    expect(weightOf('(red:1.3) fox', 'fox')).toBe(1)
    expect(weightOf('((deep))', 'deep')).toBe(1.21)
    expect(weightOf('[dim]', 'dim')).toBe(0.909)
    expect(weightOf('(a (b:2):1.5)', 'b')).toBe(3)
    expect(weightOf('\\(not\\)', 'not')).toBe(1)
  })

  it('finds LoRAs, embeddings and keywords', () => {
    const pieces = cutPrompt('x <lora:style a:0.8> embedding:bad BREAK')
    expect(pieces.filter((piece) => piece.kind !== 'plain').map((piece) => piece.kind)).toEqual([
      'word',
      'lora',
      'embedding',
      'keyword',
    ])
    expect(pieces.filter((piece) => piece.kind === 'lora').map(nameInPiece)).toEqual(['style a'])
  })

  it('takes a hundred thousand brackets without complaint', () => {
    const wild = '('.repeat(50_000) + ')'.repeat(50_000)
    expect(join(wild)).toBe(wild)
  })
})
