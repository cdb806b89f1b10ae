import { describe, expect, it } from 'vitest'
import { readBatch } from './read-batch.ts'

const gone = (id: number) => ({
  id,
  path: `/nowhere/${id}.png`,
  size: 1,
  modified_s: 1,
  had_error: false,
})

describe('readBatch', () => {
  it('deals with as many rows as it was told to, from the given one on', () => {
    const rows = [gone(1), gone(2), gone(3), gone(4)]
    expect(readBatch(rows, 1, 2)).toMatchObject({ done: 2, vanished: [2, 3] })
    expect(readBatch(rows, 3, 2)).toMatchObject({ done: 1, vanished: [4] })
    expect(readBatch(rows, 0)).toMatchObject({ done: 4, vanished: [1, 2, 3, 4] })
  })
})
