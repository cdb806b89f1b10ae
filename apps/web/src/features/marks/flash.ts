import { createStore, type Store } from '../../lib/store.ts'

/** The short mark that a key leaves on a picture. */
export type Flash = { readonly image_key: string; readonly text: string; readonly at: number }

export type Flashes = {
  readonly store: Store<Flash | null>
  show: (imageKey: string, text: string) => void
}

const shownMs = 650

/** Shows one mark at a time; the next one takes its place. */
export function createFlashes(later: (run: () => void, ms: number) => void): Flashes {
  const store = createStore<Flash | null>(null)
  let count = 0
  return {
    store,
    show: (imageKey, text) => {
      const at = ++count
      store.set({ image_key: imageKey, text, at })
      later(() => store.set((flash) => (flash?.at === at ? null : flash)), shownMs)
    },
  }
}
