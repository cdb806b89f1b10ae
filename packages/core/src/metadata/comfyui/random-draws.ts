import { type PlainValue, isPlainList, numberArg, textArg } from './plain-values.ts'
import { type PythonRandom, createPythonRandom } from './python-random.ts'

/** Draws one value; `undefined` for limits that make no range. */
type Draw = (random: PythonRandom, low: PlainValue, high: PlainValue) => PlainValue | undefined

/** Ways of drawing, each with two arguments. */
const draws: ReadonlyMap<string, Draw> = new Map(
  Object.entries<Draw>({
    /** `randint(low, high)`, both ends included. */
    int: (random, low, high) => {
      const [first, last] = [wholeOf(low), wholeOf(high)]
      if (first === undefined || last === undefined || last < first) return undefined
      const value = first + random.below(last - first + 1n)
      return Number.isSafeInteger(Number(value)) ? Number(value) : value
    },
    /** `uniform(low, high)`. */
    float: (random, low, high) => {
      const [first, last] = [numberArg(low), numberArg(high)]
      if (first === undefined || last === undefined) return undefined
      return first + (last - first) * random.unit()
    },
    /** `choice(list)`; the second argument says nothing. */
    of: (random, list) => {
      if (!isPlainList(list) || list.length === 0) return undefined
      return list[Number(random.below(BigInt(list.length)))]
    },
  }),
)

/** Of entries `value|weight`, the one at a part (0 to 1) of all weights together; 1 where none stands. */
export function weighted(entries: PlainValue, part: number): PlainValue | undefined {
  if (!isPlainList(entries)) return undefined
  const choices = entries.map((entry): [string, number] => {
    const [value = '', ...rest] = textArg(entry).split('|')
    const weight = Number(rest.join('|') || NaN)
    return [value, Number.isFinite(weight) ? weight : 1]
  })
  let left = part * choices.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [value, weight] of choices) {
    left -= weight
    if (left < 0) return value
  }
  return choices.at(-1)?.[0]
}

const maxDraws = 20

/**
 * `drawn(seed, n, kind, low, high, kind, low, high, …)`: what the n-th of several draws in a row from
 * Python's generator gave, counted from 0.
 */
export function drawn(args: readonly PlainValue[]): PlainValue | undefined {
  const [seed, wanted, ...plan] = args
  const start = wholeOf(seed ?? null)
  const index = numberArg(wanted) ?? 0
  if (start === undefined || plan.length > 3 * maxDraws) return undefined
  const random = createPythonRandom(start)
  for (let at = 0; at + 2 < plan.length; at += 3) {
    const draw = draws.get(textArg(plan[at]))
    const value = draw?.(random, plan[at + 1] ?? null, plan[at + 2] ?? null)
    if (value === undefined || at === 3 * index) return value
  }
  return undefined
}

/** Seeds and limits have 64 bits at most; anything longer is no real graph's. */
function wholeOf(value: PlainValue): bigint | undefined {
  if (typeof value === 'bigint') return value.toString().length <= 21 ? value : undefined
  const number = numberArg(value)
  return number !== undefined && Number.isSafeInteger(number) ? BigInt(number) : undefined
}
