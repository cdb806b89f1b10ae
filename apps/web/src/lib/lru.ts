/** A map that forgets what was used least recently once it holds more than `limit` entries. */
export type Lru<K, V> = {
  get: (key: K) => V | undefined
  /** Reads without making the entry younger. */
  peek: (key: K) => V | undefined
  set: (key: K, value: V) => void
  delete: (key: K) => void
  size: () => number
}

/** `keep` may hold an entry back (something on screen); it is then passed over. */
export function createLru<K, V>(options: {
  limit: number
  onEvict?: (key: K, value: V) => void
  keep?: (key: K) => boolean
}): Lru<K, V> {
  const entries = new Map<K, V>()
  function evict(): void {
    for (const [key, value] of entries) {
      if (entries.size <= options.limit) return
      if (options.keep?.(key)) continue
      entries.delete(key)
      options.onEvict?.(key, value)
    }
  }
  return {
    get: (key) => {
      const value = entries.get(key)
      if (value === undefined) return undefined
      entries.delete(key)
      entries.set(key, value)
      return value
    },
    peek: (key) => entries.get(key),
    set: (key, value) => {
      entries.delete(key)
      entries.set(key, value)
      evict()
    },
    delete: (key) => {
      const value = entries.get(key)
      if (value === undefined) return
      entries.delete(key)
      options.onEvict?.(key, value)
    },
    size: () => entries.size,
  }
}
