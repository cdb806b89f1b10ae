/** Lets one caller in at a time, in the order of their coming. */
export type Mutex = {
  /** Runs `work` when its turn comes. An aborted `signal` gives the place up while waiting. */
  run<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T>
}

export function createMutex(): Mutex {
  let last: Promise<unknown> = Promise.resolve()
  return {
    run(work, signal) {
      const turn = last
      const mine = waitFor(turn, signal).then(work)
      // Whoever comes next waits for the turn before as well, when this one gave up its place.
      last = Promise.allSettled([turn, mine])
      return mine
    },
  }
}

async function waitFor(turn: Promise<unknown>, signal: AbortSignal | undefined): Promise<void> {
  if (!signal) return void (await turn)
  signal.throwIfAborted()
  const { promise: aborted, reject } = Promise.withResolvers<never>()
  const abort = () => reject(signal.reason)
  signal.addEventListener('abort', abort, { once: true })
  try {
    await Promise.race([turn, aborted])
  } finally {
    signal.removeEventListener('abort', abort)
  }
}
