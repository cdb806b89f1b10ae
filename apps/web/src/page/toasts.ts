import { createStore, type Store } from '../lib/store.ts'

export type Toast = {
  readonly id: number
  readonly tone: 'plain' | 'danger'
  readonly text: string
  readonly actions: readonly { readonly label: string; readonly run: () => void }[]
  /** Stays until it is closed. */
  readonly sticky: boolean
  /** A newer toast with the same topic takes its place. */
  readonly topic: string | null
}

export type Toasts = {
  readonly store: Store<readonly Toast[]>
  show: (toast: Partial<Omit<Toast, 'id'>> & { text: string }) => number
  close: (id: number) => void
  closeTopic: (topic: string) => void
}

const shownMs = 5000
const atMost = 3

/** Short notes at the lower edge. `later` runs something after a time. */
export function createToasts(later: (run: () => void, ms: number) => void): Toasts {
  const store = createStore<readonly Toast[]>([])
  let lastId = 0
  function close(id: number): void {
    store.set((toasts) => toasts.filter((toast) => toast.id !== id))
  }
  return {
    store,
    close,
    closeTopic: (topic) => store.set((toasts) => toasts.filter((toast) => toast.topic !== topic)),
    show: (given) => {
      const toast: Toast = {
        id: ++lastId,
        tone: 'plain',
        actions: [],
        sticky: false,
        topic: null,
        ...given,
      }
      store.set((toasts) =>
        [...toasts.filter((old) => old.topic === null || old.topic !== toast.topic), toast].slice(
          -atMost,
        ),
      )
      if (!toast.sticky) later(() => close(toast.id), shownMs)
      return toast.id
    },
  }
}
