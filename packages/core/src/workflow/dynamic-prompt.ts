/**
 * A text with comments and choices as the editor sends it: line and block comments are removed,
 * one of `{a|b|{c|d}}` is chosen, `\{`, `\}` and `\|` stand for themselves. Null where a choice
 * is left and there is no randomness to make it.
 */
export function resolveDynamicPrompt(text: string, random?: () => number): string | null {
  if (!/[{\\]|\/[/*]/.test(text)) return text
  const reader: Reader = { text: removeComments(text), position: 0, random, isOpen: false }
  const resolved = readOutside(reader)
  return reader.isOpen ? null : resolved
}

type Reader = {
  readonly text: string
  position: number
  readonly random: (() => number) | undefined
  /** A choice was met that could not be made. */
  isOpen: boolean
}

/** The editor knows neither strings nor URLs: every `//` starts a comment. */
function removeComments(text: string): string {
  const kept: string[] = []
  let position = 0
  const lastEnd = text.lastIndexOf('*/')
  for (;;) {
    const start = findComment(text, position, lastEnd)
    if (start === -1) break
    kept.push(text.slice(position, start))
    position = text[start + 1] === '*' ? text.indexOf('*/', start + 2) + 2 : endOfLine(text, start)
  }
  return kept.join('') + text.slice(position)
}

/** A block comment that is never closed is plain text. */
function findComment(text: string, from: number, lastEnd: number): number {
  for (let at = text.indexOf('/', from); at !== -1; at = text.indexOf('/', at + 1)) {
    const next = text[at + 1]
    if (next === '/' || (next === '*' && at + 2 <= lastEnd)) return at
  }
  return -1
}

function endOfLine(text: string, from: number): number {
  const length = text.slice(from).search(/[\n\r\u2028\u2029]/)
  return length === -1 ? text.length : from + length
}

/** Outside of braces `|` and `}` are plain text. */
function readOutside(reader: Reader): string {
  let result = ''
  while (reader.position < reader.text.length) {
    const char = reader.text[reader.position++]
    if (char === '\\') result += readEscape(reader)
    else if (char === '{') result += readChoice(reader, 1)
    else result += char
  }
  return result
}

/** A backslash at the very end yields `\undefined` in the editor, and so in the picture. */
function readEscape(reader: Reader): string {
  const next = reader.text[reader.position++]
  return next === '{' || next === '}' || next === '|' ? next : `\\${next}`
}

/** Deeper braces are read as plain text. */
const maxDepth = 200

/** After a `{`: its options up to the matching `}` or the end of the text. */
function readChoice(reader: Reader, depth: number): string {
  const options = ['']
  const append = (text: string) => {
    options[options.length - 1] += text
  }
  while (reader.position < reader.text.length) {
    const char = reader.text[reader.position++] ?? ''
    if (char === '}') break
    if (char === '|') options.push('')
    else if (char === '\\') append(readEscape(reader))
    else if (char === '{' && depth < maxDepth) append(readChoice(reader, depth + 1))
    else append(char)
  }
  return choose(reader, options)
}

function choose(reader: Reader, options: readonly string[]): string {
  const first = options[0] ?? ''
  if (options.every((option) => option === first)) return first
  if (!reader.random) {
    reader.isOpen = true
    return first
  }
  return options[Math.floor(reader.random() * options.length)] ?? first
}
