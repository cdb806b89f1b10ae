/**
 * Writes `field:="value"` so that it is read back as exactly this value, whatever it holds. For
 * links from a facet or a parameter to its images.
 */
export function formatExactTerm(field: string, value: string): string {
  return `${field}:="${escapeQuoted(value).replaceAll(/[*?]/g, String.raw`\$&`)}"`
}

/** Writes words as a phrase that is read back as they are. */
export function formatPhrase(words: string): string {
  return `"${escapeQuoted(words)}"`
}

function escapeQuoted(value: string): string {
  return value.replaceAll(/["\\]/g, String.raw`\$&`)
}
