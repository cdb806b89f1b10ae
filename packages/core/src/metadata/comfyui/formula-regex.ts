/** Regular expressions in graphs were written by strangers and run here in a backtracking engine. */
const maxPatternLength = 300

export type RegexRule = {
  readonly pattern: string
  readonly replacement: string
  readonly flags: string
  /** Only the first match. */
  readonly once?: boolean
}

const atomPattern =
  /(?<atom>\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?(?:<?[=!]|:|P?<\w+>)|[^])(?<count>[*+?]|\{\d*,?\d*\})?[?+]?/g

/**
 * The most steps a pattern can take on a text, or more; `Infinity` for patterns whose steps nobody
 * can foresee. A repetition may try every length of what it matches, from every start; everything
 * optional and every alternative inside a group doubles the ways to try.
 */
export function regexCost(pattern: string, text: string): number {
  if (pattern.length > maxPatternLength || /\\[1-9k]/.test(pattern)) return Infinity
  const isGrouped = pattern.includes('(')
  let steps = text.length + 1
  for (const { groups } of pattern.matchAll(atomPattern)) {
    const { atom = '', count = '' } = groups ?? {}
    if (atom === '|') steps *= isGrouped ? 2 : 1.5
    else if (count === '?') steps *= 2
    else if (count !== '' && atom === ')') return Infinity
    else if (count !== '') steps *= longestRun(atom, text) + 1
  }
  return steps
}

/** How many characters that a part of a pattern matches stand side by side, at most. */
function longestRun(atom: string, text: string): number {
  const regex = compile(`(?:${atom})`, '')
  if (!regex) return 0
  let longest = 0
  let run = 0
  for (const char of text) {
    run = regex.test(char) ? run + 1 : 0
    longest = Math.max(longest, run)
  }
  return longest
}

/** All matches replaced as Python's `re.sub` would; `undefined` when the pattern is not run. */
export function applyRegex(text: string, rule: RegexRule): string | undefined {
  const { pattern, replacement, flags, once } = rule
  const regex = compile(pattern, once ? flags : `g${flags}`)
  return regex && text.replace(regex, toJsReplacement(replacement))
}

/** Every whole match of a pattern; `undefined` when it does not compile. */
export function findAllMatches(text: string, pattern: string, flags: string): string[] | undefined {
  const regex = compile(pattern, `g${flags}`)
  return regex && [...text.matchAll(regex)].map((match) => match[0])
}

function compile(pattern: string, flags: string): RegExp | undefined {
  const [inline = '', own = ''] = /^\(\?([imsx]+)\)/.exec(pattern) ?? []
  const unique = [...new Set(flags + own)].filter((flag) => 'gims'.includes(flag)).join('')
  const js = pattern.slice(inline.length).replaceAll('(?P<', '(?<')
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
