/** `<name:value>`; a `\>` inside stands for the sign itself. */
const tagPattern = /<((?:[^<>\\]|\\.){1,1000})>/gs

/** Values of the `<name:value>` tags of a text that have one of the names. */
export function propertyTags(text: string, names: readonly string[]): string[] {
  return [...text.matchAll(tagPattern)].flatMap(([, body = '']) => {
    const colon = body.indexOf(':')
    if (colon < 0 || !names.includes(body.slice(0, colon).trim().toLowerCase())) return []
    const value = body.slice(colon + 1).replaceAll('\\>', '>')
    return value === '' ? [] : [value.trim()]
  })
}

/** The text without its tags, blanks put together. */
export function withoutPropertyTags(text: string): string {
  return text.replace(tagPattern, '').replace(/\s+/g, ' ').trim()
}
