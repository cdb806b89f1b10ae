import { describe, expect, it } from 'vitest'
import { buildSyntheticImage, syntheticWord } from './synthetic-images.ts'

const images = Array.from({ length: 2000 }, (_, at) => buildSyntheticImage(at, 2000, '/r'))

describe('synthetic images', () => {
  it('are the same in every run', () => {
    expect(buildSyntheticImage(7, 2000, '/r')).toEqual(images[7])
  })

  it('have words as frequent as those of a language', () => {
    const count = (word: string) =>
      images.filter(({ prompt }) => prompt.split(', ').includes(word)).length
    expect(count(syntheticWord(0))).toBeGreaterThan(500)
    const middling = count(syntheticWord(100))
    expect(middling).toBeGreaterThan(5)
    expect(middling).toBeLessThan(200)
  })

  it('have words that are all different', () => {
    const words = Array.from({ length: 20_000 }, (_, at) => syntheticWord(at))
    expect(new Set(words).size).toBe(words.length)
  })

  it('have seeds of 64 bits and models that come and go', () => {
    expect(images.some(({ seed }) => BigInt(seed) > 2n ** 60n)).toBe(true)
    const early = new Set(images.slice(0, 200).map(({ model }) => model))
    const late = images.slice(-200).filter(({ model }) => !early.has(model))
    expect(late.length).toBeGreaterThan(100)
  })
})
