/**
 * Python's `random.Random(seed)`: nodes that choose by a seed standing in the graph chose the same.
 * MT19937 with `init_by_array` (Matsumoto and Nishimura, 2002), numbers drawn as CPython 3 draws them.
 */
export type PythonRandom = {
  /** A float in [0, 1) with 53 random bits. */
  readonly unit: () => number
  /** A whole number in [0, limit). */
  readonly below: (limit: bigint) => bigint
}

const stateSize = 624
const middle = 397
const wordBits = 32n
const wordMask = 0xffffffffn

/** Starts a generator; a negative seed counts as its absolute value, as in Python. */
export function createPythonRandom(seed: bigint): PythonRandom {
  const state = initByArray(wordsOf(seed < 0n ? -seed : seed))
  let position = stateSize

  function word(): number {
    if (position >= stateSize) {
      twist(state)
      position = 0
    }
    return temper(state[position++] ?? 0)
  }

  function bits(count: bigint): bigint {
    let value = 0n
    for (let shift = 0n; shift < count; shift += wordBits) {
      const left = count - shift
      const drawn = BigInt(word())
      value |= (left < wordBits ? drawn >> (wordBits - left) : drawn) << shift
    }
    return value
  }

  return {
    unit: () => ((word() >>> 5) * 0x4000000 + (word() >>> 6)) / 2 ** 53,
    below: (limit) => {
      const count = BigInt(limit.toString(2).length)
      let value = bits(count)
      while (value >= limit) value = bits(count)
      return value
    },
  }
}

/** The seed in words of 32 bits, lowest first; 0 is one word. */
function wordsOf(seed: bigint): number[] {
  const words = [Number(seed & wordMask)]
  for (let rest = seed >> wordBits; rest > 0n; rest >>= wordBits)
    words.push(Number(rest & wordMask))
  return words
}

function initByArray(key: readonly number[]): Uint32Array {
  const state = new Uint32Array(stateSize)
  state[0] = 19650218
  for (let i = 1; i < stateSize; i++) state[i] = Math.imul(1812433253, mixed(state, i)) + i
  let i = 1
  let j = 0
  for (let step = Math.max(stateSize, key.length); step > 0; step--) {
    state[i] = ((state[i] ?? 0) ^ Math.imul(mixed(state, i), 1664525)) + (key[j] ?? 0) + j
    i = following(state, i)
    j = (j + 1) % key.length
  }
  for (let step = stateSize - 1; step > 0; step--) {
    state[i] = ((state[i] ?? 0) ^ Math.imul(mixed(state, i), 1566083941)) - i
    i = following(state, i)
  }
  state[0] = 0x80000000
  return state
}

/** The word before, its high bits mixed into its low ones. */
function mixed(state: Uint32Array, at: number): number {
  const before = state[at - 1] ?? 0
  return before ^ (before >>> 30)
}

function following(state: Uint32Array, at: number): number {
  if (at + 1 < stateSize) return at + 1
  state[0] = state[stateSize - 1] ?? 0
  return 1
}

function twist(state: Uint32Array): void {
  for (let i = 0; i < stateSize; i++) {
    const next = state[(i + 1) % stateSize] ?? 0
    const joined = ((state[i] ?? 0) & 0x80000000) | (next & 0x7fffffff)
    const far = state[(i + middle) % stateSize] ?? 0
    state[i] = far ^ (joined >>> 1) ^ (joined & 1 ? 0x9908b0df : 0)
  }
}

function temper(word: number): number {
  let value = word ^ (word >>> 11)
  value ^= (value << 7) & 0x9d2c5680
  value ^= (value << 15) & 0xefc60000
  return (value ^ (value >>> 18)) >>> 0
}
