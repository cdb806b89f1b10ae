import { useSyncExternalStore } from 'react'
import type { Store } from './store.ts'

/** Watches a store. `select` must give primitives or values that keep their identity. */
export function useStore<T>(store: Store<T>): T
export function useStore<T, U>(store: Store<T>, select: (value: T) => U): U
export function useStore<T, U>(store: Store<T>, select?: (value: T) => U): T | U {
  return useSyncExternalStore(store.subscribe, () => {
    const value = store.get()
    return select ? select(value) : value
  })
}
