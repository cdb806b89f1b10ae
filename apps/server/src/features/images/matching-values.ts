import type { GlobPart, TextPattern } from '@safelight/core/search/search-query'

/**
 * Those of the values that a pattern means, without regard to case. `formsOf` gives the other ways in
 * which a value may be written.
 */
export function listMatchingValues(
  values: readonly string[],
  pattern: TextPattern,
  formsOf: (value: string) => readonly string[] = (value) => [value],
): readonly string[] {
  const matches = matcherOf(pattern)
  return values.filter((value) => formsOf(value).some((form) => matches(form.toLowerCase())))
}

/** The same for one value. */
export function matchesPattern(value: string, pattern: TextPattern): boolean {
  return matcherOf(pattern)(value.toLowerCase())
}

function matcherOf(pattern: TextPattern): (value: string) => boolean {
  if (pattern.kind === 'glob') {
    const glob = pattern.parts.flatMap(toSigns)
    return (value) => matchesGlob([...value], glob)
  }
  const wanted = pattern.text.toLowerCase()
  return pattern.kind === 'exact' ? (value) => value === wanted : (value) => value.includes(wanted)
}

const ANY = Symbol('any characters')
const ONE = Symbol('one character')
type Sign = string | typeof ANY | typeof ONE

function toSigns(part: GlobPart): Sign[] {
  if (part.kind === 'any') return [ANY]
  return part.kind === 'one' ? [ONE] : [...part.text.toLowerCase()]
}

/**
 * Goes back to the last `*` only, so that it takes at most length × length steps. A regular expression
 * with many stars could take for ever.
 */
function matchesGlob(value: readonly string[], glob: readonly Sign[]): boolean {
  let at = 0
  let sign = 0
  let star = -1
  let starAt = 0
  while (at < value.length) {
    const wanted = glob[sign]
    if (wanted === ANY) {
      star = sign++
      starAt = at
    } else if (wanted === ONE || wanted === value[at]) {
      at++
      sign++
    } else if (star >= 0) {
      sign = star + 1
      at = ++starAt
    } else return false
  }
  return glob.slice(sign).every((rest) => rest === ANY)
}
