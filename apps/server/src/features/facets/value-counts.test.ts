import { describe, expect, it } from 'vitest'
import { ValueCounts } from './value-counts.ts'

describe('counts by value', () => {
  it('forget what has gone, whatever it was merged with', () => {
    const counts = new ValueCounts()
    const spellings = [
      { field: 'model', value: 'x', count: 2 },
      { field: 'model', value: 'sd/X.safetensors', count: 3 },
    ] as const
    counts.add(spellings, 1)
    expect(counts.list('model')).toEqual([{ value: 'X', count: 5 }])
    expect(counts.values('model')).toEqual(['x', 'sd/X.safetensors'])
    counts.add(spellings.slice(1), -1)
    expect(counts.list('model')).toEqual([{ value: 'x', count: 2 }])
  })

  it('leave the values of other fields as they are', () => {
    const counts = new ValueCounts()
    counts.add([{ field: 'tool', value: 'a/b.pt', count: 1 }], 1)
    expect(counts.list('tool')).toEqual([{ value: 'a/b.pt', count: 1 }])
  })
})
