import { protocolsOf } from '@safelight/contracts/socket-protocol'
import {
  openEvents as eventsRoute,
  eventSchema,
  type ServerEvent,
} from '@safelight/contracts/event'

export type EventsOptions = {
  /** `http(s)` origin of the server. */
  readonly baseUrl: string
  /** Access token, where there is no session cookie. */
  readonly token?: string | undefined
  onEvent(event: ServerEvent): void
  /** Told when the socket opens and when it is lost. After an opening the caller should ask anew. */
  onState?(state: 'open' | 'lost'): void
  readonly WebSocket?: new (url: string, protocols: string[]) => WebSocket
}

const FIRST_DELAY_MS = 500
const LONGEST_DELAY_MS = 15_000

/**
 * Listens to server events and reconnects with growing pauses until closed. Messages that this
 * version does not know are passed over.
 */
export function openEvents(options: EventsOptions): { close(): void } {
  const Socket = options.WebSocket ?? globalThis.WebSocket
  const url = options.baseUrl.replace(/^http/, 'ws') + eventsRoute.path
  let delayMs = FIRST_DELAY_MS
  let closed = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let socket = connect()

  function connect(): WebSocket {
    const opened = new Socket(url, protocolsOf(options.token ?? null))
    opened.onopen = () => {
      delayMs = FIRST_DELAY_MS
      options.onState?.('open')
    }
    opened.onmessage = (message) => {
      const event = parseEvent(message.data)
      if (event) options.onEvent(event)
    }
    opened.onclose = () => {
      if (closed) return
      options.onState?.('lost')
      timer = setTimeout(() => {
        socket = connect()
      }, delayMs)
      delayMs = Math.min(delayMs * 2, LONGEST_DELAY_MS)
    }
    return opened
  }

  return {
    close() {
      closed = true
      clearTimeout(timer)
      socket.close()
    },
  }
}

function parseEvent(data: unknown): ServerEvent | undefined {
  if (typeof data !== 'string') return undefined
  try {
    return eventSchema.safeParse(JSON.parse(data)).data
  } catch {
    // Not JSON: not ours.
    return undefined
  }
}
