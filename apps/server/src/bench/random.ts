/** Numbers that look random and are the same in every run (mulberry32). */
export type Random = {
  /** 0 ≤ x < 1. */
  next(): number
  /** 0 ≤ x < `below`, whole. */
  below(below: number): number
  /** Zipf-like: index 0 is the most frequent of `count`. */
  rank(count: number): number
  pick<T>(items: readonly T[]): T
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    next,
    below,
    rank: (count) => Math.floor(count ** next()) - 1,
    pick: (items) => items[below(items.length)] as (typeof items)[number],
  }
}
