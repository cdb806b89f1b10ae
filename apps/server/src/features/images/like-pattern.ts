import type { GlobPart, TextPattern } from '@safelight/core/search/search-query'

/** Text as it stands, for use inside a LIKE pattern. */
export function escapeLike(text: string): string {
  return text.replaceAll(/[\\%_]/g, String.raw`\$&`)
}

/** `*` and `?` of the search language as `%` and `_` of LIKE; covers the whole value. */
export function globToLike(parts: readonly GlobPart[]): string {
  return parts
    .map((part) => {
      if (part.kind === 'any') return '%'
      return part.kind === 'one' ? '_' : escapeLike(part.text)
    })
    .join('')
}

/** The LIKE pattern of a comparison. */
export function patternToLike(pattern: TextPattern): string {
  if (pattern.kind === 'glob') return globToLike(pattern.parts)
  const text = escapeLike(pattern.text)
  return pattern.kind === 'exact' ? text : `%${text}%`
}
