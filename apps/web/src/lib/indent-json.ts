/** Indents JSON text without reading its numbers, so that 64-bit seeds keep every digit. */
export function indentJson(json: string): string {
  const parts: string[] = []
  let depth = 0
  for (const token of json.match(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+/g) ?? []) {
    if (token === '}' || token === ']') depth--
    const isEmpty =
      (token === '}' && parts.at(-1) === '{') || (token === ']' && parts.at(-1) === '[')
    if ((token === '}' || token === ']') && !isEmpty) parts.push(newLine(depth))
    const last = parts.at(-1)
    if ((last === '{' || last === '[') && !isEmpty) parts.push(newLine(depth))
    parts.push(token)
    if (token === '{' || token === '[') depth++
    if (token === ',') parts.push(newLine(depth))
    if (token === ':') parts.push(' ')
  }
  return parts.join('')
}

function newLine(depth: number): string {
  return `\n${'  '.repeat(Math.max(0, depth))}`
}
