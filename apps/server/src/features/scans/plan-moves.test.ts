import { describe, expect, it } from 'vitest'
import { planMoves, type Arrival } from './plan-moves.ts'

const arrival = (name: string, occupant?: number): Arrival => ({
  folder_id: 1,
  path: `/f/${name}`,
  file: { name, size: 1, modifiedUs: 1, createdUs: 1, device: 1, inode: 1 },
  occupant,
})

describe('planMoves', () => {
  it('leaves arrivals without a known row alone', () => {
    const arrivals = [arrival('a')]
    expect(planMoves(arrivals, [])).toEqual({ moves: [], rest: arrivals })
  })

  it('moves a row to the new path of its file', () => {
    const [a, b] = [arrival('a'), arrival('b')]
    const plan = planMoves([a, b], [{ arrival: 1, id: 9 }])
    expect(plan).toEqual({ moves: [{ id: 9, arrival: b }], rest: [a] })
  })

  it('lets a known file take a path that another row has', () => {
    const a = arrival('a', 5)
    expect(planMoves([a], [{ arrival: 0, id: 9 }]).moves).toEqual([{ id: 9, arrival: a }])
  })

  it('swaps two rows whose files were swapped', () => {
    const [a, b] = [arrival('a', 1), arrival('b', 2)]
    const plan = planMoves(
      [a, b],
      [
        { arrival: 0, id: 2 },
        { arrival: 1, id: 1 },
      ],
    )
    expect(plan.moves).toEqual([
      { id: 2, arrival: a },
      { id: 1, arrival: b },
    ])
  })

  it('moves a row once, to the first of two links', () => {
    const arrivals = [arrival('a'), arrival('b')]
    const plan = planMoves(
      arrivals,
      [0, 1].map((index) => ({ arrival: index, id: 9 })),
    )
    expect(plan.moves).toHaveLength(1)
    expect(plan.rest).toEqual([arrivals[1]])
  })

  it('takes no row twice for one arrival', () => {
    const plan = planMoves(
      [arrival('a')],
      [8, 9].map((id) => ({ arrival: 0, id })),
    )
    expect(plan.moves.map(({ id }) => id)).toEqual([8])
  })
})
