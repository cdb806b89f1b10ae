import { AsyncLocalStorage } from 'node:async_hooks'

/**
 * Who waits for a statement: a person (`interactive`, the default), a queue (`background`), or a
 * long change of the database itself (`maintenance`, whose transactions have no time limit).
 */
export type Lane = 'interactive' | 'background' | 'maintenance'

const lanes = new AsyncLocalStorage<Lane>()

/** Runs `work` so that each of its statements queues in the given lane. */
export function runInLane<T>(lane: Lane, work: () => T): T {
  return lanes.run(lane, work)
}

/** The lane of the present call. */
export function currentLane(): Lane {
  return lanes.getStore() ?? 'interactive'
}
