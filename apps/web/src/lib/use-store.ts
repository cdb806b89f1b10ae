import { useSyncExternalStore } from 'react'
import type { Watched } from './store.ts'

/** Watches a store. `select` must give primitives or values that keep their identity. */
export function useStore<T>(store: Watched<T>): T
export function useStore<T, U>(store: Watched<T>, select: (value: T) => U): U
export function useStore<T, U>(store: Watched<T>, select?: (value: T) => U): T | U {
  return useSyncExternalStore(store.subscribe, () => {
    const value = store.get()
    return select ? select(value) : value
  })
}
