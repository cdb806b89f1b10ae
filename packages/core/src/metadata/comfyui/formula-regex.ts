/**
 * Regular expressions in graphs were written by strangers and run here in a backtracking engine, so
 * only patterns that cannot blow up are run: none with a repeated group, few repetitions, short text.
 */
const maxPatternLength = 300
const maxTextLength = 20_000
const maxRepetitions = 2

export type RegexRule = {
  readonly pattern: string
  readonly replacement: string
  readonly flags: string
  /** Only the first match. */
  readonly once?: boolean
}

/** Whether a pattern can be run on a text of that length in bounded time. */
export function isSafePattern(pattern: string, text: string): boolean {
  if (pattern.length > maxPatternLength || text.length > maxTextLength) return false
  const plain = pattern.replace(/\\./gs, 'x').replace(/\[[^\]]*\]/g, 'x')
  if (/\)[*+{]/.test(plain) || /\\[1-9]/.test(pattern)) return false
  const repetitions = plain.match(/[*+]|\{\d+,\d*\}/g)?.length ?? 0
  return repetitions <= (text.length > 2000 ? 1 : maxRepetitions)
}

/** All matches replaced as Python's `re.sub` would; `undefined` when the pattern is not run. */
export function applyRegex(text: string, rule: RegexRule): string | undefined {
  const { pattern, replacement, flags, once } = rule
  if (!isSafePattern(pattern, text)) return undefined
  const regex = compile(pattern, once ? flags : `g${flags}`)
  return regex && text.replace(regex, toJsReplacement(replacement))
}

/** Every whole match of a pattern; `undefined` when it does not compile. */
export function findAllMatches(text: string, pattern: string, flags: string): string[] | undefined {
  const regex = compile(pattern, `g${flags}`)
  return regex && [...text.matchAll(regex)].map((match) => match[0])
}

function compile(pattern: string, flags: string): RegExp | undefined {
  const unique = [...new Set(flags)].filter((flag) => 'gims'.includes(flag)).join('')
  const js = pattern.replaceAll('(?P<', '(?<')
  for (const unicode of ['u', '']) {
    try {
      return new RegExp(js, unique + unicode)
    } catch {
      // Python accepts escapes that are errors with the `u` flag; without it they are literal.
    }
  }
  return undefined
}

/** `\1` and `\g<name>` of Python in JavaScript's notation; `$` means itself there. */
function toJsReplacement(replacement: string): string {
  return replacement
    .replaceAll('$', '$$$$')
    .replace(/\\g<(\w+)>/g, (_, name: string) => (/^\d+$/.test(name) ? `$${name}` : `$<${name}>`))
    .replace(/\\(\d)/g, (_, digit: string) => (digit === '0' ? '$&' : `$${digit}`))
    .replaceAll('\\n', '\n')
}
