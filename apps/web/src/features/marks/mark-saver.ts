import { createStore, type Store } from '../../lib/store.ts'
import {
  type MarkChange,
  type Marks,
  type MarkSave,
  type MarksState,
  nextMarks,
  NO_MARKS,
  restoringSaves,
  savesOf,
} from './marks-state.ts'

export type MarkSaver = {
  readonly store: Store<MarksState>
  /** Marks pictures. `before` is what undo goes back to. */
  mark: (request: {
    collection: string
    set: MarkChange
    before: readonly (Marks & { readonly id: number })[]
    label: string
  }) => void
  /** Takes back the last step; gives its label. */
  undo: () => string | null
  retry: () => void
  discard: () => void
}

/** Sends marks in order, one request at a time, and stops at the first that fails. */
export function createMarkSaver(options: {
  send: (save: MarkSave) => Promise<void>
  /** What to tell the user when a save failed. */
  explain: (error: unknown) => string
}): MarkSaver {
  const store = createStore<MarksState>(NO_MARKS)
  let sending = false

  async function drain(): Promise<void> {
    if (sending) return
    sending = true
    try {
      for (;;) {
        const { queue, failure } = store.get()
        const save = queue[0]
        if (!save || failure !== null) return
        await options.send(save)
        store.set((state) => nextMarks(state, { type: 'saved' }))
      }
    } catch (error) {
      store.set((state) => nextMarks(state, { type: 'failed', message: options.explain(error) }))
    } finally {
      sending = false
    }
  }

  return {
    store,
    mark: ({ collection, set, before, label }) => {
      if (before.length === 0) return
      const ids = before.map((image) => image.id)
      const saves = savesOf(collection, ids, set)
      const undo = { label, saves: restoringSaves(collection, before, set) }
      store.set((state) => nextMarks(state, { type: 'marked', saves, undo }))
      void drain()
    },
    undo: () => {
      const step = store.get().undo.at(-1)
      if (!step) return null
      store.set((state) => nextMarks(state, { type: 'undone' }))
      void drain()
      return step.label
    },
    retry: () => {
      store.set((state) => nextMarks(state, { type: 'retried' }))
      void drain()
    },
    discard: () => store.set((state) => nextMarks(state, { type: 'discarded' })),
  }
}
