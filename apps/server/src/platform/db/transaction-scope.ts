import { AsyncLocalStorage } from 'node:async_hooks'

/** Knows whether the present call runs inside a transaction, so that a misuse throws instead of hanging. */
export type TransactionScope = {
  /** Runs `work`, which is about to begin a transaction. */
  run<T>(work: () => Promise<T>): Promise<T>
  /** The transaction has begun; false when the call was not made through `run`. */
  begin(): boolean
  isActive(): boolean
}

type State = { phase: 'opening' | 'active' | 'over' }

/** One scope per database handle; contexts that outlive their transaction do not count as inside. */
export function createTransactionScope(): TransactionScope {
  const storage = new AsyncLocalStorage<State>()
  return {
    async run(work) {
      const state: State = { phase: 'opening' }
      try {
        return await storage.run(state, work)
      } finally {
        state.phase = 'over'
      }
    },
    begin() {
      const state = storage.getStore()
      if (state?.phase !== 'opening') return false
      state.phase = 'active'
      return true
    },
    isActive: () => storage.getStore()?.phase === 'active',
  }
}
