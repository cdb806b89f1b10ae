/** A value that can be watched from outside React; the smallest thing that holds local state. */
export type Store<T> = {
  get: () => T
  set: (next: T | ((current: T) => T)) => void
  subscribe: (listener: () => void) => () => void
}

/** What may only be looked at. */
export type Watched<T> = Pick<Store<T>, 'get' | 'subscribe'>

/** Creates a store. Setting the same value (by identity) tells nobody. */
export function createStore<T>(initial: T): Store<T> {
  let value = initial
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set: (next) => {
      const computed = typeof next === 'function' ? (next as (current: T) => T)(value) : next
      if (Object.is(computed, value)) return
      value = computed
      for (const listener of [...listeners]) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
