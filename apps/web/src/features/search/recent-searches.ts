const storageKey = 'safelight.recent-searches'
const limit = 12

/** Searches of this browser, the newest first. */
export function readRecentSearches(): readonly string[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '[]')
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
  } catch {
    return []
  }
}

/** Remembers a search that was meant, not every letter of it. */
export function rememberSearch(q: string): void {
  const text = q.trim()
  if (text.length < 2) return
  const others = readRecentSearches().filter((known) => known !== text)
  try {
    localStorage.setItem(storageKey, JSON.stringify([text, ...others].slice(0, limit)))
  } catch {
    // Without storage nothing is remembered.
  }
}
