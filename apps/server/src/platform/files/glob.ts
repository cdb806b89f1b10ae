/**
 * Decides whether a path, relative to a root and with `/` between its parts, is matched by any of
 * the patterns. `*` and `?` stop at `/`, `**` does not, `[a-z]` and `{a,b}` work as in a shell. A
 * pattern without `/` matches a name at any depth; a match of a folder covers all below it.
 */
export function compileGlobs(patterns: readonly string[]): (relativePath: string) => boolean {
  const sources = patterns.flatMap((pattern) => {
    const trimmed = pattern.trim().replaceAll('\\', '/').replace(/\/+$/, '')
    return trimmed === '' ? [] : [globSource(trimmed)]
  })
  if (sources.length === 0) return () => false
  const expression = new RegExp(`^(?:${sources.join('|')})$`, 'su')
  return (relativePath) => expression.test(relativePath)
}

function globSource(pattern: string): string {
  const anchored = pattern.includes('/')
  const body = translate(pattern.replace(/^\.?\//, ''))
  return anchored ? body : `(?:.*/)?${body}`
}

/**
 * Each rule eats the pattern at its start; what no rule knows is literal, and so is what a rule
 * gives up on by answering `undefined`.
 */
const rules: readonly [RegExp, (match: RegExpExecArray) => string | undefined][] = [
  [/^\*\*\/+/, () => '(?:.*/)?'],
  [/^\*+/, ([stars]) => (stars.length > 1 ? '.*' : '[^/]*')],
  [/^\?/, () => '[^/]'],
  [/^\[([!^]?)([^\]/]+)\]/, ([, not, set]) => setSource(not !== '', set ?? '')],
  [/^\{([^{}]*)\}/, ([, list]) => `(?:${(list ?? '').split(',').map(translate).join('|')})`],
]

function translate(pattern: string): string {
  let source = ''
  let rest = pattern
  while (rest !== '') {
    const [length, part] = translateStart(rest)
    source += part
    rest = rest.slice(length)
  }
  return source
}

function translateStart(rest: string): [length: number, source: string] {
  for (const [expression, toSource] of rules) {
    const match = expression.exec(rest)
    const source = match ? toSource(match) : undefined
    if (match && source !== undefined) return [match[0].length, source]
  }
  const [literal = ''] = rest
  return [literal.length, literal.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&')]
}

/** Undefined for a range the wrong way round, which no expression can hold. */
function setSource(negated: boolean, set: string): string | undefined {
  const source = `[${negated ? '^/' : ''}${set.replace(/[\\[\]^]/g, '\\$&')}]`
  try {
    new RegExp(source, 'u')
    return source
  } catch {
    return undefined
  }
}
