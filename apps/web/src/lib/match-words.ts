/** Whether every word of `query` begins a word of `text`; case does not matter. */
export function matchesWords(text: string, query: string): boolean {
  const words = text.toLowerCase().split(/[\s/\\:_.-]+/)
  return query
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .every((part) => words.some((word) => word.startsWith(part)))
}
