import type { ServerEvent } from '@safelight/contracts/event'

/** In-process fan-out of server events; the WebSocket hub is one listener. */
export type EventBus = {
  publish(event: ServerEvent): void
  /** Returns the function that unsubscribes. */
  subscribe(listener: (event: ServerEvent) => void): () => void
}

/** A listener that throws is dropped for that event only; publishers never fail. */
export function createEventBus(onListenerError: (error: unknown) => void): EventBus {
  const listeners = new Set<(event: ServerEvent) => void>()
  return {
    publish(event) {
      for (const listener of listeners) {
        try {
          listener(event)
        } catch (error) {
          onListenerError(error)
        }
      }
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
