import { describe, expect, it } from 'vitest'
import { rememberByName } from './remember-by-name.ts'

describe('rememberByName', () => {
  function counted(): { lengthOf: (name: string) => number; asked: string[] } {
    const asked: string[] = []
    const lengthOf = rememberByName((name) => asked.push(name) && name.length)
    return { lengthOf, asked }
  }

  it('works out each name once', () => {
    const { lengthOf, asked } = counted()
    expect(['seed', 'steps', 'seed', ''].map(lengthOf)).toEqual([4, 5, 4, 0])
    expect(asked).toEqual(['seed', 'steps', ''])
  })

  it('keeps neither names that no pack would give nor any number of them', () => {
    const { lengthOf, asked } = counted()
    const long = 'x'.repeat(201)
    for (const name of [long, long, 'first']) lengthOf(name)
    for (let index = 0; index < 5000; index++) lengthOf(`name ${index}`)
    lengthOf('first')
    expect(asked.filter((name) => name === long)).toHaveLength(2)
    expect(asked.filter((name) => name === 'first')).toHaveLength(2)
  })
})
