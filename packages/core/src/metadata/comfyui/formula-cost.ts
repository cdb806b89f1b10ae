import { regexCost } from './formula-regex.ts'
import { type PlainValue, isPlainList, textArg } from './plain-values.ts'

/** Steps all formulas of one graph may take together: far more than any real graph needs. */
export const maxSteps = 20_000_000

const maxRegexText = 20_000

/** Steps of functions that do more than go over their arguments once. */
const costs: Readonly<Record<string, (args: readonly PlainValue[]) => number>> = {
  replace: ([text, find, replacement]) =>
    (sizeOf(text) / Math.max(1, sizeOf(find))) * sizeOf(replacement),
  join: joinCost,
  joinFilled: joinCost,
  joinStripped: joinCost,
  joinLines: joinCost,
  each: ([list, before, after]) => sizeOf(list) * (sizeOf(before) + sizeOf(after)),
  regexReplace: ([text, pattern, replacement]) =>
    patternCost(pattern, text) + sizeOf(text) * sizeOf(replacement),
  regexFind: ([text, pattern]) => patternCost(pattern, text),
  replaceOrRegex: ([text, pattern, replacement]) =>
    patternCost(pattern, text) + sizeOf(text) * sizeOf(replacement),
  removeEach: ([text, words, replacement]) =>
    sizeOf(text) * (isPlainList(words) ? words.length : 1) * (sizeOf(replacement) + 1),
  withoutTags: ([text, unwanted]) => sizeOf(text) * textArg(unwanted).split(',').length,
  // Starting the generator goes over its state twice.
  drawn: () => 4000,
  strip: ([text, characters]) => sizeOf(text) * Math.max(1, sizeOf(characters)),
  lstrip: ([text, characters]) => sizeOf(text) * Math.max(1, sizeOf(characters)),
  rstrip: ([text, characters]) => sizeOf(text) * Math.max(1, sizeOf(characters)),
}

/** About how many steps a function takes with these arguments. */
export function costOf(name: string, args: readonly PlainValue[]): number {
  const own = Object.hasOwn(costs, name) ? costs[name]?.(args) : undefined
  return args.reduce<number>((sum, arg) => sum + sizeOf(arg), 1) + (own ?? 0)
}

/** The separator is written once for each part, of which a list may have many. */
function joinCost([separator, ...parts]: readonly PlainValue[]): number {
  const count = parts.reduce<number>((sum, part) => sum + (isPlainList(part) ? part.length : 1), 0)
  return sizeOf(separator) * count
}

/** Counting the steps of a pattern takes steps itself, so long texts are not even looked at. */
function patternCost(pattern: PlainValue | undefined, text: PlainValue | undefined): number {
  const looked = textArg(text)
  return looked.length > maxRegexText ? Infinity : regexCost(textArg(pattern), looked)
}

function sizeOf(value: PlainValue | undefined): number {
  if (typeof value === 'string') return value.length
  if (!isPlainList(value)) return 1
  return value.reduce<number>((sum, item) => sum + sizeOf(item), 1)
}
