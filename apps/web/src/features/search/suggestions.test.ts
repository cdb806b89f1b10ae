import { describe, expect, it } from 'vitest'
import { fieldOfPiece, fieldSuggestions, pieceAtCursor, valueSuggestions } from './suggestions.ts'

describe('the piece that is being written', () => {
  it('starts after the last space that is not quoted', () => {
    expect(pieceAtCursor('fox mod', 7)).toEqual({ start: 4, text: 'mod' })
    expect(pieceAtCursor('fox model:"dream sh', 19).text).toBe('model:"dream sh')
    expect(pieceAtCursor('(mo', 3).text).toBe('mo')
  })

  it('knows the field it writes a value of, by any of its names', () => {
    expect(fieldOfPiece('ckpt:dre')).toEqual({ field: 'model', value: 'dre' })
    expect(fieldOfPiece('-model:="dre')).toEqual({ field: 'model', value: 'dre' })
    expect(fieldOfPiece('http:x')).toBeNull()
  })
})

describe('suggestions', () => {
  it('complete a field in its place', () => {
    const [first] = fieldSuggestions('fox -samp', 9)
    expect(first?.text).toBe('fox -sampler:')
  })

  it('complete a value from the library', () => {
    const list = valueSuggestions('fox model:dre', 13, {
      values: [
        { value: 'DreamShaper 8', count: 12 },
        { value: 'other', count: 3 },
      ],
      write: (value) => `model:="${value}"`,
      show_count: String,
    })
    expect(list.map((item) => item.text)).toEqual(['fox model:="DreamShaper 8"'])
  })

  it('offer nothing for plain words', () => {
    expect(fieldSuggestions('zzz', 3)).toEqual([])
  })
})
