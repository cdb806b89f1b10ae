import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ServerEvent } from '@safelight/contracts/event'
import { openEvents } from './events.ts'

/** A socket that the test opens, feeds and closes. */
class FakeSocket {
  static readonly all: FakeSocket[] = []
  readonly url: string
  readonly protocols: string[]
  onopen: (() => void) | null = null
  onmessage: ((message: { data: unknown }) => void) | null = null
  onclose: (() => void) | null = null
  onerror: (() => void) | null = null
  isClosed = false

  constructor(url: string, protocols: string[]) {
    this.url = url
    this.protocols = protocols
    FakeSocket.all.push(this)
  }

  close() {
    this.isClosed = true
    this.onclose?.()
  }
}

const added: ServerEvent = { type: 'images:added', data: { collection: 'public', count: 2 } }

function open(token?: string) {
  const heard: (ServerEvent | string)[] = []
  const events = openEvents({
    baseUrl: 'http://127.0.0.1:8484',
    token,
    onEvent: (event) => heard.push(event),
    onState: (state) => heard.push(state),
    WebSocket: FakeSocket as unknown as new (url: string, protocols: string[]) => WebSocket,
  })
  return { events, heard, socket: () => FakeSocket.all.at(-1) as FakeSocket }
}

beforeEach(() => {
  vi.useFakeTimers()
  FakeSocket.all.length = 0
})
afterEach(() => {
  vi.useRealTimers()
})

describe('openEvents', () => {
  it('listens at the address of the contract, with the token among the protocols', () => {
    const { socket } = open('a token')
    expect(socket().url).toBe('ws://127.0.0.1:8484/api/events')
    expect(socket().protocols).toEqual(['safelight.v1', 'safelight.token.a%20token'])
  })

  it('passes on what it knows and leaves out what it does not', () => {
    const { heard, socket } = open()
    socket().onopen?.()
    for (const data of [JSON.stringify(added), '{"type":"later:version"}', 'no JSON', new Blob()])
      socket().onmessage?.({ data })
    expect(heard).toEqual(['open', added])
  })

  it('comes back with growing pauses, and quickly again after it was there', () => {
    const { heard, socket } = open()
    const pauses: number[] = []
    for (let round = 0; round < 8; round++) {
      const known = FakeSocket.all.length
      socket().onclose?.()
      let pause = 0
      while (FakeSocket.all.length === known) {
        vi.advanceTimersByTime(100)
        pause += 100
      }
      pauses.push(pause)
    }
    expect(pauses).toEqual(pauses.toSorted((a, b) => a - b))
    expect(pauses[0]).toBeLessThanOrEqual(1000)
    expect(pauses.at(-1)).toBeLessThanOrEqual(15_000)
    expect(heard).toContain('lost')
    socket().onopen?.()
    socket().onclose?.()
    vi.advanceTimersByTime(1000)
    expect(FakeSocket.all).toHaveLength(10)
  })

  it('stays away once it was closed, also while it was waiting to come back', () => {
    const { events, socket } = open()
    socket().onclose?.()
    events.close()
    vi.advanceTimersByTime(60_000)
    expect(FakeSocket.all).toHaveLength(1)
    expect(socket().isClosed).toBe(true)
  })
})
