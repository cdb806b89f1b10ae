import { describe, expect, it } from 'vitest'
import { createIntendedPlace } from './intended-place.ts'

describe('where the page is about to be', () => {
  it('builds a change on the one before, though the address has not followed yet', () => {
    const intended = createIntendedPlace()
    intended.arrived({ image: 1, view: 'picture' })
    intended.intend({ view: undefined })
    expect(intended.intend({ image: 2 })).toEqual({ image: 2, view: undefined })
  })

  it('is not taken back by an earlier step that arrives late', () => {
    const intended = createIntendedPlace()
    intended.arrived({ image: 1, view: 'picture' })
    const first = intended.intend({ image: 2 })
    const second = intended.intend({ view: undefined })
    intended.arrived(first)
    expect(intended.get().view).toBeUndefined()
    intended.arrived(second)
    expect(intended.get()).toEqual({ image: 2, view: undefined })
  })

  it('follows links, back and forward', () => {
    const intended = createIntendedPlace()
    intended.intend({ q: 'fox' })
    intended.arrived({ q: 'cat' })
    expect(intended.get()).toEqual({ q: 'cat' })
  })
})
